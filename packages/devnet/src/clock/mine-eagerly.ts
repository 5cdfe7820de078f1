import type { DevnetChain } from '../chain/devnet-chain.ts'

/**
 * Mines a block of `chain` as soon as its pool has taken transactions, until the signal aborts: for deployment, which is a row of transactions that
 * wait for each other. Each block is a second after the last one, so the chain's clock has to have started in the past (P32).
 */
export function mineEagerly(
  chain: DevnetChain,
  onFailure: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let isDue = false
  chain.onTransaction(() => {
    if (isDue) return
    isDue = true
    // What came in meanwhile stands before the block in the chain's line of tasks, and goes into it.
    setImmediate(() => {
      isDue = false
      if (signal.aborted) return
      chain.mine(chain.head.time + 1).catch(onFailure)
    })
  }, signal)
}
