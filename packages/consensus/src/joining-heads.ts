import {
  type Configuration,
  chainKinds,
  genesisGeneration,
  type Head,
  headStatuses,
  voucherChainsMax,
  zeroHash,
} from '@metalayer/protocol'
import { zeroAddress } from 'viem'

/**
 * Heads of the chains that the configuration in force names and no head is of yet (P16): joining, at their start block, with nothing known of
 * them. Behind the others, in the configuration's order; as many as a voucher can speak of.
 */
export function joiningHeads(
  heads: readonly Head[],
  { validators, chains, parameters }: Configuration,
  time: number,
): Head[] {
  const known = new Set(heads.map(({ chainId }) => chainId))
  return chains
    .filter(({ chainId, kind }) => kind !== chainKinds.hub && !known.has(chainId))
    .slice(0, Math.max(voucherChainsMax - heads.length, 0))
    .map((chain, index) => ({
      chainId: chain.chainId,
      generation: genesisGeneration,
      status: headStatuses.joining,
      number: chain.startBlock,
      blockHash: zeroHash,
      stateRoot: zeroHash,
      commitment: zeroHash,
      time: 0,
      leaseUntil: 0,
      agent: validators[(heads.length + index) % validators.length]?.signer ?? zeroAddress,
      agentSince: time,
      price: parameters.baseFeeMin,
      gasUsed: 0n,
    }))
}
