import {
  type ChainBlockJson,
  decodeChainBlock,
  ProtocolError,
  verifyChainBlock,
} from '@metalayer/protocol'
import { type Hex, numberToHex } from 'viem'
import type { FenceRecord } from './chain-history.ts'
import type { AuditedLog, LogSource } from './log-source.ts'

/** Asks the network's nodes for blocks of a chain from number `first` on, as `encodeChainBlock` writes them: as many as they like, in order. */
export type FindChainBlocks = (
  chainId: number,
  first: number,
  signal: AbortSignal,
) => Promise<readonly Uint8Array[]>

/** Thrown where nodes do not have what a chain that was fenced has left, or where it is not that. */
export class UnfitHistoryError extends Error {
  readonly code = 'unfit-history'

  constructor({ chainId, generation, block }: FenceRecord, what: string, options?: ErrorOptions) {
    super(
      `Blocks of chain ${chainId}, which was fenced in generation ${generation} at block ${block}: ${what}. Ask another node.`,
      options,
    )
    this.name = 'UnfitHistoryError'
  }
}

/**
 * The history of a chain that is gone, up to its last head, out of the blocks that nodes keep (P15). Nothing is believed but the hash of the last one, which kernels
 * learned under a signed checkpoint: blocks lead to it, parent by parent, and hold what their headers say. Only where they begin is the node's word; a chain without
 * its beginning would not add up.
 *
 * @throws UnfitHistoryError
 */
export function createBlockLogSource(fence: FenceRecord, find: FindChainBlocks): LogSource {
  const inputs = new Map<Hex, Hex>()
  let parent: Hex | undefined
  let next: number | undefined

  async function fetchMore(signal: AbortSignal, from: number): Promise<AuditedLog[]> {
    const blocks = await find(fence.chainId, from, signal)
    if (blocks.length === 0) throw new UnfitHistoryError(fence, `nobody has block ${from}`)
    return blocks.flatMap(take)
  }

  function take(bytes: Uint8Array): AuditedLog[] {
    const { block, receipts } = open(bytes)
    const number = Number(block.number)
    if (next !== undefined && (number !== next || block.parentHash !== parent)) {
      throw new UnfitHistoryError(fence, `${number} does not follow upon the one before`)
    }
    ;[next, parent] = [number + 1, block.hash]
    if (number > fence.block) return []
    if (number === fence.block && block.hash !== fence.blockHash) {
      throw new UnfitHistoryError(fence, 'the last one is another one than the one fenced')
    }
    return receipts.flatMap(({ logs }, place) => {
      const { hash = '0x', input = '0x' } = block.transactions[place] ?? {}
      if (logs.length > 0) inputs.set(hash, input)
      return logs.map((log) => ({
        ...log,
        transactionHash: hash,
        blockNumber: numberToHex(number),
      }))
    })
  }

  function open(bytes: Uint8Array): ReturnType<typeof decodeChainBlock> & {
    block: ChainBlockJson & { hash: Hex }
  } {
    try {
      const { block, receipts } = decodeChainBlock(bytes)
      verifyChainBlock(block, receipts)
      return { block, receipts }
    } catch (cause) {
      if (!(cause instanceof ProtocolError)) throw cause
      throw new UnfitHistoryError(fence, 'one is not what its hash stands for', { cause })
    }
  }

  return {
    height: async () => fence.block,
    async logs({ address, from, to }, signal) {
      const found: AuditedLog[] = []
      const wanted = new Set<string>(address.map((one) => one.toLowerCase()))
      for (let at = next ?? from; at <= to; at = next ?? to + 1) {
        const logs = await fetchMore(signal, at)
        found.push(...logs.filter((log) => wanted.has(log.address.toLowerCase())))
      }
      return found
    },
    inputs: async (hashes) => hashes.map((hash) => inputs.get(hash)),
  }
}
