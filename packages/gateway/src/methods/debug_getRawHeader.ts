import { bytesToHex, encodeNetworkHeader } from '@metalayer/protocol'
import type { Method } from '../method.ts'
import { atMost } from '../params.ts'
import { existingBlock } from '../pending-block.ts'

/** RLP of a header, whose keccak256 is the block's hash. */
export const debug_getRawHeader: Method = async ({ view }, params) => {
  atMost(params, 1)
  const { header } = await existingBlock(view, params[0])
  return bytesToHex(encodeNetworkHeader(header))
}
