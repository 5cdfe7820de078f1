import type { NetworkBlock, NetworkHeader } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { BlockStore } from './block-store.ts'

/** Newest blocks kept in memory, which is what wallets and libraries ask for. */
const blocksMax = 64
/** Transactions of those blocks kept in memory. */
const transactionsMax = 50_000
/** Older blocks kept in memory, of those that were asked for last, and their transactions. */
const olderBlocksMax = 64
const olderTransactionsMax = 10_000

/** Of a transaction. */
export type Place = { blockNumber: number; index: number }

type Reference = { number: number } | { hash: Hex }

/** Blocks by number and hash: the newest from memory, the others from disk. */
export type BlockCache = {
  add(block: NetworkBlock): void
  /** A block that is in memory. */
  peek(number: number): NetworkBlock | undefined
  /** Where a transaction is, if its block is in memory. */
  place(hash: Hex): Place | undefined
  header(ref: Reference): Promise<NetworkHeader | undefined>
  block(ref: Reference): Promise<NetworkBlock | undefined>
}

/** See `BlockCache`. */
export function createBlockCache(store: Pick<BlockStore, 'header' | 'transactions'>): BlockCache {
  const recent = createShelf(blocksMax, transactionsMax)
  const older = createShelf(olderBlocksMax, olderTransactionsMax)
  let newest = -1

  const find = (ref: Reference) => recent.find(ref) ?? older.find(ref)

  /** What is newer than the newest block does not exist yet, whatever the disk holds already. */
  async function header(ref: Reference): Promise<NetworkHeader | undefined> {
    const found = find(ref)?.header ?? (await store.header(ref))
    return found !== undefined && found.number <= newest ? found : undefined
  }

  return {
    add(block) {
      newest = block.header.number
      recent.put(block)
    },
    peek: (number) => find({ number }),
    place: (hash) => recent.place(hash) ?? older.place(hash),
    header,
    async block(ref) {
      const known = find(ref)
      if (known !== undefined) {
        older.touch(known)
        return known
      }
      const found = await header(ref)
      if (found === undefined) return undefined
      const block = { header: found, transactions: await store.transactions(found.number) }
      older.put(block)
      return block
    },
  }
}

/** So many blocks, with so many transactions in all; the one that was put there longest ago goes first, but never the last one. */
function createShelf(shelfBlocksMax: number, shelfTransactionsMax: number) {
  const byNumber = new Map<number, NetworkBlock>()
  const numbers = new Map<Hex, number>()
  const places = new Map<Hex, Place>()

  function remove({ header, transactions }: NetworkBlock): void {
    if (!byNumber.delete(header.number)) return
    numbers.delete(header.hash)
    for (const { hash } of transactions) places.delete(hash)
  }

  function put(block: NetworkBlock): void {
    const { number, hash } = block.header
    const before = byNumber.get(number)
    if (before !== undefined) remove(before)
    byNumber.set(number, block)
    numbers.set(hash, number)
    for (const [index, transaction] of block.transactions.entries()) {
      places.set(transaction.hash, { blockNumber: number, index })
    }
    for (const oldest of byNumber.values()) {
      if (byNumber.size <= 1) break
      if (byNumber.size <= shelfBlocksMax && places.size <= shelfTransactionsMax) break
      remove(oldest)
    }
  }

  return {
    put,
    place: (hash: Hex) => places.get(hash),
    find(ref: Reference): NetworkBlock | undefined {
      const number = 'number' in ref ? ref.number : numbers.get(ref.hash)
      return number === undefined ? undefined : byNumber.get(number)
    },
    /** It was asked for: others go before it. */
    touch(block: NetworkBlock): void {
      const { number } = block.header
      if (byNumber.get(number) !== block) return
      byNumber.delete(number)
      byNumber.set(number, block)
    },
  }
}
