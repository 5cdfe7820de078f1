import {
  type AccountMessage,
  type AccountWord,
  accountIn,
  accountSlot,
  decodeMessage,
  isExecuted,
  outcomeName,
  slotAccount,
} from '@metalayer/protocol'
import type { Address } from 'viem'
import type { CheckContext, NewWords } from './check-block.ts'
import { RefusedBlockError } from './errors.ts'
import type { BlockFacts } from './extract.ts'
import type { Carrier, ExecutedTransaction } from './interface.ts'

/** What a block may do to accounts: which arrived, which left, and what ran for them, in order. */
type Movements = {
  arrived: Map<Address, AccountMessage>
  departed: Map<Address, AccountMessage & { chainId: number; chainGeneration: number }>
  /** Next nonce of each sender of the block. */
  nonces: Map<Address, number>
}

/**
 * An account is here after a block only if it was, was born or arrived; it is away only if it left by a logged message; and its nonce
 * counts what ran for it (I1, I2, P4, P6).
 */
export function checkAccounts(context: CheckContext, facts: BlockFacts, words: NewWords): void {
  const generation = facts.kernel.generation
  const movements = follow(context, facts)
  for (const [slot, word] of words) {
    const owner = slotAccount(slot)
    if (owner === undefined) continue
    const before = accountIn(context.wordBefore(slot), generation)
    const after = accountIn(word, generation)
    checkStatus(context, movements, { owner, before, after })
    checkNonce(movements, { owner, before, after })
  }
  for (const owner of movements.nonces.keys()) {
    if (words.has(accountSlot(owner))) continue
    throw new RefusedBlockError(
      `Account ${owner} arrived or paid for what ran, and its word did not change (P6).`,
    )
  }
}

function follow(context: CheckContext, facts: BlockFacts): Movements {
  const movements: Movements = { arrived: new Map(), departed: new Map(), nonces: new Map() }
  for (const carrier of facts.carriers) followCarrier(context, facts, movements, carrier)
  for (const { destination, message } of facts.sent) {
    const account = decodeMessage(message)
    if (account.kind !== 'account') continue
    const { chainId, generation: chainGeneration } = destination
    movements.departed.set(account.owner, { ...account, chainId, chainGeneration })
  }
  return movements
}

function followCarrier(
  context: CheckContext,
  facts: BlockFacts,
  { arrived, nonces }: Movements,
  carrier: Carrier,
): void {
  if (carrier.kind === 'deliver') {
    for (const { message, outcome } of carrier.messages) {
      const account = outcome === 0 ? decodeMessage(message) : undefined
      if (account?.kind !== 'account') continue
      arrived.set(account.owner, account)
      nonces.set(account.owner, account.nonce)
    }
    return
  }
  for (const transaction of carrier.transactions) {
    const { hash, outcome } = transaction
    outcomeName(outcome)
    if (!isExecuted(outcome)) continue
    const { from, nonce } = decodeExecuted(context, transaction)
    const word = context.wordBefore(accountSlot(from))
    const expected = nonces.get(from) ?? accountIn(word, facts.kernel.generation).nonce
    if (nonce !== expected) {
      throw new RefusedBlockError(
        `Transaction ${hash} of ${from} ran with nonce ${nonce}, when ${expected} was due (I2).`,
      )
    }
    nonces.set(from, nonce + 1)
  }
}

function decodeExecuted(
  context: CheckContext,
  transaction: ExecutedTransaction,
): { from: Address; nonce: number } {
  const decoded = context.decode(transaction)
  if (decoded.ok) return decoded.transaction
  throw new RefusedBlockError(
    `The chain ran ${transaction.hash}, which is ${outcomeName(decoded.outcome)}: nobody signed it for this network.`,
  )
}

type Step = { owner: Address; before: AccountWord; after: AccountWord }

function checkStatus(context: CheckContext, movements: Movements, step: Step): void {
  const { owner, before, after } = step
  if (isExplained(context, movements, step)) return
  throw new RefusedBlockError(
    `Account ${owner} went from ${before.status} (version ${before.version}) to ${after.status} (version ${after.version}) without a message or a birth that explains it (I1, P6).`,
  )
}

function isExplained(context: CheckContext, movements: Movements, step: Step): boolean {
  const { owner, before, after } = step
  const arrival = movements.arrived.get(owner)
  const departure = movements.departed.get(owner)
  if (arrival !== undefined && arrival.version <= before.version) return false
  /** Its version as long as it was here during the block; undefined: it never was. */
  const held = arrival?.version ?? heldVersion(context, step)
  if (departure !== undefined) {
    return held !== undefined && departure.version === held + 1 && isNoteOf(after, departure)
  }
  if (after.status === 'here') return after.version === held
  if (arrival !== undefined || before.status === 'here') return false
  if (after.status === 'pocket') return before.status === 'pocket'
  // A note that stays, or one that was renewed by a path (P8).
  return after.version > before.version || (before.status === 'away' && isNoteOf(after, before))
}

/** An account that is not here can only be born, on its birth chain, from nothing but a pocket (P4). */
function heldVersion(context: CheckContext, { owner, before }: Step): number | undefined {
  if (before.status === 'here') return before.version
  const isBornHere = before.status === 'pocket' && context.birthChain(owner) === context.chainId
  return isBornHere ? 1 : undefined
}

type Note = { version: number; chainId: number; chainGeneration: number }

function isNoteOf(after: AccountWord, note: Note): boolean {
  return (
    after.status === 'away' &&
    after.version === note.version &&
    after.chainId === note.chainId &&
    after.chainGeneration === note.chainGeneration
  )
}

/** Where the account is at the end of the block, it has the nonce that follows what ran; where it left, the message has. */
function checkNonce(movements: Movements, { owner, before, after }: Step): void {
  if (after.status === 'pocket') return
  const due = movements.nonces.get(owner) ?? before.nonce
  const departure = movements.departed.get(owner)
  const nonce = after.status === 'here' ? after.nonce : departure?.nonce
  if (nonce === undefined || nonce === due) return
  throw new RefusedBlockError(
    `Account ${owner} has nonce ${nonce} after the block, when ${due} follows from what ran (I2).`,
  )
}
