import { stakingAbi } from '@metalayer/contracts'
import { signDigest, voteDigest, zeroHash } from '@metalayer/protocol'
import { testAccount } from '@metalayer/testing/genesis'
import { type Address, encodeEventTopics, type Hex, numberToHex } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RealNetwork, startRealNetwork } from '../../test/real-network.ts'
import type { Offence } from '../attest/ports.ts'
import { systemClock } from '../clock.ts'
import { NoHubGasError } from '../hub/no-hub-gas-error.ts'
import { turnOf } from '../hub/turn.ts'
import { migrate } from '../store/migrations.ts'
import { createSqliteDatabase } from '../store/sqlite.ts'
import { createReportStore, type EvidenceReport, evidenceTables } from './report-store.ts'
import { createReporter, type Reporter } from './reporter.ts'

const value: Hex = `0x${'ab'.repeat(32)}`
const patience = { timeout: 20_000, interval: 20 }
let network: RealNetwork
/** Validators, in the configuration's order. */
let keys: { key: Hex; address: Address }[]

beforeAll(async () => {
  network = await startRealNetwork(1)
  const accounts = [0, 1, 2, 3].map(testAccount)
  keys = network.plan.configuration.validators.flatMap(({ signer }) =>
    accounts.filter(({ address }) => address.toLowerCase() === signer.toLowerCase()),
  )
})
afterAll(() => network?.stop())

/** A value and nil, by one key, at one place. */
function offenceOf({ key, address }: { key: Hex; address: Address }, height: number): Offence {
  const { networkId } = network.plan.configuration.parameters
  const vote = (id: Hex | null) => {
    const body = { kind: 'prevote' as const, height, round: 0, value: id ?? zeroHash }
    const signature = signDigest(voteDigest({ networkId, ...body }), key)
    return { type: 'prevote' as const, height, round: 0, id, validator: 0, signature }
  }
  return { signer: address.toLowerCase() as Address, first: vote(value), second: vote(null) }
}

type Running = { reporter: Reporter; errors: unknown[]; stop(): void }

async function run(
  key: { key: Hex; address: Address },
  database = createSqliteDatabase({ path: ':memory:' }),
  evidence: readonly Offence[] = [],
): Promise<Running> {
  await migrate(database, [evidenceTables])
  const ending = new AbortController()
  const errors: unknown[] = []
  const { parameters, validators } = network.plan.configuration
  let height = 0
  const request = async (method: string, params: readonly unknown[]) => {
    height = Number(await network.hub.request('eth_blockNumber'))
    return network.hub.client.request(method, params)
  }
  const reporter = createReporter(
    {
      hubChainId: parameters.hubChainId,
      registry: network.plan.addresses.registry,
      ...{ address: key.address, privateKey: key.key, lookMs: 20 },
    },
    {
      reports: createReportStore(database),
      evidence: async () => evidence,
      ...{ request, hubBlock: () => height, clock: systemClock },
      validators: () => validators.map(({ signer }) => signer),
      onError: (error) => errors.push(error),
    },
  )
  await reporter.start(ending.signal)
  return { reporter, errors, stop: () => ending.abort() }
}

const fund = (address: Address, wei: bigint) =>
  network.hub.request('anvil_setBalance', address, numberToHex(wei))

/** Who has reported the signer, by the hub's own log. */
async function reportersOf(signer: Address): Promise<string[]> {
  const topics = encodeEventTopics({
    abi: stakingAbi,
    eventName: 'Slashed',
    args: { signer },
  })
  const logs = await network.hub.request<{ topics: Hex[] }[]>('eth_getLogs', {
    fromBlock: '0x0',
    topics,
  })
  return logs.map((log) => `0x${log.topics[2]?.slice(26)}`)
}

async function mine(blocks: number): Promise<void> {
  for (let block = 0; block < blocks; block++) await network.hub.mine()
}

/** Validators who may report `signer`, in their order. */
function turnsFor(signer: { address: Address }) {
  const without = new Set([signer.address.toLowerCase() as Address])
  const validators = keys.map(({ address }) => address)
  const turn = ({ address }: { address: Address }) =>
    turnOf(address, { draw: BigInt(signer.address), without, validators })
  return keys.filter((key) => key !== signer).toSorted((a, b) => turn(a) - turn(b))
}

const stateOf = ({ reporter }: Running) => reporter.reports()[0]?.state
const pick = (place: number) => keys[place] as { key: Hex; address: Address }

describe('proof that a validator signed twice', () => {
  test('is shown to the hub by one node, and the others see that it was', async () => {
    const signer = pick(3)
    const turns = turnsFor(signer)
    for (const { address } of turns) await fund(address, 10n ** 18n)
    const running = await Promise.all(turns.map((key) => run(key)))
    const [first, ...others] = running as [Running, ...Running[]]
    for (const { reporter } of running) reporter.take(offenceOf(signer, 7))
    await expect.poll(() => stateOf(first), patience).toBe('sent')
    await mine(4)
    for (const one of running) await expect.poll(() => stateOf(one), patience).toBe('accepted')
    expect(await reportersOf(signer.address)).toEqual([turns[0]?.address.toLowerCase()])
    for (const { reporter } of others) expect(reporter.reports()[0]?.hash).toBeUndefined()
    // A further proof against the same one is not worth anything more.
    for (const { reporter } of running) reporter.take(offenceOf(signer, 8))
    await mine(30)
    for (const one of running) expect(one.reporter.reports()).toHaveLength(1)
    expect(await reportersOf(signer.address)).toHaveLength(1)
    for (const one of running) {
      expect(one.errors).toEqual([])
      one.stop()
    }
  })

  test('is shown by the next one where the first has no gas on the hub, and says so', async () => {
    const signer = pick(2)
    const [poor, next] = turnsFor(signer) as [(typeof keys)[0], (typeof keys)[0]]
    await fund(poor.address, 1_000n)
    await fund(next.address, 10n ** 18n)
    const [unable, able] = [await run(poor), await run(next)]
    for (const { reporter } of [unable, able]) reporter.take(offenceOf(signer, 9))
    await expect.poll(() => stateOf(unable), patience).toBe('unpaid')
    await mine(4)
    // Its turn is not over yet.
    expect(stateOf(able)).toBe('waiting')
    await expect
      .poll(async () => {
        await mine(1)
        return stateOf(unable)
      }, patience)
      .toBe('accepted')
    expect(await reportersOf(signer.address)).toEqual([next.address.toLowerCase()])
    // Once in each of its turns.
    expect(unable.errors.length).toBeGreaterThan(0)
    for (const error of unable.errors) expect(error).toBeInstanceOf(NoHubGasError)
    for (const { stop } of [unable, able]) stop()
  })

  test('is gone on with after a restart until the hub has it, and not any more then', async () => {
    const signer = pick(1)
    const [first] = turnsFor(signer) as [(typeof keys)[0]]
    await fund(first.address, 10n ** 18n)
    const database = createSqliteDatabase({ path: ':memory:' })
    const offence = offenceOf(signer, 11)
    const before = await run(first, database)
    before.reporter.take(offence)
    await expect.poll(() => stateOf(before), patience).toBe('sent')
    before.stop()
    const again = await run(first, database, [offence])
    expect(stateOf(again)).toBe('sent')
    await mine(4)
    await expect.poll(() => stateOf(again), patience).toBe('accepted')
    again.stop()
    const third = await run(first, database, [offence])
    expect(third.reporter.reports()).toMatchObject([
      { state: 'accepted', kind: 'prevote', height: 11 } satisfies Partial<EvidenceReport>,
    ])
    await mine(10)
    expect(await reportersOf(signer.address)).toHaveLength(1)
    third.stop()
  })

  test('is void against somebody who has nothing at stake', async () => {
    const stranger = testAccount(40)
    const reporting = await run(pick(0))
    await fund(pick(0).address, 10n ** 18n)
    reporting.reporter.take(offenceOf(stranger, 5))
    await expect
      .poll(async () => {
        await mine(1)
        return reporting.reporter.reports()[0]
      }, patience)
      .toMatchObject({ state: 'void', reason: 'NothingAtStake' })
    reporting.stop()
  })
})
