import { numberToHex } from 'viem'
import type { Method } from '../method.ts'

export const eth_chainId: Method = async ({ view }) => numberToHex(view.networkId)
