import { basename } from 'node:path'
import type { ScaleRow } from '@metalayer/simulator'
import { atLeast, figure, type Measurement } from '../measurement.ts'
import { analyse, fullness, perTransaction } from './analyse.ts'
import type { GasUse } from './chain-use.ts'
import type { PartOptions, PartResult, Placement } from './part.ts'
import type { BareResult } from './run-bare.ts'

/** Where the mission has its targets. */
const judgedAt = 50
const speedUpMin = 45
const bareMin = 55
/** Of ours to hashing, and to CLPA. */
const hashTimes = 2
const clpaTimes = 1.15
/** Blocks of the network, of those that it should make, below which the machine was what limited. */
const ticksMin = 0.8
/** With twice the cap, so many times as much has to be done, or the machine was what limited. */
const twiceMin = 1.5
/** Of what the hottest account leaves, on traces. */
const boundShare = 0.9

const placementNames: Record<Placement, string> = {
  ...{ metalayer: 'MetaLayer', stay: 'static hashing', random: 'random placement' },
  ...{ clpa: 'CLPA', louvain: 'Louvain', foresight: 'foresight' },
}

/** How a part's load is called in reports. */
export function titleOf({ load, trace }: Pick<PartOptions, 'load' | 'trace'>): string {
  return trace === undefined ? load : basename(trace).replace(/\..*$/, '')
}

/** A network against a single chain, and what is beside it. */
export function reportPart(part: PartResult, single: PartResult): Measurement[] {
  const { speedUp, x, eta, rho, m, predicted } = analyse(part, single)
  const own = perTransaction(part)
  const { mean, most } = fullness(part)
  const { processor, uses } = part
  const failed = uses.reduce((sum, one) => sum + one.failed, 0)
  const gathered = uses.reduce((sum, one) => sum + one.gathered, 0)
  const name = `${titleOf(part)}, ${placementNames[part.placement]}, ${part.chains} chains`
  const isStarved = Math.min(part.ticks, single.ticks) < ticksMin
  const limit = isStarved ? 'the machine was the limit: this says nothing of the network; ' : ''
  const formula = `${limit}x ${percent(x)}, η ${eta.toFixed(2)}, ρ ${rho.toFixed(3)}, m ${percent(m)}: predicted ${predicted.toFixed(1)}; the hottest leaves ${part.bound.toFixed(1)}, who is in much of it goes at ${part.keepsUp.toFixed(2)} of all; ${percent(part.fresh)} of receivers new`
  const gas = `each takes ${thousands(own.work)} + leases ${thousands(own.lease)} + sweeps ${thousands(own.sweeps)} + deliveries ${thousands(own.deliveries)} + gathers ${thousands(own.gathers)} + departures ${thousands(own.departures)}`
  const machine = `processors: nodes ${processor.nodes.toFixed(2)}, chains ${processor.chains.toFixed(2)}, bench ${processor.bench.toFixed(2)}; machine ${percent(processor.machine)}, load ${processor.load.toFixed(1)}; ${percent(part.ticks)} of the network's blocks`
  const chain = `${part.msPerBlock.toFixed(0)} ms a block, idle ${part.idleMsPerChainSecond.toFixed(1)} ms a chain-second`
  const speed = { name: `${name}: speed-up`, value: speedUp, unit: 'x', detail: formula }
  const isJudged = part.chains === judgedAt && part.placement === 'metalayer'
  return [
    figure(
      `${name}: final a second`,
      part.perSecond,
      'tx',
      `${part.final} final, ${part.lost} not, ${failed} failed; ${gathered} had to gather; blocks ${percent(mean)} full, the fullest chain's ${percent(most)}; ${part.refusals} refused at the door; ${part.history} came before`,
    ),
    isJudged
      ? atLeast(Math.min(speedUpMin, boundShare * part.bound), speed)
      : { ...speed, target: null, pass: null },
    figure(`${name}: gas`, sum(own), 'gas', gas),
    figure(`${name}: machine`, 100 * processor.machine, '%', `${machine}; ${chain}`),
  ]
}

/** That the cap is what limits, not the machine. */
export function reportTwice(twice: PartResult, once: PartResult): Measurement[] {
  const { processor } = twice
  return [
    atLeast(twiceMin, {
      name: `payments, ${twice.chains} chains: with twice the cap`,
      value: twice.perSecond / once.perSecond,
      unit: 'x',
      detail: `${twice.perSecond.toFixed(1)} final a second; machine ${percent(processor.machine)}, load ${processor.load.toFixed(1)}`,
    }),
  ]
}

/** Against the same traffic by plain ERC-20 transfers. */
export function reportBare(bare: BareResult, part: PartResult): Measurement[] {
  const speed = {
    name: `payments, ${part.chains} chains against a bare one's ERC-20`,
    value: part.perSecond / bare.perSecond,
    unit: 'x',
    detail: `${bare.transfers} transfers in ${bare.blocks} blocks, ${percent(bare.full)} full, ${bare.msPerBlock.toFixed(0)} ms each`,
  }
  return [
    figure('ERC-20 transfers a second, bare chain', bare.perSecond, 'transfers'),
    part.chains === judgedAt ? atLeast(bareMin, speed) : { ...speed, target: null, pass: null },
  ]
}

/** The simulator's curves, and the placements that it compares. */
export function reportSimulated(rows: readonly ScaleRow[]): Measurement[] {
  const ours = (load: string) =>
    rows.find(
      (row) => row.load === load && row.placement === 'MetaLayer' && row.chains === judgedAt,
    )?.speedUp ?? 0
  return rows.flatMap((row): Measurement[] => {
    const { load, placement, chains, speedUp, bound } = row
    const formula = `x ${percent(row.cross)}, η ${row.eta.toFixed(2)}, ρ ${row.rho.toFixed(3)}, m ${percent(row.moves)}: predicted ${row.predicted.toFixed(1)}; bound ${bound.toFixed(1)}, new ${percent(row.fresh)}`
    const name = `${load}, ${placement}, ${chains} chains`
    if (chains !== judgedAt) return [figure(name, speedUp, 'x', formula)]
    if (placement === 'MetaLayer') {
      const least = Math.min(speedUpMin, boundShare * bound)
      return [atLeast(least, { name, value: speedUp, unit: 'x', detail: formula })]
    }
    const times = { hash: hashTimes, CLPA: clpaTimes }[placement]
    const ratio = { name: `${load}: ours to ${placement}`, value: ours(load) / speedUp, unit: 'x' }
    return [
      figure(name, speedUp, 'x', formula),
      ...(times === undefined ? [] : [atLeast(times, { ...ratio, detail: '' })]),
    ]
  })
}

const sum = (gas: GasUse): number => Object.values(gas).reduce((all, one) => all + one, 0)
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const thousands = (gas: number): string => `${(gas / 1_000).toFixed(1)}k`
