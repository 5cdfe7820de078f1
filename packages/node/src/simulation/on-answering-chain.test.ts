import { expect, test } from 'vitest'
import type { Clock } from '../clock.ts'
import { SimulationUnavailableError, TraceUnavailableError } from './errors.ts'
import { onAnsweringChain } from './on-answering-chain.ts'

const none = { cause: 'none' }

/** A clock that passes when it is told to. */
function handClock(): { clock: Clock; pass(ms: number): Promise<void> } {
  let now = 0
  const timers = new Map<() => void, number>()
  const clock: Clock = {
    now: () => now,
    after(delayMs, run) {
      const due = () => run()
      timers.set(due, now + delayMs)
      return () => void timers.delete(due)
    },
  }
  return {
    clock,
    async pass(ms) {
      now += ms
      for (const [due, at] of [...timers]) {
        if (at > now || !timers.delete(due)) continue
        due()
        await Promise.resolve()
      }
    },
  }
}

test('a chain that does not answer is passed over, and others are asked in order', async () => {
  const tried: number[] = []
  const run = async (chainId: number) => {
    tried.push(chainId)
    if (chainId === 1) throw new TraceUnavailableError(chainId, none)
    if (chainId === 2) throw new SimulationUnavailableError(chainId, none)
    return chainId
  }
  expect(await onAnsweringChain([1, 2, 3, 4], run)).toBe(3)
  expect(tried).toEqual([1, 2, 3])
  await expect(onAnsweringChain([1], run)).rejects.toMatchObject({ code: 'trace-unavailable' })
  await expect(onAnsweringChain([1, 2], run)).rejects.toMatchObject({
    code: 'simulation-unavailable',
  })
})

test('what is wrong with the call itself is wrong everywhere', async () => {
  const tried: number[] = []
  const broken = onAnsweringChain([1, 2], async (chainId) => {
    tried.push(chainId)
    throw new TypeError('a bug')
  })
  await expect(broken).rejects.toThrow('a bug')
  expect(tried).toEqual([1])
  await expect(onAnsweringChain([], async () => 1)).rejects.toThrow(RangeError)
})

test('a chain that is silent keeps nobody: the next one is asked as well, and the first answer counts', async () => {
  const { clock, pass } = handClock()
  const answers = new Map<number, (chainId: number) => void>()
  const run = (chainId: number) =>
    new Promise<number>((resolve) => void answers.set(chainId, resolve))
  const first = onAnsweringChain([1, 2, 3], run, { clock, ms: 100 })
  await pass(99)
  expect([...answers.keys()]).toEqual([1])
  await pass(1)
  expect([...answers.keys()]).toEqual([1, 2])
  answers.get(2)?.(2)
  expect(await first).toBe(2)
  await pass(1_000)
  expect([...answers.keys()]).toEqual([1, 2])
})

test('all have failed when the last one under way has, and not before', async () => {
  const { clock, pass } = handClock()
  const failures = new Map<number, () => void>()
  const run = (chainId: number) =>
    new Promise<number>((_, reject) => {
      failures.set(chainId, () => reject(new SimulationUnavailableError(chainId, none)))
    })
  let isOver = false
  const all = onAnsweringChain([1, 2], run, { clock, ms: 100 }).finally(() => {
    isOver = true
  })
  const failing = expect(all).rejects.toThrow('Chain 1')
  await pass(100)
  failures.get(2)?.()
  await pass(0)
  expect(isOver).toBe(false)
  failures.get(1)?.()
  await failing
})
