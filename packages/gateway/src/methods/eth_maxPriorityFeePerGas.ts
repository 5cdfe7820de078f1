import { numberToHex } from 'viem'
import { suggestedTip } from '../gas-oracle.ts'
import type { Method } from '../method.ts'

export const eth_maxPriorityFeePerGas: Method = async ({ view }) =>
  numberToHex(await suggestedTip(view))
