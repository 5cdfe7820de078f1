import { multicallAddress } from '@metalayer/node'
import { numberToHex } from 'viem'
import { callParam } from '../call.ts'
import { estimateGas } from '../estimate-gas.ts'
import type { Method } from '../method.ts'
import { atMost, stateParam } from '../params.ts'
import { RpcError, rpcCodes } from '../rpc-error.ts'

/** What a transaction of the network needs. A payment's gas is a schedule, so its estimate is exact (P26). */
export const eth_estimateGas: Method = async ({ view }, params) => {
  atMost(params, 3)
  const { request, maxFeePerGas } = callParam(params[0], params[2])
  if (request.to === multicallAddress) {
    throw new RpcError(rpcCodes.server, 'Multicall3 is for calls, not for transactions')
  }
  const at = await stateParam(view, params[1])
  const override = request.overrides?.[request.from]?.balance
  const balance = override ?? (await view.balance(request.from, at))
  // Before it runs: libraries know these words, and not the kernel's error.
  checkFunds(balance, request.value)
  const gas = await estimateGas(view, request, at)
  checkFunds(balance, request.value + gas * maxFeePerGas)
  return numberToHex(gas)
}

function checkFunds(balance: bigint, cost: bigint): void {
  if (balance >= cost) return
  throw new RpcError(
    rpcCodes.server,
    `insufficient funds for gas * price + value: balance ${balance}, cost ${cost}`,
  )
}
