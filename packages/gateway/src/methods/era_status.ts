import type { Method } from '../method.ts'
import { atMost } from '../params.ts'
import { toJson } from '../to-json.ts'

/** The network as this node sees it. */
export const era_status: Method = async ({ view }, params) => {
  atMost(params, 0)
  return toJson(await view.status())
}
