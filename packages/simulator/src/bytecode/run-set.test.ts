import { expect, test } from 'vitest'
import { missingEvents, mustHappen } from './events.ts'
import { createSimNetworks, runSeed, type SeedReport } from './run-seed.ts'
import { runSet, type SetOptions, SimWorkerError } from './run-set.ts'
import { stubSeeds } from './stub-worker-fixture.ts'

const forever = new AbortController().signal
const stub = new URL('stub-worker-fixture.ts', import.meta.url)
const names = Object.keys(mustHappen)

/** Runs a set of stories that nobody runs, or of real ones. */
async function run(options: Partial<SetOptions>, worker?: URL) {
  const told: SeedReport[] = []
  const report = await runSet(
    { mode: 'safety', seed: 1, jobs: 1, goesOn: false, ...options },
    {
      hasTime: () => true,
      onSeed: (one) => void told.push(one),
      ...(worker !== undefined && { worker }),
    },
    forever,
  )
  return { report, told }
}

test('a set in which all has happened that must misses nothing, whichever run it happened in', async () => {
  const { report, told } = await run({ seeds: names.length, jobs: 2 }, stub)
  expect(report.missing).toEqual([])
  expect(report.events).toEqual(Object.fromEntries(names.map((name) => [name, 2])))
  expect(report).toMatchObject({ seeds: names.length, failed: [], accepted: 2 * names.length })
  expect(told).toHaveLength(names.length)
})

test('a set without one of them misses that one, and one without any of them all', async () => {
  const { report } = await run({ seeds: names.length - 1 }, stub)
  expect(report.missing).toEqual(names.slice(-1))
  expect((await run({ seed: names.length, seeds: 1 }, stub)).report.missing).toEqual(
    names.slice(0, -1),
  )
  expect(missingEvents([])).toEqual(names)
  // What is counted besides makes up for nothing.
  expect(missingEvents([new Map([['ran renew', 5]])])).toEqual(names)
})

test('nodes that never died at some common kind of call of their stores leave that out', async () => {
  const name = 'died at each kind of call'
  const from = { seed: stubSeeds.calls, seeds: 1 }
  expect((await run(from, stub)).report.missing).toContain(name)
  const { report } = await run({ ...from, seeds: 2 }, stub)
  expect(report.missing).not.toContain(name)
  expect(report.calls).toEqual({ transaction: { made: 1_000, died: 1 } })
})

test('where nothing is mended, nothing must happen', async () => {
  const { report } = await run({ seeds: 1, mode: 'liveness' }, stub)
  expect(report.missing).toEqual([])
})

test('a seed that fails ends the set, unless it is to go on', async () => {
  const from = { seed: stubSeeds.fails, seeds: 3 }
  const stopped = await run(from, stub)
  expect(stopped.report.failed.map(({ seed }) => seed)).toEqual([stubSeeds.fails])
  expect(stopped.report.seeds).toBe(1)
  const { report } = await run({ ...from, goesOn: true }, stub)
  expect(report.failed).toHaveLength(1)
  expect(report.seeds).toBe(3)
})

test.each([
  ['throws', 'it is undefined'],
  ['ends', '(3)'],
] as const)('a story that %s in its process is told with its seed', async (what, why) => {
  const seed = stubSeeds[what]
  const error = await run({ seed, seeds: 1, jobs: 2 }, stub).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(SimWorkerError)
  expect(error).toMatchObject({ code: 'sim-worker', seed })
  expect(String(error)).toContain(why)
  expect(String(error)).toContain(`--seed ${seed} --seeds 1`)
})

test('a seed does the same in a process of a set and by itself', async () => {
  const seed = 3
  const { told } = await run({ seed, seeds: 1 })
  const networks = createSimNetworks(forever)
  const alone = await runSeed(networks, { seed, mode: 'safety', shrinks: true }, forever)
  expect(told).toEqual([alone])
  expect(alone.trace).toMatch(/^[0-9a-f]{64}$/)
}, 120_000)
