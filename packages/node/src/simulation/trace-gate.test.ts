import { expect, test } from 'vitest'
import { TRACES_MAX, TRACES_WAITING_MAX } from './limits.ts'
import { createTraceGate } from './trace-gate.ts'

test('few traces are under way at a time, the others in their turn, and too many are refused', async () => {
  const gate = createTraceGate()
  const begun: number[] = []
  const ends: (() => void)[] = []
  const enter = (index: number) =>
    gate.enter(async () => {
      begun.push(index)
      await new Promise<void>((resolve) => ends.push(resolve))
      if (index % 2 === 1) throw new TypeError('A trace that fails gives its place on as well.')
      return index
    })
  const count = TRACES_MAX + TRACES_WAITING_MAX
  const all = Array.from({ length: count }, (_, index) => enter(index))
  await expect(enter(count)).rejects.toMatchObject({ code: 'traces-busy' })
  expect(begun).toEqual([0, 1])
  const settled = Promise.allSettled(all)
  for (let done = 0; done < count; done++) {
    expect(begun.length - done).toBeLessThanOrEqual(TRACES_MAX)
    ends[done]?.()
    await new Promise(setImmediate)
  }
  expect(begun).toEqual(all.map((_, index) => index))
  const results = (await settled).map(({ status }) => status)
  expect(results).toEqual(all.map((_, index) => (index % 2 === 1 ? 'rejected' : 'fulfilled')))
})
