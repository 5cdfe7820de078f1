import type { NetworkDescription } from '@metalayer/host'
import { peerIdOf } from '@metalayer/node'
import type { Deployment } from './deploy/deployment.ts'
import type { ChainAccess, NodeSpec } from './nodes/node-spec.ts'

/** The network of a devnet as nodes on other machines are told of it: they reach it where the devnet listens. */
export function describeNetwork({
  chains,
  deployment,
  specs,
}: {
  /** The hub first. */
  chains: readonly ChainAccess[]
  deployment: Deployment
  specs: readonly NodeSpec[]
}): NetworkDescription {
  const { addresses, configuration } = deployment
  const { registry, kernel, bridge, gateway } = addresses
  const described = chains.map(({ name, kind, chainId, rpc }) => ({ name, kind, chainId, rpc }))
  const [hub, ...others] = described as [ChainAccess, ...ChainAccess[]]
  return {
    chainId: configuration.parameters.networkId,
    ...{ registry, kernel, bridge, gateway, configuration },
    hub: { name: hub.name, chainId: hub.chainId, rpc: hub.rpc },
    chains: others,
    bootstrap: specs.map(
      ({ host, peerPort, privateKey }) =>
        `/ip4/${host}/tcp/${peerPort}/p2p/${peerIdOf(privateKey)}`,
    ),
  }
}
