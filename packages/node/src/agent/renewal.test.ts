import { kernelAbi } from '@metalayer/contracts'
import {
  encodeLaneIn,
  encodeMessage,
  genesisCheckpoint,
  genesisHeads,
  type Head,
  hashCheckpoint,
  laneInSlot,
  nextSlot,
  zeroHash,
} from '@metalayer/protocol'
import { decodeFunctionData, type Hex } from 'viem'
import { expect, test } from 'vitest'
import { createModelNetwork } from '../../test/model-network.ts'
import { unstartedKernel } from '../follow/chain-record.ts'
import type { Follow } from '../follow/interface.ts'
import { type DutyContext, type Effect, laneDuties } from './duties.ts'
import type { CommittedDecision } from './kernel-calls.ts'

const { configuration } = createModelNetwork(3)
const [chainId, first, second] = [11, 12, 13]
const someone = `0x${'a1'.repeat(20)}` as const
const message = encodeMessage({ kind: 'credit', credits: [{ owner: someone, amount: 5n }] })
const taken = nextSlot(laneInSlot({ generation: 1, chainId, chainGeneration: 1 }))

/** A decision whose own head, or price, says something else than that of genesis. */
function decisionOf(number: number, own: Partial<Head> = {}, baseFee?: bigint): CommittedDecision {
  const checkpoint = { ...genesisCheckpoint(configuration), number, ...(baseFee && { baseFee }) }
  const heads = genesisHeads(configuration).map((head) =>
    head.chainId === chainId ? { ...head, ...own } : head,
  )
  return {
    ...{ checkpoint, configuration, hash: hashCheckpoint(checkpoint), heads },
    commit: { round: 0, mask: 1n, signatures: `0x${'12'.repeat(65)}` },
  }
}

type Case = {
  newest?: CommittedDecision
  accepted?: CommittedDecision | undefined
  /** Messages that the first peer says it has taken. */
  delivered?: number
  inFlight?: Effect[]
  isWanted?: () => boolean
  /** The time of the chain's newest block; its lease ends at 1,000. */
  time?: number
}

/** The functions that the agent of a chain at checkpoint 3 calls, to which two peers have sent; what is called under a checkpoint stands behind a colon. */
function callsOf(options: Case): string[] {
  const { newest = decisionOf(5), delivered = 0, inFlight = [], isWanted, time = 900 } = options
  const accepted = 'accepted' in options ? options.accepted : decisionOf(3)
  const wordOf = (id: number, slot: Hex) =>
    id === first && slot === taken ? encodeLaneIn({ delivered, gasDelivered: 0n }) : 0n
  const follow = {
    kernel: () => ({ ...unstartedKernel, checkpoint: 3, leaseUntil: 1_000 }),
    newest: () => ({ time }),
    wordAt: wordOf,
    wordAtBlock: (id: number, _: number, slot: Hex) => wordOf(id, slot),
    delivery: ({ source, destination }: Parameters<Follow['delivery']>[0]) =>
      [first, second].includes(source.chainId)
        ? {
            ...{ source, destination, first: 0, messages: [message], rest: [] },
            end: { word: zeroHash, siblings: [] },
          }
        : undefined,
  } as unknown as Follow
  const context: DutyContext = {
    ...{ follow, chain: { chainId, generation: 1 }, genesis: configuration, inFlight },
    decisions: accepted === undefined ? [newest] : [newest, accepted],
    ...{ parameters: configuration.parameters, transition: () => undefined },
    ...(isWanted && { isWanted }),
  }
  return laneDuties(context).map(({ data }) => nameOf(data))
}

function nameOf(data: Hex): string {
  const { functionName, args } = decodeFunctionData({ abi: kernelAbi, data })
  return functionName === 'under' ? `under:${nameOf(args[3])}` : functionName
}

const shown = ['under:deliver', 'under:deliver']
const accepted = ['checkpoint', 'deliver', 'deliver']

test('each delivery shows the checkpoint that the chain has not accepted: one that comes to nothing leaves no root for the others [P16]', () => {
  expect(callsOf({})).toEqual(shown)
  expect(callsOf({ newest: decisionOf(3) })).toEqual(['deliver', 'deliver'])
})

test('also where one is on its way', () => {
  const source = { chainId: 1, generation: 1 }
  const onItsWay: Effect = { kind: 'deliver', source, next: 1, messages: [] }
  expect(callsOf({ inFlight: [onItsWay] })).toEqual(shown)
})

test('a chain accepts the checkpoint with its deliveries where it says more than what they need [P13, P17, P26]', () => {
  expect(callsOf({ newest: decisionOf(5, { agent: someone }) })).toEqual(accepted)
  expect(callsOf({ newest: decisionOf(5, {}, 8n) })).toEqual(accepted)
  expect(callsOf({ isWanted: () => true })).toEqual(accepted)
  // Half of 60 seconds is left at 970.
  expect(callsOf({ newest: decisionOf(5, { leaseUntil: 1_001 }) })).toEqual(shown)
  expect(callsOf({ newest: decisionOf(5, { leaseUntil: 1_001 }), time: 971 })).toEqual(accepted)
})

test('a lease that is being renewed is not renewed again by the next tick, while the block is awaited that does it [P13]', () => {
  const newest = decisionOf(5, { leaseUntil: 1_041 })
  const renewed = decisionOf(4, { leaseUntil: 1_040 })
  const inFlight: Effect[] = [{ kind: 'checkpoint', number: 4 }]
  expect(callsOf({ newest, inFlight, accepted: renewed, time: 971 })).toEqual(shown)
  // Lost on its way, or brought in vain: it is due again.
  expect(callsOf({ newest, time: 971 })).toEqual(accepted)
  // Half of it is gone before it is there.
  expect(callsOf({ newest, inFlight, accepted: renewed, time: 1_011 })).toEqual(accepted)
})

test('or where it is as far behind as roots are kept, or its lanes fill up [P11, P16]', () => {
  expect(callsOf({ accepted: undefined })).toEqual(accepted)
  expect(callsOf({ delivered: 511 })).toEqual(shown)
  expect(callsOf({ delivered: 512 })).toEqual(accepted)
})

test('a price that differs by less than an eighth is near enough [P26]', () => {
  const prices = [80n, 89n, 90n, 71n, 70n]
  const calls = prices.map((price) =>
    callsOf({ accepted: decisionOf(3, {}, 80n), newest: decisionOf(5, {}, price) }),
  )
  expect(calls).toEqual([shown, shown, accepted, shown, accepted])
})
