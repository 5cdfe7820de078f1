import { formatBlock } from '../format.ts'
import type { Method } from '../method.ts'
import { atMost, blockTagParam, booleanParam } from '../params.ts'
import { pendingBlock } from '../pending-block.ts'

export const eth_getBlockByNumber: Method = async ({ view }, params) => {
  atMost(params, 2)
  const at = await blockTagParam(view, params[0])
  const full = booleanParam(params[1], 'hydrated')
  if (at === undefined) return null
  if (at === 'pending') return pendingBlock(view, full)
  const block = await view.block({ number: at })
  return block === undefined ? null : formatBlock(block, view.networkId, full)
}
