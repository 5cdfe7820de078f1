import { type DecodeResult, decodeSignedTransaction, memo } from '@metalayer/protocol'
import type { Hex } from 'viem'

/** Signed bytes that are remembered, at least, with what was read off them. */
const readsMax = 4_096
/** Bytes above which they are not. */
const readBytesMax = 1_024

/**
 * Reads signed bytes, once where they come again soon: who was turned away at the door sends the same again, and to recover the sender takes longer than to turn
 * it away.
 */
export function createReads(networkId: number): (raw: Hex) => DecodeResult {
  const again = memo(readsMax, (raw: Hex) => decodeSignedTransaction(raw, networkId))
  return (raw) =>
    raw.length > 2 + 2 * readBytesMax ? decodeSignedTransaction(raw, networkId) : again(raw)
}
