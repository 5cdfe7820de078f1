import type { Hex } from 'viem'
import type { JsonRpcClient } from '../json-rpc.ts'
import type { DeploymentClock } from './clock.ts'
import { evaluateConditions } from './condition.ts'
import { createCreate2Deployer } from './create-create2-deployer.ts'
import type { Deployer } from './deployer.ts'
import type { DeploymentJournal, SentTransaction } from './deployment-journal.ts'
import { ChainDeploymentError } from './errors.ts'
import { findOpenSteps } from './open-steps.ts'
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

/** Rounds without one more step done, because others used the deployer's nonces. */
const ROUNDS_IN_VAIN_MAX = 4

/** Brings one chain to where its plan wants it, from wherever it is. Returns how many transactions were sent. */
export async function deployChain(
  plan: ChainPlan,
  deps: ChainDeploymentDeps,
  signal: AbortSignal,
): Promise<number> {
  const { client, deployer, onProgress } = deps
  const { chainId, steps } = plan
  const total = steps.length
  let sent = 0
  let least = total
  let roundsInVain = 0
  for (let round = 0; ; round++) {
    // In this order: a step that is done in between is not sent, for its nonce is taken too.
    const state = await probeChain(client, deployer.address, signal)
    if (round === 0) refuseUnfit(plan, state)
    const open = await findOpenSteps(plan, state.nonce, deps, signal)
    if (round === 0) onProgress({ chainId, state: 'checked', done: total - open.length, total })
    if (open.length === 0) break
    roundsInVain = round === 0 || open.length < least ? 0 : roundsInVain + 1
    least = open.length
    if (roundsInVain > ROUNDS_IN_VAIN_MAX) throw crowdedOut(chainId)
    if (!state.hasCreate2Deployer) await createCreate2Deployer(chainId, deps, signal)
    else sent += await sendRound(plan, state, open, deps, signal)
  }
  const [asPlanned] = await evaluateConditions(client, [plan.result], signal)
  if (!asPlanned) throw wrongResult(chainId)
  onProgress({ chainId, state: 'done', done: total, total })
  return sent
}

/** Sends what is open, and waits for blocks to hold it. Where others have sent something in the deployer's name, only waits for that. */
async function sendRound(
  plan: ChainPlan,
  state: ChainState,
  open: readonly DeploymentStep[],
  deps: ChainDeploymentDeps,
  signal: AbortSignal,
): Promise<number> {
  const { chainId, steps } = plan
  const sender = createSender(chainId, state, deps)
  if (sender.hasStrangers) {
    await sender.mined(signal)
    return 0
  }
  refuseUnpayable(chainId, state, sender, open)
  const sent = await sender.send(wave(open, state.gasLimit), signal)
  const done = steps.length - open.length
  deps.onProgress({ chainId, state: 'sent', done, total: steps.length })
  const nonce = await sender.mined(signal)
  const left = await findOpenSteps(plan, nonce, deps, signal)
  await refuseFailed(plan, deps.client, left, sent, signal)
  return sent.size
}

/**
 * What is sent at once: as many steps as fit one block, for a chain that mines on its own may not look again at what did not; and a seal only
 * when nothing else is open.
 */
function wave(open: readonly DeploymentStep[], blockGas: bigint): readonly DeploymentStep[] {
  let gas = 0n
  const end = open.findIndex((step, place) => {
    gas += step.gas
    return place > 0 && (gas > blockGas || step.isSeal)
  })
  return end === -1 ? open : open.slice(0, end)
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

/**
 * Tells the first step that was mined in vain. One whose nonce somebody else used is sent again; so is one that came before a step which it
 * needs, for that reason.
 */
async function refuseFailed(
  { chainId, steps }: ChainPlan,
  client: JsonRpcClient,
  [step]: readonly DeploymentStep[],
  sent: ReadonlyMap<Hex, SentTransaction>,
  signal: AbortSignal,
): Promise<void> {
  const transaction = step && sent.get(step.id)
  if (!transaction) return
  const earlier = steps.slice(0, steps.indexOf(step)).map(({ id }) => sent.get(id)?.nonce ?? 0)
  if (earlier.some((nonce) => nonce > transaction.nonce)) return
  const { hash } = transaction
  if (!(await client.request<object | null>('eth_getTransactionReceipt', [hash], signal))) return
  const cause = await revertOf(step, client, signal)
  const sentence = `the step "${step.name}" was sent and is not done: ${cause}. Look at transaction ${hash}, then run the deployment again.`
  throw new ChainDeploymentError(chainId, 'step-failed', sentence, { hash })
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

function crowdedOut(chainId: number): ChainDeploymentError {
  const sentence = `another program used the deployer's nonces ${ROUNDS_IN_VAIN_MAX} times. Stop it, then run the deployment again.`
  return new ChainDeploymentError(chainId, 'crowded-out', sentence)
}

function wrongResult(chainId: number): ChainDeploymentError {
  const sentence =
    'configuration 0, as the hub has published it, is not the one that the kernels were made with: somebody else staked or changed the registry before. Deploy with another salt.'
  return new ChainDeploymentError(chainId, 'wrong-result', sentence)
}
