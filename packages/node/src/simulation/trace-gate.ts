import { TracesBusyError } from './errors.ts'
import { TRACES_MAX, TRACES_WAITING_MAX } from './limits.ts'

/** Lets few traces at a time through to chains: what one holds there is bounded by no gas. */
export type TraceGate = {
  /** Runs it in its turn. @throws TracesBusyError where too many wait already */
  enter<T>(trace: () => Promise<T>): Promise<T>
}

/** See `TraceGate`. */
export function createTraceGate(): TraceGate {
  const waiting: (() => void)[] = []
  let underWay = 0

  return {
    async enter(trace) {
      if (underWay < TRACES_MAX) {
        underWay += 1
      } else {
        if (waiting.length >= TRACES_WAITING_MAX) throw new TracesBusyError()
        // Who leaves hands on its place.
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
      try {
        return await trace()
      } finally {
        const next = waiting.shift()
        if (next === undefined) underWay -= 1
        else next()
      }
    },
  }
}
