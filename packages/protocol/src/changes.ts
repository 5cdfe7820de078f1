import type { Hex } from 'viem'
import { hexToBytes } from './bytes.ts'
import { ProtocolError } from './protocol-error.ts'

/** A write of a word that counts. */
export type Change = { slot: Hex; word: bigint }

/** The words of a `Changed` log are not whole pairs. */
export class MalformedChangesError extends ProtocolError {
  readonly code = 'malformed-changes'
}

/** Topic of the log of changed words: keccak256("MetaLayer Changed"). */
export const changedTopic: Hex =
  '0x0592aae4914266c904679bd771a82b70f48796831b70f83b29b77a4b9112a190'

/** Writes of the log `Changed`, whose data are the pairs, in order; the last one of a slot holds (P2). Throws {@link MalformedChangesError}. */
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
