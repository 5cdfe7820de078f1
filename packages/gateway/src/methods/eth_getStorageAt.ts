import type { Method } from '../method.ts'
import { addressParam, atMost, numberParam, slotParam, stateParam } from '../params.ts'

/**
 * A contract is on every chain and stores on each of them what is there, so a fourth parameter may name the chain by its id; without it, the
 * first one besides the hub is read. It is read at that chain's head in the network block.
 */
export const eth_getStorageAt: Method = async ({ view }, params) => {
  atMost(params, 4)
  const address = addressParam(params[0])
  const slot = slotParam(params[1])
  const chainId = params[3] == null ? undefined : numberParam(params[3], 'chainId')
  const at = await stateParam(view, params[2])
  return view.storage({ address, slot, at, ...(chainId !== undefined && { chainId }) })
}
