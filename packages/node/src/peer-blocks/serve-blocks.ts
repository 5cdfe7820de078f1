import { MalformedBytesError } from '../attest/byte-reader.ts'
import { createRateLimit } from '../attest/rate-limit.ts'
import type { Clock } from '../clock.ts'
import type { FollowService } from '../follow/interface.ts'
import type { Network } from '../network/network.ts'
import { blocksProtocol, decodeBlocksRequest, encodeBlocksAnswer } from './blocks-codec.ts'
import type { PeerBlocksLimits } from './limits.ts'

/** Answers peers that ask for blocks with those that this node has verified, as many as there are and as fit one answer. */
export function serveBlocks(
  limits: PeerBlocksLimits,
  deps: { network: Pick<Network, 'handle'>; follow: Pick<FollowService, 'body'>; clock: Clock },
): void {
  const { network, follow, clock } = deps
  const rate = createRateLimit(limits, () => clock.now())

  async function answer(bytes: Uint8Array): Promise<Uint8Array> {
    const { chainId, first, count } = decodeBlocksRequest(bytes)
    const blocks: Uint8Array[] = []
    let size = 0
    for (let place = 0; place < Math.min(count, limits.countMax); place++) {
      const block = await follow.body(chainId, first + place)
      if (block === undefined || block.length > limits.blockBytesMax) break
      size += block.length
      if (blocks.length > 0 && size > limits.answerBytesMax) break
      blocks.push(block)
    }
    return encodeBlocksAnswer(blocks)
  }

  network.handle(blocksProtocol, async (peer, bytes) => {
    if (!rate.admit(peer, bytes.length)) throw new MalformedBytesError('Too many requests.')
    const answered = await answer(bytes)
    if (!rate.admit(peer, answered.length)) throw new MalformedBytesError('Too many bytes.')
    return answered
  })
}
