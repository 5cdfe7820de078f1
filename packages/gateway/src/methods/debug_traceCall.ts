import { callParam } from '../call.ts'
import type { Method } from '../method.ts'
import { atMost, objectParam, stateParam } from '../params.ts'
import { noBlockOverrides } from '../state-overrides.ts'
import { cutFrame, tracerParam } from '../tracer.ts'

/** The callTracer alone, of a call in the network as a whole (P25): its own frame, without the kernel's around it. */
export const debug_traceCall: Method = async ({ view }, params) => {
  atMost(params, 3)
  const { stateOverrides, blockOverrides, ...options } = objectParam(params[2] ?? {}, 'options')
  const tracer = tracerParam(options)
  noBlockOverrides(blockOverrides)
  const { request } = callParam(params[0], stateOverrides)
  return cutFrame(await view.traceCall(request, await stateParam(view, params[1])), tracer)
}
