import { setTimeout as delay } from 'node:timers/promises'
import type { Hex } from 'viem'
import { CliError } from '../errors.ts'
import type { NetworkClient } from './network-client.ts'
import type { TransactionJson } from './wire.ts'

/** A transaction that nothing will change any more. */
export type FinalTransaction = Extract<TransactionJson, { state: 'final' }>

const POLL_INTERVAL_MS = 100

/**
 * Waits until a transaction is final.
 *
 * @throws CliError `dropped` where the network gave it up, with why.
 */
export async function awaitFinal(
  client: NetworkClient,
  hash: Hex,
  signal: AbortSignal,
): Promise<FinalTransaction> {
  for (;;) {
    const found = await client.transaction(hash)
    if (found?.state === 'final') return found
    if (found?.state === 'dropped') {
      throw new CliError('dropped', `The network gave ${hash} up: ${found.outcome}.`)
    }
    await delay(POLL_INTERVAL_MS, undefined, { signal })
  }
}
