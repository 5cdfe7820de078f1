import {
  compareKeys,
  deliveryOutcomes,
  forwardCall,
  forwardParkedCall,
  type HeadKey,
  placeKey,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Violation } from './audit-report.ts'
import type { Lane, LaneMessage } from './lanes.ts'

/** What became of the calls that apps sent to objects on other chains. */
export type CallCounts = {
  /** By apps, each once, however often it went on. */
  sent: number
  /** Handled with what they did undone, and what they carried given back. */
  bounced: number
  /** In lanes, and parked. */
  underWay: number
}

/** Counts calls between objects, over all lanes. */
export function countCalls(lanes: readonly Lane[]): CallCounts {
  const calls = lanes.flatMap(callsOf)
  return {
    sent: calls.filter(({ call }) => call.hops === 0).length,
    bounced: calls.filter(({ outcome }) => outcome === deliveryOutcomes.bounced).length,
    underWay: calls.filter(({ isDelivered, isParked }) => !isDelivered || isParked).length,
  }
}

/** I4: a call that went on was sent on once, and nothing was sent on that had not come; and only calls bounce or go on. */
export function checkCalls(
  lanes: readonly Lane[],
  isHub: (place: HeadKey) => boolean,
): Violation[] {
  const calls = lanes.flatMap(({ source, messages }) => messages.map(({ at }) => [source, at]))
  const places = new Map(calls.flat().map((place) => [placeKey(place), place]))
  return [
    ...lanes.flatMap((lane) => checkOutcomes(lane, isHub(lane.source))),
    ...[...places.values()].flatMap((place) => checkForwards(place, lanes)),
  ]
}

function checkOutcomes({ name, messages, takenBack }: Lane, isFromHub: boolean): Violation[] {
  const { parked, forwarded } = deliveryOutcomes
  return messages.flatMap(({ message, index, outcome = 0 }) => {
    // Nobody lives on the hub: what comes back to it goes on to another chain (P14).
    const isSentAnew = isFromHub && takenBack.some((back) => back.index === index)
    if (outcome <= (message.kind === 'call' || isSentAnew ? forwarded : parked)) return []
    const text = `Message ${index} came to outcome ${outcome}, which its kind cannot have.`
    return [{ invariant: 'I4' as const, subject: `lane ${name}`, message: text }]
  })
}

function checkForwards(place: HeadKey, lanes: readonly Lane[]): Violation[] {
  const { forwarded, parked } = deliveryOutcomes
  const out = lanes.filter(({ source }) => compareKeys(source, place) === 0)
  const came = lanes.flatMap(callsOf).filter(({ at }) => compareKeys(at, place) === 0)
  const due = countBytes(
    came.filter(({ outcome }) => outcome === forwarded),
    // What was taken back begins its way anew (P7).
    ({ bytes, isTakenBack }) => (isTakenBack ? forwardParkedCall(bytes) : forwardCall(bytes)),
  )
  // What was parked and is not any more was handled, or went on: no lane says which.
  const possible = countBytes(
    came.filter(({ outcome, isParked }) => outcome === parked && !isParked),
    ({ bytes }) => forwardParkedCall(bytes),
  )
  const doubled = out
    .flatMap(callsOf)
    .filter(({ call }) => call.hops > 0)
    .filter(({ bytes }) => !takeOne(due, bytes) && !takeOne(possible, bytes))
  const lost = [...due.values()].reduce((sum, count) => sum + count, 0)
  const subject = `calls through chain ${place.chainId}`
  return [
    ...doubled.map(({ index }) => ({
      ...{ invariant: 'I4' as const, subject },
      message: `A call was sent on, as message ${index}, that had not come or had been handled.`,
    })),
    ...(lost === 0
      ? []
      : [{ invariant: 'I4' as const, subject, message: `${lost} went on and were never sent.` }]),
  ]
}

type Call = LaneMessage & {
  call: Extract<LaneMessage['message'], { kind: 'call' }>
  isTakenBack: boolean
}

function callsOf({ messages, takenBack }: Lane): Call[] {
  const back = new Set(takenBack.map(({ index }) => index))
  return messages.flatMap((message) => {
    const { message: call, index } = message
    return call.kind === 'call' ? [{ ...message, call, isTakenBack: back.has(index) }] : []
  })
}

/** How many go on with each bytes, which `forward` tells. */
function countBytes(calls: readonly Call[], forward: (call: Call) => Hex): Map<Hex, number> {
  const counts = new Map<Hex, number>()
  for (const call of calls) {
    const onward = forward(call)
    counts.set(onward, (counts.get(onward) ?? 0) + 1)
  }
  return counts
}

function takeOne(counts: Map<Hex, number>, bytes: Hex): boolean {
  const count = counts.get(bytes) ?? 0
  if (count === 0) return false
  if (count === 1) counts.delete(bytes)
  else counts.set(bytes, count - 1)
  return true
}
