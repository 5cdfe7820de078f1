import type { Hex } from 'viem'
import { hexToBytes } from './bytes.ts'
import { ProtocolError } from './protocol-error.ts'

/** Topic of the log that ends a bundle: keccak256("MetaLayer Executed"). */
export const executedTopic: Hex =
  '0x70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e5'

/** What a bundle did: wei per gas, and one outcome byte for each transaction looked at. */
export type Executed = { baseFee: bigint; outcomes: Uint8Array }

/** A bundle's log is shorter than its base fee. */
export class MalformedExecutedError extends ProtocolError {
  readonly code = 'malformed-executed'
}

const baseFeeBytes = 8

/** The log that ends a bundle: the base fee, then the outcomes (docs/WIRE.md, "Bundles"). Throws {@link MalformedExecutedError}. */
export function decodeExecuted(data: Hex): Executed {
  const bytes = hexToBytes(data)
  if (bytes.length < baseFeeBytes) {
    throw new MalformedExecutedError(
      `An Executed log holds ${bytes.length} bytes, fewer than its base fee. The chain is not running this kernel.`,
    )
  }
  const baseFee = BigInt(data.slice(0, 2 + 2 * baseFeeBytes))
  return { baseFee, outcomes: bytes.subarray(baseFeeBytes) }
}
