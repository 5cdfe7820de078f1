import { setTimeout as delay } from 'node:timers/promises'
import type { Hex } from 'viem'
import { CliError } from '../errors.ts'
import type { NetworkClient } from './network-client.ts'
import type { TransactionJson } from './wire.ts'

/** A transaction that nothing will change any more. */
export type FinalTransaction = Extract<TransactionJson, { state: 'final' }>

const POLL_INTERVAL_MS = 100
/** How long to wait; the transaction goes on without us. */
const WAIT_MAX_MS = 120_000

/**
 * Waits until a transaction is final.
 *
 * @throws CliError `dropped` where the network gave it up, with why; `not-final` where it takes too long.
 */
export async function awaitFinal(
  client: NetworkClient,
  hash: Hex,
  signal: AbortSignal,
): Promise<FinalTransaction> {
  const deadline = performance.now() + WAIT_MAX_MS
  for (;;) {
    const found = await client.transaction(hash)
    if (found?.state === 'final') return found
    if (found?.state === 'dropped') {
      throw new CliError('dropped', `The network gave ${hash} up: ${found.outcome}.`)
    }
    if (performance.now() > deadline) {
      throw new CliError('not-final', `${hash} is not final after ${WAIT_MAX_MS / 1_000} s.`, {
        hint: `It was accepted, so it will be, or its sender will be told why not: era tx ${hash}`,
      })
    }
    await delay(POLL_INTERVAL_MS, undefined, { signal })
  }
}
