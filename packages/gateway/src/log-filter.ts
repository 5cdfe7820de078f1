import type { NetworkBlock, NodeView } from '@metalayer/node'
import { bytesToHex, logsBloom } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { formatReceipt, type Log } from './format.ts'
import { addressParam, blockTagParam, hashParam, numberParam, objectParam } from './params.ts'
import { invalidParams, RpcError, rpcCodes } from './rpc-error.ts'

/** Blocks that one `eth_getLogs` looks through. */
const rangeMax = 10_000
const addressesMax = 1_000
const topicsMax = 4
const alternativesMax = 1_000

/** Which logs are meant. */
export type LogCriteria = {
  /** Any of these; undefined: all. */
  addresses: ReadonlySet<Address> | undefined
  /** By position: any of these; undefined: all. A log with fewer topics is not meant. */
  topics: readonly (ReadonlySet<Hex> | undefined)[]
}

/** Numbers of blocks, both included. */
export type BlockRange = { from: number; to: number }

/** What a filter object asks for besides blocks. */
export function criteriaParam(fields: Record<string, unknown>): LogCriteria {
  return { addresses: addressesOf(fields.address), topics: topicsOf(fields.topics) }
}

/** A filter object; none at all is one that lets everything through. */
export function filterParam(value: unknown): Record<string, unknown> {
  return objectParam(value ?? {}, 'filter')
}

/** Blocks that a filter object asks for, of those that there are: by hash, or from one to another, the newest by default. */
export async function rangeParam(
  view: NodeView,
  fields: Record<string, unknown>,
): Promise<BlockRange> {
  if (fields.blockHash != null) {
    if (fields.fromBlock != null || fields.toBlock != null) {
      throw invalidParams(
        'cannot specify both BlockHash and FromBlock/ToBlock, choose one or the other',
      )
    }
    const header = await view.header({ hash: hashParam(fields.blockHash, 'blockHash') })
    if (header === undefined) throw new RpcError(rpcCodes.server, 'unknown block')
    return { from: header.number, to: header.number }
  }
  const head = (await view.head()).number
  const [from, to] = await Promise.all([
    blockTagParam(view, fields.fromBlock ?? 'latest'),
    blockTagParam(view, fields.toBlock ?? 'latest'),
  ])
  // What is pending has no logs yet: as in geth, it stands for the newest block.
  const first = from === 'pending' ? head : (from ?? head + 1)
  const last = to === 'pending' ? head : (to ?? head)
  if (from !== undefined && to !== undefined && first > last)
    throw invalidParams('invalid block range params')
  if (last - first >= rangeMax) {
    throw new RpcError(rpcCodes.limitExceeded, `query exceeds max block range ${rangeMax}`)
  }
  return { from: first, to: last }
}

/** Blocks to come whose logs a filter or a subscription wants, by geth's rules for what can be waited for. */
export function futureParam(fields: Record<string, unknown>): BlockRange {
  const [from, to] = [fields.fromBlock ?? 'latest', fields.toBlock ?? 'latest']
  if (from === 'pending' || to === 'pending')
    throw new RpcError(rpcCodes.server, 'pending logs are not supported')
  const first = from === 'latest' ? 0 : heightOf(from)
  const last = to === 'latest' ? Number.MAX_SAFE_INTEGER : heightOf(to)
  if (first > last || (from === 'latest' && to !== 'latest'))
    throw invalidParams('invalid block range params')
  return { from: first, to: last }
}

/** For each list of the criteria, the bits of its values in a block's bloom. */
export type BlockTest = (bloom: Hex) => boolean

/** Whether a block can hold logs that are meant, by its bloom. */
export function createBlockTest({ addresses, topics }: LogCriteria): BlockTest {
  const lists = [addresses, ...topics]
    .filter((list) => list !== undefined)
    .map((list) => [...list].map(bloomOf))
  return (bloom) => {
    const bits = BigInt(bloom)
    return bits !== 0n && lists.every((list) => list.some((wanted) => (bits & wanted) === wanted))
  }
}

/** Logs of a block that are meant, as receipts have them. */
export function matchingLogs(block: NetworkBlock, { addresses, topics }: LogCriteria): Log[] {
  return block.transactions.flatMap((transaction, index) => {
    if (transaction.logs.length === 0) return []
    const logs = formatReceipt(block, index)?.logs ?? []
    return logs.filter(
      (log) =>
        (addresses === undefined || addresses.has(log.address)) &&
        log.topics.length >= topics.length &&
        topics.every((any, place) => any === undefined || any.has(log.topics[place] ?? '0x')),
    )
  })
}

/** How many values the criteria hold in memory. */
export function sizeOf({ addresses, topics }: LogCriteria): number {
  return [addresses, ...topics].reduce((sum, list) => sum + (list?.size ?? 0), 0)
}

function heightOf(value: unknown): number {
  if (value === 'earliest') return 0
  // Other tags name a block of today, which says nothing of blocks to come.
  if (typeof value === 'string' && !value.startsWith('0x'))
    throw invalidParams('invalid block range params')
  return numberParam(value, 'block')
}

function addressesOf(value: unknown): LogCriteria['addresses'] {
  if (value === undefined || value === null) return undefined
  const list = Array.isArray(value) ? value : [value]
  if (list.length > addressesMax) throw invalidParams(`at most ${addressesMax} addresses`)
  return list.length === 0 ? undefined : new Set(list.map((item) => addressParam(item)))
}

function topicsOf(value: unknown): LogCriteria['topics'] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value) || value.length > topicsMax)
    throw invalidParams(`exceed max topics: topics must be a list of at most ${topicsMax}`)
  return value.map((item) => {
    if (item === null) return undefined
    const list: unknown[] = Array.isArray(item) ? item : [item]
    if (list.length > alternativesMax)
      throw invalidParams(`at most ${alternativesMax} alternatives of a topic`)
    // As in geth, nothing among alternatives lets everything through.
    if (list.length === 0 || list.includes(null)) return undefined
    return new Set(list.map((topic) => hashParam(topic, 'topic')))
  })
}

function bloomOf(value: Hex): bigint {
  return BigInt(bytesToHex(logsBloom([{ address: value, topics: [], data: '0x' }])))
}
