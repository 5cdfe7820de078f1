import type { Hex } from 'viem'
import { type CommittedDecision, headProof } from '../agent/kernel-calls.ts'
import type { Follow } from '../follow/interface.ts'
import type { PieceProof } from '../view.ts'
import { placesOf } from './find-piece.ts'

type Deps = {
  follow: Parameters<typeof placesOf>[0]['follow'] &
    Pick<Follow, 'proveAt' | 'wordAtBlock' | 'newest'>
  /** Newest first. */
  decisions: readonly CommittedDecision[]
}

/** Shows under the newest checkpoint whose blocks this node has that a chain knows a piece; undefined while none does. */
export function provePiece({ follow, decisions }: Deps, hash: Hex): PieceProof | undefined {
  for (const { slot, chainId, generation } of placesOf({ follow }, hash)) {
    const newest = follow.newest(chainId)?.number ?? -1
    for (const decision of decisions) {
      const head = decision.heads.find(
        (one) => one.chainId === chainId && one.generation === generation,
      )
      if (head === undefined || head.number > newest) continue
      // An older checkpoint shows no more.
      if (follow.wordAtBlock(chainId, head.number, slot) === 0n) break
      const at = { chainId, generation, blockNumber: head.number, slot }
      const from = headProof(decision, head)
      return { checkpoint: decision.checkpoint.number, from, slot, leaf: follow.proveAt(at) }
    }
  }
  return undefined
}
