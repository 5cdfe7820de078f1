import { expect, test } from 'vitest'
import { storyShape } from './network.ts'
import { createSeedDice } from './seed-dice.ts'
import { drawStory, isFault } from './story.ts'

test('seeds in a row tell of everything: every kind of fault, and a token in about every other one', () => {
  const stories = Array.from({ length: 200 }, (_, seed) =>
    drawStory(seed, storyShape, createSeedDice(seed)),
  )
  const kinds = new Set(stories.flatMap(({ steps }) => steps.map(({ kind }) => kind)))
  expect(kinds.size).toBe(6 + 11)
  const withToken = stories.filter(({ steps }) => steps.some(({ kind }) => kind === 'deploy'))
  expect(withToken.length).toBeGreaterThan(70)
  expect(withToken.length).toBeLessThan(130)
  for (const { steps } of stories) {
    expect(steps.filter(isFault)).toHaveLength(storyShape.faults)
    expect(steps.map(({ atMs }) => atMs)).toEqual(
      steps.map(({ atMs }) => atMs).sort((a, b) => a - b),
    )
  }
})
