import type { JsonRpcClient } from '@metalayer/chain'
import { type Hex, hexToNumber, numberToHex } from 'viem'
import type { NetworkClient } from '../network/network-client.ts'
import type { StatusJson } from '../network/wire.ts'

/** A block of the network: its number, seconds, and how many transactions became final in it. */
export type SampledBlock = { number: number; time: number; transactions: number }

/** What a node told at one moment. */
export type Sample = {
  /** Milliseconds since 1970. */
  at: number
  status: StatusJson
  /** The newest blocks, oldest first, without gaps. */
  blocks: SampledBlock[]
}

/** Blocks of the network over which its pace is told; and fetched at a time, at most. */
const BLOCKS_KEPT_MAX = 20

/** Looks at the network; blocks that `before` has are not asked for again. */
export async function takeSample(
  { client, now }: { client: Pick<NetworkClient, 'request' | 'status'>; now(): number },
  before?: Sample,
): Promise<Sample> {
  const status = await client.status()
  const at = now()
  const newest = status.checkpoint
  const known = new Map(before?.blocks.map((block) => [block.number, block]))
  // Block 0 is of no time.
  const first = Math.max(1, newest - BLOCKS_KEPT_MAX + 1)
  const blocks: SampledBlock[] = []
  for (let number = newest; number >= first; number--) {
    const block = known.get(number) ?? (await readBlock(client, number))
    // Further back than the node keeps.
    if (block === undefined) break
    blocks.unshift(block)
  }
  return { at, status, blocks }
}

async function readBlock(
  client: Pick<JsonRpcClient, 'request'>,
  number: number,
): Promise<SampledBlock | undefined> {
  const block = await client.request<{ timestamp: Hex; transactions: Hex[] } | null>(
    'eth_getBlockByNumber',
    [numberToHex(number), false],
  )
  if (block === null) return undefined
  const { timestamp, transactions } = block
  return { number, time: hexToNumber(timestamp), transactions: transactions.length }
}
