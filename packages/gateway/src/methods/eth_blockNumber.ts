import { numberToHex } from 'viem'
import type { Method } from '../method.ts'

export const eth_blockNumber: Method = async ({ view }) => numberToHex((await view.head()).number)
