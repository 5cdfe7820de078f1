import { keccak256, lowerCase } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { DeploymentClock } from '../deploy/clock.ts'
import { deploy } from '../deploy/deploy.ts'
import type { DeploymentProgress } from '../deploy/deploy-chain.ts'
import type { Deployer } from '../deploy/deployer.ts'
import type { DeploymentJournal } from '../deploy/deployment-journal.ts'
import { ChainDeploymentError } from '../deploy/errors.ts'
import { probeChain } from '../deploy/probe-chain.ts'
import { createSender } from '../deploy/sender.ts'
import type { JsonRpcClient } from '../json-rpc.ts'
import type { ChainTraits } from './inspect-chain.ts'
import { type NetworkToJoin, planJoin } from './plan-join.ts'
import { findStartBlock, registerChain } from './register-chain.ts'

export type JoinOptions = {
  network: NetworkToJoin
  chain: ChainTraits
  /** One of `chainKinds`. */
  kind: number
  /** What the registry is to hint at; empty for nothing. */
  endpoint: string
  /** Who will serve the chain, and pay its gas. */
  validators: readonly Address[]
  /** Wei of the chain's own currency that each of them is to have at least, from the deployer. */
  validatorBalance: bigint
}

export type JoinDeps = {
  /** Of the chain, and of the hub. */
  client: JsonRpcClient
  hub: JsonRpcClient
  /** Pays on the chain. */
  deployer: Deployer
  /** Owns the registry. */
  owner: Deployer
  journal: DeploymentJournal
  clock: DeploymentClock
  onStep?: (step: 'deploy' | 'fund' | 'register', progress?: DeploymentProgress) => void
}

/** A chain that is registered: validators take it in from here on by themselves. */
export type Joined = { chainId: number; startBlock: number; configuration: number; sent: number }

const fundGas = 30_000n
const miningTimeoutMs = 60_000

/**
 * Brings the kernel to the chain, gas to those who will serve it, and the chain to the registry. Whatever is there already is left alone, so that it
 * can be run again at any time.
 */
export async function joinChain(
  options: JoinOptions,
  deps: JoinDeps,
  signal: AbortSignal,
): Promise<Joined> {
  const { network, chain, kind, endpoint } = options
  const { chainId } = chain
  const { genesis, kernel } = network
  const plan = planJoin(network, chainId)
  deps.onStep?.('deploy')
  const report = await deploy(
    { chains: [plan] },
    {
      ...deps,
      chains: new Map([[chainId, deps.client]]),
      onProgress: (progress) => deps.onStep?.('deploy', progress),
    },
    signal,
  )
  deps.onStep?.('fund')
  await fund(options, deps, signal)
  const startBlock = await findStartBlock(
    deps.client,
    { chainId, kernel, since: chain.number },
    signal,
  )
  deps.onStep?.('register')
  const configuration = await registerChain(
    { chainId, kind, startBlock, registrant: deps.owner.address, endpoint },
    {
      ...deps,
      hubChainId: genesis.parameters.hubChainId,
      registry: network.registry,
    },
    signal,
  )
  return { chainId, startBlock, configuration, sent: report.sent.get(chainId) ?? 0 }
}

/** Tops up those who have less than they should. */
async function fund(options: JoinOptions, deps: JoinDeps, signal: AbortSignal): Promise<void> {
  const { chain, validators, validatorBalance } = options
  const { client, deployer } = deps
  const { chainId } = chain
  const balances = await client.batch(
    validators.map((address) => ({ method: 'eth_getBalance', params: [address, 'latest'] })),
    signal,
  )
  const calls = validators.flatMap((address, place) => {
    const outcome = balances[place]
    const balance =
      outcome !== undefined && 'result' in outcome ? BigInt(outcome.result as Hex) : 0n
    const value = validatorBalance - balance
    if (value <= 0n) return []
    const id = keccak256(`${lowerCase(address)}${value.toString(16).padStart(64, '0')}`)
    return [{ id, name: 'fund a validator', to: address, data: '0x' as Hex, gas: fundGas, value }]
  })
  if (calls.length === 0) return
  const state = await probeChain(client, deployer.address, signal)
  const needed = calls.reduce((sum, { value }) => sum + value, 0n)
  if (needed > state.balance) {
    const sentence = `the deployer has ${state.balance} wei, and the ${calls.length} validators lack ${needed}. Send it the rest, or give them less.`
    throw new ChainDeploymentError(chainId, 'poor-deployer', sentence)
  }
  const sender = createSender(chainId, state, { ...deps, miningTimeoutMs })
  await sender.send(calls, signal)
  await sender.mined(signal)
}
