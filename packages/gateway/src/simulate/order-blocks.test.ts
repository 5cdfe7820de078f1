import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderBlocks } from './order-blocks.ts'
import { SIMULATED_BLOCKS_MAX } from './payload.ts'

const base = { number: 100, timestamp: 1_000 }
const optional = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: undefined })

test('numbers go up one by one and times go up, or all is refused', () => {
  const steps = fc.array(fc.record({ number: optional(120), time: optional(1_100) }), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(steps, (asked) => {
      const blocks = asked.map(({ number, time }) => ({
        block: { ...(number !== undefined && { number }), ...(time !== undefined && { time }) },
        ...{ state: {}, calls: [] },
      }))
      let ordered: ReturnType<typeof orderBlocks>
      try {
        ordered = orderBlocks(base, blocks)
      } catch (error) {
        expect([-38020, -38021]).toContain((error as { code: number }).code)
        return
      }
      let last = { number: base.number, time: base.timestamp }
      for (const { number, time } of ordered) {
        expect(number).toBe(last.number + 1)
        expect(time).toBeGreaterThan(last.time)
        last = { number, time }
      }
      // Each that was asked for is there as it was asked for.
      for (const { number, time } of asked) {
        if (number !== undefined) expect(ordered.map((block) => block.number)).toContain(number)
        if (time !== undefined) expect(ordered.map((block) => block.time)).toContain(time)
      }
    }),
  )
})

test('as many blocks as one answer holds, gaps included', () => {
  const at = (number: number) => ({ block: { number }, state: {}, calls: [] })
  const last = base.number + SIMULATED_BLOCKS_MAX
  expect(orderBlocks(base, [at(last)])).toHaveLength(SIMULATED_BLOCKS_MAX)
  expect(() => orderBlocks(base, [at(last + 1)])).toThrow('too many blocks')
})
