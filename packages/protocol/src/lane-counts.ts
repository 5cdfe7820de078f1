import type { Hex } from 'viem'
import { callGasIn, isCallMessage } from './call-message.ts'
import { dataGasIn, isDataMessage } from './data-message.ts'
import { creditsMax } from './message.ts'
import { dataWordsMax } from './object-word.ts'

/** What the sending end of a lane counts (docs/WIRE.md, "Slots that count"); what is acknowledged was proved delivered (P11). */
export type LaneOutCounts = {
  /** Messages. */
  sent: number
  acknowledged: number
  /** What handling them takes at most, by {@link messageGas}. */
  gasSent: bigint
  gasAcknowledged: bigint
}

/** What the receiving end of a lane counts. */
export type LaneInCounts = { delivered: number; gasDelivered: bigint }

/** Messages of a lane that are not proved delivered, at most; the last eighth is kept for moves (P11). */
export const outstandingMax = 4_096

/** The same for their gas. */
export const gasOutstandingMax = 240_000_000n

const fieldBits = 64n
const messageBaseGas = 8_000n
const wordGas = 24_000n
/** A word with the log that announces an object. */
const objectGas = 27_000n
/** Bytes before an object's data words, and before the credits of an asset. */
const objectHeadBytes = 101
const amountsHeadBytes = 53

/** Reads the word of counts after a lane's running hash, where it is sent from. */
export function decodeLaneOut(word: bigint): LaneOutCounts {
  return {
    sent: Number(field(word, 0n)),
    acknowledged: Number(field(word, 1n)),
    gasSent: field(word, 2n),
    gasAcknowledged: field(word, 3n),
  }
}

/** The word that {@link decodeLaneOut} reads. */
export function encodeLaneOut(counts: LaneOutCounts): bigint {
  return [
    BigInt(counts.sent),
    BigInt(counts.acknowledged),
    counts.gasSent,
    counts.gasAcknowledged,
  ].reduce((word, value, place) => word | (value << (BigInt(place) * fieldBits)), 0n)
}

/** Reads the word of counts after a lane's running hash, where it is taken from. */
export function decodeLaneIn(word: bigint): LaneInCounts {
  return { delivered: Number(field(word, 0n)), gasDelivered: word >> fieldBits }
}

/** The word that {@link decodeLaneIn} reads. */
export function encodeLaneIn({ delivered, gasDelivered }: LaneInCounts): bigint {
  return BigInt(delivered) | (gasDelivered << fieldBits)
}

/** Gas that handling a message takes at most, as both ends of its lane count it: from its bytes alone, whatever they are (P11). */
export function messageGas(message: Hex): bigint {
  const words = (head: number): number => ((message.length - 2) / 2 - head) / 32
  const isCount = (count: number, min: number, max: number): boolean =>
    Number.isInteger(count) && count >= min && count <= max
  const [credits, amounts, data] = [words(1), words(amountsHeadBytes), words(objectHeadBytes)]
  if (message.startsWith('0x01') && isCount(credits, 1, creditsMax)) {
    return messageBaseGas + wordGas * BigInt(credits)
  }
  if (message.startsWith('0x03') && isCount(data, 0, dataWordsMax)) {
    return messageBaseGas + objectGas + wordGas * BigInt(data)
  }
  if (message.startsWith('0x04') && isCount(amounts, 1, creditsMax)) {
    return messageBaseGas + objectGas * BigInt(amounts)
  }
  const call = isCallMessage(message) ? callGasIn(message) : undefined
  const piece = isDataMessage(message) ? dataGasIn(message) : undefined
  return call ?? piece ?? messageBaseGas + wordGas
}

/** Whether a message carries an account or an object, for which the last eighth of a lane is kept (P11). */
export function isMoveMessage(message: Hex): boolean {
  return message.startsWith('0x02') || message.startsWith('0x03')
}

/**
 * How many times its constant an operation costs that puts a message of `gas` into a lane with these counts (P11): once while less than half of the lane is
 * taken, and twice as much with each eighth from there on. Undefined where the lane has no room for it.
 */
export function laneFactor(
  counts: LaneOutCounts,
  message: { isMove: boolean; gas: bigint },
): bigint | undefined {
  const count = counts.sent - counts.acknowledged
  const gas = counts.gasSent - counts.gasAcknowledged
  const { isMove } = message
  if (count >= (isMove ? outstandingMax : (outstandingMax / 8) * 7)) return undefined
  const gasMax = isMove ? gasOutstandingMax : (gasOutstandingMax / 8n) * 7n
  if (gas + message.gas > gasMax) return undefined
  const eighths = Math.floor((count * 8) / outstandingMax)
  const gasEighths = Number((gas * 8n) / gasOutstandingMax)
  return 1n << BigInt(Math.max(0, Math.max(eighths, gasEighths) - 3))
}

function field(word: bigint, place: bigint): bigint {
  return BigInt.asUintN(Number(fieldBits), word >> (place * fieldBits))
}
