import type { NetworkBlock, NodeView } from '@metalayer/node'
import { type Hex, numberToHex } from 'viem'
import { formatHeader } from './format.ts'
import { formatPending } from './format-transaction.ts'
import { blockReferenceParam } from './params.ts'
import { headerNotFound } from './rpc-error.ts'

const pendingTransactionsMax = 1_000

/** The block that a tag, number or hash names; none for `pending`, which has no receipts, or for one that does not exist. */
export async function blockParam(
  view: NodeView,
  value: unknown,
): Promise<NetworkBlock | undefined> {
  const at = await blockReferenceParam(view, value)
  return at === undefined || at === 'pending' ? undefined : view.block({ number: at })
}

/** The same, which must be there. */
export async function existingBlock(view: NodeView, value: unknown): Promise<NetworkBlock> {
  const block = await blockParam(view, value)
  if (block === undefined) throw headerNotFound()
  return block
}

/** The block that will come next as far as this node can tell, in geth's shape: no hash, nonce or miner yet. */
export async function pendingBlock(view: NodeView, full: boolean) {
  const head = await view.head()
  const hashes = await view.pendingTransactions(pendingTransactionsMax)
  const transactions: unknown[] = []
  for (const hash of hashes) {
    const transaction = full ? await pendingTransaction(view, hash) : hash
    if (transaction !== undefined) transactions.push(transaction)
  }
  return {
    ...formatHeader(head),
    number: numberToHex(head.number + 1),
    parentHash: head.hash,
    timestamp: numberToHex(head.timestamp + 1),
    gasUsed: '0x0',
    hash: null,
    nonce: null,
    miner: null,
    size: '0x0',
    uncles: [],
    withdrawals: [],
    transactions,
  }
}

async function pendingTransaction(view: NodeView, hash: Hex) {
  const found = await view.transaction(hash)
  if (found === undefined || found.state === 'final' || found.state === 'dropped') return undefined
  return formatPending({ ...found, hash }, view.networkId)
}
