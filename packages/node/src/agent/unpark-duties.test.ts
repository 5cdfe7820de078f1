import { kernelAbi } from '@metalayer/contracts'
import {
  accountSlot,
  birthAddress,
  type CallMessage,
  callHopsMax,
  callTarget,
  compareKeys,
  emptyAccountWord,
  emptyObjectWord,
  encodeAccountWord,
  encodeLaneOut,
  encodeMessage,
  encodeObjectWord,
  type Head,
  type HeadKey,
  headStatuses,
  laneOutSlot,
  messageGas,
  nextSlot,
  objectId,
  outstandingMax,
  parkedSlot,
  zeroHash,
} from '@metalayer/protocol'
import { type Address, decodeFunctionData, type Hex } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import { idOf } from '../follow/parked-messages.ts'
import type { Effect } from './duties.ts'
import { createUnparks } from './unpark-duties.ts'

const [here, there] = [11, 12]
const chain = { chainId: here, generation: 1 }
const source = { chainId: there, generation: 1 }
const app: Address = `0x${'a9'.repeat(20)}`
const appWord = encodeAccountWord({ ...emptyAccountWord(1), status: 'app' })
const call: CallMessage = {
  ...{ kind: 'call', hops: 0, gas: 70_000, to: app, from: app, owner: app, key: 3n, refund: app },
  ...{ value: 1n, prepaid: 2n, assetKey: 0n, amount: 0n, data: '0x1234' },
}
const lane = nextSlot(laneOutSlot({ generation: 1, chainId: there, chainGeneration: 1 }))

const lastHead: Head = {
  ...{ ...source, status: headStatuses.fenced, number: 9, blockHash: zeroHash },
  ...{ stateRoot: zeroHash, commitment: zeroHash, time: 9, leaseUntil: 9, agent: app },
  still: { since: 0, checkpoints: 0, proposers: 0 },
  ...{ agentSince: 0, price: 0n, gasUsed: 0n, heirs: zeroHash },
}

let words: Map<Hex, bigint>
let wordsThere: Map<Hex, bigint>
let bornOn: number
let heirs: HeadKey[]
let parked: { message: Hex; releasedAt?: number }[]

beforeEach(() => {
  words = new Map([[accountSlot(app), appWord]])
  wordsThere = new Map()
  bornOn = here
  heirs = []
  parked = [{ message: encodeMessage(call) }]
})

function open() {
  return createUnparks({
    birthChain(address) {
      expect(address).toBe(birthAddress(callTarget(call)))
      return bornOn
    },
    follow: {
      chainIds: [here, there],
      fences: {
        all: () => [],
        of: (place) => (compareKeys(place, source) === 0 ? fence() : undefined),
      },
      wordAt: (chainId, slot) => (chainId === here ? words : wordsThere).get(slot) ?? 0n,
      parked: () =>
        parked.map(({ message, releasedAt }, index) => {
          const slot = slotIn(index, message)
          return { slot, source, destination: chain, index, message, blockNumber: 1, releasedAt }
        }),
    },
  })
}

/** That of the other chain, once it has heirs. */
const fence = () => (heirs.length === 0 ? undefined : { ...source, head: lastHead, heirs })

const slotOf = () => slotIn(0, parked[0]?.message ?? '0x')
const slotIn = (index: number, message: Hex) =>
  parkedSlot(1, idOf({ source, destination: chain, index, message }))

const indices = (inFlight: Effect[] = []) =>
  open()
    .duties({ chain, inFlight })
    .map(({ data }) => Number(decodeFunctionData({ abi: kernelAbi, data }).args?.[1]))

describe('a call that is parked is tried again [P8, P9]', () => {
  test('once its app is there, with the gas that the kernel wants to see and more', () => {
    words.delete(accountSlot(app))
    expect(indices()).toEqual([])
    words.set(accountSlot(app), appWord)
    const [duty] = open().duties({ chain, inFlight: [] })
    expect(duty?.gas).toBeGreaterThan((messageGas(encodeMessage(call)) / 16n) * 17n)
    expect(decodeFunctionData({ abi: kernelAbi, data: duty?.data ?? '0x' })).toEqual({
      functionName: 'unpark',
      args: [
        { fromChain: 12n, fromGeneration: 1, toChain: BigInt(chain.chainId), toGeneration: 1 },
        0n,
        encodeMessage(call),
      ],
    })
    expect(indices(duty && [duty.effect])).toEqual([])
  })

  test('where its object is elsewhere, once the lane to there has room', () => {
    const away = { status: 'away' as const, version: 2, chainId: there, chainGeneration: 1 }
    words.set(objectId(callTarget(call)), encodeObjectWord({ ...emptyObjectWord(1), ...away }))
    // What is handled elsewhere needs no app here.
    words.delete(accountSlot(app))
    const counts = { acknowledged: 0, gasSent: 0n, gasAcknowledged: 0n }
    words.set(lane, encodeLaneOut({ ...counts, sent: outstandingMax }))
    expect(indices()).toEqual([])
    words.set(lane, encodeLaneOut({ ...counts, sent: 5 }))
    expect(indices()).toEqual([0])
    bornOn = there
    words.delete(objectId(callTarget(call)))
    expect(indices()).toEqual([0])
  })

  test('what its chain inherits itself, once it has adopted it', () => {
    bornOn = there
    heirs = [chain]
    expect(indices()).toEqual([])
    expect(open().awaited(chain)).toEqual([callTarget(call)])
    const slot = objectId(callTarget(call))
    words.set(slot, encodeObjectWord({ ...emptyObjectWord(1), status: 'here', version: 2 }))
    expect(indices()).toEqual([0])
    expect(open().awaited(chain)).toEqual([])
    words.delete(slot)
    parked = [{ message: encodeMessage(call), releasedAt: 7 }]
    expect(open().awaited(chain)).toEqual([])
  })

  test('also where it has gone as far as it may, wherever its object is', () => {
    parked = [{ message: encodeMessage({ ...call, hops: callHopsMax }) }]
    expect(indices()).toEqual([0])
    bornOn = there
    expect(indices()).toEqual([0])
  })

  test('but not round in circles: where its object is nowhere, say parked itself, chains say of each other that it is there', () => {
    const away = (chainId: number): bigint => {
      const note = { status: 'away' as const, version: 2, chainId, chainGeneration: 1 }
      return encodeObjectWord({ ...emptyObjectWord(1), ...note })
    }
    const slot = objectId(callTarget(call))
    parked = [{ message: encodeMessage({ ...call, hops: callHopsMax }) }]
    words.set(slot, away(there))
    wordsThere.set(slot, away(here))
    expect(indices()).toEqual([])
    // It is taken up once the way leads to its object.
    wordsThere.set(slot, encodeObjectWord({ ...emptyObjectWord(1), status: 'here', version: 3 }))
    expect(indices()).toEqual([0])
  })

  test('three times, four at once, and nothing else is', () => {
    const credits = [{ owner: app, amount: 1n }]
    const message = encodeMessage(call)
    parked = [
      { message: encodeMessage({ kind: 'credit', credits }) },
      { message, releasedAt: 7 },
      ...Array.from({ length: 6 }, () => ({ message })),
    ]
    expect(indices()).toEqual([2, 3, 4, 5])
    const unparks = open()
    for (let time = 0; time < 3; time++) {
      const [duty] = unparks.duties({ chain, inFlight: [] })
      if (duty?.effect.kind === 'unpark') unparks.noteSent(duty.effect.slot)
    }
    const left = unparks.duties({ chain, inFlight: [] })
    expect(left.map(({ data }) => decodeFunctionData({ abi: kernelAbi, data }).args?.[1])).toEqual([
      3n,
      4n,
      5n,
      6n,
    ])
  })

  test('and owed by whoever is agent, until it was tried so often, or nobody gets it done (P17)', () => {
    const unparks = open()
    const [parkedCall] = parked
    const owed = () => unparks.owed(chain)
    expect(owed()).toHaveLength(1)
    // That this node has sent it, others cannot see.
    for (let attempt = 0; attempt < 3; attempt++) unparks.noteSent(slotOf())
    expect(owed()).toHaveLength(1)
    expect(unparks.duties({ chain, inFlight: [] })).toEqual([])
    const message = { index: 0, message: parkedCall?.message ?? '0x', outcome: 0 }
    const tried = { kind: 'unpark', hash: '0x', index: 0, source, destination: chain, message }
    const block = { chainId: here, kernel: { generation: 1 }, carriers: [tried] }
    for (let attempt = 0; attempt < 3; attempt++) {
      expect(owed()).toEqual([`unpark ${slotOf()}`])
      unparks.noteBlock(block as unknown as Parameters<typeof unparks.noteBlock>[0])
    }
    expect(owed()).toEqual([])
    const others = open()
    const looks = Array.from({ length: 40 }, () => others.owed(chain).length)
    expect(looks.filter((count) => count > 0)).toHaveLength(30)
    words.delete(accountSlot(app))
    expect(open().owed(chain)).toEqual([])
  })
})
