/**
 * Why following a chain did not go on.
 *
 * - `unreachable`: the chain's node does not answer, or answers what no node would
 * - `block-refused`: a block contradicts itself or the protocol, so it is not vouched for
 * - `state-unavailable`: state at a block that is not kept any more, or not known yet
 * - `unknown-chain`: no such chain in the configuration
 */
export type FollowErrorCode =
  | 'unreachable'
  | 'block-refused'
  | 'state-unavailable'
  | 'unknown-chain'

/** Base of what following reports. Guard by `code`. */
export class FollowError extends Error {
  readonly code: FollowErrorCode

  constructor(code: FollowErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}

/** A block contradicts its own contents or the rules that a kernel keeps (P6, P15). */
export class RefusedBlockError extends FollowError {
  constructor(reason: string, options?: { cause?: unknown }) {
    super('block-refused', reason, options)
  }
}

/** State was asked for at a block that is older than what is kept, or that is not known yet. */
export class StateUnavailableError extends FollowError {
  constructor(message: string) {
    super('state-unavailable', message)
  }
}

/** A chain was asked for that this network does not have. */
export class UnknownChainError extends FollowError {
  constructor(chainId: number) {
    super(
      'unknown-chain',
      `Chain ${chainId} is not in the configuration. Ask for one that era_status lists.`,
    )
  }
}

/** Whether `error` is a `FollowError` with this code. */
export function isFollowError(error: unknown, code: FollowErrorCode): error is FollowError {
  return error instanceof Error && 'code' in error && error.code === code
}
