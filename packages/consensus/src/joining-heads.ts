import {
  type ChainConfiguration,
  type Configuration,
  chainKinds,
  genesisGeneration,
  type Head,
  headStatuses,
  moving,
  voucherChainsMax,
  zeroHash,
} from '@metalayer/protocol'
import { zeroAddress } from 'viem'

/**
 * Heads of the chains that the configuration in force names and no head is of but fenced ones (P1, P16): joining, with nothing known of them; a new one at
 * its start block, one that was fenced in its next generation, behind where its last one ended. Behind the others, in the configuration's order; as many
 * as a voucher can speak of.
 */
export function joiningHeads(
  heads: readonly Head[],
  { validators, chains, parameters }: Configuration,
  time: number,
): Head[] {
  const inUse = heads.filter(({ status }) => status !== headStatuses.fenced)
  const known = new Set(inUse.map(({ chainId }) => chainId))
  return chains
    .filter(({ chainId, kind }) => kind !== chainKinds.hub && !known.has(chainId))
    .slice(0, Math.max(voucherChainsMax - inUse.length, 0))
    .map((chain, index) => ({
      chainId: chain.chainId,
      ...beginning(chain, heads),
      status: headStatuses.joining,
      blockHash: zeroHash,
      stateRoot: zeroHash,
      commitment: zeroHash,
      time: 0,
      leaseUntil: 0,
      agent: validators[(heads.length + index) % validators.length]?.signer ?? zeroAddress,
      agentSince: time,
      price: parameters.baseFeeMin,
      gasUsed: 0n,
      still: moving,
      heirs: zeroHash,
    }))
}

/** The generation that a chain begins, and the block behind which it does. */
function beginning(
  { chainId, startBlock }: ChainConfiguration,
  heads: readonly Head[],
): Pick<Head, 'generation' | 'number'> {
  const last = heads.filter((head) => head.chainId === chainId).at(-1)
  if (last === undefined) return { generation: genesisGeneration, number: startBlock }
  return { generation: last.generation + 1, number: last.number }
}
