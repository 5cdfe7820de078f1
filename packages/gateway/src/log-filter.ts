import type { NetworkBlock, NodeView } from '@metalayer/node'
import { bytesToHex, logsBloom } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { formatReceipt } from './format.ts'
import { addressParam, blockTagParam, hashParam, objectParam } from './params.ts'
import { invalidParams, RpcError, rpcCodes } from './rpc-error.ts'

/** Blocks that one `eth_getLogs` looks through. */
const rangeMax = 10_000
const addressesMax = 1_000
const topicsMax = 4
const alternativesMax = 1_000

export type LogFilter = {
  from: number
  to: number
  /** Any of these; undefined: all. */
  addresses: ReadonlySet<Address> | undefined
  /** By position: any of these; undefined: all. */
  topics: readonly (ReadonlySet<Hex> | undefined)[]
  /** For each of these lists, addresses first, the bits of its values in a block's bloom. */
  blooms: readonly (readonly bigint[])[]
}

/** The argument of `eth_getLogs`. */
export async function logFilterParam(view: NodeView, value: unknown): Promise<LogFilter> {
  const fields = objectParam(value, 'filter')
  const range = await rangeOf(view, fields)
  if (range.to - range.from >= rangeMax) {
    throw new RpcError(rpcCodes.limitExceeded, `query exceeds max block range ${rangeMax}`)
  }
  const addresses = addressesOf(fields.address)
  const topics = topicsOf(fields.topics)
  const lists = [addresses, ...topics].filter((list) => list !== undefined)
  return { ...range, addresses, topics, blooms: lists.map((list) => [...list].map(bloomOf)) }
}

/** Whether a block can hold logs that a filter lets through, by its bloom: most blocks need not be read. */
export function mayMatch(bloom: Hex, { blooms }: LogFilter): boolean {
  const bits = BigInt(bloom)
  return bits !== 0n && blooms.every((list) => list.some((wanted) => (bits & wanted) === wanted))
}

/** Logs of a block that a filter lets through, as receipts have them. */
export function matchingLogs(block: NetworkBlock, { addresses, topics }: LogFilter) {
  return block.transactions.flatMap((transaction, index) => {
    if (transaction.logs.length === 0) return []
    const logs = formatReceipt(block, index)?.logs ?? []
    return logs.filter(
      (log) =>
        (addresses === undefined || addresses.has(log.address)) &&
        topics.every((any, place) => any === undefined || any.has(log.topics[place] ?? '0x')),
    )
  })
}

async function rangeOf(
  view: NodeView,
  fields: Record<string, unknown>,
): Promise<{ from: number; to: number }> {
  if (fields.blockHash !== undefined) {
    if (fields.fromBlock !== undefined || fields.toBlock !== undefined) {
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
  const first = from === 'pending' || from === undefined ? head + 1 : from
  const last = to === 'pending' || to === undefined ? head : to
  if (from !== undefined && to !== undefined && first > last && from !== 'pending') {
    throw invalidParams('invalid block range params')
  }
  return { from: first, to: last }
}

function addressesOf(value: unknown): LogFilter['addresses'] {
  if (value === undefined || value === null) return undefined
  const list = Array.isArray(value) ? value : [value]
  if (list.length > addressesMax) throw invalidParams(`at most ${addressesMax} addresses`)
  return list.length === 0 ? undefined : new Set(list.map((item) => addressParam(item)))
}

function topicsOf(value: unknown): LogFilter['topics'] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value) || value.length > topicsMax)
    throw invalidParams(`topics must be a list of at most ${topicsMax}`)
  return value.map((item) => {
    if (item === null) return undefined
    const list: unknown[] = Array.isArray(item) ? item : [item]
    if (list.length > alternativesMax)
      throw invalidParams(`at most ${alternativesMax} alternatives of a topic`)
    return list.length === 0 ? undefined : new Set(list.map((topic) => hashParam(topic, 'topic')))
  })
}

function bloomOf(value: Hex): bigint {
  return BigInt(bytesToHex(logsBloom([{ address: value, topics: [], data: '0x' }])))
}
