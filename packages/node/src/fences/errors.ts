import type { HeadKey } from '@metalayer/protocol'

/** A decided checkpoint names heirs that do not follow from it: this node runs by other rules than the validators. */
export class WrongHeirsError extends Error {
  readonly code = 'wrong-heirs'

  constructor({ chainId, generation }: HeadKey) {
    super(
      `A checkpoint fences chain ${chainId} in generation ${generation} with other heirs than follow from it (P5). Update this node.`,
    )
  }
}
