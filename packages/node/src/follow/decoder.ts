import { type DecodeResult, decodeSignedTransaction } from '@metalayer/protocol'
import type { ExecutedTransaction } from './interface.ts'

/** Reads the signed bytes of a transaction that a chain ran. */
export type Decoder = (transaction: ExecutedTransaction) => DecodeResult

/** A decoder that reads each transaction once: recovering its sender is most of what a block costs, and block checks and network blocks both need it. */
export function createDecoder(networkId: number): Decoder {
  const known = new WeakMap<ExecutedTransaction, DecodeResult>()
  return (transaction) => {
    const before = known.get(transaction)
    if (before !== undefined) return before
    const decoded = decodeSignedTransaction(transaction.raw, networkId)
    known.set(transaction, decoded)
    return decoded
  }
}
