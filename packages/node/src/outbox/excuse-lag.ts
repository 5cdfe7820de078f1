import { isRejection, RejectedTransactionError } from './rejected-transaction-error.ts'

/** How old this node's newest network block may be before it does not trust what it knows of accounts. */
export const lagTicksMax = 10

/**
 * What to tell a user in place of `error`. A node that is catching up, after a restart or without its disk, does not see yet what an account
 * has received or spent: what it would refuse for good by that, it only cannot judge now.
 *
 * @param at Milliseconds: the time of this node's newest checkpoint, and now; and a tick.
 */
export function excuseLag(
  error: unknown,
  at: { newestMs: number; nowMs: number; tickMs: number },
): unknown {
  const lagMs = at.nowMs - at.newestMs
  const isJudgement =
    isRejection(error, 'insufficient-funds') || isRejection(error, 'nonce-too-high')
  if (!isJudgement || lagMs <= lagTicksMax * at.tickMs) return error
  const message = `This node is catching up with the network and cannot judge the sender's account yet. Send the transaction again in a moment, or to another node. By what it knows so far: ${error.message}`
  return new RejectedTransactionError('not-stored', message, { cause: error })
}
