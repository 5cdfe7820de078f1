import { type Configuration, hashConfiguration, lowerCase } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { kernelDeployables } from '../deploy/deployables.ts'
import { memberSteps } from '../deploy/deployment-steps.ts'
import { type ChainPlan, defaultSalt } from '../deploy/plan-deployment.ts'

/** What a network is known by to a chain that joins it. */
export type NetworkToJoin = {
  /** Number 0. */
  genesis: Configuration
  kernel: Address
  /** On the hub. */
  bridge: Address
  registry: Address
  /** That its contracts were deployed with. */
  salt?: Hex
}

/**
 * The steps that bring the network's kernel to its own address on one more chain. Touches nothing.
 *
 * @throws OtherNetworkError where these contracts would stand elsewhere.
 */
export function planJoin(network: NetworkToJoin, chainId: number): ChainPlan {
  const { genesis, salt = defaultSalt } = network
  const deployables = kernelDeployables({
    salt,
    networkId: genesis.parameters.networkId,
    configurationHash: hashConfiguration(genesis),
    bridge: lowerCase(network.bridge),
    registry: lowerCase(network.registry),
  })
  const kernel = deployables.find(({ name }) => name === 'kernel')?.address
  if (kernel === undefined || lowerCase(kernel) !== lowerCase(network.kernel)) {
    throw new OtherNetworkError(network.kernel, kernel)
  }
  const steps = memberSteps({ deployables, addresses: { kernel }, configuration: genesis, salt })
  return { chainId, isHub: false, steps, result: { kind: 'all', of: [] } }
}

/** The network's kernel is not made of the contracts that this program has. */
export class OtherNetworkError extends Error {
  readonly code = 'other-network'
  constructor(kernel: Address, planned: Address | undefined) {
    super(
      `The network's kernel stands at ${kernel}, and the contracts of this version would stand at ${planned}: the network runs another version, or was deployed with another salt. Use the version that deployed it.`,
    )
    this.name = 'OtherNetworkError'
  }
}
