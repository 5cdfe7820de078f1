import type { Method } from '../method.ts'
import { atMost, booleanParam, hashParam } from '../params.ts'
import { toJson } from '../to-json.ts'

/**
 * A piece of data by its hash, which whoever asks can hold its bytes against; null where this node, and those that it asks, know nothing of it. `stored`: where its bytes
 * were logged, and the storage chain that they went to. With `proof`: also its word under a head of a checkpoint, null while no checkpoint shows it.
 */
export const era_getData: Method = async ({ view, signal }, params) => {
  atMost(params, 2)
  const hash = hashParam(params[0])
  const withProof = booleanParam(params[1], 'proof')
  const piece = await view.piece(hash, signal)
  if (piece === undefined) return null
  const proof = withProof ? { proof: (await view.provePiece(hash)) ?? null } : {}
  return toJson({ ...piece, ...proof })
}
