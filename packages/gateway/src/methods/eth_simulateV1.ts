import type { Method } from '../method.ts'
import { atMost, stateParam } from '../params.ts'
import { headerNotFound } from '../rpc-error.ts'
import { payloadParam } from '../simulate/payload.ts'
import { simulateBlocks } from '../simulate/simulate-blocks.ts'

/** Blocks of calls, each of which sees what those before it did, in the network as a whole (P25). */
export const eth_simulateV1: Method = async ({ view, signal }, params) => {
  atMost(params, 2)
  const payload = payloadParam(params[0])
  const at = await stateParam(view, params[1])
  const base = at === 'pending' ? await view.head() : await view.header({ number: at })
  if (base === undefined) throw headerNotFound()
  return simulateBlocks(view, { base, sequence: await view.sequence(at) }, payload, signal)
}
