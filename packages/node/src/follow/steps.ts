import { decodeMark, isStep, lowerCase, type Mark, type NetworkLog } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { RefusedBlockError } from './errors.ts'
import type { ExecutedTransaction, Step } from './interface.ts'
import type { RpcLog } from './rpc-block.ts'

/** Collects what the apps of one bundle logged, up to each mark of the kernel. */
export type StepReader = {
  /** Another contract than the kernel logged this. */
  log(log: RpcLog): void
  deploy(app: Address): void
  /** The kernel's log without topics. */
  mark(data: Hex): void
  /**
   * Gives each transaction that called an app what it came to.
   *
   * @throws RefusedBlockError where marks and outcomes differ
   */
  attach(carrier: Hex, transactions: readonly ExecutedTransaction[]): ExecutedTransaction[]
}

/** See `StepReader`. */
export function createStepReader(): StepReader {
  const ended: (Mark & Step)[] = []
  let logs: NetworkLog[] = []
  let deployed: Address | undefined

  return {
    log({ address, topics, data }) {
      logs.push({
        address: lowerCase(address),
        topics: topics.map(lowerCase),
        data: lowerCase(data),
      })
    },
    deploy(app) {
      deployed = app
    },
    mark(data) {
      ended.push({ ...decodeMark(data), logs, ...(deployed !== undefined && { deployed }) })
      logs = []
      deployed = undefined
    },
    attach(carrier, transactions) {
      let next = 0
      const attached = transactions.map((transaction) => {
        if (!isStep(transaction.outcome)) return transaction
        const end = ended[next++]
        if (end?.outcome !== transaction.outcome) throw mismatch(carrier)
        const { outcome: _, ...step } = end
        return { ...transaction, step }
      })
      if (next !== ended.length) throw mismatch(carrier)
      return attached
    },
  }
}

function mismatch(carrier: Hex): RefusedBlockError {
  return new RefusedBlockError(
    `Transaction ${carrier} marks the ends of other apps' steps than its outcomes tell of (P26).`,
  )
}
