import { birthChain, type Configuration } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Follow } from '../follow/interface.ts'
import { laneFinder } from './lane-price.ts'
import { createSpeculation, type Speculation } from './speculation.ts'

/** The accounts of a chain that is followed, at its newest verified block. */
export function speculateOn(
  chainId: number,
  { kernel, genesis, follow }: { kernel: Address; genesis: Configuration; follow: Follow },
): Speculation {
  const { generation, baseFee } = follow.kernel(chainId)
  return createSpeculation({
    generation,
    baseFee,
    kernel,
    bornHere: (address) => birthChain(genesis, address) === chainId,
    wordAt: (slot) => follow.wordAt(chainId, slot),
    laneTo: laneFinder(follow, () => genesis.parameters.hubChainId),
  })
}
