import { keccak256 } from '@metalayer/protocol'
import type { Method } from '../method.ts'
import { atMost, hexParam } from '../params.ts'

/** Keccak-256 of bytes. */
export const web3_sha3: Method = async (_, params) => {
  atMost(params, 1)
  return keccak256(hexParam(params[0], 'data'))
}
