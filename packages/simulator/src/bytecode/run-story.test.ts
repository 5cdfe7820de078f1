import { birthChain } from '@metalayer/protocol'
import { expect, test } from 'vitest'
import { FOR_GOOD_MS } from './for-good.ts'
import { openSimNetwork, storyShapes } from './network.ts'
import { runStory } from './run-story.ts'
import { createSeedDice } from './seed-dice.ts'
import { drawStory, type Step } from './story.ts'

const forever = new AbortController().signal

test('a story with faults ends as if there were one chain, and the same seed does the same in all (I1 to I4, I6)', async () => {
  const options = await openSimNetwork('small', forever)
  const shape = { ...storyShapes.small, lengthMs: 12_000, intents: 10 }
  const story = drawStory(3, shape, createSeedDice(3))
  const first = await runStory(options, story, forever)
  expect(first.failures).toEqual([])
  expect(first.accepted).toBeGreaterThan(5)
  expect(await runStory(options, story, forever)).toEqual(first)
  const another = await runStory(options, { ...story, seed: 4 }, forever)
  expect(another.failures).toEqual([])
  expect(another.trace).not.toBe(first.trace)
}, 120_000)

test('a chain dies before it took what the hub sent: it is fenced, and that goes on to other chains (I3, P7, P14)', async () => {
  const options = await openSimNetwork('wide', forever)
  const { configuration } = options.deployed.plan
  const chainIds = [...options.deployed.members.keys()]
  const births = options.accounts.map(({ address }) => birthChain(configuration, address))
  const chain = chainIds.indexOf(births[0] ?? 0)
  const steps: Step[] = [
    { atMs: 1_600, forMs: FOR_GOOD_MS, kind: 'gone', chain },
    { atMs: 2_000, kind: 'pay', from: 0, to: 1, amount: 1 },
  ]
  const { failures, accepted, events } = await runStory(options, { seed: 1, steps }, forever)
  expect(failures).toEqual([])
  expect(accepted).toBe(1)
  expect(events.get('was fenced')).toBe(1)
  expect(events.get('was taken back')).toBeGreaterThanOrEqual(
    births.filter((birth) => birth === births[0]).length,
  )
}, 120_000)

test('every chain has been fenced and is there again, while what the hub sent had reached none of them: it reaches one of their next generations (P1, P7, P14)', async () => {
  const options = await openSimNetwork('wide', forever)
  // No more than half at a time: the last one of the first generations is fenced, too.
  const alone = [
    { atMs: 500, forMs: 14_000, chain: 2 },
    { atMs: 500, forMs: 24_000, chain: 3 },
    { atMs: 17_000, forMs: 14_000, chain: 4 },
    { atMs: 26_500, forMs: 14_000, chain: 1 },
  ].map((step): Step => ({ ...step, kind: 'alone' }))
  const payments = options.accounts.map((_, from): Step => {
    return { atMs: 1_000, kind: 'pay', from, to: (from + 1) % options.accounts.length, amount: 5 }
  })
  const last: Step = { atMs: 42_000, kind: 'pay', from: 0, to: 1, amount: 5 }
  const steps = [...payments, ...alone, last]
  const { failures, accepted, events } = await runStory(options, { seed: 1, steps }, forever)
  expect(failures).toEqual([])
  expect(accepted).toBe(6)
  expect(events.get('was fenced')).toBe(4)
}, 120_000)

test('a chain that was fenced comes back, an account that had left it before moves there again, and it is fenced a second time (P1, P5, P13)', async () => {
  const options = await openSimNetwork('wide', forever)
  const { configuration } = options.deployed.plan
  const chainIds = [...options.deployed.members.keys()]
  const [birth = 0] = options.accounts.map(({ address }) => birthChain(configuration, address))
  const chain = chainIds.indexOf(birth)
  const steps: Step[] = [
    // To one that is not the heir of its note, which would know better.
    { atMs: 200, kind: 'move', from: 0, chain: 1 + ((chain + 1) % (chainIds.length - 1)) },
    { atMs: 12_000, forMs: 14_000, kind: 'alone', chain },
    { atMs: 31_000, kind: 'move', from: 0, chain },
    { atMs: 36_000, kind: 'pay', from: 0, to: 1, amount: 1 },
    { atMs: 40_000, forMs: FOR_GOOD_MS, kind: 'gone', chain },
    { atMs: 41_000, kind: 'pay', from: 0, to: 1, amount: 1 },
  ]
  const { failures, accepted, events } = await runStory(options, { seed: 1, steps }, forever)
  expect(failures).toEqual([])
  expect(accepted).toBe(4)
  expect(events.get('left a note that was adopted')).toBe(1)
  expect(events.get('came back')).toBe(1)
  expect(events.get('was moved to after it came back')).toBe(1)
  expect(events.get('was fenced again')).toBe(1)
}, 120_000)

test('what the heir of a lane has taken back is found from where it was born, though another one inherits the note that it left (P5, P7, P8)', async () => {
  const options = await openSimNetwork('wide', forever)
  // Everyone sets out for a chain that dies first; the chain that some of them have left knows no more of it when it dies as well.
  const moves = options.accounts.map((_, from): Step => {
    return { atMs: 1_000, kind: 'move', from, chain: 1 }
  })
  const steps: Step[] = [
    ...moves,
    { atMs: 3_200, forMs: FOR_GOOD_MS, kind: 'gone', chain: 1 },
    { atMs: 8_000, forMs: FOR_GOOD_MS, kind: 'gone', chain: 3 },
  ]
  const { failures, events } = await runStory(options, { seed: 7_013, steps }, forever)
  expect(failures).toEqual([])
  expect(events.get('was taken back by an heir')).toBeGreaterThan(0)
  expect(events.get('ran renew')).toBeGreaterThan(0)
}, 120_000)

test('letters in all directions, also to and from a chain that dies, are kept once, or come back (P7, P8, P9)', async () => {
  const options = await openSimNetwork('wide', forever)
  const post = (atMs: number, from: number, box: number, number: number): Step => {
    return { atMs, kind: 'post', from, route: [box], number, amount: 1 + from }
  }
  const all = (atMs: number, isKept: boolean) =>
    options.accounts.flatMap((_, from) =>
      [0, 1, 2, 3].map((box) => post(atMs, from, box, isKept ? atMs + 10 * from + box : 0)),
    )
  const steps: Step[] = [
    { atMs: 100, kind: 'build', from: 0 },
    ...[0, 1, 2, 3].map((box): Step => ({ atMs: 9_000, kind: 'visit', from: box, boxes: [box] })),
    ...all(13_000, true),
    { atMs: 16_000, forMs: FOR_GOOD_MS, kind: 'gone', chain: 3 },
    ...all(17_000, false),
    ...all(18_000, true),
  ]
  const { failures, accepted, events } = await runStory(options, { seed: 1, steps }, forever)
  expect(failures).toEqual([])
  // Some are refused meanwhile, in plain words: their box waits for its heir.
  expect(accepted).toBeGreaterThan(40)
  expect(events.get('kept a letter')).toBeGreaterThan(10)
  expect(events.get('gave a letter back')).toBeGreaterThan(5)
  expect(events.get('was fenced')).toBe(1)
}, 120_000)

test('nodes that are cut off from each other accept more than there is money for: what is left waits for more (I6, P20)', async () => {
  const options = await openSimNetwork('wide', forever)
  const steps: Step[] = [
    { atMs: 28_558, forMs: 2_696, kind: 'partition', alone: [3, 1] },
    { atMs: 29_090, kind: 'pay', from: 0, to: 3, amount: 870 },
    { atMs: 29_094, kind: 'pay', from: 0, to: 1, amount: 716 },
  ]
  const { failures, accepted } = await runStory(options, { seed: 170, steps }, forever)
  expect(failures).toEqual([])
  expect(accepted).toBe(2)
}, 120_000)

test('what was accepted and is never run is told (I6)', async () => {
  const options = await openSimNetwork('small', forever)
  // The chains of everyone are gone for good, and nothing is mended.
  const gone = [1, 2].map((chain): Step => ({ atMs: 4_000, forMs: 10 ** 9, kind: 'halt', chain }))
  const pay: Step = { atMs: 6_000, kind: 'pay', from: 0, to: 1, amount: 1 }
  const run = { ...options, core: { nodes: [0, 1, 2, 3] }, restMaxMs: 5_000 }
  const { failures } = await runStory(run, { seed: 1, steps: [...gone, pay] }, forever)
  expect(failures.map(({ rule }) => rule)).toEqual(['progress'])
}, 120_000)

test('chains that get several times what they can do send people away, within their budgets and to where there is room, while one of them dies (A20 to A23)', async () => {
  const options = await openSimNetwork('crowded', forever)
  const story = drawStory(69, storyShapes.crowded, createSeedDice(69))
  const { failures, accepted, events } = await runStory(options, story, forever)
  expect(failures).toEqual([])
  expect(accepted).toBeGreaterThan(1_000)
  expect(events.get('was sent away for balance')).toBeGreaterThan(0)
  expect(events.get('was refused for want of room')).toBeGreaterThan(0)
  expect(events.get('foresaw a crowd')).toBeGreaterThan(0)
  expect(events.get('was fenced')).toBe(1)
}, 120_000)
