import {
  bytesToHex,
  hexToBytes,
  type NetworkBlock,
  type NetworkHeader,
  type NetworkTransaction,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Database, SqlParameters } from '../store/database.ts'
import { parseJson, toJson } from '../store/json.ts'
import type { LogPage, LogQuery } from '../view.ts'
import type { Decision } from './interface.ts'
import { createLogIndex } from './log-index.ts'

/** Network blocks and decisions on disk. */
export type BlockStore = {
  /** Ascending. */
  decisions(): Promise<Decision[]>
  saveDecision(decision: Decision): Promise<void>
  /** In one transaction, with decisions below `keepFrom` forgotten. */
  saveBlock(block: NetworkBlock, keepFrom: number): Promise<void>
  newestHeader(): Promise<NetworkHeader | undefined>
  header(ref: { number: number } | { hash: Hex }): Promise<NetworkHeader | undefined>
  transactions(blockNumber: number): Promise<NetworkTransaction[]>
  /** Where a transaction is. */
  place(hash: Hex): Promise<{ blockNumber: number; index: number } | undefined>
  transaction(place: {
    blockNumber: number
    index: number
  }): Promise<NetworkTransaction | undefined>
  /** Transactions that deployed an app, in order, some at a time. */
  deployments(): AsyncIterable<readonly NetworkTransaction[]>
  /** See `NodeView`. */
  logs(query: LogQuery): Promise<LogPage>
}

const insertTransaction =
  'INSERT INTO blocks_transactions (block_number, place, hash, kind, raw, sender, recipient, status, gas_used, gas_price, logs, chain_id, generation, chain_block, carrier, contract, messages, delivery) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)'
/** Decisions read at start: those of the state window, and those whose blocks were not made. */
const decisionsMax = 100_000
/** Transactions of one network block: 50 chains × 8 blocks of 30M gas hold fewer. */
const transactionsMax = 1_000_000
/** Apps that a node knows after a start. Each costs its deployer 32,000 gas and its code's. */
const deploymentsMax = 100_000
/** Deployments that are read at a time: of 49,152 bytes of initcode each, at most. */
const deploymentsPageMax = 64

/** See `BlockStore`; its tables are `blocksTables`. */
export function createBlockStore(database: Database): BlockStore {
  const logs = createLogIndex(database)
  async function header(where: string, value: number | Uint8Array) {
    const [row] = await database.query<{ header: string }>(
      `SELECT header FROM blocks_headers WHERE ${where} = $1 LIMIT 1`,
      [value],
    )
    return row === undefined ? undefined : (parseJson(row.header) as NetworkHeader)
  }

  return {
    async decisions() {
      const rows = await database.query<{ checkpoint: string; heads: string }>(
        'SELECT checkpoint, heads FROM blocks_decisions ORDER BY number LIMIT $1',
        [decisionsMax],
      )
      return rows.map(
        (row) =>
          ({ checkpoint: parseJson(row.checkpoint), heads: parseJson(row.heads) }) as Decision,
      )
    },
    async saveDecision({ checkpoint, heads }) {
      await database.run(
        'INSERT INTO blocks_decisions (number, checkpoint, heads) VALUES ($1, $2, $3)',
        [checkpoint.number, toJson(checkpoint), toJson(heads)],
      )
    },
    async saveBlock(block, keepFrom) {
      await database.transaction(async (transaction) => {
        await transaction.run(
          'INSERT INTO blocks_headers (number, hash, header) VALUES ($1, $2, $3)',
          [block.header.number, hexToBytes(block.header.hash), toJson(block.header)],
        )
        if (block.transactions.length > 0) {
          const rows = block.transactions.map((entry, place) =>
            transactionRow(block.header.number, place, entry),
          )
          await transaction.runMany(insertTransaction, rows)
          await logs.save(transaction, block)
        }
        await transaction.run('DELETE FROM blocks_decisions WHERE number < $1', [keepFrom])
      })
    },
    async newestHeader() {
      const [row] = await database.query<{ header: string }>(
        'SELECT header FROM blocks_headers ORDER BY number DESC LIMIT 1',
      )
      return row === undefined ? undefined : (parseJson(row.header) as NetworkHeader)
    },
    header: (ref) =>
      'number' in ref ? header('number', ref.number) : header('hash', hexToBytes(ref.hash)),
    async transactions(blockNumber) {
      const rows = await database.query<TransactionRow>(
        'SELECT * FROM blocks_transactions WHERE block_number = $1 ORDER BY place LIMIT $2',
        [blockNumber, transactionsMax],
      )
      return rows.map(readTransaction)
    },
    logs: logs.find,
    async *deployments() {
      let after = { block_number: -1, place: -1 }
      for (let known = 0; known < deploymentsMax; ) {
        const { block_number: block, place } = after
        const rows = await database.query<TransactionRow>(
          'SELECT * FROM blocks_transactions WHERE contract IS NOT NULL AND (block_number > $1 OR (block_number = $1 AND place > $2)) ORDER BY block_number, place LIMIT $3',
          [block, place, Math.min(deploymentsPageMax, deploymentsMax - known)],
        )
        const last = rows.at(-1)
        if (last === undefined) return
        yield rows.map(readTransaction)
        known += rows.length
        after = last
      }
    },
    async place(hash) {
      const [row] = await database.query<Pick<TransactionRow, 'block_number' | 'place'>>(
        'SELECT block_number, place FROM blocks_transactions WHERE hash = $1 LIMIT 1',
        [hexToBytes(hash)],
      )
      return row && { blockNumber: row.block_number, index: row.place }
    },
    async transaction({ blockNumber, index }) {
      const [row] = await database.query<TransactionRow>(
        'SELECT * FROM blocks_transactions WHERE block_number = $1 AND place = $2 LIMIT 1',
        [blockNumber, index],
      )
      return row && readTransaction(row)
    },
  }
}

type TransactionRow = {
  block_number: number
  place: number
  hash: Uint8Array
  kind: string
  raw: Uint8Array
  sender: Uint8Array
  recipient: Uint8Array
  status: string
  gas_used: string
  gas_price: string
  logs: string
  chain_id: number
  generation: number
  chain_block: number
  carrier: Uint8Array
  contract: Uint8Array | null
  messages: string | null
  delivery: number | null
}

function transactionRow(
  blockNumber: number,
  place: number,
  transaction: NetworkTransaction,
): SqlParameters {
  const { placement } = transaction
  return [
    blockNumber,
    place,
    hexToBytes(transaction.hash),
    transaction.kind,
    hexToBytes(transaction.raw),
    hexToBytes(transaction.from),
    // Nothing: it deployed an app.
    hexToBytes(transaction.to ?? '0x'),
    transaction.status,
    String(transaction.gasUsed),
    String(transaction.effectiveGasPrice),
    toJson(transaction.logs),
    placement.chainId,
    placement.generation,
    placement.blockNumber,
    hexToBytes(placement.carrier),
    transaction.contractAddress === undefined ? null : hexToBytes(transaction.contractAddress),
    transaction.messages === undefined ? null : toJson(transaction.messages),
    transaction.delivery ?? null,
  ]
}

function readTransaction(row: TransactionRow): NetworkTransaction {
  return {
    kind: row.kind as NetworkTransaction['kind'],
    hash: bytesToHex(row.hash),
    raw: bytesToHex(row.raw),
    from: bytesToHex(row.sender),
    to: row.recipient.length === 0 ? null : bytesToHex(row.recipient),
    ...(row.contract !== null && { contractAddress: bytesToHex(row.contract) }),
    status: row.status as NetworkTransaction['status'],
    gasUsed: BigInt(row.gas_used),
    effectiveGasPrice: BigInt(row.gas_price),
    logs: JSON.parse(row.logs),
    ...(row.messages !== null && { messages: JSON.parse(row.messages) }),
    ...(row.delivery !== null && { delivery: row.delivery }),
    placement: {
      chainId: row.chain_id,
      generation: row.generation,
      blockNumber: row.chain_block,
      carrier: bytesToHex(row.carrier),
    },
  }
}
