import type { Method } from '../method.ts'
import { atMost, hashParam } from '../params.ts'
import { toJson } from '../to-json.ts'

/** What a transaction did and where: chain, real transaction, finality; what one waits for that has not run. */
export const era_getTransaction: Method = async ({ view }, params) => {
  atMost(params, 1)
  const found = await view.transaction(hashParam(params[0]))
  return found === undefined ? null : toJson(found)
}
