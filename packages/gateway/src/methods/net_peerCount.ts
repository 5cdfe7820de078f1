import { numberToHex } from 'viem'
import type { Method } from '../method.ts'
import { atMost } from '../params.ts'

export const net_peerCount: Method = async ({ view }, params) => {
  atMost(params, 0)
  return numberToHex(view.peers())
}
