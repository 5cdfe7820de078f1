import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonRpcClient, RpcOutcome } from '@metalayer/chain'
import { type Address, type Hex, hexToNumber, numberToHex } from 'viem'

/** A payment on its way: times in milliseconds of `performance.now`. */
export type SentPayment = {
  hash: Hex
  to: Address
  value: bigint
  sentAt: number
  /** When the node said that it has it. */
  acceptedAt?: number
  /** When the node first said that a chain had run it. */
  includedAt?: number
  /** When its receipt was first there. */
  receiptAt?: number
  /** Of the receipt. */
  block?: number
  /** What the receiver's balance grew by at that block, in wei. */
  growth?: bigint
}

const pollMs = 20
/** Nothing more is coming when so much time passes without news. */
const stallMs = 60_000

/**
 * Asks the node every 20 ms, in one batch, what became of each payment under way, until `isOver` and all have receipts. With a
 * receipt it asks at once for the receiver's balance at its block and the one before.
 *
 * Throws where nothing happens for a minute.
 */
export async function watchPayments(
  client: JsonRpcClient,
  payments: ReadonlySet<SentPayment>,
  isOver: () => boolean,
): Promise<void> {
  let lastNewsAt = performance.now()
  for (;;) {
    const open = [...payments].filter(({ growth }) => growth === undefined)
    if (open.length === 0 && isOver()) return
    if (open.length === 0) lastNewsAt = performance.now()
    const startedAt = performance.now()
    if (open.length > 0 && (await ask(client, open))) lastNewsAt = performance.now()
    if (performance.now() - lastNewsAt > stallMs) {
      throw new Error(`${open.length} payments have no receipt after a minute without any.`)
    }
    await sleep(Math.max(1, pollMs - (performance.now() - startedAt)))
  }
}

/** One round of questions; whether there was news. */
async function ask(client: JsonRpcClient, open: readonly SentPayment[]): Promise<boolean> {
  const answers = await client.batch(
    open.flatMap(({ hash }) => [
      { method: 'era_getTransaction', params: [hash] },
      { method: 'eth_getTransactionReceipt', params: [hash] },
    ]),
  )
  const now = performance.now()
  let hasNews = false
  const final: SentPayment[] = []
  for (const [index, payment] of open.entries()) {
    const state = resultOf<{ state: string } | null>(answers[2 * index])?.state
    const receipt = resultOf<{ blockNumber: Hex; status: Hex } | null>(answers[2 * index + 1])
    if (state === 'dropped' || receipt?.status === '0x0') {
      throw new Error(`The payment ${payment.hash} failed.`)
    }
    if (payment.includedAt === undefined && (state === 'included' || state === 'final')) {
      payment.includedAt = now
      hasNews = true
    }
    if (!receipt) continue
    payment.includedAt ??= now
    payment.receiptAt = now
    payment.block = hexToNumber(receipt.blockNumber)
    final.push(payment)
  }
  await readGrowth(client, final)
  return hasNews || final.length > 0
}

async function readGrowth(client: JsonRpcClient, final: readonly SentPayment[]): Promise<void> {
  if (final.length === 0) return
  const answers = await client.batch(
    final.flatMap(({ to, block = 0 }) =>
      [block - 1, block].map((number) => {
        return { method: 'eth_getBalance', params: [to, numberToHex(number)] }
      }),
    ),
  )
  for (const [index, payment] of final.entries()) {
    const [before, after] = [answers[2 * index], answers[2 * index + 1]]
    payment.growth = BigInt(resultOf<Hex>(after)) - BigInt(resultOf<Hex>(before))
  }
}

function resultOf<Result>(outcome: RpcOutcome | undefined): Result {
  if (outcome === undefined) throw new Error('The node left out an answer.')
  if ('error' in outcome) throw outcome.error
  return outcome.result as Result
}
