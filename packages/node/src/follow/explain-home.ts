import { type AccountStatus, genesisGeneration } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { CheckContext } from './check-block.ts'

/** What a home word says of where its account or object is. */
export type Home = {
  status: AccountStatus
  version: number
  chainId: number
  chainGeneration: number
}

/** Where something went, as a message or a forwarding note says. */
export type Note = { version: number; chainId: number; chainGeneration: number }

/** A home word before and after a block, and the messages of the block that moved it. */
export type HomeStep = {
  before: Home
  after: Home
  arrival: { version: number } | undefined
  departure: Note | undefined
  /** Whether this chain is where it is born (P4). */
  isBirthChain(): boolean
}

/**
 * Whether an account or an object may stand as it does: it is here after a block only if it was, was born or arrived, and it is away only if it left by
 * a logged message (I1, P4, P6).
 */
export function isExplained(step: HomeStep): boolean {
  const { before, after, arrival, departure } = step
  if (arrival !== undefined && arrival.version <= before.version) return false
  /** Its version as long as it was here during the block; undefined: it never was. */
  const held = arrival?.version ?? heldVersion(step)
  if (departure !== undefined) {
    return held !== undefined && departure.version === held + 1 && isNoteOf(after, departure)
  }
  if (after.status === 'here') return after.version === held
  if (arrival !== undefined || before.status === 'here') return false
  if (after.status === 'pocket') return before.status === 'pocket'
  // A note that stays, or one that was renewed by a path (P8).
  return after.version > before.version || (before.status === 'away' && isNoteOf(after, before))
}

/** Whether what is born with this address is born on the chain: with its first generation births have passed to heirs, for good (P4). */
export function bears(
  { chainId, generation, birthChain }: Pick<CheckContext, 'chainId' | 'generation' | 'birthChain'>,
  born: Address,
): boolean {
  return generation === genesisGeneration && birthChain(born) === chainId
}

/** What is not here can only be born, on its birth chain, from nothing but a pocket (P4). */
function heldVersion({ before, isBirthChain }: HomeStep): number | undefined {
  if (before.status === 'here') return before.version
  return before.status === 'pocket' && isBirthChain() ? 1 : undefined
}

function isNoteOf(after: Home, note: Note): boolean {
  return (
    after.status === 'away' &&
    after.version === note.version &&
    after.chainId === note.chainId &&
    after.chainGeneration === note.chainGeneration
  )
}
