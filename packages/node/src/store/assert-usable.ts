import { DatabaseError } from './errors.ts'

/**
 * Throws where a database cannot be used from here.
 *
 * @throws DatabaseError `closed` when the node is stopping; `nested-use` inside of a transaction's work, which would wait for itself.
 */
export function assertUsable(at: { isClosed: boolean; isInTransaction: boolean }): void {
  if (at.isClosed) {
    throw new DatabaseError('closed', 'The store is closed: the node is stopping. Start it again.')
  }
  if (at.isInTransaction) {
    const message =
      'A transaction asked the database instead of itself, which would wait for ever. Use its argument.'
    throw new DatabaseError('nested-use', message)
  }
}
