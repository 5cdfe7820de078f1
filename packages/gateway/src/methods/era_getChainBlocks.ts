import { bytesToHex } from '@metalayer/protocol'
import type { Method } from '../method.ts'
import { atMost, numberParam } from '../params.ts'

/**
 * Blocks of a chain as the network verified them, from a number on, in order: RLP of header, transactions and receipts (docs/WIRE.md, "Blocks of chains"), unpacked. Of chains
 * that are gone, too: so whoever knows the hash of a last head can check all that led to it.
 */
export const era_getChainBlocks: Method = async ({ view }, params) => {
  atMost(params, 3)
  const chainId = numberParam(params[0], 'chainId')
  const first = numberParam(params[1], 'first')
  const count = numberParam(params[2], 'count')
  return (await view.chainBlocks({ chainId, first, count })).map(bytesToHex)
}
