import type { Hex } from 'viem'
import { isHexBytes } from './bytes.ts'
import { MalformedMessageError, uintDigits } from './message-fields.ts'

/** A piece of data on its way to a storage chain, which keeps it for good (docs/WIRE.md, "Data"). */
export type DataMessage = {
  kind: 'data'
  /** Wei that were paid for taking it in. */
  prepaid: bigint
  /** From 1 to {@link pieceBytesMax} bytes. */
  data: Hex
}

/** Bytes of a piece of data, at most. */
export const pieceBytesMax = 24_576

/** Bytes of the message besides the piece's. */
const dataHeadBytes = 13

/** What taking in a piece takes at most, without its bytes. */
const pieceBaseGas = 36_000n
/** The floor of EIP-7623 for a byte that is not zero. */
const pieceByteGas = 40n

/** Gas of a data message, all told (P11), of bytes that begin as one does; undefined where they are none, by their length. */
export function dataGasIn(message: Hex): bigint | undefined {
  const bytes = (message.length - 2) / 2
  if (!isLength(bytes - dataHeadBytes)) return undefined
  return pieceBaseGas + pieceByteGas * BigInt(bytes)
}

/** Whether bytes begin as a data message does. */
export function isDataMessage(message: Hex): boolean {
  return message.startsWith('0x07')
}

/** Throws {@link MalformedMessageError} where the piece is no bytes, or too few or many. */
export function encodeData({ prepaid, data }: DataMessage): Hex {
  if (!isHexBytes(data)) throw new MalformedMessageError('A piece of data is no bytes.')
  checkLength(data.length / 2 - 1)
  return `0x07${uintDigits(prepaid, 12)}${data.slice(2).toLowerCase()}`
}

/** `digits` behind the kind. Throws {@link MalformedMessageError}. */
export function decodeData(digits: string): DataMessage {
  const prepaidDigits = 2 * (dataHeadBytes - 1)
  checkLength((digits.length - prepaidDigits) / 2)
  return {
    kind: 'data',
    prepaid: BigInt(`0x${digits.slice(0, prepaidDigits)}`),
    data: `0x${digits.slice(prepaidDigits)}`,
  }
}

function isLength(bytes: number): boolean {
  return bytes >= 1 && bytes <= pieceBytesMax
}

function checkLength(bytes: number): void {
  if (isLength(bytes)) return
  throw new MalformedMessageError(
    `A piece of data has ${bytes} bytes; it must have from 1 to ${pieceBytesMax}.`,
  )
}
