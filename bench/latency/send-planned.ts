import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonRpcClient } from '@metalayer/chain'
import type { DevnetInfo } from '@metalayer/devnet'
import { createPublicClient, type Hex, http, keccak256 } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import type { PlannedPayment } from './plan-payments.ts'
import { type SentPayment, watchPayments } from './watch-payments.ts'

/** Sends each payment when it is due, and waits for all receipts. */
export async function sendPlanned(
  info: DevnetInfo,
  client: JsonRpcClient,
  planned: readonly PlannedPayment[],
): Promise<SentPayment[]> {
  const wallet = createPublicClient({ transport: http(info.rpc), cacheTime: 0 })
  const signed = await signAll(wallet, planned, info.chainId)
  const payments = new Set<SentPayment>()
  let isOver = false
  const watching = watchPayments(client, payments, () => isOver)
  const startedAt = performance.now()
  const send = async ({ atMs, to, value }: PlannedPayment, raw: Hex): Promise<void> => {
    await sleep(Math.max(0, startedAt + atMs - performance.now()))
    const payment: SentPayment = { hash: keccak256(raw), to, value, sentAt: performance.now() }
    payments.add(payment)
    await wallet.sendRawTransaction({ serializedTransaction: raw })
    payment.acceptedAt = performance.now()
  }
  const sending = Promise.all(planned.map((payment, index) => send(payment, signed[index] ?? '0x')))
  await Promise.race([sending, watching])
  isOver = true
  await watching
  return [...payments]
}

async function signAll(
  wallet: ReturnType<typeof createPublicClient>,
  planned: readonly PlannedPayment[],
  chainId: number,
): Promise<Hex[]> {
  const maxFeePerGas = 4n * (await wallet.getGasPrice())
  const nonces = new Map<PrivateKeyAccount, number>()
  const signed: Hex[] = []
  for (const { from, to, value, gas = 21_000n, data = '0x' } of planned) {
    const nonce = nonces.get(from) ?? (await wallet.getTransactionCount({ address: from.address }))
    nonces.set(from, nonce + 1)
    const terms = { gas, data, maxFeePerGas, maxPriorityFeePerGas: 1n }
    signed.push(
      await from.signTransaction({ type: 'eip1559', chainId, nonce, to, value, ...terms }),
    )
  }
  return signed
}
