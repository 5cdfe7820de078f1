import {
  compareKeys,
  decodeLaneIn,
  decodeLaneOut,
  extendLane,
  type HeadKey,
  laneSlots,
  messageGas,
  nextSlot,
  placeKey,
} from '@metalayer/protocol'
import { type Hex, numberToHex } from 'viem'
import type { Violation } from './audit-report.ts'
import type { ChainState } from './chain-state.ts'
import { type Heritage, isHeir } from './heritage.ts'
import type { Lane } from './lanes.ts'

const COUNT_MASK = (1n << 64n) - 1n
const ZERO: Hex = `0x${'00'.repeat(32)}`

/** I4: each message was handled at most once, in order, as it was sent; and both ends' words say the same. */
export function checkLane(
  lane: Lane,
  states: ReadonlyMap<string, ChainState>,
  heritage: Heritage,
): Violation[] {
  const violations: Violation[] = []
  const violate = (message: string): void =>
    void violations.push({ invariant: 'I4', subject: `lane ${lane.name}`, message })
  checkSequence(lane.sentIndices, 'sent', violate)
  checkSequence(lane.deliveredIndices, 'handled', violate)
  checkTakenBack(lane, heritage, violate)
  const [sent, delivered] = [lane.sentIndices.length, lane.deliveredIndices.length]
  if (delivered > sent) violate(`${delivered} messages were handled, and only ${sent} were sent.`)

  const { source, destination } = lane
  const slots = laneSlots({ source, destination })
  const out = endOf(states, source, slots.out)
  const taken = endOf(states, destination, slots.into)
  if (out.count !== BigInt(sent))
    violate(`Its sender counts ${out.count} messages, and logged ${sent}.`)
  if (taken.count !== BigInt(delivered)) {
    violate(`Its receiver counts ${taken.count} messages, and logged ${delivered}.`)
  }
  checkLoad(lane, sent, delivered, { out, taken }, violate)
  if (out.hash !== hashOf(lane, sent)) violate('What was sent is not what the sender committed to.')
  if (taken.hash !== hashOf(lane, delivered)) violate('What was handled is not what was sent.')
  return violations
}

/** Indices must be 0, 1, 2 and so on, in that order. */
function checkSequence(
  indices: readonly number[],
  what: string,
  violate: (message: string) => void,
): void {
  const wrong = indices.findIndex((index, place) => index !== place)
  if (wrong < 0) return
  const index = indices[wrong] ?? 0
  const how = index < wrong ? `was ${what} again` : `was ${what} before message ${wrong}`
  violate(`Message ${index} ${how}.`)
}

/**
 * P7: what a chain had not taken by its last head is taken back, in order: by its sender, or, where that was fenced too, by the heir of the lane. So each message
 * was taken, or taken back, and never both.
 */
function checkTakenBack(
  { source, destination, sentIndices, deliveredIndices, takenBack }: Lane,
  heritage: Heritage,
  violate: (message: string) => void,
): void {
  if (takenBack.length === 0) return
  if (heritage.fenceOf(destination) === undefined) {
    violate('Messages were taken back, and nobody knows of a fence of their receiver.')
  }
  const { out: slot } = laneSlots({ source, destination })
  for (const [place, { index, by }] of takenBack.entries()) {
    const due = deliveredIndices.length + place
    if (index < deliveredIndices.length) violate(`Message ${index} was taken, and taken back.`)
    else if (index < due) violate(`Message ${index} was taken back again.`)
    else if (index > due) violate(`Message ${index} was taken back before message ${due}.`)
    if (index >= sentIndices.length) violate(`Message ${index} was taken back, and never sent.`)
    // An heir in between may have taken back what came before.
    const isTurn =
      compareKeys(by, source) === 0 || isHeir(heritage, by, { from: source, slot }, () => false)
    if (!isTurn) violate(`Message ${index} was taken back by who is not its sender, nor its heir.`)
  }
}

/** P11: both ends count what their messages take to handle, and what the sender takes for delivered was. */
function checkLoad(
  lane: Lane,
  sent: number,
  delivered: number,
  { out, taken }: { out: { word: bigint }; taken: { word: bigint } },
  violate: (message: string) => void,
): void {
  const gas = (count: number): bigint =>
    lane.messages.reduce(
      (sum, { index, bytes }) => (index < count ? sum + messageGas(bytes) : sum),
      0n,
    )
  const counts = decodeLaneOut(out.word)
  const { gasDelivered } = decodeLaneIn(taken.word)
  if (counts.gasSent !== gas(sent)) {
    violate(`Its sender counts ${counts.gasSent} gas, and its messages take ${gas(sent)}.`)
  }
  if (gasDelivered !== gas(delivered)) {
    violate(`Its receiver counts ${gasDelivered} gas, and its messages took ${gas(delivered)}.`)
  }
  if (counts.acknowledged > delivered || counts.gasAcknowledged > gasDelivered) {
    violate('Its sender takes more for delivered than was handled.')
  }
}

function endOf(
  states: ReadonlyMap<string, ChainState>,
  own: HeadKey,
  slot: Hex,
): { hash: Hex; word: bigint; count: bigint } {
  const words = states.get(placeKey(own))?.words
  const word = words?.get(nextSlot(slot)) ?? 0n
  return {
    hash: numberToHex(words?.get(slot) ?? 0n, { size: 32 }),
    word,
    count: word & COUNT_MASK,
  }
}

function hashOf(lane: Lane, count: number): Hex {
  const bytes = new Map(lane.messages.map((message) => [message.index, message.bytes]))
  let hash = ZERO
  for (let index = 0; index < count; index++) hash = extendLane(hash, bytes.get(index) ?? '0x')
  return hash
}
