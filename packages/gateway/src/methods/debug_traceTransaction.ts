import type { Method } from '../method.ts'
import { atMost, hashParam } from '../params.ts'
import { RpcError, rpcCodes } from '../rpc-error.ts'
import { cutFrame, tracerParam } from '../tracer.ts'

/** The callTracer alone, cut to the user's own frame: a bundle's trace is everybody's. */
export const debug_traceTransaction: Method = async ({ view }, params) => {
  atMost(params, 2)
  const hash = hashParam(params[0])
  const tracer = tracerParam(params[1])
  const frame = await view.trace(hash)
  if (frame === undefined) throw new RpcError(rpcCodes.server, 'transaction not found')
  return cutFrame(frame, tracer)
}
