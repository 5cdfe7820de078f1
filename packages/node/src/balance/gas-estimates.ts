import { operationOf, type SignedTransaction } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { stepKind } from '../agent/step-kind.ts'
import type { ExecutedTransaction } from '../follow/interface.ts'
import { createBoundedMap } from '../simulation/bounded-map.ts'
import { gasCosts } from './gas-costs.ts'

/** What transactions will take of their chain's blocks: what their senders sign for is a bound, and may be many times as much. */
export type GasEstimates = {
  of(transaction: SignedTransaction): number
  /** A step has run: the next one of its kind will use as much. */
  learn(executed: ExecutedTransaction): void
}

/** Kinds of steps whose gas is remembered; transactions that are known by their hash until they run. */
const kindsMax = 4_096
const pendingMax = 65_536
/** Of the mean, the share that the newest step is: 1/4. */
const newestShare = 4

/** See `GasEstimates`. */
export function createGasEstimates({ kernel }: { kernel: Address }): GasEstimates {
  const means = createBoundedMap<string, number>(kindsMax)
  const kinds = createBoundedMap<Hex, string>(pendingMax)

  return {
    of(transaction) {
      const { to, data, gasLimit, hash } = transaction
      if (to !== null && operationOf(to, data, kernel) !== undefined) return gasCosts.operation
      // A payment's data is charged, and nothing looks at it.
      const isPlain = to !== null && data === '0x'
      const kind = stepKind(transaction)
      const mean = means.get(kind)
      if (mean === undefined && isPlain) return gasCosts.payment
      kinds.set(hash, kind)
      const most = Number(gasLimit) + gasCosts.aroundStep
      return Math.min(most, mean ?? gasCosts.unknownStep)
    },
    learn({ hash, step }) {
      const kind = kinds.get(hash)
      if (kind === undefined || step === undefined) return
      kinds.delete(hash)
      const used = step.gasUsed + gasCosts.aroundStep
      const mean = means.get(kind) ?? used
      means.set(kind, Math.round(mean + (used - mean) / newestShare))
    },
  }
}
