import { callParam } from '../call.ts'
import type { Method } from '../method.ts'
import { atMost, stateParam } from '../params.ts'
import { asCall, reverted } from '../reverted.ts'
import { noBlockOverrides } from '../state-overrides.ts'

/** On the network as a whole, whatever chains hold what is read (P24, P25). */
export const eth_call: Method = async ({ view }, params) => {
  atMost(params, 4)
  noBlockOverrides(params[3])
  const request = asCall(callParam(params[0], params[2]).request)
  const answer = await view.call(request, await stateParam(view, params[1]))
  if (!answer.success) throw reverted(request, answer)
  return answer.result
}
