import { zeroAddress } from 'viem'
import { zeroHash } from './bytes.ts'
import type { Checkpoint } from './checkpoint.ts'
import { type Configuration, chainKinds, hashConfiguration } from './configuration.ts'
import { type Head, headStatuses, headsRoot, moving } from './head.ts'

/** Generation in which the chains of configuration 0 begin. */
export const genesisGeneration = 1

/** Heads of checkpoint 0: each chain at its start block, with nothing known of it (docs/WIRE.md). */
export function genesisHeads(configuration: Configuration): Head[] {
  const { validators, chains, parameters } = configuration
  return chains.map((chain, place) => ({
    chainId: chain.chainId,
    generation: genesisGeneration,
    status: chain.kind === chainKinds.hub ? headStatuses.hub : headStatuses.live,
    number: chain.startBlock,
    blockHash: zeroHash,
    stateRoot: zeroHash,
    commitment: zeroHash,
    time: 0,
    leaseUntil: 0,
    agent: validators[place % validators.length]?.signer ?? zeroAddress,
    agentSince: 0,
    price: parameters.baseFeeMin,
    gasUsed: 0n,
    still: moving,
    heirs: zeroHash,
  }))
}

/** Checkpoint 0, which follows from configuration 0 and is signed by nobody. */
export function genesisCheckpoint(configuration: Configuration): Checkpoint {
  return {
    number: 0,
    time: 0,
    parent: zeroHash,
    configuration: hashConfiguration(configuration),
    heads: headsRoot(genesisHeads(configuration)),
    baseFee: configuration.parameters.baseFeeMin,
    proposer: zeroAddress,
  }
}
