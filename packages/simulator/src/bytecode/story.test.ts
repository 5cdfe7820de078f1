import { expect, test } from 'vitest'
import { calmDeparture } from './lateness.ts'
import { storyShapes } from './network.ts'
import { createSeedDice } from './seed-dice.ts'
import { drawStory, isFault, joins, leaves, rushes } from './story.ts'

test('seeds in a row tell of everything: every kind of fault, and a token or boxes in most of them', () => {
  const stories = Array.from({ length: 200 }, (_, seed) =>
    drawStory(seed, storyShapes.small, createSeedDice(seed)),
  ).filter(({ seed }) => !leaves(seed) && !joins(seed))
  const kinds = new Set(stories.flatMap(({ steps }) => steps.map(({ kind }) => kind)))
  expect(kinds.size).toBe(10 + 13)
  for (const app of ['deploy', 'build']) {
    const having = stories.filter(({ steps }) => steps.some(({ kind }) => kind === app))
    expect(having.length).toBeGreaterThan(50)
    expect(having.length).toBeLessThan(100)
  }
  let [old, storms, stillborn] = [0, 0, 0]
  for (const { seed, steps } of stories) {
    const all = steps.filter(isFault)
    const faults = all.filter(({ atMs }) => atMs > 0)
    stillborn += all.length - faults.length
    const after = faults.filter(({ atMs }) => atMs > storyShapes.small.lengthMs)
    const atEnd = after.filter(({ kind }) => kind === 'kill')
    // What a storm has come late.
    expect(after.length - atEnd.length).toBe(steps.some(({ kind }) => kind === 'pin') ? 1 : 0)
    storms += after.length - atEnd.length
    old += atEnd.length > 0 ? 1 : 0
    if (atEnd.length > 0)
      expect(new Set(atEnd.map((fault) => 'node' in fault && fault.node)).size).toBe(
        storyShapes.small.nodes,
      )
    // In some with an app, one node does not see a chain while it is made.
    const isNews = seed % 5 === 0 && steps.some(({ kind }) => kind === 'deploy' || kind === 'build')
    // Beside those that are drawn, in each one dies at a call of some kind.
    expect(faults.length - after.length).toBe(storyShapes.small.faults + 1 + (isNews ? 1 : 0))
    expect(steps.map(({ atMs }) => atMs)).toEqual(
      steps.map(({ atMs }) => atMs).sort((a, b) => a - b),
    )
  }
  // Some go on until all nodes are killed that have forgotten what their first blocks were made of.
  expect(old).toBe(14)
  expect(storms).toBeGreaterThan(20)
  // In some a node dies before it has ever lived.
  expect(stillborn).toBeGreaterThan(10)
  expect(stillborn).toBeLessThan(40)
})

test('stories of the wide network lose one chain to three, each once, or one that comes back, now and then to be lost again', () => {
  const { wide } = storyShapes
  const counts = new Set<number>()
  const ways = new Set<string>()
  let returns = 0
  for (let seed = 0; seed < 100; seed++) {
    if (leaves(seed) || joins(seed)) continue
    const { steps } = drawStory(seed, wide, createSeedDice(seed))
    const losses = steps.filter((step) => step.kind === 'gone' || step.kind === 'alone')
    const chains = new Set(losses.map(({ chain }) => chain))
    const [first, second] = losses
    const isAgain = second !== undefined && chains.size === 1
    if (isAgain) {
      returns += 1
      expect(losses).toHaveLength(2)
      expect(first?.kind).toBe('alone')
      expect(second.atMs).toBeGreaterThan((first?.atMs ?? 0) + (first?.forMs ?? 0))
    } else expect(chains.size).toBe(losses.length)
    expect(chains.has(0)).toBe(false)
    counts.add(losses.length)
    for (const { kind } of losses) ways.add(kind)
  }
  expect([...counts].sort()).toEqual([1, 2, 3])
  expect(ways.size).toBe(2)
  expect(returns).toBeGreaterThan(8)
})

test('some stories of the wide network have a chain leave, in about half of which nothing is broken from a little before on (P13)', () => {
  const seeds = Array.from({ length: 300 }, (_, seed) => seed).filter(leaves)
  const stories = seeds.map((seed) => drawStory(seed, storyShapes.wide, createSeedDice(seed)))
  for (const { steps } of stories) {
    expect(steps.filter(({ kind }) => kind === 'drain')).toHaveLength(1)
    expect(steps.some(({ kind }) => kind === 'gone' || kind === 'alone')).toBe(false)
  }
  const calm = stories.filter((story) => calmDeparture(story) !== undefined)
  expect(calm.length).toBeGreaterThan(seeds.length / 4)
  expect(calm.length).toBeLessThan((3 * seeds.length) / 4)
})

test('some have a chain join, to which people move afterwards (P16)', () => {
  for (const seed of Array.from({ length: 300 }, (_, place) => place).filter(joins)) {
    const { steps } = drawStory(seed, storyShapes.wide, createSeedDice(seed))
    const { chains } = storyShapes.wide
    const [join, ...others] = steps.filter((step) => 'chain' in step && step.chain === chains)
    expect(join?.kind).toBe('join')
    expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(['move']))
  }
})

test('in one story of ten two crowds send several times what their chains can do; in three of four of these a chain is lost that sends away or takes in', () => {
  const { crowded } = storyShapes
  const seeds = Array.from({ length: 400 }, (_, seed) => seed).filter(rushes)
  expect(seeds).toHaveLength(40)
  const ends: string[] = []
  for (const seed of seeds) {
    const { steps } = drawStory(seed, crowded, createSeedDice(seed))
    const sent = crowded.crowds.map((crowd) =>
      steps.reduce((sum, step) => {
        return step.kind === 'rush' && crowd.includes(step.from) ? sum + step.payments : sum
      }, 0),
    )
    expect(Math.min(...sent)).toBeGreaterThan(500)
    expect([leaves(seed), joins(seed)]).toEqual([false, false])
    const apps = steps.filter(({ kind }) => kind === 'deploy' || kind === 'build')
    expect(apps).toEqual([])
    for (const step of steps) if (step.kind === 'strike') ends.push(`${step.how} ${step.end}`)
  }
  expect(ends).toHaveLength(30)
  expect(ends.filter((end) => end === 'gone from')).toHaveLength(10)
  expect(ends.filter((end) => end === 'gone to')).toHaveLength(10)
})
