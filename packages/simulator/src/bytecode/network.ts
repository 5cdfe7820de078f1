import { deployerFromKey, type GenesisInputs } from '@metalayer/chain'
import { addressOf, birthChain, chainKinds, keccak256 } from '@metalayer/protocol'
import { type Address, zeroAddress } from 'viem'
import { type DeployedNetwork, deployMemoryNetwork } from './memory-network.ts'
import type { RunOptions } from './run-story.ts'
import type { Keyed } from './sim-world.ts'
import type { StoryShape } from './story.ts'

const ERA = 10n ** 18n
const INITIAL = 500n * ERA
const STAKE = 1_000n * ERA
const HUB_CHAIN_ID = 31_337
/** Of the chain that joins in some stories. */
const OUTSIDER_ID = 42_000
const [NODES, ACCOUNTS] = [4, 5]
/** In the crowded network: the chains on which crowds are born, by their places, and how many people each has. */
const crowded = [1, 2] as const
const CROWD = 10
/** What its chains can do: blocks that seldom come, and hold little. Few payments are a crowd there. */
const [CROWDED_BLOCK_MS, CROWDED_BLOCK_GAS] = [3_000, 1_500_000] as const
/** Seconds: when the chains of every run begin. */
const BEGIN = 1_900_000_000
const BLOCK_GAS = 30_000_000
/** Milliseconds in which everything must have come to rest, once all is mended. */
const REST_MAX_MS = 120_000

/** Which network a story is about: a `small` one whose chains all come back, a `wide` one that loses some for good, or a `crowded` one, whose chains can do so little that they get too much. */
export type NetworkSize = 'small' | 'wide' | 'crowded'

const chainsOf: Record<NetworkSize, number> = { small: 2, wide: 4, crowded: 4 }
/** Seconds of a lease, and beyond it before a fence; in the small one nobody waits long enough for one. */
const patienceOf: Record<NetworkSize, { lease: number; fenceMargin: number }> = {
  small: { lease: 10, fenceMargin: 600 },
  wide: { lease: 6, fenceMargin: 3 },
  crowded: { lease: 9, fenceMargin: 3 },
}

/** What stories are about unless they say otherwise. */
export const storyShapes: Record<NetworkSize, StoryShape> = {
  small: {
    ...{ accounts: ACCOUNTS, nodes: NODES, chains: chainsOf.small + 1 },
    ...{ lengthMs: 30_000, intents: 25, faults: 8, losses: 0, crowds: [] },
  },
  wide: {
    ...{ accounts: ACCOUNTS, nodes: NODES, chains: chainsOf.wide + 1 },
    ...{ lengthMs: 30_000, intents: 25, faults: 5, losses: 3, crowds: [] },
  },
  crowded: {
    ...{ accounts: ACCOUNTS, nodes: NODES, chains: chainsOf.crowded + 1 },
    ...{ lengthMs: 30_000, intents: 10, faults: 4, losses: 0 },
    crowds: crowded.map((_, crowd) =>
      Array.from({ length: CROWD }, (_, place) => ACCOUNTS + crowd * CROWD + place),
    ),
  },
}

function keyed(name: string): Keyed {
  const key = keccak256(Buffer.from(`simulator: ${name}`))
  return { key, address: addressOf(key) }
}

const people = (name: string, count: number) =>
  Array.from({ length: count }, (_, place) => keyed(`${name} ${place}`))

/** A network of runs: a hub and two or four chains, four validators, five accounts that have something. `substitute`: see `deployMemoryNetwork`. */
export async function openSimNetwork(
  size: NetworkSize,
  signal: AbortSignal,
  substitute?: (initcode: Uint8Array) => Uint8Array,
): Promise<RunOptions> {
  const deployer = keyed('deployer')
  const validators = people('validator', NODES)
  const accounts = people('account', ACCOUNTS)
  if (size === 'crowded') accounts.push(...crowded.flatMap(crowdOf))
  const stranger = keyed('stranger')
  const deployed: DeployedNetwork = await deployMemoryNetwork(
    {
      genesis: genesisOf(size, deployer, validators, accounts),
      deployer: deployerFromKey(deployer.key),
      payers: [...validators, stranger].map(({ address }) => address),
      ...{ gasLimit: BLOCK_GAS, time: BEGIN, outsider: OUTSIDER_ID },
      ...(size === 'crowded' && { smallGasLimit: CROWDED_BLOCK_GAS }),
      ...(substitute !== undefined && { substitute }),
    },
    signal,
  )
  return {
    ...{ deployed, validators, accounts, stranger, initial: INITIAL },
    owner: deployerFromKey(deployer.key),
    blockMs: size === 'crowded' ? CROWDED_BLOCK_MS : 1_000,
    restMaxMs: REST_MAX_MS,
  }
}

/** People who are all born on one chain. */
function crowdOf(chain: number): Keyed[] {
  const chains = membersOf('crowded', zeroAddress)
  const crowd: Keyed[] = []
  for (let draw = 0; crowd.length < CROWD; draw++) {
    const one = keyed(`crowd ${chain} ${draw}`)
    if (birthChain({ chains }, one.address) === chains[chain - 1]?.chainId) crowd.push(one)
  }
  return crowd
}

function membersOf(size: NetworkSize, registrant: Address) {
  return Array.from({ length: chainsOf[size] }, (_, place) => {
    return { chainId: 41_000 + place, kind: chainKinds.general, startBlock: 0, registrant }
  })
}

function genesisOf(
  size: NetworkSize,
  deployer: Keyed,
  validators: readonly Keyed[],
  accounts: readonly Keyed[],
): GenesisInputs {
  const registrant = deployer.address
  const members = membersOf(size, registrant)
  const hub = { chainId: HUB_CHAIN_ID, kind: chainKinds.hub, startBlock: 0, registrant }
  return {
    parameters: {
      ...{ networkId: 7_777_777, hubChainId: HUB_CHAIN_ID, minimumStay: 2 },
      ...{ unbonding: 3_600, tick: 1_000, agentTimeout: 5_000 },
      ...{ fenceCheckpoints: 4, ...patienceOf[size] },
      ...{ baseFeeMin: 1_000_000_000n, executorShare: 5_000, dataQuota: 1_000_000n },
    },
    validators: validators.map(({ address }) => ({ signer: address, stake: STAKE })),
    chains: [hub, ...members],
    deployer: deployer.address,
    minimumStake: STAKE,
    deposits: accounts.map(({ address }) => ({ to: address, amount: INITIAL })),
  }
}
