import { type Head, postedSlot } from '@metalayer/protocol'
import type { Follow } from '../follow/interface.ts'
import type { PostedProof, PostedRequest } from '../view.ts'
import { type CommittedDecision, checkpointCall, headOf, headProof } from './kernel-calls.ts'

type Deps = {
  follow: Pick<Follow, 'proveAt' | 'wordAtBlock' | 'kernel' | 'newest'>
  /** Newest first. */
  decisions: readonly CommittedDecision[]
}

/**
 * Shows that a contract of a chain has posted a hash there (P20): under the newest checkpoint whose blocks this node has, and with the call
 * that makes the destination's kernel accept it. Undefined while that does not show it.
 */
export function provePosted(
  { follow, decisions }: Deps,
  { source, sender, hash, destination }: PostedRequest,
): PostedProof | undefined {
  const newest = follow.newest(source)?.number ?? -1
  const isVerified = (head: Head) => head.chainId !== source || head.number <= newest
  const decision = decisions.find(({ heads }) => heads.every(isVerified))
  const { generation } = follow.kernel(destination)
  const own = decision && headOf(decision, { chainId: destination, generation })
  if (decision === undefined || own === undefined) return undefined
  // Of every generation: what one has said, its last head shows for ever (P1).
  for (const from of decision.heads.filter(({ chainId }) => chainId === source)) {
    const slot = postedSlot(from.generation, sender, hash)
    if (follow.wordAtBlock(source, from.number, slot) === 0n) continue
    const at = { chainId: source, generation: from.generation, blockNumber: from.number }
    const { word, siblings } = follow.proveAt({ ...at, slot })
    return {
      checkpoint: decision.checkpoint.number,
      accept: checkpointCall(decision, own),
      from: headProof(decision, from),
      posted: { word, siblings },
    }
  }
  return undefined
}
