import type { Hex } from 'viem'

/** Why a chain cannot host the kernel, or a deployment on it cannot go on. */
export type DeploymentReason =
  /** The node behind the URL serves another chain. */
  | 'wrong-chain'
  /** No client was given for the chain. */
  | 'no-client'
  /** The chain's EVM is older than Cancun. */
  | 'no-cancun'
  /** A step does not fit one of the chain's blocks. */
  | 'small-blocks'
  /** The deployer cannot pay for the steps. */
  | 'poor-deployer'
  /** The CREATE2 deployer is missing, and the chain does not take the transaction that makes it. */
  | 'no-create2-deployer'
  /** A step was mined and is not done. */
  | 'step-failed'
  /** Somebody else uses the deployer's account at the same time. */
  | 'crowded-out'
  /** Nothing of the deployer has been mined for too long. */
  | 'not-mined'
  /** The node does not take a transaction. */
  | 'not-accepted'
  /** The steps are done, and the network is not the one that was planned. */
  | 'wrong-result'

/** A deployment cannot go on, on one chain. */
export class ChainDeploymentError extends Error {
  readonly code = 'chain-deployment'
  readonly chainId: number
  readonly reason: DeploymentReason
  /** Of the transaction that failed. */
  readonly hash: Hex | undefined

  constructor(
    chainId: number,
    reason: DeploymentReason,
    sentence: string,
    options: { cause?: unknown; hash?: Hex | undefined } = {},
  ) {
    super(`Chain ${chainId}: ${sentence}`, options)
    this.name = 'ChainDeploymentError'
    this.chainId = chainId
    this.reason = reason
    this.hash = options.hash
  }
}

/** Some chains are not deployed; the others are. Running the same deployment again goes on where it stopped. */
export class DeploymentError extends AggregateError {
  readonly code = 'deployment'
  constructor(errors: readonly unknown[], chains: number) {
    const sentences = errors.map((error) =>
      error instanceof Error ? error.message : String(error),
    )
    super(
      errors,
      `${errors.length} of ${chains} chains could not be deployed. ${sentences.join(' ')}`,
    )
    this.name = 'DeploymentError'
  }
}
