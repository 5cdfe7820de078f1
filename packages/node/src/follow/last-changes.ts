import type { Change } from '@metalayer/protocol'
import type { Hex } from 'viem'

/** Which of the kept blocks changed a slot last: so long as none has since, the newest word is the word of a block. */
export type LastChanges = {
  note(blockNumber: number, changed: readonly Change[]): void
  /** Whether no kept block after this one has changed the slot. One that was taken back counts: it only costs a longer look. */
  isUnchangedSince(blockNumber: number, slot: Hex): boolean
  /** The block is not kept any more. */
  forget(blockNumber: number, changed: readonly Change[]): void
}

/** See `LastChanges`. */
export function createLastChanges(): LastChanges {
  const numbers = new Map<Hex, number>()
  return {
    note(blockNumber, changed) {
      for (const { slot } of changed) numbers.set(slot, blockNumber)
    },
    isUnchangedSince: (blockNumber, slot) => (numbers.get(slot) ?? 0) <= blockNumber,
    forget(blockNumber, changed) {
      for (const { slot } of changed) if (numbers.get(slot) === blockNumber) numbers.delete(slot)
    },
  }
}
