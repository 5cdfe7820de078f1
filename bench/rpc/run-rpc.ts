import { loadavg } from 'node:os'
import { createRandom } from '@metalayer/testing/random'
import { compileContracts } from '../gas/artifacts.ts'
import { atLeast, atMost, figure, type Measurement } from '../measurement.ts'
import { percentile } from '../percentile.ts'
import { checkSide } from './check-side.ts'
import { countUpstream } from './count-upstream.ts'
import { type Load, measureLoad } from './load.ts'
import { createMix, type Mix } from './mix.ts'
import { chainsCount, nodesCount, startNetworkSide } from './network-side.ts'
import { startPlainSide } from './plain-side.ts'
import { holdersCount, type Side } from './side.ts'

const seed = 20_260_201
const turns = 6
const turnMs = 1_500
const warmUpMs = 2_000
const connectionsMany = 16

/** Both sides of one turn. */
type Pair = { ours: Load; theirs: Load }

/** Reads of a node against those through a bare Node proxy to one chain with as much in it, in turns. */
export async function runRpc(note: (line: string) => void): Promise<Measurement[]> {
  note('rpc: compiling the token to compare with')
  await compileContracts()
  note(`rpc: a network of ${chainsCount} chains, and ${holdersCount} holders of a token on it`)
  const ours = await startNetworkSide()
  try {
    note('rpc: as much on one chain behind a bare proxy')
    const theirs = await startPlainSide(ours.holders)
    try {
      for (const side of [ours, theirs]) await checkSide(side)
      return await compare(note, ours, theirs)
    } finally {
      await theirs.stop()
    }
  } finally {
    await ours.stop()
  }
}

async function compare(
  note: (line: string) => void,
  ours: Side,
  theirs: Side,
): Promise<Measurement[]> {
  const found: Measurement[] = []
  for (const mix of ['all', 'apps', 'balances'] as const) {
    for (const connections of [connectionsMany, 1]) {
      note(`rpc: ${names[mix]}, ${connections} at once`)
      const pairs = await inTurns(mix, connections, ours, theirs)
      found.push(...report(mix, connections, pairs))
    }
  }
  note('rpc: the same read, by many at once')
  found.push(...(await countUpstream(ours)))
  const what = `${nodesCount} node, ${chainsCount} chains, which go on meanwhile`
  return [...found, figure('load of the machine', loadavg()[0] ?? 0, '', what)]
}

/** Whoever begins a turn ends the next one. */
async function inTurns(mix: Mix, connections: number, ours: Side, theirs: Side): Promise<Pair[]> {
  const runnerOf = (side: Side) => {
    const next = createMix(mix, side, createRandom(seed).real)
    return (durationMs: number) => measureLoad({ port: side.port, next, connections, durationMs })
  }
  const [askOurs, askTheirs] = [runnerOf(ours), runnerOf(theirs)]
  await askOurs(warmUpMs)
  await askTheirs(warmUpMs)
  const pairs: Pair[] = []
  for (let turn = 0; turn < turns; turn += 2) {
    pairs.push({ ours: await askOurs(turnMs), theirs: await askTheirs(turnMs) })
    const second = await askTheirs(turnMs)
    pairs.push({ theirs: second, ours: await askOurs(turnMs) })
  }
  return pairs
}

const names: Record<Mix, string> = {
  all: 'the mix',
  apps: 'calls of apps alone',
  balances: 'balanceOf alone',
}

/**
 * The median of the turns' ratios. With many at once p50 is mostly waiting for each other, throughput said again: so of the calls of apps, which are there to show that the mix
 * does not pass for its other reads alone, p50 is judged with one at once.
 */
function report(mix: Mix, connections: number, pairs: readonly Pair[]): Measurement[] {
  const name = `reads, ${names[mix]}, ${connections} at once`
  const median = (of: (pair: Pair) => number) => percentile(pairs.map(of), 0.5)
  const perSecond = ({ perSecond: value }: Load) => value
  const p50 = ({ milliseconds }: Load) => percentile(milliseconds, 0.5)
  const compared = (what: string, of: (load: Load) => number, unit: string, digits: number) => {
    const [ours, theirs] = [median((pair) => of(pair.ours)), median((pair) => of(pair.theirs))]
    return {
      name: `${name}: ${what}`,
      value: median((pair) => of(pair.ours) / of(pair.theirs)),
      unit: 'x',
      detail: `${ours.toFixed(digits)} to ${theirs.toFixed(digits)} ${unit}`,
    }
  }
  const throughput = compared('throughput', perSecond, 'a second', 0)
  const latency = compared('p50', p50, 'ms', 3)
  const asFigure = ({ name: of, value, unit, detail }: typeof latency) =>
    figure(of, value, unit, detail)
  const isBusy = connections > 1
  return [
    isBusy ? atLeast(0.9, throughput) : asFigure(throughput),
    isBusy && mix !== 'all' ? asFigure(latency) : atMost(1.15, latency),
  ]
}
