import type { Hex } from 'viem'
import { isHexBytes } from './bytes.ts'
import { isStep } from './outcome.ts'
import { ProtocolError } from './protocol-error.ts'

/** What an app's step came to: the log without topics that ends what its transaction logged (docs/WIRE.md, "Apps"). */
export type Mark = {
  /** `Ran` or `Reverted`. */
  outcome: number
  /** Of the transaction, in all. */
  gasUsed: number
}

/** The mark that begins what a call out of a lane logs: what stands before it is whose contract delivered it. */
export const openingMark: Hex = '0x00000000'

/** A log of the kernel without topics is no mark. */
export class MalformedMarkError extends ProtocolError {
  readonly code = 'malformed-mark'
}

/** The mark that a log's data holds. Throws {@link MalformedMarkError}. */
export function decodeMark(data: Hex): Mark {
  const outcome = Number.parseInt(data.slice(2, 4), 16)
  if (isHexBytes(data, 4) && isStep(outcome)) {
    return { outcome, gasUsed: Number.parseInt(data.slice(4), 16) }
  }
  throw new MalformedMarkError(
    `The kernel logged ${data.slice(0, 80)} without topics, which is no outcome of an app's step and its gas. The chain's kernel is newer than this node: update the node.`,
  )
}
