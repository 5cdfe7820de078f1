import type { Method } from '../method.ts'
import { addressParam, atMost, hashParam, numberParam } from '../params.ts'
import { toJson } from '../to-json.ts'

/**
 * That a contract `sender` of chain `source` has posted `hash`, a message of the gateway say, as the kernel of chain `destination` takes it; null while no
 * checkpoint shows it. `accept` is calldata for that kernel, where it has not accepted the checkpoint yet.
 */
export const era_getPostedProof: Method = async ({ view }, params) => {
  atMost(params, 4)
  const source = numberParam(params[0], 'source')
  const sender = addressParam(params[1], 'sender')
  const hash = hashParam(params[2])
  const destination = numberParam(params[3], 'destination')
  return toJson((await view.provePosted({ source, sender, hash, destination })) ?? null)
}
