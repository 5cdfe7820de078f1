import { deployerFromKey, type GenesisInputs } from '@metalayer/chain'
import { addressOf, chainKinds, keccak256 } from '@metalayer/protocol'
import { type DeployedNetwork, deployMemoryNetwork } from './memory-network.ts'
import type { RunOptions } from './run-story.ts'
import type { Keyed } from './sim-world.ts'
import type { StoryShape } from './story.ts'

const ERA = 10n ** 18n
const INITIAL = 500n * ERA
const STAKE = 1_000n * ERA
const HUB_CHAIN_ID = 31_337
const [NODES, CHAINS, ACCOUNTS] = [4, 2, 5]
/** Seconds: when the chains of every run begin. */
const BEGIN = 1_900_000_000
const BLOCK_GAS = 30_000_000
/** Milliseconds in which everything must have come to rest, once all is mended. */
const REST_MAX_MS = 120_000

/** What stories are about unless they say otherwise. */
export const storyShape: StoryShape = {
  ...{ accounts: ACCOUNTS, nodes: NODES, chains: CHAINS + 1 },
  ...{ lengthMs: 30_000, intents: 25, faults: 8 },
}

function keyed(name: string): Keyed {
  const key = keccak256(Buffer.from(`simulator: ${name}`))
  return { key, address: addressOf(key) }
}

const people = (name: string, count: number) =>
  Array.from({ length: count }, (_, place) => keyed(`${name} ${place}`))

/** The network of all runs: a hub and two chains, four validators, five accounts that have something. `substitute`: see `deployMemoryNetwork`. */
export async function openSimNetwork(
  signal: AbortSignal,
  substitute?: (initcode: Uint8Array) => Uint8Array,
): Promise<RunOptions> {
  const deployer = keyed('deployer')
  const validators = people('validator', NODES)
  const accounts = people('account', ACCOUNTS)
  const deployed: DeployedNetwork = await deployMemoryNetwork(
    {
      genesis: genesisOf(deployer, validators, accounts),
      deployer: deployerFromKey(deployer.key),
      payers: validators.map(({ address }) => address),
      ...{ gasLimit: BLOCK_GAS, time: BEGIN },
      ...(substitute !== undefined && { substitute }),
    },
    signal,
  )
  return {
    ...{ deployed, validators, accounts, initial: INITIAL },
    ...{ blockMs: 1_000, restMaxMs: REST_MAX_MS },
  }
}

function genesisOf(
  deployer: Keyed,
  validators: readonly Keyed[],
  accounts: readonly Keyed[],
): GenesisInputs {
  const registrant = deployer.address
  const members = Array.from({ length: CHAINS }, (_, place) => {
    return { chainId: 41_000 + place, kind: chainKinds.general, startBlock: 0, registrant }
  })
  const hub = { chainId: HUB_CHAIN_ID, kind: chainKinds.hub, startBlock: 0, registrant }
  return {
    parameters: {
      ...{ networkId: 7_777_777, hubChainId: HUB_CHAIN_ID, lease: 10, minimumStay: 2 },
      ...{ unbonding: 3_600, tick: 1_000, agentTimeout: 5_000 },
      ...{ fenceCheckpoints: 5, fenceMargin: 600 },
      ...{ baseFeeMin: 1_000_000_000n, executorShare: 5_000, dataQuota: 1_000_000n },
    },
    validators: validators.map(({ address }) => ({ signer: address, stake: STAKE })),
    chains: [hub, ...members],
    deployer: deployer.address,
    minimumStake: STAKE,
    deposits: accounts.map(({ address }) => ({ to: address, amount: INITIAL })),
  }
}
