import type { Method } from '../method.ts'
import { addressParam, atMost, stateParam } from '../params.ts'

export const eth_getCode: Method = async ({ view }, params) => {
  atMost(params, 2)
  return view.code(addressParam(params[0]), await stateParam(view, params[1]))
}
