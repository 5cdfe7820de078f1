import { expect, test } from 'vitest'
import { createDelayLine } from './delay-line.ts'

test('messages stay in order when the latency falls, and pass at once without any', async () => {
  let latencyMs = 0
  const passed: number[] = []
  const line = createDelayLine({ latencyMs: () => latencyMs }, 2, () => passed.push(-1))
  line(() => passed.push(1))
  expect(passed).toEqual([1])
  latencyMs = 30
  line(() => passed.push(2))
  latencyMs = 0
  const last = new Promise<void>((resolve) => line(() => resolve(void passed.push(3))))
  line(() => passed.push(4))
  expect(passed).toEqual([1, -1])
  await last
  expect(passed).toEqual([1, -1, 2, 3])
  line(() => passed.push(5))
  expect(passed).toEqual([1, -1, 2, 3, 5])
})
