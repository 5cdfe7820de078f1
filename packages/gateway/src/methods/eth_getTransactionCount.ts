import { numberToHex } from 'viem'
import type { Method } from '../method.ts'
import { addressParam, atMost, stateParam } from '../params.ts'

export const eth_getTransactionCount: Method = async ({ view }, params) => {
  atMost(params, 2)
  const address = addressParam(params[0])
  return numberToHex(await view.nonce(address, await stateParam(view, params[1])))
}
