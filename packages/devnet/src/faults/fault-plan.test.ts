import { expect, test } from 'vitest'
import { planFaults } from './fault-plan.ts'

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
    const [nodes = [], ...chains] = planFaults({ ...options, seed })
    expect(chains).toHaveLength(options.chains.length)
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
