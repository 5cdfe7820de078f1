import { createJsonRpcClient, type Violation } from '@metalayer/chain'
import { keccak256 } from '@metalayer/protocol'
import type { Hex } from 'viem'

/** Pieces that a node is asked for at once. */
const PIECES_PER_CALL = 16

/** I6, for data: every node gives out every piece, with the bytes that have its hash. */
export async function checkDataOnNodes(
  nodes: readonly { name: string; rpc: string }[],
  hashes: readonly Hex[],
  signal: AbortSignal,
): Promise<Violation[]> {
  const found = await Promise.all(nodes.map((node) => checkNode(node, hashes, signal)))
  return found.flat()
}

async function checkNode(
  { name, rpc }: { name: string; rpc: string },
  hashes: readonly Hex[],
  signal: AbortSignal,
): Promise<Violation[]> {
  const client = createJsonRpcClient({ url: rpc })
  const violations: Violation[] = []
  try {
    for (let at = 0; at < hashes.length; at += PIECES_PER_CALL) {
      const part = hashes.slice(at, at + PIECES_PER_CALL)
      const calls = part.map((hash) => ({ method: 'era_getData', params: [hash] }))
      const answers = await client.batch(calls, signal)
      for (const [place, hash] of part.entries()) {
        const answer = answers[place]
        const piece = answer && 'result' in answer ? (answer.result as { data: Hex } | null) : null
        if (piece !== null && keccak256(piece.data) === hash) continue
        const what = piece === null ? 'has not got' : 'gives out other bytes for'
        violations.push({
          invariant: 'I6',
          subject: hash,
          message: `${name} ${what} this piece of data.`,
        })
      }
    }
  } finally {
    client.close()
  }
  return violations
}
