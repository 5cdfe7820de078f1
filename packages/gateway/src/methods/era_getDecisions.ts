import type { Method } from '../method.ts'
import { atMost, numberParam } from '../params.ts'
import { toJson } from '../to-json.ts'

/** Decisions of one answer, and as many if nobody says how many: each may have some hundred candidates. */
const decisionsMax = 64
const decisionsDefault = 16

/** What this node decided of late about what moves between chains, with all that it followed from. */
export const era_getDecisions: Method = async ({ view }, params) => {
  atMost(params, 1)
  const limit = params[0] === undefined ? decisionsDefault : numberParam(params[0], 'limit')
  return toJson(view.moveDecisions(Math.min(limit, decisionsMax)))
}
