import { bytesToHex, encodeNetworkBlock } from '@metalayer/protocol'
import type { Method } from '../method.ts'
import { atMost } from '../params.ts'
import { existingBlock } from '../pending-block.ts'

/** RLP of a block, system transactions as their envelopes (P29). */
export const debug_getRawBlock: Method = async ({ view }, params) => {
  atMost(params, 1)
  return bytesToHex(encodeNetworkBlock(await existingBlock(view, params[0])))
}
