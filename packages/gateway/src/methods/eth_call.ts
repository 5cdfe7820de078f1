import { callParam } from '../call.ts'
import type { Method } from '../method.ts'
import { atMost, stateParam } from '../params.ts'
import { RpcError, rpcCodes } from '../rpc-error.ts'

export const eth_call: Method = async ({ view }, params) => {
  atMost(params, 2)
  const { request } = callParam(params[0])
  const { success, result } = await view.simulate(request, await stateParam(view, params[1]))
  if (!success) throw new RpcError(rpcCodes.reverted, 'execution reverted', { data: result })
  return result
}
