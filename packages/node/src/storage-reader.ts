import type { Configuration } from '@metalayer/protocol'
import { type Hex, isHex, numberToHex, pad } from 'viem'
import type { BlocksService } from './blocks/interface.ts'
import { StateUnavailableError, UnknownChainError } from './follow/errors.ts'
import type { Follow } from './follow/interface.ts'
import { createBoundedMap } from './simulation/bounded-map.ts'
import type { NodeView } from './view.ts'

/** Words of chains' storage that are kept for whoever asks for the same at the same block. */
const KEPT_WORDS_MAX = 1_024

/** A chain did not answer what it stores. */
export class StorageUnavailableError extends Error {
  readonly code = 'storage-unavailable'

  constructor(chainId: number, options: { cause: unknown }) {
    super(
      `Chain ${chainId} does not tell its storage: its node is down, or has forgotten the block. Try again, or at a newer block.`,
      options,
    )
    this.name = 'StorageUnavailableError'
  }
}

export type StorageDeps = {
  follow: Pick<Follow, 'chainIds' | 'newest'>
  blocks: Pick<BlocksService, 'head' | 'decision'>
  request(chainId: number, method: string, params: readonly unknown[]): Promise<unknown>
}

/**
 * Reads storage of one chain, at its head in a network block; `pending`: at its newest block that this node has verified. Heads are never taken back, so
 * their numbers name them.
 */
export function createStorageReader(
  { configuration, stateBlocksMax }: { configuration: Configuration; stateBlocksMax: number },
  { follow, blocks, request }: StorageDeps,
): NodeView['storage'] {
  const { hubChainId } = configuration.parameters
  const first = configuration.chains.find(({ chainId }) => chainId !== hubChainId)

  const kept = createBoundedMap<string, Hex>(KEPT_WORDS_MAX)

  const blockOf = (chainId: number, number: number): number => {
    const isKept = number > (blocks.head()?.number ?? -1) - stateBlocksMax
    const heads = isKept ? blocks.decision(number)?.heads : undefined
    const head = heads?.findLast((candidate) => candidate.chainId === chainId)
    if (head !== undefined) return head.number
    throw new StateUnavailableError(
      `What chain ${chainId} stored at block ${number} is not kept any more. Ask for a newer block.`,
    )
  }

  return async ({ address, slot, at, chainId = first?.chainId ?? hubChainId }) => {
    if (!follow.chainIds.includes(chainId)) throw new UnknownChainError(chainId)
    const number =
      at === 'pending'
        ? (follow.newest(chainId)?.number ?? blockOf(chainId, blocks.head()?.number ?? 0))
        : blockOf(chainId, at)
    const key = `${chainId} ${number} ${address} ${slot}`
    // What a chain stored at a head never changes.
    const known = at === 'pending' ? undefined : kept.get(key)
    if (known !== undefined) return known
    try {
      const word = await request(chainId, 'eth_getStorageAt', [address, slot, numberToHex(number)])
      if (isHex(word)) {
        const padded = pad(word, { size: 32 })
        if (at !== 'pending') kept.set(key, padded)
        return padded
      }
    } catch (cause) {
      throw new StorageUnavailableError(chainId, { cause })
    }
    throw new StorageUnavailableError(chainId, { cause: 'The answer is no word.' })
  }
}
