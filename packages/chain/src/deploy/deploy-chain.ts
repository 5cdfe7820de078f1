import type { Hex } from 'viem'
import type { JsonRpcClient } from '../json-rpc.ts'
import type { DeploymentClock } from './clock.ts'
import { evaluateConditions } from './condition.ts'
import type { Deployer } from './deployer.ts'
import type { DeploymentJournal } from './deployment-journal.ts'
import { ensureCreate2Deployer } from './ensure-create2-deployer.ts'
import { ChainDeploymentError } from './errors.ts'
import type { ChainPlan } from './plan-deployment.ts'
import { type ChainState, probeChain } from './probe-chain.ts'
import { createSender, type Sender } from './sender.ts'
import type { DeploymentStep } from './step.ts'

/** What happens on a chain, as it happens. `done` of `total` steps hold. */
export type DeploymentProgress = {
  chainId: number
  /** `checked`: its state is known; `sent`: all that was missing is on its way; `done`: everything holds. */
  state: 'checked' | 'sent' | 'done'
  done: number
  total: number
}

export type ChainDeploymentDeps = {
  client: JsonRpcClient
  deployer: Deployer
  journal: DeploymentJournal
  clock: DeploymentClock
  onProgress: (progress: DeploymentProgress) => void
  /** Milliseconds without a new transaction of ours in a block before we give up. */
  miningTimeoutMs: number
}

/** Times that steps are sent anew, because others used the deployer's nonces. */
const ROUNDS_MAX = 4

/** Brings one chain to where its plan wants it, from wherever it is. Returns how many transactions were sent. */
export async function deployChain(
  plan: ChainPlan,
  deps: ChainDeploymentDeps,
  signal: AbortSignal,
): Promise<number> {
  const { client, deployer, onProgress } = deps
  const { chainId, steps } = plan
  const total = steps.length
  let state = await probeChain(client, deployer.address, signal)
  refuseUnfit(plan, state)
  let open = await openSteps(plan, client, signal)
  onProgress({ chainId, state: 'checked', done: total - open.length, total })
  if (open.length > 0) await ensureCreate2Deployer(chainId, state, deps, signal)

  let sent = 0
  for (let round = 0; open.length > 0; round++) {
    if (round > 0 || !state.hasCreate2Deployer)
      state = await probeChain(client, deployer.address, signal)
    const sender = createSender(chainId, state, deps)
    refuseUnpayable(plan.chainId, state, sender, open)
    const hashes = await sender.send(open, signal)
    sent += hashes.size
    onProgress({ chainId, state: 'sent', done: total - open.length, total })
    await sender.mined(signal)
    open = await openSteps(plan, client, signal)
    if (open.length > 0) await refuseFailed(plan, client, open, hashes, round, signal)
  }
  const [asPlanned] = await evaluateConditions(client, [plan.result], signal)
  if (!asPlanned) throw wrongResult(chainId)
  onProgress({ chainId, state: 'done', done: total, total })
  return sent
}

async function openSteps(
  { steps }: ChainPlan,
  client: JsonRpcClient,
  signal: AbortSignal,
): Promise<DeploymentStep[]> {
  const conditions = steps.map(({ done }) => done)
  const done = await evaluateConditions(client, conditions, signal)
  return steps.filter((_, place) => !done[place])
}

function refuseUnfit({ chainId, steps }: ChainPlan, state: ChainState): void {
  if (state.chainId !== chainId) {
    const sentence = `the node given for it serves chain ${state.chainId}. Check its URL.`
    throw new ChainDeploymentError(chainId, 'wrong-chain', sentence)
  }
  if (state.cancunRefusal !== undefined) {
    const sentence = `it lacks the opcodes of Cancun (TSTORE, MCOPY), which the kernel is made of: ${state.cancunRefusal}. Upgrade the chain.`
    throw new ChainDeploymentError(chainId, 'no-cancun', sentence)
  }
  const large = steps.find(({ gas }) => gas > state.gasLimit)
  if (large) {
    const sentence = `its blocks hold ${state.gasLimit} gas, and the step "${large.name}" needs up to ${large.gas}. Raise the block gas limit.`
    throw new ChainDeploymentError(chainId, 'small-blocks', sentence)
  }
}

function refuseUnpayable(
  chainId: number,
  state: ChainState,
  sender: Sender,
  open: readonly DeploymentStep[],
): void {
  const gas = open.reduce((sum, step) => sum + step.gas, 0n)
  const cost = gas * sender.maxFeePerGas
  if (cost <= state.balance) return
  const sentence = `the deployer has ${state.balance} wei, and may need ${cost} for ${gas} gas. Send it the rest.`
  throw new ChainDeploymentError(chainId, 'poor-deployer', sentence)
}

/** A step that was mined in vain is told; one whose nonce somebody else used is sent again. */
async function refuseFailed(
  { chainId }: ChainPlan,
  client: JsonRpcClient,
  open: readonly DeploymentStep[],
  hashes: ReadonlyMap<string, Hex>,
  round: number,
  signal: AbortSignal,
): Promise<void> {
  for (const step of open) {
    const hash = hashes.get(step.id)
    const receipt =
      hash && (await client.request<object | null>('eth_getTransactionReceipt', [hash], signal))
    if (!receipt && round + 1 < ROUNDS_MAX) continue
    const cause = await revertOf(step, client, signal)
    const sentence = `the step "${step.name}" was sent and is not done: ${cause}. Look at transaction ${hash}, then run the deployment again.`
    throw new ChainDeploymentError(chainId, 'step-failed', sentence, { hash })
  }
}

async function revertOf(
  step: DeploymentStep,
  client: JsonRpcClient,
  signal: AbortSignal,
): Promise<string> {
  const call = { to: step.to, data: step.data }
  const [outcome] = await client.batch([{ method: 'eth_call', params: [call, 'latest'] }], signal)
  return outcome && 'error' in outcome ? outcome.error.message : 'it would succeed now'
}

function wrongResult(chainId: number): ChainDeploymentError {
  const sentence =
    'configuration 0, as the hub has published it, is not the one that the kernels were made with: somebody else staked or changed the registry before. Deploy with another salt.'
  return new ChainDeploymentError(chainId, 'wrong-result', sentence)
}
