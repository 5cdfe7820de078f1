import type { Address } from 'viem'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import type { SignerChoice } from '../command/signer-option.ts'
import { formatDuration, formatEra } from '../format/amount.ts'
import { awaitFinal } from '../network/await-final.ts'
import { chooseSigner } from '../network/choose-signer.ts'
import { createNetworkClient } from '../network/network-client.ts'
import { submitIntent } from '../network/submit-intent.ts'

type Values = { to: Address; value: bigint; from: SignerChoice | undefined; noWait: boolean }

/** What a payment uses, always (P26). */
const PAYMENT_GAS = 21_000n

/** `era send`. */
export async function sendPayment(
  { to, value, from, noWait }: Values,
  { rpc, signal, environment }: CommandContext,
): Promise<Outcome> {
  const signer = chooseSigner(from, { environment })
  const client = createNetworkClient(rpc, signal)
  const startedAt = performance.now()
  try {
    const hash = await submitIntent(client, signer, { to, value, gas: PAYMENT_GAS })
    if (noWait) {
      const text = `Accepted ${hash}\n  era tx ${hash} tells what becomes of it.`
      return { value: { hash, state: 'accepted' }, text }
    }
    const { block, transaction } = await awaitFinal(client, hash, signal)
    const durationMs = Math.round(performance.now() - startedAt)
    const did = transaction.status === 'success' ? 'paid' : 'failed to pay'
    return {
      value: { hash, state: 'final', status: transaction.status, block: block.number, durationMs },
      text: `${signer.address} ${did} ${formatEra(value)} to ${to}.\n  Final in block ${block.number}, ${formatDuration(durationMs)} after sending: ${hash}`,
      exitCode: transaction.status === 'success' ? 0 : 1,
    }
  } finally {
    client.close()
  }
}
