import { describe, expect, it } from 'vitest'
import { createTendermint, type MachineState } from '../src/index.ts'
import { type ExploreOptions, explore, type ModelMachine, type ModelValue } from './explore.ts'

/** LONG=1: a search of minutes. */
const isLong = process.env.LONG === '1'
const statesMax = isLong ? 4_000_000 : 300_000

const bounds: Omit<ExploreOptions, 'plant'>[] = [
  // The Byzantine validator is 3; in round r validator (height + r) mod 4 proposes.
  { height: 3, roundMax: 0, values: ['a', 'b', 'x'], keepsLogs: true, statesMax },
  { height: 2, roundMax: 1, values: ['a', 'b'], keepsLogs: false, statesMax },
]
if (isLong) {
  bounds.push(
    { height: 0, roundMax: 0, values: ['a', 'b', 'x'], keepsLogs: true, statesMax },
    { height: 3, roundMax: 1, values: ['a', 'b'], keepsLogs: false, statesMax },
    { height: 0, roundMax: 1, values: ['a', 'b'], keepsLogs: false, statesMax },
    { height: 3, roundMax: 1, values: ['a', 'b', 'x'], keepsLogs: false, statesMax },
  )
}

/** The machine with its state changed after every step. */
function changed(
  change: (state: MachineState<ModelValue>) => Partial<MachineState<ModelValue>>,
): (machine: ModelMachine) => ModelMachine {
  return (machine) => ({
    ...machine,
    step: (state, input) => {
      const next = machine.step(state, input)
      return { ...next, state: { ...next.state, ...change(next.state) } }
    },
  })
}

/** Bugs, and what of them must show. */
const planted: [string, (machine: ModelMachine) => ModelMachine, string][] = [
  ['never locks', changed(() => ({ locked: null })), 'agreement'],
  [
    'votes again after its precommit',
    changed(({ step }) => ({ step: step === 'precommit' ? 'prevote' : step })),
    'two signatures',
  ],
  [
    'takes prevotes for precommits',
    (machine) => ({
      ...machine,
      step: (state, input) =>
        machine.step(
          state,
          input.type === 'vote'
            ? { type: 'vote', vote: { ...input.vote, type: 'precommit' } }
            : input,
        ),
    }),
    'agreement',
  ],
  [
    'finds every value valid',
    (machine) =>
      createTendermint<ModelValue>({ ...machine.context, evaluate: (value) => `0x${value}` }),
    'validity',
  ],
]

describe('Algorithm 1, every interleaving at n = 4 with one Byzantine validator', () => {
  for (const options of bounds) {
    const { height, roundMax, values, keepsLogs } = options
    const name = `proposers from ${height}, rounds to ${roundMax}, values ${values.join('')}${keepsLogs ? ', with logs' : ''}`
    it(`agrees on a valid value: ${name}`, { timeout: 600_000 }, () => {
      const found = explore(options)
      expect(found.violation).toBeNull()
      expect(found.isComplete).toBe(true)
      // The search reaches decisions, of either value: it does not hold for want of trying.
      expect(found.decided.size).toBeGreaterThan(0)
      console.info(`${name}: ${found.states} states`)
    })
  }

  for (const [name, plant, what] of planted) {
    it(`notices a machine that ${name}`, { timeout: 600_000 }, () => {
      const values: ModelValue[] = ['a', 'b', 'x']
      const found = [0, 1].map((roundMax) =>
        explore({ height: 3, roundMax, values, keepsLogs: false, statesMax: 60_000, plant }),
      )
      expect(found.map(({ violation }) => violation?.what).join()).toContain(what)
    })
  }
})
