import type { Method } from '../method.ts'
import { addressParam, atMost } from '../params.ts'
import { toJson } from '../to-json.ts'

/** Where an account lives, and what of its money is elsewhere. */
export const era_getHome: Method = async ({ view }, params) => {
  atMost(params, 1)
  return toJson(await view.home(addressParam(params[0])))
}
