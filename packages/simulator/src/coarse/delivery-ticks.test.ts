import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deliveryTicks } from './delivery-ticks.ts'

test('checkpoints are brought as often as they take a fiftieth of the gas at most', () => {
  const every = (capacity: number) => deliveryTicks({ checkpointGas: 100_000, capacity })
  expect([every(15_000_000), every(2_500_000), every(250_000)]).toEqual([1, 2, 20])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400_000_000 }), (capacity) => {
      expect(100_000 / every(capacity)).toBeLessThanOrEqual(capacity / 50 + 1)
    }),
  )
})
