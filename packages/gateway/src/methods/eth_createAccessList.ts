import { numberToHex } from 'viem'
import { callParam } from '../call.ts'
import type { Method } from '../method.ts'
import { atMost, stateParam } from '../params.ts'
import { reverted } from '../reverted.ts'

/**
 * The best access list of any call is the empty one: an app stores nothing itself, and its objects are charged as they are touched. What one
 * lists is charged besides (P26).
 */
export const eth_createAccessList: Method = async ({ view }, params) => {
  atMost(params, 3)
  const { request } = callParam(params[0], params[2])
  const { accessList: _, ...bare } = request
  const answer = await view.simulate(bare, await stateParam(view, params[1]))
  const gasUsed = numberToHex(answer.gasUsed)
  if (answer.success) return { accessList: [], gasUsed }
  return { accessList: [], error: reverted(bare, answer).message, gasUsed }
}
