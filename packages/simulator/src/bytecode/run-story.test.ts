import { expect, test } from 'vitest'
import { openSimNetwork, storyShape } from './network.ts'
import { runStory } from './run-story.ts'
import { createSeedDice } from './seed-dice.ts'
import { drawStory, type Step } from './story.ts'

const forever = new AbortController().signal

test('a story with faults ends as if there were one chain, and the same seed does the same in all (I1 to I4, I6)', async () => {
  const options = await openSimNetwork(forever)
  const shape = { ...storyShape, lengthMs: 12_000, intents: 10 }
  const story = drawStory(3, shape, createSeedDice(3))
  const first = await runStory(options, story, forever)
  expect(first.failures).toEqual([])
  expect(first.accepted).toBeGreaterThan(5)
  expect(await runStory(options, story, forever)).toEqual(first)
  const another = await runStory(options, { ...story, seed: 4 }, forever)
  expect(another.failures).toEqual([])
  expect(another.trace).not.toBe(first.trace)
}, 120_000)

test('what was accepted and is never run is told (I6)', async () => {
  const options = await openSimNetwork(forever)
  // The chains of everyone are gone for good, and nothing is mended.
  const gone = [1, 2].map((chain): Step => ({ atMs: 4_000, forMs: 10 ** 9, kind: 'halt', chain }))
  const pay: Step = { atMs: 6_000, kind: 'pay', from: 0, to: 1, amount: 1 }
  const run = { ...options, core: { nodes: [0, 1, 2, 3] }, restMaxMs: 5_000 }
  const { failures } = await runStory(run, { seed: 1, steps: [...gone, pay] }, forever)
  expect(failures.map(({ rule }) => rule)).toEqual(['progress'])
}, 120_000)
