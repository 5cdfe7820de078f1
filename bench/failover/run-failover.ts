import { loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { createJsonRpcClient } from '@metalayer/chain'
import { createDice, type Dice } from '@metalayer/devnet'
import { atMost, figure, type Measurement } from '../measurement.ts'
import { percentile } from '../percentile.ts'
import { auditDevnet } from './audit-devnet.ts'
import {
  createFailoverState,
  type FailoverState,
  type Measured,
  noSums,
  type Sums,
} from './failover-state.ts'
import { leaseGas } from './lease-gas.ts'
import { type PeopledNetwork, startPeopledNetwork } from './peopled-network.ts'

const seed = 20_260_105
/** Chains that are killed for good, one at a time; and how many of them one network of ten loses before a fresh one is started. */
const killsCount = Number(process.env.FAILOVER_KILLS ?? 20)
const killsPerNetwork = 5
/** In which everything runs before a kill. */
const quietMs = 5_000
/** Blocks of a chain over which the gas of leases is counted, before the first kill in a network. */
const leaseBlocks = 24
/** How often it is looked whether a chain is fenced. */
const lookMs = 100
/** Five of ten chains die within a minute. */
const massKills = 5
const massMs = 60_000
const limitsMs: Record<Measured, number> = { default: 30_000, fast: 10_000 }

const parts = ['default', 'fast', 'mass'] as const
type Part = (typeof parts)[number]

/** Kills chains of a network under load: when those who lived there can pay again, and whether anything is lost. */
export async function runFailover(note: (line: string) => void): Promise<Measurement[]> {
  const state = createFailoverState(process.env.FAILOVER_STATE)
  const chosen = (process.env.FAILOVER_ONLY ?? parts.join(',')).split(',')
  const unknown = chosen.find((one) => !parts.includes(one as Part))
  if (unknown !== undefined) throw new Error(`FAILOVER_ONLY: ${unknown} is none of ${parts}.`)
  const measurements: Measurement[] = []
  for (const part of parts) {
    if (!chosen.includes(part)) continue
    const own = part === 'mass' ? measureMany(state, note) : measureProfile(part, state, note)
    measurements.push(...(await own))
  }
  return measurements
}

async function measureProfile(
  profile: Measured,
  state: FailoverState,
  note: (line: string) => void,
): Promise<Measurement[]> {
  const sums = state.sums(profile)
  while (sums.kills < killsCount) {
    note(`failover, ${profile}: starting 10 chains and 4 nodes`)
    const network = await startPeopledNetwork(profile)
    // What is not finished is not kept.
    const own = noSums()
    try {
      await sleep(leaseBlocks * 1_000)
      own.leaseGas.push(await leaseGas(network.devnet.info, leaseBlocks))
      const victims = drawn(network.devnet.info.chains, createDice(seed + sums.kills))
      const names: string[] = []
      while (own.kills < killsPerNetwork && sums.kills + own.kills < killsCount) {
        const { name, times, fencedMs } = await killOne(network, victims)
        names.push(name)
        own.kills += 1
        own.times.push(...times)
        own.fencedMs.push(fencedMs)
        const [p50, max] = [percentile(times, 0.5), Math.max(...times)].map(Math.round)
        note(
          `failover, ${profile}: kill ${sums.kills + own.kills}, ${name}: fenced after ${Math.round(fencedMs)} ms, ${times.length} accounts, p50 ${p50} ms, max ${max} ms, load ${loadavg()[0]?.toFixed(1)}`,
        )
      }
      own.wrong += (await fencedIn(network)).filter((name) => !names.includes(name)).length
      await finish(network, own, note)
    } finally {
      await network.stop()
    }
    state.add(profile, own)
  }
  return reportProfile(profile, sums)
}

/** All of them, in an order that the dice gave. */
function drawn<Item>(items: readonly Item[], dice: Dice): Item[] {
  return items
    .map((item) => ({ item, lot: dice.real() }))
    .sort((left, right) => left.lot - right.lot)
    .map(({ item }) => item)
}

/** Kills the first of the victims that has accounts, and has each of them send a payment at once. */
async function killOne(
  network: PeopledNetwork,
  victims: { name: string; chainId: number }[],
): Promise<{ name: string; times: number[]; fencedMs: number }> {
  await sleep(quietMs)
  for (;;) {
    const victim = victims.shift()
    if (victim === undefined) throw new Error('No chain is left that has accounts.')
    const { name, chainId } = victim
    const living = await network.livingOn(chainId)
    if (living.length === 0) continue
    await network.devnet.controls.act({ kind: 'chain', name, action: 'kill' })
    const [fencedMs, ...times] = await Promise.all([
      untilFenced(network, name),
      ...living.map(network.pay),
    ])
    return { name, times, fencedMs }
  }
}

/** Milliseconds until the network has fenced the chain. */
async function untilFenced(network: PeopledNetwork, name: string): Promise<number> {
  const from = performance.now()
  while (!(await fencedIn(network)).includes(name)) await sleep(lookMs)
  return performance.now() - from
}

/** Names of the chains that were fenced. */
async function fencedIn({ devnet }: PeopledNetwork): Promise<string[]> {
  const client = createJsonRpcClient({ url: devnet.info.rpc })
  try {
    const { chains } = await client.request<{ chains: { name: string; status: string }[] }>(
      'era_status',
    )
    return chains.filter(({ status }) => status === 'fenced').map(({ name }) => name)
  } finally {
    client.close()
  }
}

/** Waits for all that was sent, and audits. */
async function finish(
  network: PeopledNetwork,
  sums: Pick<Sums, 'lost' | 'sent' | 'violations'>,
  note: (line: string) => void,
): Promise<void> {
  const { sent, lost } = await network.settle()
  const violations = await auditDevnet(network.devnet.info)
  for (const violation of violations.slice(0, 10)) note(JSON.stringify(violation))
  sums.sent += sent
  sums.lost += lost
  sums.violations += violations.length
}

function reportProfile(profile: Measured, sums: Sums): Measurement[] {
  const { times, lost, sent, violations, fencedMs } = sums
  const load = `load ${loadavg()[0]?.toFixed(1)}`
  const leases = sums.leaseGas.reduce((sum, gas) => sum + gas, 0) / sums.leaseGas.length
  const name = (what: string): string => `chain killed, ${profile} profile: ${what}`
  return [
    figure(name('fenced, p50'), percentile(fencedMs, 0.5), 'ms'),
    figure(name('its accounts pay again, p50'), percentile(times, 0.5), 'ms', load),
    atMost(limitsMs[profile], {
      name: name('its accounts pay again, p99'),
      value: percentile(times, 0.99),
      unit: 'ms',
      detail: `${sums.kills} kills, ${times.length} accounts, max ${Math.round(Math.max(...times))}`,
    }),
    ...losses(name, { lost, sent, violations }),
    figure(
      name('chains fenced that ran'),
      sums.wrong,
      'chains',
      'the machine was too slow for them',
    ),
    figure(
      name('gas of leases'),
      leases,
      'gas/s',
      'checkpoints accepted, for each chain, nobody killed',
    ),
  ]
}

function losses(
  name: (what: string) => string,
  { lost, sent, violations }: Pick<Sums, 'lost' | 'sent' | 'violations'>,
): Measurement[] {
  return [
    atMost(0, { name: name('lost'), value: lost, unit: 'tx', detail: `of ${sent} accepted` }),
    atMost(0, { name: name('audit'), value: violations, unit: 'violations', detail: '' }),
  ]
}

/** Five of ten chains die for good within a minute: fences come no faster than P13 allows, and the network goes on. */
async function measureMany(
  state: FailoverState,
  note: (line: string) => void,
): Promise<Measurement[]> {
  const known = state.many()
  if (known !== undefined) return known
  note(`failover: starting 10 chains and 4 nodes, to lose ${massKills}`)
  const network = await startPeopledNetwork('default')
  try {
    await sleep(quietMs)
    const { info, controls } = network.devnet
    const startedAt = performance.now()
    const victims = drawn(info.chains, createDice(seed)).slice(0, massKills)
    const waits: Promise<number>[] = []
    for (const { name, chainId } of victims) {
      const living = await network.livingOn(chainId)
      await controls.act({ kind: 'chain', name, action: 'kill' })
      waits.push(...living.map(network.pay))
      note(`failover: ${name} killed, ${living.length} accounts`)
      await sleep(massMs / massKills)
    }
    const times = await Promise.all(waits)
    const allAfter = performance.now() - startedAt
    const gap = network.transactor.blocks.longestGap(startedAt)
    const sums = { lost: 0, sent: 0, violations: 0 }
    await finish(network, sums, note)
    const name = (what: string): string => `5 of 10 chains killed in a minute: ${what}`
    const measurements = [
      figure(name('their accounts pay again, p50'), percentile(times, 0.5), 'ms'),
      figure(name('their accounts pay again, p99'), percentile(times, 0.99), 'ms'),
      figure(name('everyone pays again, from the first kill'), allAfter, 'ms'),
      figure(name('longest wait for a block of the network'), gap, 'ms'),
      ...losses(name, sums),
    ]
    state.keepMany(measurements)
    return measurements
  } finally {
    await network.stop()
  }
}
