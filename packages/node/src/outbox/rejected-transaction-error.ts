import type { RejectionCode } from '../view.ts'

/** A node does not take a transaction. `code` says why, for programs; the message says it to people. */
export class RejectedTransactionError extends Error {
  override readonly name = 'RejectedTransactionError'
  readonly code: RejectionCode

  constructor(code: RejectionCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

/** Whether `error` says that a transaction is not taken, and, with `code`, for that reason. */
export function isRejection(
  error: unknown,
  code?: RejectionCode,
): error is RejectedTransactionError {
  if (!(error instanceof RejectedTransactionError)) return false
  return code === undefined || error.code === code
}
