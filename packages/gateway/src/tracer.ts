import type { CallFrame } from '@metalayer/node'
import { booleanParam, objectParam } from './params.ts'
import { invalidParams } from './rpc-error.ts'

/** How a trace is asked for. */
export type TracerOptions = { onlyTopCall: boolean }

/** Options of `debug_traceTransaction` and `debug_traceCall`: the callTracer alone. */
export function tracerParam(value: unknown): TracerOptions {
  const { tracer, tracerConfig } = objectParam(value ?? {}, 'options')
  if (tracer !== 'callTracer') {
    throw invalidParams(
      'only { "tracer": "callTracer" } is offered: a transaction of the network runs in a real one together with others, of whose instructions there is no trace for one of them',
    )
  }
  const config = objectParam(tracerConfig ?? {}, 'tracerConfig')
  if (booleanParam(config.withLog, 'withLog')) {
    throw invalidParams(
      'withLog is not offered: eth_getTransactionReceipt has the logs of what ran, and eth_simulateV1 those of calls',
    )
  }
  return { onlyTopCall: booleanParam(config.onlyTopCall, 'onlyTopCall') }
}

/** A frame as it was asked for. */
export function cutFrame(frame: CallFrame, { onlyTopCall }: TracerOptions): CallFrame {
  if (!onlyTopCall) return frame
  const { calls: _, ...top } = frame
  return top
}
