import { numberToHex } from 'viem'
import type { Method } from '../method.ts'
import { addressParam, atMost, stateParam } from '../params.ts'

/** Account, pockets and what is in flight, wherever they are. */
export const eth_getBalance: Method = async ({ view }, params) => {
  atMost(params, 2)
  const address = addressParam(params[0])
  return numberToHex(await view.balance(address, await stateParam(view, params[1])))
}
