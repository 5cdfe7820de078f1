import type { NodeView } from '@metalayer/node'
import { createFilters } from '../src/filters.ts'
import type { MethodContext } from '../src/method.ts'

const contexts = new WeakMap<NodeView, MethodContext>()

/** What methods work with, the same for each call of a view. */
export function contextOf(
  view: NodeView,
  signal: AbortSignal = new AbortController().signal,
): MethodContext {
  const known = contexts.get(view)
  if (known !== undefined) return known
  const filters = createFilters({ view, now: () => 0, randomBytes: countingBytes() }, signal)
  const context = { view, clientVersion: 'test', filters, signal }
  contexts.set(view, context)
  return context
}

/** Bytes that a test can foresee: 1, 2, 3, … */
export function countingBytes(): (count: number) => Uint8Array {
  let calls = 0
  return (count) => {
    calls += 1
    const bytes = new Uint8Array(count)
    new DataView(bytes.buffer).setUint32(count - 4, calls)
    return bytes
  }
}
