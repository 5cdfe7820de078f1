import { setTimeout as delay } from 'node:timers/promises'
import { tokenAbi } from '@metalayer/contracts'
import { type Address, encodeFunctionData, type Hex } from 'viem'
import { askAll } from '../../src/loads/network-client.ts'

/** What nodes said of accounts that nobody touches. */
export type ReadWatch = {
  /** Answers so far, of all accounts at once. */
  readonly answers: number
  /** What was not answered as before, or not at all. */
  readonly faults: readonly string[]
  /** Milliseconds that one answer took, at most. */
  readonly slowest: number
  stop(): Promise<void>
}

const POLL_INTERVAL_MS = 100

/**
 * Asks the nodes in turn for balances and nonces at `latest`, and for what accounts have of a token, which must be the same each time, from the first answer on; and what it would cost them to
 * pay some of it.
 */
export function watchReads(
  rpcs: readonly string[],
  accounts: readonly Address[],
  tokenApp: Address,
): ReadWatch {
  const stopping = new AbortController()
  const faults: string[] = []
  const calls = accounts.flatMap((account) => [
    { method: 'eth_getBalance', params: [account, 'latest'] },
    { method: 'eth_getTransactionCount', params: [account, 'latest'] },
    { method: 'eth_call', params: [callOf(account, 'balanceOf', [account]), 'latest'] },
  ])
  const estimates = accounts.map((account) => ({
    method: 'eth_estimateGas',
    params: [callOf(account, 'transfer', [accounts[0] ?? account, 0n])],
  }))

  function callOf(from: Address, functionName: 'balanceOf' | 'transfer', args: unknown[]) {
    const data = encodeFunctionData({ abi: tokenAbi, functionName, args } as never)
    return { from, to: tokenApp, data }
  }

  let expected: string | undefined
  let [answers, slowest, turn] = [0, 0, 0]

  async function look(rpc: string): Promise<void> {
    const from = performance.now()
    try {
      const [answered] = await Promise.all([askAll<Hex>(rpc, calls), askAll<Hex>(rpc, estimates)])
      const told = answered.join()
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
