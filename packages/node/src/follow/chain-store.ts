import {
  bytesToHex,
  type Change,
  type HeadKey,
  hexToBytes,
  keccak256,
  type ObjectName,
  uintToHex,
} from '@metalayer/protocol'
import { type Hex, zeroAddress } from 'viem'
import type { Database, SqlParameters, Transaction } from '../store/database.ts'
import {
  type Parked,
  type StoredBlock,
  type StoredMessage,
  type StoredName,
  unstartedKernel,
} from './chain-record.ts'
import type { Carrier, VerifiedBlock } from './interface.ts'
import type { SlotName } from './names.ts'

/** Everything of one generation of a chain that outlives the process. */
export type StoredChain = {
  words: Change[]
  /** Ascending. `block.sent` is filled in from `messages`. */
  blocks: StoredBlock[]
  messages: StoredMessage[]
  parked: Parked[]
  named: StoredName[]
}

/** What is kept of one generation of a chain in SQL: each method is one transaction, and what it did stands when it resolves. */
export type ChainStore = {
  load(): Promise<StoredChain>
  /** `body`: the block whole, packed. */
  save(stored: StoredBlock, changed: ChangedState, body: Uint8Array): Promise<void>
  /** Goes back to block `number`. `words`: those that change by it. */
  rollback(number: number, words: readonly Change[]): Promise<void>
  /** Forgets blocks below `blockNumber`, what was released before it, and messages of lanes below `first`. */
  prune(blockNumber: number, lanes: readonly LaneFloor[]): Promise<void>
  /** Carriers of blocks above `after` up to `last`, by number. */
  carriers(after: number, last: number): Promise<{ number: number; carriers: Carrier[] }[]>
  /** A block whole, packed, whatever has been pruned. */
  body(number: number): Promise<Uint8Array | undefined>
  /** Bytes of a configuration that was published, by their hash. */
  configuration(hash: Hex): Promise<Hex | undefined>
}

/** What a block changes besides itself. */
export type ChangedState = {
  words: readonly Change[]
  messages: readonly StoredMessage[]
  parked: readonly Parked[]
  released: readonly Hex[]
  named: readonly StoredName[]
  published: readonly Hex[]
}

/** The lowest index of a lane's messages that is still needed. */
export type LaneFloor = {
  destination: { chainId: number; generation: number }
  first: number
}

const pairBytes = 64
const loadRowsMax = 10_000_000

/** The newest generation of a chain of which a block is on disk; undefined: of none. */
export async function newestGeneration(
  chainId: number,
  database: Database,
): Promise<number | undefined> {
  const [row] = await database.query<{ generation: number | null }>(
    'SELECT MAX(generation) AS generation FROM follow_blocks WHERE chain_id = $1',
    [chainId],
  )
  return row?.generation ?? undefined
}

/** The store of a generation of a chain in tables of `followTables`. */
export function createChainStore(place: HeadKey, database: Database): ChainStore {
  const { chainId, generation } = place
  return {
    load: () => database.transaction((transaction) => load(place, transaction)),
    save: (stored, changed, body) =>
      database.transaction(async (transaction) => {
        const { number } = stored.block
        await transaction.run(insertBlock, blockRow(generation, stored))
        await transaction.run(insertBody, [chainId, number, body])
        await saveChanged(place, transaction, number, changed)
      }),
    rollback: (number, words) =>
      database.transaction((transaction) => rollback(place, transaction, number, words)),
    prune: (blockNumber, lanes) =>
      database.transaction(async (transaction) => {
        const at = [chainId, generation, blockNumber]
        await transaction.run(
          'DELETE FROM follow_blocks WHERE chain_id = $1 AND generation = $2 AND number < $3',
          at,
        )
        await transaction.run(
          'DELETE FROM follow_parked WHERE chain_id = $1 AND generation = $2 AND released_at < $3',
          at,
        )
        await transaction.runMany(
          deleteMessages,
          lanes.map(({ destination, first }) => [
            ...[chainId, generation, destination.chainId, destination.generation, first],
          ]),
        )
      }),
    async carriers(after, last) {
      const rows = await database.query<{ number: number; carriers: string }>(
        `SELECT number, carriers FROM follow_blocks WHERE chain_id = $1 AND number > $2 AND number <= $3 AND carriers <> '[]' ORDER BY number`,
        [chainId, after, last],
      )
      return rows.map((row) => ({ number: row.number, carriers: parse(row.carriers) as Carrier[] }))
    },
    async body(number) {
      const [row] = await database.query<{ bytes: Uint8Array }>(
        'SELECT bytes FROM follow_bodies WHERE chain_id = $1 AND number = $2',
        [chainId, number],
      )
      return row?.bytes
    },
    async configuration(hash) {
      const [row] = await database.query<{ bytes: Uint8Array }>(
        'SELECT bytes FROM follow_configurations WHERE hash = $1',
        [hexToBytes(hash)],
      )
      return row && bytesToHex(row.bytes)
    },
  }
}

const insertBlock =
  'INSERT INTO follow_blocks (chain_id, generation, number, hash, parent_hash, state_root, commitment, time, gas_used_total, gas_limit, kernel, carriers, undo) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)'
const insertBody = 'INSERT INTO follow_bodies (chain_id, number, bytes) VALUES ($1, $2, $3)'
const upsertWord =
  'INSERT INTO follow_words (chain_id, generation, slot, word) VALUES ($1, $2, $3, $4) ON CONFLICT (chain_id, generation, slot) DO UPDATE SET word = excluded.word'
const deleteWord = 'DELETE FROM follow_words WHERE chain_id = $1 AND generation = $2 AND slot = $3'
const insertMessage =
  'INSERT INTO follow_messages (chain_id, generation, destination_id, destination_generation, place, message, block_number) VALUES ($1, $2, $3, $4, $5, $6, $7)'
const deleteMessages =
  'DELETE FROM follow_messages WHERE chain_id = $1 AND generation = $2 AND destination_id = $3 AND destination_generation = $4 AND place < $5'
const insertParked =
  'INSERT INTO follow_parked (chain_id, generation, slot, source_id, source_generation, destination_id, destination_generation, place, message, block_number) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)'
const insertConfiguration =
  'INSERT INTO follow_configurations (hash, bytes) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING'
/** What was announced before stays with the block that did so first. */
const insertName =
  'INSERT INTO follow_names (chain_id, generation, slot, kind, app, owner, object_key, block_number) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (chain_id, generation, slot) DO NOTHING'
const releaseParked =
  'UPDATE follow_parked SET released_at = $4 WHERE chain_id = $1 AND generation = $2 AND slot = $3'

function blockRow(generation: number, { block, undo }: StoredBlock): SqlParameters {
  return [
    block.chainId,
    generation,
    block.number,
    hexToBytes(block.hash),
    hexToBytes(block.parentHash),
    hexToBytes(block.stateRoot),
    hexToBytes(block.commitment),
    block.time,
    String(block.gasUsedTotal),
    String(block.gasLimit),
    stringify(block.kernel),
    stringify(block.carriers),
    encodePairs(undo),
  ]
}

async function saveChanged(
  place: HeadKey,
  transaction: Transaction,
  blockNumber: number,
  { words, messages, parked, released, named, published }: ChangedState,
): Promise<void> {
  const { chainId, generation } = place
  await writeWords(place, transaction, words)
  if (messages.length > 0) {
    await transaction.runMany(
      insertMessage,
      messages.map(({ destination, index, message }) => [
        ...[chainId, generation, destination.chainId, destination.generation, index],
        ...[hexToBytes(message), blockNumber],
      ]),
    )
  }
  if (parked.length > 0) {
    await transaction.runMany(
      insertParked,
      parked.map(({ slot, source, destination, index, message }) => [
        ...[chainId, generation, hexToBytes(slot), source.chainId, source.generation],
        ...[destination.chainId, destination.generation, index],
        ...[hexToBytes(message), blockNumber],
      ]),
    )
  }
  if (named.length > 0) {
    await transaction.runMany(
      insertName,
      named.map((name) => nameRow(place, name)),
    )
  }
  if (published.length > 0) {
    await transaction.runMany(
      insertConfiguration,
      published.map((bytes) => [hexToBytes(keccak256(bytes)), hexToBytes(bytes)]),
    )
  }
  if (released.length > 0) {
    await transaction.runMany(
      releaseParked,
      released.map((slot) => [chainId, generation, hexToBytes(slot), blockNumber]),
    )
  }
}

async function writeWords(
  { chainId, generation }: HeadKey,
  transaction: Transaction,
  words: readonly Change[],
): Promise<void> {
  const written = words.filter(({ word }) => word !== 0n)
  const removed = words.filter(({ word }) => word === 0n)
  if (written.length > 0) {
    await transaction.runMany(
      upsertWord,
      written.map(({ slot, word }) => [chainId, generation, hexToBytes(slot), wordBytes(word)]),
    )
  }
  if (removed.length > 0) {
    await transaction.runMany(
      deleteWord,
      removed.map(({ slot }) => [chainId, generation, hexToBytes(slot)]),
    )
  }
}

async function rollback(
  place: HeadKey,
  transaction: Transaction,
  number: number,
  words: readonly Change[],
): Promise<void> {
  const at = [place.chainId, number]
  await writeWords(place, transaction, words)
  // Only the newest generation goes back, and all that is above the number is its own.
  await transaction.run('DELETE FROM follow_blocks WHERE chain_id = $1 AND number > $2', at)
  await transaction.run('DELETE FROM follow_bodies WHERE chain_id = $1 AND number > $2', at)
  await transaction.run('DELETE FROM follow_messages WHERE chain_id = $1 AND block_number > $2', at)
  await transaction.run('DELETE FROM follow_parked WHERE chain_id = $1 AND block_number > $2', at)
  await transaction.run('DELETE FROM follow_names WHERE chain_id = $1 AND block_number > $2', at)
  await transaction.run(
    'UPDATE follow_parked SET released_at = NULL WHERE chain_id = $1 AND released_at > $2',
    at,
  )
}

type BlockRow = {
  number: number
  hash: Uint8Array
  parent_hash: Uint8Array
  state_root: Uint8Array
  commitment: Uint8Array
  time: number
  gas_used_total: string
  gas_limit: string
  kernel: string
  carriers: string
  undo: Uint8Array
}
type WordRow = { slot: Uint8Array; word: Uint8Array }
type MessageRow = {
  generation: number
  destination_id: number
  destination_generation: number
  place: number
  message: Uint8Array
  block_number: number
}
type ParkedRow = {
  slot: Uint8Array
  source_id: number
  source_generation: number
  destination_id: number
  destination_generation: number
  place: number
  message: Uint8Array
  block_number: number
  released_at: number | null
}

type NameRow = {
  slot: Uint8Array
  kind: SlotName['kind']
  app: Uint8Array
  owner: Uint8Array
  object_key: Uint8Array
  block_number: number
}

async function load(
  { chainId, generation }: HeadKey,
  transaction: Transaction,
): Promise<StoredChain> {
  const of = [chainId, generation, loadRowsMax]
  const words = await transaction.query<WordRow>(
    'SELECT slot, word FROM follow_words WHERE chain_id = $1 AND generation = $2 LIMIT $3',
    of,
  )
  const blocks = await transaction.query<BlockRow>(
    'SELECT * FROM follow_blocks WHERE chain_id = $1 AND generation = $2 ORDER BY number LIMIT $3',
    of,
  )
  const messages = await transaction.query<MessageRow>(
    'SELECT * FROM follow_messages WHERE chain_id = $1 AND generation = $2 ORDER BY destination_id, destination_generation, place LIMIT $3',
    of,
  )
  const parked = await transaction.query<ParkedRow>(
    'SELECT * FROM follow_parked WHERE chain_id = $1 AND generation = $2 LIMIT $3',
    of,
  )
  const names = await transaction.query<NameRow>(
    'SELECT * FROM follow_names WHERE chain_id = $1 AND generation = $2 LIMIT $3',
    of,
  )
  const stored = messages.map(readMessage)
  return {
    words: words.map(({ slot, word }) => ({ slot: bytesToHex(slot), word: readWord(word) })),
    blocks: blocks.map((row) => readBlock(chainId, row, stored)),
    messages: stored,
    parked: parked.map((row) => ({
      slot: bytesToHex(row.slot),
      source: { chainId: row.source_id, generation: row.source_generation },
      destination: { chainId: row.destination_id, generation: row.destination_generation },
      index: row.place,
      message: bytesToHex(row.message),
      blockNumber: row.block_number,
      releasedAt: row.released_at ?? undefined,
    })),
    named: names.map(readName),
  }
}

function nameRow(
  { chainId, generation }: HeadKey,
  { slot, name, blockNumber }: StoredName,
): SqlParameters {
  const { app, owner, key } = nameFields(name)
  return [
    ...[chainId, generation, hexToBytes(slot), name.kind, hexToBytes(app), hexToBytes(owner)],
    ...[wordBytes(key), blockNumber],
  ]
}

function nameFields(name: SlotName): ObjectName {
  if (name.kind === 'object') return name
  if (name.kind === 'posted')
    return { app: name.sender, owner: zeroAddress, key: BigInt(name.hash) }
  if (name.kind === 'piece') return { app: zeroAddress, owner: zeroAddress, key: BigInt(name.hash) }
  return { app: name.app, owner: zeroAddress, key: name.kind === 'code' ? 0n : name.key }
}

function readName(row: NameRow): StoredName {
  const { kind, block_number: blockNumber } = row
  const [slot, app, key] = [bytesToHex(row.slot), bytesToHex(row.app), readWord(row.object_key)]
  if (kind === 'posted') {
    return { slot, name: { kind, sender: app, hash: bytesToHex(row.object_key) }, blockNumber }
  }
  if (kind === 'code') return { slot, name: { kind, app }, blockNumber }
  if (kind === 'piece') {
    return { slot, name: { kind, hash: bytesToHex(row.object_key) }, blockNumber }
  }
  if (kind !== 'object') return { slot, name: { kind, app, key }, blockNumber }
  return { slot, name: { kind, app, owner: bytesToHex(row.owner), key }, blockNumber }
}

function readMessage(row: MessageRow): StoredMessage {
  return {
    generation: row.generation,
    destination: { chainId: row.destination_id, generation: row.destination_generation },
    index: row.place,
    message: bytesToHex(row.message),
    blockNumber: row.block_number,
  }
}

function readBlock(
  chainId: number,
  row: BlockRow,
  messages: readonly StoredMessage[],
): StoredBlock {
  const sent = messages
    .filter((message) => message.blockNumber === row.number)
    .map(({ destination, index, message }) => ({ destination, index, message }))
  const block: VerifiedBlock = {
    chainId,
    number: row.number,
    hash: bytesToHex(row.hash),
    parentHash: bytesToHex(row.parent_hash),
    stateRoot: bytesToHex(row.state_root),
    commitment: bytesToHex(row.commitment),
    time: row.time,
    gasUsedTotal: BigInt(row.gas_used_total),
    gasLimit: BigInt(row.gas_limit),
    // Blocks that were stored before kernels changed their configuration do not name it.
    kernel: { ...unstartedKernel, ...(parse(row.kernel) as Partial<VerifiedBlock['kernel']>) },
    carriers: parse(row.carriers) as Carrier[],
    sent,
  }
  return { block, undo: decodePairs(row.undo) }
}

function wordBytes(word: bigint): Uint8Array {
  return hexToBytes(uintToHex(word, 32))
}

function readWord(bytes: Uint8Array): bigint {
  return BigInt(bytesToHex(bytes))
}

function encodePairs(changes: readonly Change[]): Uint8Array {
  const bytes = new Uint8Array(changes.length * pairBytes)
  for (const [place, { slot, word }] of changes.entries()) {
    bytes.set(hexToBytes(slot), place * pairBytes)
    bytes.set(wordBytes(word), place * pairBytes + 32)
  }
  return bytes
}

function decodePairs(bytes: Uint8Array): Change[] {
  const changes: Change[] = []
  for (let at = 0; at < bytes.length; at += pairBytes) {
    const slot = bytesToHex(bytes.subarray(at, at + 32))
    changes.push({ slot, word: readWord(bytes.subarray(at + 32, at + pairBytes)) })
  }
  return changes
}

/** JSON in which the only bigints, wei under `baseFee`, are decimal. */
function stringify(value: unknown): string {
  return JSON.stringify(value, (_, field) => (typeof field === 'bigint' ? String(field) : field))
}

function parse(text: string): unknown {
  return JSON.parse(text, (key, field) => (key === 'baseFee' ? BigInt(field) : field))
}
