import type { Method } from '../method.ts'
import { atMost, hashParam } from '../params.ts'
import { toJson } from '../to-json.ts'

/** What a transaction did and where: chain, real transaction, finality; what one waits for that has not run. */
export const era_getTransaction: Method = async ({ view }, params) => {
  atMost(params, 1)
  const hash = hashParam(params[0])
  const found = await view.transaction(hash)
  if (found === undefined) return null
  return toJson({ ...found, ...(found.state === 'final' && (await view.travels(hash))) })
}
