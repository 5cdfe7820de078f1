import { type Configuration, chainKinds, type Head, headStatuses } from '@metalayer/protocol'

/** Whether the network spreads its load over this chain: live, and neither the hub nor for storage (P5). */
export function isBalanced(head: Head, configuration: Pick<Configuration, 'chains'>): boolean {
  const chain = configuration.chains.find(({ chainId }) => chainId === head.chainId)
  return head.status === headStatuses.live && chain?.kind !== chainKinds.storage
}
