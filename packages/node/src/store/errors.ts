/**
 * Why the store failed.
 *
 * - `unique-violation`: a row with that key is there already
 * - `closed`: asked after `close()`
 * - `nested-use`: a transaction's work used the database instead of its transaction
 * - `conflict`: still in conflict with other writers after all retries
 * - `unavailable`: the database cannot be reached or opened
 * - `taken`: another node has the database
 * - `migration-changed`, `migration-newer`: tables on disk are not what this version of the code made
 * - `failed`: anything else that the database said; `cause` holds it
 */
export type DatabaseErrorCode =
  | 'unique-violation'
  | 'closed'
  | 'nested-use'
  | 'conflict'
  | 'unavailable'
  | 'taken'
  | 'migration-changed'
  | 'migration-newer'
  | 'failed'

/** An operating error of the store. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  readonly code: DatabaseErrorCode

  constructor(code: DatabaseErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

/** Whether `error` is a `DatabaseError` with this code. */
export function isDatabaseError(error: unknown, code: DatabaseErrorCode): error is DatabaseError {
  return error instanceof DatabaseError && error.code === code
}
