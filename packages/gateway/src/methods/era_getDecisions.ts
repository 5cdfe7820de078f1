import { isRule } from '@metalayer/node'
import type { Method } from '../method.ts'
import { atMost, numberParam } from '../params.ts'
import { invalidParams } from '../rpc-error.ts'
import { toJson } from '../to-json.ts'

/** Decisions of one answer, and as many if nobody says how many: each may have some hundred candidates. */
const decisionsMax = 64
const decisionsDefault = 16

/**
 * What this node decided of late about what moves between chains, with all that it followed from; of one rule (`shed`, `admit`, `place`, `meet`, `turn`, `sweep`, `pressure`), or of all, newest first. As many of each rule are kept,
 * whatever there is of others; not what came to nothing and is asked again and again.
 */
export const era_getDecisions: Method = async ({ view }, params) => {
  atMost(params, 2)
  const limit = params[0] === undefined ? decisionsDefault : numberParam(params[0], 'limit')
  const rule = params[1]
  if (rule !== undefined && !isRule(rule)) throw invalidParams('rule is not the name of a rule')
  return toJson(view.moveDecisions(Math.min(limit, decisionsMax), rule))
}
