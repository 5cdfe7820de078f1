import type { Method } from '../method.ts'
import { atMost, booleanParam, hashParam, objectParam } from '../params.ts'
import { invalidParams, RpcError, rpcCodes } from '../rpc-error.ts'

/** The callTracer alone, cut to the user's own frame: a bundle's trace is everybody's. */
export const debug_traceTransaction: Method = async ({ view }, params) => {
  atMost(params, 2)
  const hash = hashParam(params[0])
  const { tracer, tracerConfig } = objectParam(params[1] ?? {}, 'options')
  if (tracer !== 'callTracer') {
    throw invalidParams(
      'only { "tracer": "callTracer" } is offered: a transaction of the network runs in a real one together with others, of whose instructions there is no trace for one of them',
    )
  }
  const config = objectParam(tracerConfig ?? {}, 'tracerConfig')
  if (booleanParam(config.withLog, 'withLog')) {
    throw invalidParams('withLog is not offered: eth_getTransactionReceipt has the logs')
  }
  const frame = await view.trace(hash)
  if (frame === undefined) throw new RpcError(rpcCodes.server, 'transaction not found')
  if (!booleanParam(config.onlyTopCall, 'onlyTopCall')) return frame
  const { calls: _, ...top } = frame
  return top
}
