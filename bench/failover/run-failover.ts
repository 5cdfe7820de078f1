import { loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { createJsonRpcClient } from '@metalayer/chain'
import { createDice, type DevnetProfile, type Dice } from '@metalayer/devnet'
import { atMost, figure, type Measurement } from '../measurement.ts'
import { percentile } from '../percentile.ts'
import { auditDevnet } from './audit-devnet.ts'
import { leaseGas } from './lease-gas.ts'
import { type PeopledNetwork, startPeopledNetwork } from './peopled-network.ts'

const seed = 20_260_105
/** Chains that are killed for good, one at a time; and how many of them one network of ten loses before a fresh one is started. */
const killsCount = Number(process.env.FAILOVER_KILLS ?? 20)
const killsPerNetwork = 4
/** In which everything runs before a kill. */
const quietMs = 15_000
/** Blocks of a chain over which the gas of leases is counted. */
const leaseBlocks = 60
/** Five of ten chains die within a minute. */
const massKills = 5
const massMs = 60_000
type Measured = Exclude<DevnetProfile, 'slow'>
const limitsMs: Record<Measured, number> = { default: 30_000, fast: 10_000 }

type Sums = {
  times: number[]
  lost: number
  sent: number
  violations: number
  leaseGas: number[]
  /** Chains that were fenced, and ran. */
  wrong: number
}

/** Kills chains of a network under load: when those who lived there can pay again, and whether anything is lost. */
export async function runFailover(note: (line: string) => void): Promise<Measurement[]> {
  return [
    ...(await measureProfile('default', note)),
    ...(await measureProfile('fast', note)),
    ...(await measureMany(note)),
  ]
}

async function measureProfile(
  profile: Measured,
  note: (line: string) => void,
): Promise<Measurement[]> {
  const sums: Sums = { times: [], lost: 0, sent: 0, violations: 0, leaseGas: [], wrong: 0 }
  for (let killed = 0; killed < killsCount; killed += killsPerNetwork) {
    note(`failover, ${profile}: starting 10 chains and 4 nodes`)
    const network = await startPeopledNetwork(profile)
    try {
      await sleep(leaseBlocks * 1_000)
      sums.leaseGas.push(await leaseGas(network.devnet.info, leaseBlocks))
      const victims = drawn(network.devnet.info.chains, createDice(seed + killed))
      const own: string[] = []
      const count = Math.min(killsPerNetwork, killsCount - killed)
      for (let place = 0; place < count; place++) {
        const { name, times } = await killOne(network, victims)
        own.push(name)
        const [p50, max] = [percentile(times, 0.5), Math.max(...times)].map(Math.round)
        note(
          `failover, ${profile}: kill ${killed + place + 1}, ${name}: ${times.length} accounts, p50 ${p50} ms, max ${max} ms`,
        )
        sums.times.push(...times)
      }
      sums.wrong += (await fencedIn(network)).filter((name) => !own.includes(name)).length
      await finish(network, sums, note)
    } finally {
      await network.stop()
    }
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
): Promise<{ name: string; times: number[] }> {
  await sleep(quietMs)
  for (;;) {
    const victim = victims.shift()
    if (victim === undefined) throw new Error('No chain is left that has accounts.')
    const { name, chainId } = victim
    const living = await network.livingOn(chainId)
    if (living.length === 0) continue
    await network.devnet.controls.act({ kind: 'chain', name, action: 'kill' })
    return { name, times: await Promise.all(living.map(network.pay)) }
  }
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
  const { times, lost, sent, violations } = sums
  const load = `load ${loadavg()[0]?.toFixed(1)}`
  const leases = sums.leaseGas.reduce((sum, gas) => sum + gas, 0) / sums.leaseGas.length
  const name = (what: string): string => `chain killed, ${profile} profile: ${what}`
  return [
    figure(name('its accounts pay again, p50'), percentile(times, 0.5), 'ms', load),
    atMost(limitsMs[profile], {
      name: name('its accounts pay again, p99'),
      value: percentile(times, 0.99),
      unit: 'ms',
      detail: `${killsCount} kills, ${times.length} accounts, max ${Math.round(Math.max(...times))}`,
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
async function measureMany(note: (line: string) => void): Promise<Measurement[]> {
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
    return [
      figure(name('their accounts pay again, p50'), percentile(times, 0.5), 'ms'),
      figure(name('their accounts pay again, p99'), percentile(times, 0.99), 'ms'),
      figure(name('everyone pays again, from the first kill'), allAfter, 'ms'),
      figure(name('longest wait for a block of the network'), gap, 'ms'),
      ...losses(name, sums),
    ]
  } finally {
    await network.stop()
  }
}
