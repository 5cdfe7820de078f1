import { describe, expect, it } from 'vitest'
import { type SimulationOptions, simulate } from './simulate.ts'

/** LONG=1: a run of minutes. */
const runs = process.env.LONG === '1' ? 40_000 : 1_200

const networks: Pick<SimulationOptions, 'stakes' | 'byzantine'>[] = [
  { stakes: [1n, 1n, 1n, 1n], byzantine: 3 },
  { stakes: [1n, 1n, 1n, 1n], byzantine: null },
  { stakes: [1n, 1n, 1n, 1n], byzantine: 0 },
  { stakes: [10n, 20n, 10n, 30n, 10n, 25n, 5n], byzantine: 3 },
]

function run(seed: number, options: Partial<SimulationOptions> = {}): string | null {
  const network = networks[seed % networks.length]
  if (network === undefined) return null
  const { violation } = simulate({ seed, ...network, settlesAt: 1_000, endsAt: 60_000, ...options })
  return violation === null ? null : `seed ${seed}: ${violation}`
}

const seeds = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

describe('Algorithm 1 in a bad network', () => {
  it('agrees, never signs twice through crashes at any output, and decides once the network behaves', {
    timeout: 1_200_000,
  }, () => {
    expect(
      seeds(runs)
        .map((seed) => run(seed))
        .filter((found) => found !== null),
    ).toEqual([])
  })

  it('never contradicts what it signed, whichever output a crash comes before', {
    timeout: 60_000,
  }, () => {
    let crashes = 0
    for (const seed of seeds(6)) {
      for (let output = 0; output < 40; output++) {
        const { violation, ...found } = simulate({
          ...{ seed, stakes: [1n, 1n, 1n, 1n], byzantine: seed % 2 === 0 ? 3 : null },
          ...{ settlesAt: 0, endsAt: 60_000, crashAt: { node: seed % 3, output } },
        })
        expect(violation).toBeNull()
        crashes += found.crashes
      }
    }
    // Every one of the first outputs was hit; later ones only where a run has as many.
    expect(crashes).toBeGreaterThan(50)
  })

  it('decides soon: rounds outgrow the delay', { timeout: 60_000 }, () => {
    const took = seeds(200).map((seed) => {
      const network = networks[seed % networks.length] ?? { stakes: [], byzantine: null }
      return simulate({ seed, ...network, settlesAt: 1_000, endsAt: 60_000 }).took
    })
    expect(Math.max(...took)).toBeLessThan(5_000)
  })

  it('notices a node that finds nothing on its disk', () => {
    const found = seeds(200).map((seed) => run(seed, { disk: () => null }))
    expect(found.join()).toContain('signed twice')
  })

  it('notices a node that loses the proof of its lock in a crash', { timeout: 60_000 }, () => {
    // Found by this test: a Byzantine prevote in the proof may be known to nobody else, and then the lock can never be proved.
    const without = <Choice extends { proof: unknown }>(choice: Choice | null) =>
      choice && { ...choice, proof: [] }
    const stuck = simulate({
      ...{ seed: 343, stakes: [1n, 1n, 1n, 1n], byzantine: 3, settlesAt: 1_500, endsAt: 30_000 },
      disk: (record) =>
        record && { ...record, locked: without(record.locked), valid: without(record.valid) },
    })
    expect(stuck.violation).toBe('termination')
  })

  it('notices a machine that never proposes a value again', { timeout: 60_000 }, () => {
    const found = seeds(120).map((seed) =>
      run(seed, {
        endsAt: 15_000,
        plant: (machine) => ({
          ...machine,
          step: (state, input) => {
            const next = machine.step(state, input)
            return { ...next, state: { ...next.state, valid: null } }
          },
        }),
      }),
    )
    expect(found.join()).toContain('termination')
  })
})
