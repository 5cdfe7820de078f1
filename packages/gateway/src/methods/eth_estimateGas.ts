import { numberToHex } from 'viem'
import { callParam } from '../call.ts'
import type { Method } from '../method.ts'
import { atMost, stateParam } from '../params.ts'
import { RpcError, rpcCodes } from '../rpc-error.ts'

/** Gas is a schedule (P26), so an estimate is exact: a payment is 21,000 and its data. */
export const eth_estimateGas: Method = async ({ view }, params) => {
  atMost(params, 2)
  const { request, maxFeePerGas, gas } = callParam(params[0])
  const at = await stateParam(view, params[1])
  const { success, gasUsed, result } = await view.simulate(request, at)
  const balance = await view.balance(request.from, at)
  const cost = request.value + gasUsed * maxFeePerGas
  if (balance < cost) {
    throw new RpcError(
      rpcCodes.server,
      `insufficient funds for gas * price + value: balance ${balance}, cost ${cost}`,
    )
  }
  if (!success) throw new RpcError(rpcCodes.reverted, 'execution reverted', { data: result })
  if (gas !== undefined && gas < gasUsed) {
    throw new RpcError(
      rpcCodes.server,
      `gas required exceeds allowance (${gas}): intrinsic gas too low, it takes ${gasUsed}`,
    )
  }
  return numberToHex(gasUsed)
}
