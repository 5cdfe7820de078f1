import { setTimeout as delay } from 'node:timers/promises'
import type { Address, Hex } from 'viem'
import { askAll } from '../../src/loads/network-client.ts'

/** What nodes said of accounts that nobody touches. */
export type BalanceWatch = {
  /** Answers so far, of all accounts at once. */
  readonly answers: number
  /** What was not answered as before, or not at all. */
  readonly faults: readonly string[]
  /** Milliseconds that one answer took, at most. */
  readonly slowest: number
  stop(): Promise<void>
}

const POLL_INTERVAL_MS = 100

/** Asks the nodes in turn for balances and nonces at `latest`, which must be the same each time, from the first answer on. */
export function watchBalances(rpcs: readonly string[], accounts: readonly Address[]): BalanceWatch {
  const stopping = new AbortController()
  const faults: string[] = []
  const calls = accounts.flatMap((account) =>
    ['eth_getBalance', 'eth_getTransactionCount'].map((method) => ({
      method,
      params: [account, 'latest'],
    })),
  )
  let expected: string | undefined
  let [answers, slowest, turn] = [0, 0, 0]

  async function look(rpc: string): Promise<void> {
    const from = performance.now()
    try {
      const told = (await askAll<Hex>(rpc, calls)).join()
      expected ??= told
      if (told !== expected) faults.push(`${rpc} said ${told}, and before ${expected}`)
      answers += 1
    } catch (error) {
      faults.push(`${rpc} did not answer: ${error}`)
    }
    slowest = Math.max(slowest, Math.round(performance.now() - from))
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await look(rpcs[turn++ % rpcs.length] ?? '')
      await delay(POLL_INTERVAL_MS)
    }
  }

  const running = run()
  return {
    get answers() {
      return answers
    },
    get slowest() {
      return slowest
    },
    faults,
    async stop() {
      stopping.abort()
      await running
    },
  }
}
