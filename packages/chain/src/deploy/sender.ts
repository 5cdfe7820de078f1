import type { Hex } from 'viem'
import type { RpcOutcome } from '../json-rpc.ts'
import type { ChainDeploymentDeps } from './deploy-chain.ts'
import type { SentTransaction } from './deployment-journal.ts'
import { ChainDeploymentError } from './errors.ts'
import type { ChainState } from './probe-chain.ts'
import type { DeploymentStep } from './step.ts'

type Call = Pick<DeploymentStep, 'id' | 'name' | 'to' | 'data' | 'gas'> & { value?: bigint }

/** Puts the deployer's transactions into one chain, all at once, under nonces that follow each other. */
export type Sender = {
  /** Wei per gas that transactions offer at most. */
  maxFeePerGas: bigint
  /** Whether the pool holds transactions of the deployer that are not on record: of another run, whose journal is lost, or of another program. What they do has to be seen before anything is added. */
  hasStrangers: boolean
  /** Sends what is on record and not in a block yet, byte for byte as it was, and then the calls that are not on record. All of them, by id of step. */
  send(calls: readonly Call[], signal: AbortSignal): Promise<ReadonlyMap<Hex, SentTransaction>>
  /** Resolves when blocks hold everything sent, and what the pool held before, whoever mines them. Returns how many of the deployer they hold. */
  mined(signal: AbortSignal): Promise<number>
}

const POLL_MIN_MS = 15
const POLL_MAX_MS = 250
const POLL_GROWTH = 1.25
/** How far the base fee may rise while we wait: six full blocks. */
const FEE_HEADROOM = 2n
const TIP_WEI = 1_000_000_000n

/** Creates the sender of one round; `state` must be fresh. */
export function createSender(
  chainId: number,
  state: ChainState,
  deps: Pick<ChainDeploymentDeps, 'client' | 'deployer' | 'journal' | 'clock' | 'miningTimeoutMs'>,
): Sender {
  const { client, deployer, journal, clock } = deps
  const maxFeePerGas = state.baseFee * FEE_HEADROOM + TIP_WEI
  const recorded = runnableRecords(journal.read(chainId), state)
  const hasStrangers = recorded.length < state.pendingNonce - state.nonce
  let end = state.pendingNonce

  function sign(call: Call, nonce: number): SentTransaction {
    const { id, name, to, data, gas, value = 0n } = call
    const fees = { maxFeePerGas, maxPriorityFeePerGas: TIP_WEI }
    const signed = deployer.sign({ chainId, nonce, to, data, gas, value, ...fees })
    return { chainId, nonce, step: id, name, ...signed }
  }

  async function send(
    calls: readonly Call[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<Hex, SentTransaction>> {
    const onRecord = new Set(recorded.map(({ step }) => step))
    const last = recorded.at(-1)
    let nonce = Math.max(state.pendingNonce, last === undefined ? 0 : last.nonce + 1)
    const fresh = calls.filter(({ id }) => !onRecord.has(id)).map((call) => sign(call, nonce++))
    signal.throwIfAborted()
    if (fresh.length > 0) await journal.append(fresh)
    const all = [...recorded, ...fresh]
    const batch = all.map(({ raw }) => ({ method: 'eth_sendRawTransaction', params: [raw] }))
    const outcomes = await client.batch(batch, signal)
    for (const [place, transaction] of all.entries()) refuseRejected(transaction, outcomes[place])
    end = nonce
    return new Map(all.map((transaction) => [transaction.step, transaction]))
  }

  async function mined(signal: AbortSignal): Promise<number> {
    let known = state.nonce
    let since = clock.now()
    for (
      let delayMs = POLL_MIN_MS;
      known < end;
      delayMs = Math.min(POLL_MAX_MS, delayMs * POLL_GROWTH)
    ) {
      await clock.sleep(delayMs, signal)
      const count = Number(
        await client.request<Hex>('eth_getTransactionCount', [deployer.address, 'latest'], signal),
      )
      if (count > known) since = clock.now()
      else if (clock.now() - since > deps.miningTimeoutMs)
        throw notMined(chainId, count, deps.miningTimeoutMs)
      known = count
    }
    return known
  }

  return { maxFeePerGas, hasStrangers, send, mined }
}

/** Records that blocks do not hold yet and that can follow what they hold: newest of each nonce, without gaps. */
function runnableRecords(
  records: readonly SentTransaction[],
  state: ChainState,
): SentTransaction[] {
  const byNonce = new Map(records.map((record) => [record.nonce, record]))
  const runnable: SentTransaction[] = []
  // What waits in the pool beside ours, somebody else has sent in the deployer's name.
  for (let nonce = state.nonce; ; nonce++) {
    const record = byNonce.get(nonce)
    if (record) runnable.push(record)
    else if (nonce >= state.pendingNonce) return runnable
  }
}

// What nodes say of a transaction that they have, or that a block has taken in the meantime. It is no obstacle: what counts is what the chain holds in the end.
const harmless =
  /already known|already imported|nonce too low|known transaction|alreadyexists|already exists/i

function refuseRejected(
  { chainId, name, hash }: SentTransaction,
  outcome: RpcOutcome | undefined,
): void {
  if (outcome === undefined || !('error' in outcome) || harmless.test(outcome.error.message)) return
  const sentence = `its node does not take the step "${name}": ${outcome.error.message}. What was sent before it stands; run the deployment again.`
  throw new ChainDeploymentError(chainId, 'not-accepted', sentence, { cause: outcome.error, hash })
}

function notMined(chainId: number, nonce: number, timeoutMs: number): ChainDeploymentError {
  const sentence = `no block has taken the deployer's transaction ${nonce} for ${timeoutMs} ms. Check that the chain is mined and that its fees have not risen; then run the deployment again.`
  return new ChainDeploymentError(chainId, 'not-mined', sentence)
}
