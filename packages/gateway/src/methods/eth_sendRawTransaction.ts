import type { Method } from '../method.ts'
import { atMost, hexParam } from '../params.ts'

/** Answers once enough validators have stored the bytes for one of them to outlive any failure that the network stands (P20). */
export const eth_sendRawTransaction: Method = async ({ view }, params) => {
  atMost(params, 1)
  return view.submit(hexParam(params[0], 'transaction'))
}
