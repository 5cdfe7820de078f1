import {
  compareKeys,
  decodeMessage,
  type HeadKey,
  keccak256,
  type LaneKey,
  laneBackSlot,
  laneSlots,
  nextSlot,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import { closedLane, settledCount } from '../fences/closed-lane.ts'
import type { Fence } from '../fences/fences.ts'
import type { Follow } from '../follow/interface.ts'
import { noWitness, takeBackCall, type Witness } from './adopt-call.ts'
import { type Duty, type DutyContext, deliverGasMax, gasOfMessage } from './duties.ts'
import type { CommittedDecision } from './kernel-calls.ts'
import { fencesToBe } from './kernel-to-be.ts'
import { witnessOf } from './witness-of.ts'

const messagesMax = 64
/** Gas limits above what was measured (contracts/snapshots), besides what the messages take. */
const gasOf = { takeBack: 700_000n, forerunner: 150_000n }

/** What the chain should take back of lanes to chains that were fenced: its own, and those of chains whose heir it is (P7). */
export function takeBackDuties(context: DutyContext): Duty[] {
  const { chain } = context
  const known = fencesToBe(context)
  if (known === undefined) return []
  const { decision } = known
  const knows = (place: HeadKey) => known.ended.some((ended) => compareKeys(ended, place) === 0)
  return known.ended.flatMap((destination): Duty[] => {
    const senders = [chain, ...known.ended].filter(
      (source) => compareKeys(source, destination) !== 0,
    )
    return senders.flatMap((source) => {
      return takeBackDuty(context, decision, { source, destination }, knows) ?? []
    })
  })
}

function takeBackDuty(
  context: DutyContext,
  decision: CommittedDecision,
  lane: LaneKey,
  knows: (place: HeadKey) => boolean,
): Duty | undefined {
  const { chain, follow, inFlight } = context
  const isUnderWay = inFlight.some(
    (effect) =>
      effect.kind === 'take-back' &&
      compareKeys(effect.source, lane.source) === 0 &&
      compareKeys(effect.destination, lane.destination) === 0,
  )
  if (isUnderWay) return undefined
  const cut = cutOf(follow, chain)
  const closed = closedLane(cut, lane)
  if (closed === undefined || compareKeys(closed.taker, chain) !== 0) return undefined
  if (!closed.forerunners.every(knows)) return undefined
  const first = settledCount(cut, lane)
  const sent = Number(
    cut.wordOf(lane.source, nextSlot(laneSlots(lane).out)) & 0xffff_ffff_ffff_ffffn,
  )
  if (first >= sent) return undefined
  const bodies = follow.messages(lane.source, lane.destination, { first, count: sent - first })
  // A node that starts anew may lack what was sent before; others take it back.
  if (bodies.length < sent - first) return undefined
  const count = countWithin(bodies)
  const messages = bodies.slice(0, count)
  const data = takeBackCall(
    decision,
    proofOf(context, lane, closed.forerunners),
    messages,
    bodies.slice(count).map((body) => keccak256(body)),
  )
  return {
    data,
    gas: messages.reduce(
      (sum, message) => sum + gasOfMessage(message),
      gasOf.takeBack + gasOf.forerunner * BigInt(closed.forerunners.length),
    ),
    effect: { kind: 'take-back', ...lane, messages: messages.map(decodeMessage) },
  }
}

/** The chain as it is now, and those that have ended. */
function cutOf(follow: Follow, chain: HeadKey) {
  return {
    ended: follow.fences.all(),
    wordOf(place: HeadKey, slot: Hex): bigint {
      if (compareKeys(place, chain) === 0) return follow.wordAt(chain.chainId, slot)
      return follow.estate(place)?.wordAt(slot) ?? 0n
    },
  }
}

/** As many as one real transaction carries, one at least. */
function countWithin(bodies: readonly Hex[]): number {
  let gas = gasOf.takeBack
  const count = bodies.slice(0, messagesMax).findIndex((body) => {
    gas += gasOfMessage(body)
    return gas > deliverGasMax
  })
  return count < 0 ? messagesMax : Math.max(count, 1)
}

function proofOf({ follow }: DutyContext, lane: LaneKey, forerunners: readonly Fence[]) {
  const { chainId } = lane.destination
  const to = follow.fences.of(lane.destination)?.head
  if (to === undefined) throw new RangeError(`Chain ${chainId} was not fenced.`)
  const pair = (head: Fence['head'], slot: Hex): [Witness, Witness] => [
    witnessOf(follow, head, slot),
    witnessOf(follow, head, nextSlot(slot)),
  ]
  const [sender] = forerunners
  const { out, into } = laneSlots(lane)
  return {
    to,
    taken: pair(to, into),
    forerunners: forerunners.map(({ head }) => ({
      head,
      cursor: pair(head, laneBackSlot(head.generation, lane)),
    })),
    end: sender === undefined ? noWitness : witnessOf(follow, sender.head, out),
  }
}
