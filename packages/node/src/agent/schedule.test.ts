import { type Address, numberToHex } from 'viem'
import { expect, test } from 'vitest'
import { createSchedule } from './schedule.ts'

const [alice, bob] = [1, 2].map((number): Address => numberToHex(number, { size: 20 }))
const someone: Address = alice ?? '0x'

/** A schedule whose time is told, and whose looks end when they are told to. */
function subject() {
  const looks: string[] = []
  const errors: unknown[] = []
  let [bundles, isOurs] = [0, true]
  let timers: { delayMs: number; work: () => void }[] = []
  let ends: ((error?: Error) => void)[] = []
  const looked = (what: string) => {
    looks.push(what)
    return new Promise<void>((resolve, reject) => {
      ends.push((error) => (error === undefined ? resolve() : reject(error)))
    })
  }
  const schedule = createSchedule(
    { lingerMs: 40, lingerMaxMs: 320 },
    {
      isOurs: () => isOurs,
      agentOf: () => ({
        act: () => looked('all'),
        run: (senders) => looked([...senders].join()),
        bundlesUnderWay: () => bundles,
      }),
      clock: {
        after(delayMs, work) {
          timers.push({ delayMs, work })
          return () => undefined
        },
      },
      onError: (_, error) => errors.push(error),
    },
  )
  return {
    ...{ schedule, looks, errors },
    setBundles: (count: number) => (bundles = count),
    setOurs: (is: boolean) => (isOurs = is),
    /** Lets the time of all looks come; how long they lingered. */
    pass() {
      const due = timers
      timers = []
      for (const { work } of due) work()
      return due.map(({ delayMs }) => delayMs)
    },
    async end(error?: Error) {
      const all = ends
      ends = []
      for (const done of all) done(error)
      await new Promise(setImmediate)
    },
  }
}

test('what is new of senders gathers for one look at them; what else changes has everything looked at', async () => {
  const { schedule, looks, pass, end } = subject()
  schedule.look(1, alice)
  schedule.look(1, bob)
  schedule.look(1, alice)
  expect(pass()).toEqual([40])
  expect(looks).toEqual([`${alice},${bob}`])
  schedule.look(1, alice)
  schedule.look(1)
  expect(pass()).toEqual([])
  await end()
  expect(pass()).toEqual([40])
  expect(looks.slice(1)).toEqual(['all'])
  await end()
  expect(pass()).toEqual([])
})

test('the more bundles are under way, the longer what is new gathers, to an end', async () => {
  const { schedule, setBundles, pass, end } = subject()
  for (const [bundles, delayMs] of [
    [1, 80],
    [3, 320],
    [9, 320],
  ] as const) {
    setBundles(bundles)
    schedule.look(1, someone)
    expect(pass()).toEqual([delayMs])
    await end()
  }
})

test('a look that fails is told of, and the next one comes all the same', async () => {
  const { schedule, looks, errors, pass, end } = subject()
  schedule.look(1)
  pass()
  schedule.look(1)
  await end(new Error('away'))
  expect(errors).toEqual([new Error('away')])
  pass()
  expect(looks).toEqual(['all', 'all'])
})

test('nothing is looked at of chains that are not ours, nor after the end', async () => {
  const { schedule, looks, setOurs, pass, end } = subject()
  setOurs(false)
  schedule.look(1)
  expect(pass()).toEqual([])
  setOurs(true)
  schedule.look(1)
  schedule.look(2)
  expect(pass()).toEqual([40, 40])
  schedule.look(1)
  schedule.stop()
  await end()
  schedule.look(3)
  expect(pass()).toEqual([])
  expect(looks).toEqual(['all', 'all'])
})
