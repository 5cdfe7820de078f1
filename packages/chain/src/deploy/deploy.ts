import type { JsonRpcClient } from '../json-rpc.ts'
import type { DeploymentClock } from './clock.ts'
import { type DeploymentProgress, deployChain } from './deploy-chain.ts'
import type { Deployer } from './deployer.ts'
import type { DeploymentJournal } from './deployment-journal.ts'
import { ChainDeploymentError, DeploymentError } from './errors.ts'
import type { ChainPlan, DeploymentPlan } from './plan-deployment.ts'

export type DeploymentDeps = {
  /** A client of every chain of the plan, by chain id. */
  chains: ReadonlyMap<number, JsonRpcClient>
  /** The one that the plan names. */
  deployer: Deployer
  journal: DeploymentJournal
  clock: DeploymentClock
  onProgress?: (progress: DeploymentProgress) => void
}

export type DeploymentOptions = {
  /** Chains worked on at the same time. */
  parallelMax?: number
  /** Milliseconds without a new transaction of ours in a block before a chain is given up. */
  miningTimeoutMs?: number
}

export const defaultDeploymentOptions = { parallelMax: 64, miningTimeoutMs: 120_000 } as const

/** What a deployment did. */
export type DeploymentReport = {
  /** Transactions sent, by chain id. 0: everything was there. */
  sent: ReadonlyMap<number, number>
}

/**
 * Makes the plan true on all its chains. Whatever is there already is left alone, so that it can be run again at any time: after it was
 * killed, with the same journal, it sends the same bytes. A chain that fails does not hold up the others.
 *
 * @throws DeploymentError with a ChainDeploymentError, RpcTransportError or RpcResponseError for each chain that is not deployed.
 */
export async function deploy(
  plan: Pick<DeploymentPlan, 'chains'>,
  deps: DeploymentDeps,
  signal: AbortSignal,
  options: DeploymentOptions = {},
): Promise<DeploymentReport> {
  const { parallelMax, miningTimeoutMs } = { ...defaultDeploymentOptions, ...options }
  const sent = new Map<number, number>()
  const errors: unknown[] = []
  const waiting = [...plan.chains]
  const onProgress = deps.onProgress ?? (() => undefined)

  async function deployOne(chain: ChainPlan): Promise<void> {
    const client = deps.chains.get(chain.chainId)
    if (!client) throw noClient(chain.chainId)
    const chainDeps = { ...deps, client, onProgress, miningTimeoutMs }
    sent.set(chain.chainId, await deployChain(chain, chainDeps, signal))
  }

  async function work(): Promise<void> {
    for (let chain = waiting.shift(); chain && !signal.aborted; chain = waiting.shift()) {
      try {
        await deployOne(chain)
      } catch (error) {
        errors.push(error)
      }
    }
  }

  await Promise.all(Array.from({ length: Math.min(parallelMax, plan.chains.length) }, work))
  signal.throwIfAborted()
  if (errors.length > 0) throw new DeploymentError(errors, plan.chains.length)
  return { sent }
}

function noClient(chainId: number): ChainDeploymentError {
  return new ChainDeploymentError(chainId, 'no-client', 'no node was given for it. Give one.')
}
