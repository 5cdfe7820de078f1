import type { Address, Hex } from 'viem'
import type { BlockEnvironment, Substitute } from './frame.ts'
import { createJournal } from './journal.ts'
import { type PoolTransaction, poolTransaction, withTransaction } from './pool-transaction.ts'
import {
  draftOf,
  genesisBlock,
  type MinedBlock,
  runPooled,
  sealBlock,
  type Taken,
} from './seal-block.ts'

export type MemoryChainOptions = {
  chainId: number
  /** Seconds: of block 0. */
  time: number
  gasLimit: number
  /** Wei that accounts have at the beginning. */
  balances: ReadonlyMap<Address, bigint>
  /** Has other creation code run than was sent. */
  substitute?: Substitute
}

/** All that a chain is at one moment. Chains that begin with the same one share what does not change. */
export type ChainSnapshot = { blocks: readonly MinedBlock[]; pool: readonly Hex[] }

/** A chain in memory: the EVM of Prague, blocks with real hashes, and a pool. Nobody mines it but `mine`. */
export type MemoryChain = {
  readonly chainId: number
  readonly head: MinedBlock
  block(number: number): MinedBlock | undefined
  blockByHash(hash: Hex): MinedBlock | undefined
  /** The block that holds a transaction. */
  blockOf(hash: Hex): MinedBlock | undefined
  pool(): readonly PoolTransaction[]
  /** Takes a signed transaction. @throws PoolError */
  submit(raw: Hex): Hex
  /** Mines what the pool holds and fits. `time`: seconds, later than the head's. */
  mine(time: number): MinedBlock
  /** Takes back all blocks above `number`; what they held is in the pool again, or lost. */
  rollback(number: number, keepsTransactions: boolean): void
  /** Forgets what waits. */
  clearPool(): void
  /** Its next blocks hold so much gas. */
  resize(gasLimit: number): void
  environment(block: MinedBlock, time?: number): BlockEnvironment
  snapshot(): ChainSnapshot
  restore(snapshot: ChainSnapshot): void
}

/** See `MemoryChain`. */
export function createMemoryChain(options: MemoryChainOptions): MemoryChain {
  const { chainId } = options
  let { gasLimit } = options
  let blocks: MinedBlock[] = [genesisBlock(options)]
  let pool: PoolTransaction[] = []
  let byHash = new Map(blocks.map((block) => [block.hash, block]))
  let carriers = new Map<Hex, MinedBlock>()

  const head = (): MinedBlock => blocks[blocks.length - 1] as MinedBlock

  function index(): void {
    byHash = new Map(blocks.map((block) => [block.hash, block]))
    carriers = new Map()
    for (const block of blocks) {
      for (const { hash } of block.json.transactions) carriers.set(hash, block)
    }
  }

  function environment(block: MinedBlock, time = block.time): BlockEnvironment {
    return {
      number: block.number,
      ...{ time, gasLimit, coinbase: 0n, random: 0n, chainId: BigInt(chainId) },
      baseFee: BigInt(block.json.baseFeePerGas ?? 0),
      ...(options.substitute !== undefined && { substitute: options.substitute }),
      hashOf: (number) => BigInt(blocks[number]?.hash ?? 0),
    }
  }

  function mine(time: number): MinedBlock {
    const parent = head()
    const journal = createJournal(parent.state)
    const draft = draftOf(parent, Math.max(time, parent.time + 1), gasLimit)
    const environmentOf: BlockEnvironment = {
      ...environment(parent, draft.time),
      ...{ number: draft.number, baseFee: draft.baseFee },
    }
    const taken: Taken[] = []
    const left: PoolTransaction[] = []
    let room = gasLimit
    for (const waiting of pool) {
      const { nonce } = journal.account(BigInt(waiting.from))
      if (waiting.nonce < nonce) continue
      const isRunnable =
        waiting.nonce === nonce && waiting.gas <= room && waiting.maxFeePerGas >= draft.baseFee
      const done = isRunnable ? runPooled(journal, environmentOf, waiting) : undefined
      if (done === undefined) {
        left.push(waiting)
        continue
      }
      room -= done.gasUsed
      taken.push(done)
    }
    pool = left
    const block = sealBlock(draft, taken, journal.changes())
    blocks = [...blocks, block]
    byHash.set(block.hash, block)
    for (const { hash } of block.json.transactions) carriers.set(hash, block)
    return block
  }

  return {
    chainId,
    get head() {
      return head()
    },
    block: (number) => blocks[number],
    blockByHash: (hash) => byHash.get(hash),
    blockOf: (hash) => carriers.get(hash),
    pool: () => pool,
    submit(raw) {
      const transaction = poolTransaction(raw, chainId)
      pool = withTransaction(pool, transaction, head(), gasLimit, carriers.has(transaction.hash))
      return transaction.hash
    },
    mine,
    rollback(number, keepsTransactions) {
      const gone = blocks.slice(number + 1)
      blocks = blocks.slice(0, number + 1)
      index()
      if (!keepsTransactions) return
      const again = gone.flatMap(({ raws }) => raws).map((raw) => poolTransaction(raw, chainId))
      pool = [...again, ...pool]
    },
    clearPool() {
      pool = []
    },
    resize(next) {
      gasLimit = next
    },
    environment,
    snapshot: () => ({ blocks, pool: pool.map(({ raw }) => raw) }),
    restore(snapshot) {
      blocks = [...snapshot.blocks]
      pool = snapshot.pool.map((raw) => poolTransaction(raw, chainId))
      index()
    },
  }
}
