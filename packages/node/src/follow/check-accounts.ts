import {
  type AccountMessage,
  type AccountWord,
  accountIn,
  accountSlot,
  decodeMessage,
  isExecuted,
  type Message,
  outcomeName,
  slotAccount,
} from '@metalayer/protocol'
import type { Address } from 'viem'
import type { CheckContext, NewWords } from './check-block.ts'
import { RefusedBlockError } from './errors.ts'
import { bears, isExplained } from './explain-home.ts'
import type { BlockFacts } from './extract.ts'
import type { Carrier, ExecutedTransaction } from './interface.ts'
import { nameCode } from './names.ts'
import type { Traffic } from './traffic.ts'

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
export function checkAccounts(
  context: CheckContext,
  facts: BlockFacts,
  words: NewWords,
  { taken }: Pick<Traffic, 'taken'>,
): void {
  const generation = facts.kernel.generation
  const movements = follow(context, facts, taken)
  for (const [slot, word] of words) {
    const owner = slotAccount(slot)
    if (owner === undefined) continue
    const before = accountIn(context.wordBefore(slot), generation)
    const after = accountIn(word, generation)
    checkStatus(context, movements, { owner, before, after }, words)
    checkNonce(movements, { owner, before, after })
  }
  for (const owner of movements.nonces.keys()) {
    if (words.has(accountSlot(owner))) continue
    throw new RefusedBlockError(
      `Account ${owner} arrived or paid for what ran, and its word did not change (P6).`,
    )
  }
}

function follow(context: CheckContext, facts: BlockFacts, taken: readonly Message[]): Movements {
  const movements: Movements = { arrived: new Map(), departed: new Map(), nonces: new Map() }
  // What arrived ran nothing here before it did.
  for (const message of taken) arrive(movements, message)
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
  movements: Movements,
  carrier: Carrier,
): void {
  const { nonces } = movements
  if (carrier.kind !== 'execute') return
  for (const transaction of carrier.transactions) {
    const { hash, outcome } = transaction
    outcomeName(outcome)
    if (!isExecuted(outcome)) continue
    const { from, nonce, gasLimit } = decodeExecuted(context, transaction)
    checkGas(transaction, gasLimit)
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

function arrive({ arrived, nonces }: Movements, message: Message): void {
  if (message.kind !== 'account') return
  arrived.set(message.owner, message)
  nonces.set(message.owner, message.nonce)
}

/** What an app's step is charged for is what its sender allowed, at most (I8). */
function checkGas({ hash, step }: ExecutedTransaction, gasLimit: bigint): void {
  if (step === undefined || BigInt(step.gasUsed) <= gasLimit) return
  throw new RefusedBlockError(
    `Transaction ${hash} is charged for ${step.gasUsed} gas, and allowed ${gasLimit} (I8).`,
  )
}

function decodeExecuted(
  context: CheckContext,
  transaction: ExecutedTransaction,
): { from: Address; nonce: number; gasLimit: bigint } {
  const decoded = context.decode(transaction)
  if (decoded.ok) return decoded.transaction
  throw new RefusedBlockError(
    `The chain ran ${transaction.hash}, which is ${outcomeName(decoded.outcome)}: nobody signed it for this network.`,
  )
}

type Step = { owner: Address; before: AccountWord; after: AccountWord }

function checkStatus(
  context: CheckContext,
  movements: Movements,
  step: Step,
  words: NewWords,
): void {
  const { owner, before, after } = step
  if (before.status === 'app' || after.status === 'app') {
    if (isAppExplained(context, step, words)) return
  } else {
    const arrival = movements.arrived.get(owner)
    const departure = movements.departed.get(owner)
    const isBirthChain = () => bears(context, owner)
    if (isExplained({ before, after, arrival, departure, isBirthChain })) return
  }
  throw new RefusedBlockError(
    `Account ${owner} went from ${before.status} (version ${before.version}) to ${after.status} (version ${after.version}) without a message or a birth that explains it (I1, P6).`,
  )
}

/** An app's address is one for good, once its code's leaf is there, and holds a pocket at most (P22, P23). */
function isAppExplained(
  context: CheckContext,
  { owner, before, after }: Step,
  words: NewWords,
): boolean {
  if (after.status !== 'app') return false
  if (before.status === 'app') return true
  const { slot } = nameCode(owner, after.generation)
  return before.status === 'pocket' && (words.get(slot) ?? context.wordBefore(slot)) !== 0n
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
