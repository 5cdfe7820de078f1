import { numberToHex } from 'viem'
import { suggestedTip } from '../gas-oracle.ts'
import type { Method } from '../method.ts'

export const eth_gasPrice: Method = async ({ view }) => {
  const { baseFeePerGas } = await view.head()
  return numberToHex(baseFeePerGas + (await suggestedTip(view)))
}
