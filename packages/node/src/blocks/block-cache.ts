import type { NetworkBlock, NetworkHeader } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { BlockStore } from './block-store.ts'

/** Newest blocks kept in memory, which is what wallets and libraries ask for. */
const blocksMax = 64
/** Transactions of those blocks kept in memory. */
const transactionsMax = 50_000

type Reference = { number: number } | { hash: Hex }

/** Blocks by number and hash: the newest from memory, the others from disk. */
export type BlockCache = {
  add(block: NetworkBlock): void
  header(ref: Reference): Promise<NetworkHeader | undefined>
  block(ref: Reference): Promise<NetworkBlock | undefined>
}

/** See `BlockCache`. */
export function createBlockCache(store: Pick<BlockStore, 'header' | 'transactions'>): BlockCache {
  const byNumber = new Map<number, NetworkBlock>()
  const numbers = new Map<Hex, number>()
  let transactions = 0
  let newest = -1

  function find(ref: Reference): NetworkBlock | undefined {
    const number = 'number' in ref ? ref.number : numbers.get(ref.hash)
    return number === undefined ? undefined : byNumber.get(number)
  }

  /** What is newer than the newest block does not exist yet, whatever the disk holds already. */
  async function header(ref: Reference): Promise<NetworkHeader | undefined> {
    const found = find(ref)?.header ?? (await store.header(ref))
    return found !== undefined && found.number <= newest ? found : undefined
  }

  return {
    add(block) {
      newest = block.header.number
      byNumber.set(newest, block)
      numbers.set(block.header.hash, newest)
      transactions += block.transactions.length
      for (const [number, oldest] of byNumber) {
        if (byNumber.size <= 1) break
        if (byNumber.size <= blocksMax && transactions <= transactionsMax) break
        byNumber.delete(number)
        numbers.delete(oldest.header.hash)
        transactions -= oldest.transactions.length
      }
    },
    header,
    async block(ref) {
      const known = find(ref)
      if (known !== undefined) return known
      const found = await header(ref)
      return found && { header: found, transactions: await store.transactions(found.number) }
    },
  }
}
