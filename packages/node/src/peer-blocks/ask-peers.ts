import { type Head, ProtocolError, verifyChainBlock } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { DecidedHeads } from '../blocks/decided-heads.ts'
import type { Clock } from '../clock.ts'
import { unpackBlock } from '../follow/pack-block.ts'
import type { FetchedBlock } from '../follow/rpc-block.ts'
import { NetworkError } from '../network/errors.ts'
import type { Network } from '../network/network.ts'
import { blocksProtocol, decodeBlocksAnswer, encodeBlocksRequest } from './blocks-codec.ts'
import type { PeerBlocksLimits } from './limits.ts'
import { createPassedOver } from './passed-over.ts'

export type AskPeersDeps = {
  network: Pick<Network, 'request' | 'peers'>
  clock: Clock
  heads: DecidedHeads
  /** Told of peers that send what the chain never had. */
  onError: (error: unknown) => void
}

/** A peer's answer is not of the chain that decided checkpoints tell of. */
export class UnfitBlocksError extends Error {
  override readonly name = 'UnfitBlocksError'
  readonly code = 'unfit-blocks'

  constructor(peer: string, chainId: number, what: string, options?: { cause?: unknown }) {
    super(
      `${peer} answered for chain ${chainId} with ${what}. It is not asked again for a while.`,
      options,
    )
  }
}

/** Blocks of one peer, one upon the other from number `first` on, the last of which a decided checkpoint names: the chain had all of them. */
export type PeerBlocks = {
  peer: string
  chainId: number
  first: number
  /** Packed. What they hold is not checked against their hashes yet. */
  packed: Uint8Array[]
}

/** Asks peers for what a chain had. */
export type AskPeers = {
  /** Blocks from number `first` on; undefined where no peer has any, or no head past it is known. Peers are asked in turn. Rejects with the signal's reason. */
  find(chainId: number, first: number, signal: AbortSignal): Promise<PeerBlocks | undefined>
  /** Block `number` of these, if what it holds is what its hash stands for. If not, the peer is passed over from then on. */
  open(found: PeerBlocks, number: number): FetchedBlock | undefined
}

/** What has come of one peer's blocks so far. */
type Collected = { packed: Uint8Array[]; hashes: Hex[]; bytes: number }

/** See `AskPeers`. */
export function createAskPeers(limits: PeerBlocksLimits, deps: AskPeersDeps): AskPeers {
  const { network, clock, heads } = deps
  const passedOver = createPassedOver(limits, clock)
  let turn = 0

  async function request(
    peer: string,
    chainId: number,
    first: number,
    signal: AbortSignal,
  ): Promise<Uint8Array[]> {
    const bytes = encodeBlocksRequest({ chainId, first, count: limits.countMax })
    const expiry = new AbortController()
    const cancel = clock.after(limits.requestTimeoutMs, () => expiry.abort())
    try {
      const either = AbortSignal.any([expiry.signal, signal])
      return decodeBlocksAnswer(await network.request(peer, blocksProtocol, bytes, either), limits)
    } catch (error) {
      if (signal.aborted) throw signal.reason
      // A peer that is away, or busy, is no trouble: the next one may answer.
      if (expiry.signal.aborted || error instanceof NetworkError) return []
      throw error
    } finally {
      cancel()
    }
  }

  /** One peer's blocks from `first` on to `target` or past it; undefined where it has not got them. */
  async function collect(
    peer: string,
    target: Head,
    first: number,
    signal: AbortSignal,
  ): Promise<Collected | undefined> {
    const found: Collected = { packed: [], hashes: [], bytes: 0 }
    while (first + found.packed.length <= target.number) {
      const number = first + found.packed.length
      const more = await request(peer, target.chainId, number, signal)
      if (more.length === 0) return undefined
      for (const packed of more) add(found, packed, first, { peer, chainId: target.chainId })
      if (found.bytes > limits.spanBytesMax) return undefined
    }
    return found
  }

  /** Adds the next block, if it is one upon the last one. */
  function add(
    found: Collected,
    packed: Uint8Array,
    first: number,
    { peer, chainId }: { peer: string; chainId: number },
  ): void {
    const { block } = unpackBlock(packed, limits.unpackedBytesMax)
    const number = first + found.packed.length
    const before = found.hashes.at(-1)
    if (Number(block.number) !== number) {
      throw new UnfitBlocksError(peer, chainId, `another block than ${number}`)
    }
    if (before !== undefined && block.parentHash !== before) {
      throw new UnfitBlocksError(peer, chainId, `a gap before block ${number}`)
    }
    found.packed.push(packed)
    found.hashes.push(block.hash)
    found.bytes += packed.length
  }

  /** What a decided head vouches for: a hash names all that lead to it. */
  function underHead(
    { packed, hashes }: Collected,
    { peer, chainId, first }: { peer: string; chainId: number; first: number },
  ): PeerBlocks {
    const head = heads.upTo(chainId, first + packed.length - 1)
    const count = (head?.number ?? 0) - first + 1
    if (head === undefined || hashes[count - 1] !== head.blockHash) {
      throw new UnfitBlocksError(peer, chainId, `blocks that do not lead to head ${head?.number}`)
    }
    return { peer, chainId, first, packed: packed.slice(0, count) }
  }

  function passOver(peer: string, chainId: number, cause: unknown): void {
    passedOver.add(peer)
    const isNamed = cause instanceof UnfitBlocksError
    deps.onError(
      isNamed ? cause : new UnfitBlocksError(peer, chainId, 'what is no block of it', { cause }),
    )
  }

  async function askPeer(
    peer: string,
    target: Head,
    first: number,
    signal: AbortSignal,
  ): Promise<PeerBlocks | undefined> {
    const { chainId } = target
    try {
      const found = await collect(peer, target, first, signal)
      return found && underHead(found, { peer, chainId, first })
    } catch (error) {
      if (signal.aborted || !isUnfit(error)) throw error
      passOver(peer, chainId, error)
      return undefined
    }
  }

  return {
    async find(chainId, first, signal) {
      const target = heads.from(chainId, first)
      if (target === undefined || target.number - first >= limits.spanMax) return undefined
      const peers = network.peers()
      const start = turn++
      for (const place of peers.keys()) {
        const peer = peers[(start + place) % peers.length]
        if (peer === undefined || passedOver.has(peer)) continue
        const found = await askPeer(peer, target, first, signal)
        if (found !== undefined) return found
      }
      return undefined
    },
    open({ peer, chainId, first, packed }, number) {
      const bytes = packed[number - first]
      if (bytes === undefined) return undefined
      try {
        const fetched = unpackBlock(bytes, limits.unpackedBytesMax)
        verifyChainBlock(fetched.block, fetched.receipts)
        return fetched
      } catch (error) {
        if (!isUnfit(error)) throw error
        passOver(peer, chainId, error)
        return undefined
      }
    },
  }
}

function isUnfit(error: unknown): boolean {
  return error instanceof UnfitBlocksError || error instanceof ProtocolError
}
