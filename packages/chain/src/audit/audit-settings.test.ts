import { kernelAbi } from '@metalayer/contracts'
import { configurationStruct, hashConfiguration, type Setting, toWord } from '@metalayer/protocol'
import { testGenesis } from '@metalayer/testing/genesis'
import {
  type Address,
  decodeFunctionData,
  encodeFunctionData,
  type Hex,
  hexToNumber,
  numberToHex,
  parseAbi,
} from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import { chain } from '../../test/plant-history.ts'
import { planDeployment } from '../deploy/plan-deployment.ts'
import type { JsonRpcClient, RpcCall } from '../json-rpc.ts'
import { auditHistories } from './audit-histories.ts'
import { auditSettings } from './audit-settings.ts'
import type { ChainHistory } from './chain-history.ts'
import { settingsIn } from './take-log.ts'

const kernel: Address = `0x${'0e'.repeat(20)}`
const app: Address = `0x${'a9'.repeat(20)}`
const [fee, limit] = [toWord(1n), toWord(2n)]
const abi = parseAbi([
  'function settingOf(address app, bytes32 name, bytes32 otherwise) view returns (bytes32)',
])
const signal = new AbortController().signal

/** What a kernel keeps of a setting: words, and since when each counts. */
type Kept = { app: Address; name: Hex; since: number; word: Hex }

/** A chain that answers for its kernel, whose newest block is of second `time`. */
class Kernel {
  kept: Kept[] = []
  asked = 0
  readonly history: ChainHistory
  readonly time: number

  constructor(chainId: number, time: number) {
    this.history = { ...chain(chainId, `chain-${chainId}`), block: 70 }
    this.time = time
  }

  /** Takes a configuration whose settings count from a second on. */
  take(number: number, settings: readonly Setting[], since: number): void {
    this.history.configured.push({ number, hash: toWord(BigInt(number)), settings })
    this.kept.push(...settings.map((setting) => ({ ...setting, since })))
  }

  get client(): JsonRpcClient {
    const answer = ({ method, params }: RpcCall): unknown => {
      this.asked += 1
      if (method === 'eth_getBlockByNumber') return { timestamp: numberToHex(this.time) }
      const [{ to, data }, block, , { time }] = params as [
        { to: Address; data: Hex },
        Hex,
        object,
        { time: Hex },
      ]
      expect([method, to, hexToNumber(block)]).toEqual(['eth_call', kernel, this.history.block])
      const [of, name, otherwise] = decodeFunctionData({ abi, data }).args
      const known = this.kept.findLast(
        (one) =>
          one.app === of.toLowerCase() && one.name === name && one.since <= hexToNumber(time),
      )
      return known?.word ?? otherwise
    }
    return {
      url: '',
      request: async <Result>(method: string, params: readonly unknown[] = []) =>
        answer({ method, params }) as Result,
      batch: async (calls) => calls.map((call) => ({ result: answer(call) })),
      close: () => undefined,
    }
  }
}

const first: Setting[] = [
  { app, name: fee, word: toWord(10n) },
  { app, name: limit, word: toWord(20n) },
]
const second: Setting[] = [{ app, name: fee, word: toWord(11n) }]

let kernels: Kernel[]
beforeEach(() => {
  // Three chains whose clocks differ, one of which has not heard of the newest configuration.
  kernels = [new Kernel(11, 1_000), new Kernel(12, 1_003), new Kernel(13, 1_001)]
  for (const one of kernels) one.take(1, first, 900)
  for (const one of kernels.slice(0, 2)) one.take(2, second, 1_002)
})

async function audit(): Promise<string[]> {
  const chains = kernels.map(({ history, client }) => ({ ...history, client }))
  const histories = kernels.map(({ history }) => history)
  const found = await auditSettings(chains, histories, { kernel }, signal)
  return found.map(({ invariant, subject, message }) => `${invariant} ${subject}: ${message}`)
}

describe('settings of apps [P23]', () => {
  test('are the same on chains that took the same configurations, whatever their clocks say', async () => {
    expect(await audit()).toEqual([])
  })

  test('differ where a kernel keeps another word, lost one, or never had it', async () => {
    for (const [at, spoil] of [
      [0, (kept: Kept[]) => kept.map((one) => ({ ...one, word: toWord(12n) }))],
      [1, (kept: Kept[]) => kept.slice(0, -1)],
      [2, () => []],
    ] as const) {
      const spoiled = kernels[at]
      if (spoiled === undefined) throw new Error('There are three.')
      const before = spoiled.kept
      spoiled.kept = spoil(before)
      expect(await audit()).toContainEqual(
        expect.stringMatching(`^P23 setting ${fee} of ${app}: chain-1${at + 1} says`),
      )
      spoiled.kept = before
    }
    expect(await audit()).toEqual([])
  })

  test('differ where one counts a word from another second on', async () => {
    const [late] = kernels
    const kept = late?.kept.at(-1)
    if (kept === undefined) throw new Error('It has three.')
    kept.since = 1_004
    expect(await audit()).toEqual([
      expect.stringMatching(/: At second 1003 chain-12 says 0x0+b, and chain-11 0x0+a\.$/),
    ])
  })

  test('are not asked for where there are none, nor of chains that were fenced', async () => {
    const [gone, ...others] = kernels
    if (gone === undefined) throw new Error('There are three.')
    const { chainId, generation, block } = gone.history
    const fence = { chainId, generation, block, blockHash: toWord(1n), heirs: [] }
    others[0]?.history.fences.push(fence)
    gone.kept = []
    expect(await audit()).toEqual([])
    expect(gone.asked).toBe(0)
    for (const { history } of kernels) {
      for (const record of history.configured) record.settings = []
    }
    const asked = () => kernels.reduce((sum, one) => sum + one.asked, 0)
    const before = asked()
    expect(await audit()).toEqual([])
    expect(asked()).toBe(before)
  })
})

describe('configurations [P16, P23]', () => {
  const violations = () =>
    auditHistories(
      kernels.map(({ history }) => history),
      { networkId: 1 },
    ).violations.map(({ subject, message }) => `${subject}: ${message}`)

  test('are the same under one number, and leave none out', () => {
    expect(violations()).toEqual([])
    const [one, , three] = kernels.map(({ history }) => history.configured)
    three?.push({ number: 3, hash: toWord(3n), settings: [] })
    expect(violations()).toEqual(['configuration 3: chain-13 took it after 1.'])
    three?.pop()
    const [record] = one ?? []
    if (record !== undefined) record.hash = toWord(9n)
    expect(violations()).toEqual([
      'configuration 1: chain-12 took another one than chain-11.',
      'configuration 1: chain-13 took another one than chain-11.',
    ])
  })

  test('tell of their settings by the calldata that brought them, if it has their hash', () => {
    const { configuration } = planDeployment(testGenesis(2))
    const whole = { ...configuration, number: 4, settings: first }
    const nothing = { word: toWord(1n), siblings: [] }
    const head = {
      ...{ chainId: 1n, generation: 1, status: 0, number: 1n, blockHash: fee, stateRoot: fee },
      ...{ commitment: fee, time: 1n, leaseUntil: 0n, agent: app, agentSince: 0n, price: 0n },
      ...{ gasUsed: 0n, stillness: 0n, heirs: fee },
    }
    const hub = { checkpoint: 1n, heads: fee, head, path: [] }
    const data = encodeFunctionData({
      abi: kernelAbi,
      functionName: 'configure',
      args: [configurationStruct(whole), hub, nothing],
    })
    const hash = hashConfiguration(whole)
    expect(settingsIn(data, hash)).toEqual(first)
    expect(settingsIn(data, fee)).toBeUndefined()
    expect(settingsIn('0x12345678', hash)).toBeUndefined()
  })
})
