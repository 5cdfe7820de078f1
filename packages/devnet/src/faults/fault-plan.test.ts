import { expect, test } from 'vitest'
import { paceOf } from '../deploy/deploy-network.ts'
import { fenceTime, planFaults } from './fault-plan.ts'

const options = {
  durationMs: 60_000,
  nodes: ['node-1', 'node-2', 'node-3', 'node-4'],
  chains: ['hub', 'chain-1', 'chain-2'],
}

test('the same seed makes the same storm, another one another', () => {
  expect(planFaults({ ...options, seed: 7 })).toEqual(planFaults({ ...options, seed: 7 }))
  expect(planFaults({ ...options, seed: 7 })).not.toEqual(planFaults({ ...options, seed: 8 }))
})

test('never are two validators away at once, and everybody is hurt by some seed', () => {
  const hurt = new Set<string>()
  for (let seed = 0; seed < 50; seed++) {
    const [nodes = [], long, ...chains] = planFaults({ ...options, seed })
    expect(chains).toHaveLength(options.chains.length)
    expect(long).toEqual([])
    let over = 0
    for (const { atMs, forMs, target } of nodes) {
      expect(atMs).toBeGreaterThan(over)
      expect(options.nodes).toContain(target)
      over = atMs + forMs
      expect(over).toBeLessThanOrEqual(options.durationMs)
    }
    for (const { kind, target } of [nodes, ...chains].flat()) hurt.add(`${kind} ${target}`)
  }
  expect(hurt.size).toBe(3 * (options.nodes.length + options.chains.length))
})

const afterMs = fenceTime(paceOf('default'))
const fences = { chains: ['chain-1', 'chain-2', 'chain-3'], afterMs }

test('a run of the default length has a chain away until it is fenced, and never two at once', () => {
  expect(afterMs).toBe(23_000)
  const [fenced, kinds] = [new Set<string>(), new Set<string>()]
  const all = { ...options, chains: ['hub', ...fences.chains], fences }
  for (let seed = 0; seed < 100; seed++) {
    // A minute, and half an hour.
    for (const durationMs of [60_000, 1_800_000]) {
      const [, ...tracks] = planFaults({ ...all, durationMs, seed })
      const away = tracks
        .flat()
        .filter(({ kind, forMs }) => kind !== 'slow' && forMs >= afterMs)
        .toSorted((a, b) => a.atMs - b.atMs)
      expect(away.length).toBeGreaterThan(durationMs / 120_000)
      let over = 0
      for (const { atMs, forMs, target, kind } of away) {
        expect(atMs).toBeGreaterThan(over)
        expect(forMs).toBeGreaterThanOrEqual(1.5 * afterMs)
        over = atMs + forMs
        expect(over).toBeLessThanOrEqual(durationMs)
        // The next one begins once this one can be back.
        if (over < durationMs) over += afterMs
        fenced.add(target)
        kinds.add(kind)
      }
    }
  }
  expect(fenced).toEqual(new Set(fences.chains))
  expect(kinds).toEqual(new Set(['kill', 'pause']))
})

test('nothing else happens to a chain while it is away for so long', () => {
  for (let seed = 0; seed < 50; seed++) {
    const [, long = [], ...tracks] = planFaults({
      ...{ ...options, seed, fences, chains: fences.chains, durationMs: 600_000 },
    })
    for (const { target, atMs, forMs } of long) {
      const others = tracks.flat().filter((fault) => fault.target === target)
      expect(others.length).toBeGreaterThan(0)
      for (const one of others) {
        expect(one.atMs > atMs + forMs || one.atMs + one.forMs < atMs).toBe(true)
      }
    }
  }
})

test('nobody is fenced where no other chain is left, or the time is too short', () => {
  const long = (changes: object) => planFaults({ ...options, seed: 7, fences, ...changes })[1]
  expect(long({ fences: { chains: ['chain-1'], afterMs } })).toEqual([])
  expect(long({ durationMs: 30_000 })).toEqual([])
})
