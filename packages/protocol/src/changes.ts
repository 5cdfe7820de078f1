import type { Hex } from 'viem'
import { hexToBytes } from './bytes.ts'
import { ProtocolError } from './protocol-error.ts'

/** A write of a word that counts. */
export type Change = { slot: Hex; word: bigint }

/** The words of a `Changed` log are not whole pairs. */
export class MalformedChangesError extends ProtocolError {
  readonly code = 'malformed-changes'
}

/** Whether a log of the kernel without topics tells of changed words; else it is a step's mark, of four bytes (docs/WIRE.md, "Slots that count"). */
export function isChanges(data: Hex): boolean {
  return data.length !== 2 + 2 * 4
}

/** Writes of a log of changed words, whose data are the pairs, in order; the last one of a slot holds (P2). Throws {@link MalformedChangesError}. */
export function decodeChanges(words: Hex): Change[] {
  const pairDigits = 128
  if ((words.length - 2) % pairDigits !== 0 || !words.startsWith('0x')) {
    throw new MalformedChangesError(
      `A Changed log holds ${(words.length - 2) / 2} bytes, which are not whole pairs of 64. The chain is not running this kernel.`,
    )
  }
  hexToBytes(words)
  // A server may answer in capitals; slots are compared as text.
  const digits = words.toLowerCase()
  const changes: Change[] = []
  for (let at = 2; at < words.length; at += pairDigits) {
    const slot: Hex = `0x${digits.slice(at, at + 64)}`
    changes.push({ slot, word: BigInt(`0x${digits.slice(at + 64, at + pairDigits)}`) })
  }
  return changes
}
