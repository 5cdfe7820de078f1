import {
  createMemoryJournal,
  type Deployer,
  type DeploymentPlan,
  deploy,
  type GenesisInputs,
  planDeployment,
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
  /** Gas of a block. */
  gasLimit: number
  /** Seconds: of every block 0. */
  time: number
  /** Has chains run other creation code than was sent: for what is planted. */
  substitute?: Substitute
}

/** A chain of a network in memory, and how it is asked. */
export type NetworkMember = { chain: MemoryChain; rpc: MemoryRpc }

/** A network that is deployed on chains in memory. What it was like then can be had again, as often as one likes. */
export type DeployedNetwork = {
  plan: DeploymentPlan
  /** By chain id, the hub first. */
  members: ReadonlyMap<number, NetworkMember>
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
  const members = new Map<number, NetworkMember>()
  for (const { chainId, isHub } of plan.chains) {
    const { time, substitute } = options
    const chain = createMemoryChain({
      ...{ chainId, time, gasLimit, balances },
      ...(substitute !== undefined && { substitute }),
    })
    const rpc = createMemoryRpc(chain, { finalityLag: isHub ? HUB_FINALITY_LAG : 0 })
    members.set(chainId, { chain, rpc })
  }
  let time = options.time
  const mineAll = () => {
    time += 1
    for (const { chain } of members.values()) chain.mine(time)
  }
  await deploy(
    plan,
    {
      chains: new Map([...members].map(([chainId, { rpc }]) => [chainId, rpc.client()])),
      deployer,
      journal: createMemoryJournal(),
      // Whoever waits gives chains time to mine.
      clock: { now: () => time * 1_000, sleep: async () => mineAll() },
    },
    signal,
  )
  // What the deployment left in pools is mined, and final on the hub.
  for (let block = 0; block <= HUB_FINALITY_LAG; block++) mineAll()
  const snapshots = new Map<number, ChainSnapshot>(
    [...members].map(([chainId, { chain }]) => [chainId, chain.snapshot()]),
  )
  return {
    plan,
    members,
    time,
    reset() {
      for (const [chainId, { chain }] of members) {
        const snapshot = snapshots.get(chainId)
        if (snapshot !== undefined) chain.restore(snapshot)
      }
    },
  }
}
