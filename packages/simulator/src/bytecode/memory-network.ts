import {
  createMemoryJournal,
  type Deployer,
  type DeploymentPlan,
  deploy,
  type GenesisInputs,
  planDeployment,
  planJoin,
} from '@metalayer/chain'
import type { Address } from 'viem'
import type { Substitute } from '../evm/frame.ts'
import { type ChainSnapshot, createMemoryChain, type MemoryChain } from '../evm/memory-chain.ts'
import { createMemoryRpc, type MemoryRpc } from '../evm/rpc.ts'

/** Blocks by which the hub's finalized one is behind its newest. */
const HUB_FINALITY_LAG = 2
/** Wei of their own currency that the deployer and agents have on each chain. */
const RICH = 10n ** 24n

export type MemoryNetworkOptions = {
  genesis: GenesisInputs
  deployer: Deployer
  /** Who pays for real transactions. */
  payers: readonly Address[]
  /** Gas of a block; and of one of a chain, not the hub, once all is deployed, where that is less. */
  gasLimit: number
  smallGasLimit?: number
  /** Seconds: of every block 0. */
  time: number
  /** Has chains run other creation code than was sent: for what is planted. */
  substitute?: Substitute
  /** A chain that has the kernel, and is not in the network. */
  outsider?: number
}

/** A chain of a network in memory, and how it is asked. */
export type NetworkMember = { chain: MemoryChain; rpc: MemoryRpc }

/** A network that is deployed on chains in memory. What it was like then can be had again, as often as one likes. */
export type DeployedNetwork = {
  plan: DeploymentPlan
  /** By chain id, the hub first. */
  members: ReadonlyMap<number, NetworkMember>
  /** The same network, with the chain that is not in it yet among them, the last. */
  withOutsider(): DeployedNetwork
  /** Seconds: after the last block of the deployment. */
  time: number
  /** Takes all chains back to where the deployment left them. */
  reset(): void
}

/** Deploys a network with the real contracts, by the code that deploys any; takes a second or two. */
export async function deployMemoryNetwork(
  options: MemoryNetworkOptions,
  signal: AbortSignal,
): Promise<DeployedNetwork> {
  const { genesis, deployer, payers, gasLimit } = options
  const plan = planDeployment(genesis)
  const balances = new Map([deployer.address, ...payers].map((address) => [address, RICH]))
  const open = (chainId: number, isHub: boolean): NetworkMember => {
    const { time, substitute } = options
    const chain = createMemoryChain({
      ...{ chainId, time, gasLimit, balances },
      ...(substitute !== undefined && { substitute }),
    })
    return { chain, rpc: createMemoryRpc(chain, { finalityLag: isHub ? HUB_FINALITY_LAG : 0 }) }
  }
  const members = new Map(plan.chains.map(({ chainId, isHub }) => [chainId, open(chainId, isHub)]))
  const outsiders = options.outsider === undefined ? [] : [options.outsider]
  const all = new Map([
    ...members,
    ...outsiders.map((chainId) => [chainId, open(chainId, false)] as const),
  ])
  let time = options.time
  const mineAll = () => {
    time += 1
    for (const { chain } of all.values()) chain.mine(time)
  }
  const network = { genesis: plan.configuration, ...plan.addresses }
  await deploy(
    {
      ...plan,
      chains: [...plan.chains, ...outsiders.map((chainId) => planJoin(network, chainId))],
    },
    {
      chains: new Map([...all].map(([chainId, { rpc }]) => [chainId, rpc.client()])),
      deployer,
      journal: createMemoryJournal(),
      // Whoever waits gives chains time to mine.
      clock: { now: () => time * 1_000, sleep: async () => mineAll() },
    },
    signal,
  )
  // What the deployment left in pools is mined, and final on the hub.
  for (let block = 0; block <= HUB_FINALITY_LAG; block++) mineAll()
  const { hubChainId } = genesis.parameters
  for (const [chainId, { chain }] of all) {
    if (chainId !== hubChainId) chain.resize(options.smallGasLimit ?? gasLimit)
  }
  const snapshots = new Map<number, ChainSnapshot>(
    [...all].map(([chainId, { chain }]) => [chainId, chain.snapshot()]),
  )
  const deployed: DeployedNetwork = {
    plan,
    members,
    withOutsider: () => ({ ...deployed, members: all }),
    time,
    reset() {
      for (const [chainId, { chain }] of all) {
        const snapshot = snapshots.get(chainId)
        if (snapshot !== undefined) chain.restore(snapshot)
      }
    },
  }
  return deployed
}
