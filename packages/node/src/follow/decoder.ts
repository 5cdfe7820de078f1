import {
  type DecodeResult,
  decodeSignedTransaction,
  type SignedTransaction,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { ExecutedTransaction } from './interface.ts'

/** Reads the signed bytes of a transaction that a chain ran. */
export type Decoder = (transaction: ExecutedTransaction) => DecodeResult

/** A transaction of this hash that was decoded before: by the outbox, which has nearly all that chains run. */
export type KnownTransaction = (hash: Hex) => SignedTransaction | undefined

/**
 * A decoder that reads each transaction once: recovering its sender is most of what a block costs, and block checks and network blocks both need
 * it. The hash is that of the bytes, so what is known by it is what they hold.
 */
export function createDecoder(
  networkId: number,
  known: KnownTransaction = () => undefined,
): Decoder {
  const decodedBefore = new WeakMap<ExecutedTransaction, DecodeResult>()
  return (executed) => {
    const before = decodedBefore.get(executed)
    if (before !== undefined) return before
    const transaction = known(executed.hash)
    const decoded: DecodeResult =
      transaction === undefined
        ? decodeSignedTransaction(executed.raw, networkId)
        : { ok: true, transaction }
    decodedBefore.set(executed, decoded)
    return decoded
  }
}
