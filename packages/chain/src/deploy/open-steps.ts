import type { Hex } from 'viem'
import { evaluateConditions } from './condition.ts'
import type { ChainDeploymentDeps } from './deploy-chain.ts'
import type { SentTransaction } from './deployment-journal.ts'
import type { ChainPlan } from './plan-deployment.ts'
import type { DeploymentStep } from './step.ts'

/** How long a node may contradict itself: it counts a transaction that its answers do not know yet (anvil does while it mines; so do nodes behind one URL). */
const LAG_POLL_MS = 40
const LAG_ATTEMPTS_MAX = 50
/** Looks at a transaction without receipt before it counts as lost. */
const LOST_ATTEMPTS_MAX = 6

/**
 * Steps of the plan that are not done. `nonce`: how many transactions of the deployer the chain has counted. A step whose transaction is
 * among them is believed to be open only when its receipt says so, or stays away: it must not be sent a second time because an answer was old.
 */
export async function findOpenSteps(
  { chainId, steps }: ChainPlan,
  nonce: number,
  { client, journal, clock }: Pick<ChainDeploymentDeps, 'client' | 'journal' | 'clock'>,
  signal: AbortSignal,
): Promise<DeploymentStep[]> {
  const conditions = steps.map(({ done }) => done)
  for (let attempt = 0; ; attempt++) {
    const done = await evaluateConditions(client, conditions, signal)
    const open = steps.filter((_, place) => !done[place])
    const openIds = new Set(open.map(({ id }) => id))
    const counted = journal
      .read(chainId)
      .filter((record) => record.nonce < nonce && openIds.has(record.step))
    if (counted.length === 0 || attempt === LAG_ATTEMPTS_MAX) return open
    const fates = await fatesOf(counted)
    const isLagging =
      fates.includes('succeeded') || (fates.includes('unknown') && attempt < LOST_ATTEMPTS_MAX)
    if (!isLagging) return open
    await clock.sleep(LAG_POLL_MS, signal)
  }

  async function fatesOf(
    records: readonly SentTransaction[],
  ): Promise<('succeeded' | 'failed' | 'unknown')[]> {
    const calls = records.map(({ hash }) => ({
      method: 'eth_getTransactionReceipt',
      params: [hash],
    }))
    const outcomes = await client.batch(calls, signal)
    return outcomes.map((outcome) => {
      const receipt = 'result' in outcome ? (outcome.result as { status: Hex } | null) : null
      if (receipt === null) return 'unknown'
      return receipt.status === '0x1' ? 'succeeded' : 'failed'
    })
  }
}
