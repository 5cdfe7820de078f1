import type { Hex } from 'viem'

/** Base of what making blocks reports. Guard by `code`. */
export abstract class BlocksError extends Error {
  abstract readonly code: string

  constructor(message: string) {
    super(message)
    this.name = new.target.name
  }
}

/** A decision does not follow the last one. */
export class DecisionGapError extends BlocksError {
  readonly code = 'decision-gap'

  constructor(number: number, expected: number) {
    super(
      `Checkpoint ${number} was handed over when ${expected} was due. Hand over all from there.`,
    )
  }
}

/** A chain ran something that is no transaction of this network: a bug, as the follower checks for it. */
export class UnderivableBlockError extends BlocksError {
  readonly code = 'underivable-block'

  constructor(hash: Hex) {
    super(`Transaction ${hash} ran on a chain, and is none of this network. Report this.`)
  }
}
