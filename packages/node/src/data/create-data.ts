import { keccak256 } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { MalformedBytesError } from '../attest/byte-reader.ts'
import { createRateLimit } from '../attest/rate-limit.ts'
import type { Clock } from '../clock.ts'
import type { FollowService } from '../follow/interface.ts'
import { NetworkError } from '../network/errors.ts'
import type { Network } from '../network/network.ts'
import type { Piece } from '../view.ts'
import {
  dataProtocol,
  decodeDataAnswer,
  decodeDataRequest,
  encodeDataAnswer,
  encodeDataRequest,
} from './data-codec.ts'
import { type FindPieceDeps, findPieceHere } from './find-piece.ts'
import type { DataLimits } from './limits.ts'

export type DataDeps = FindPieceDeps & {
  follow: Pick<FollowService, 'state'>
  network: Pick<Network, 'request' | 'handle' | 'peers'>
  clock: Clock
}

/** Pieces of data by their hashes. */
export type DataService = {
  /** Out of this node's blocks; else, while it lacks some, of its peers. Rejects with the signal's reason. */
  piece(hash: Hex, signal: AbortSignal): Promise<Piece | undefined>
}

/** See `DataService`. Answers peers as well, with what is in this node's blocks. */
export function createData(limits: DataLimits, deps: DataDeps): DataService {
  const { network, clock, follow } = deps
  const rate = createRateLimit(limits, () => clock.now())
  let asking = 0
  let turn = 0

  network.handle(dataProtocol, async (peer, bytes) => {
    if (!rate.admit(peer, bytes.length)) throw new MalformedBytesError('Too many requests.')
    const found = await findPieceHere(deps, decodeDataRequest(bytes), limits.unpackedBytesMax)
    const answer = encodeDataAnswer(found?.data)
    if (!rate.admit(peer, answer.length)) throw new MalformedBytesError('Too many bytes.')
    return answer
  })

  /** A node that has every chain's newest block knows every piece there is. */
  function mayBeElsewhere(): boolean {
    return follow.chainIds.some((chainId) => follow.state(chainId).state !== 'following')
  }

  async function ask(peer: string, hash: Hex, signal: AbortSignal): Promise<Hex | undefined> {
    const expiry = new AbortController()
    const cancel = clock.after(limits.requestTimeoutMs, () => expiry.abort())
    try {
      const either = AbortSignal.any([expiry.signal, signal])
      const bytes = await network.request(peer, dataProtocol, encodeDataRequest(hash), either)
      const data = decodeDataAnswer(bytes)
      // Whoever says it: the hash is the proof.
      return data !== undefined && keccak256(data) === hash ? data : undefined
    } catch (error) {
      if (signal.aborted) throw signal.reason
      // A peer that is away, busy, or answers nonsense: the next one may know.
      const isPeers = error instanceof NetworkError || error instanceof MalformedBytesError
      if (expiry.signal.aborted || isPeers) return undefined
      throw error
    } finally {
      cancel()
    }
  }

  async function askPeers(hash: Hex, signal: AbortSignal): Promise<Piece | undefined> {
    const peers = network.peers()
    const first = turn++
    for (let place = 0; place < Math.min(peers.length, limits.peersAskedMax); place++) {
      const peer = peers[(first + place) % peers.length]
      const data = peer === undefined ? undefined : await ask(peer, hash, signal)
      if (data !== undefined) return { hash, data }
    }
    return undefined
  }

  return {
    async piece(hash, signal) {
      const here = await findPieceHere(deps, hash, limits.unpackedBytesMax)
      if (here !== undefined || asking >= limits.askingMax || !mayBeElsewhere()) return here
      asking++
      try {
        return await askPeers(hash, signal)
      } finally {
        asking--
      }
    },
  }
}
