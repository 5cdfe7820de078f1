import { numberToHex } from 'viem'
import type { Method } from '../method.ts'
import { atMost } from '../params.ts'

/** Wei per gas, of the newest block: the best guess of the next one's. */
export const eth_baseFee: Method = async ({ view }, params) => {
  atMost(params, 0)
  return numberToHex((await view.head()).baseFeePerGas)
}
