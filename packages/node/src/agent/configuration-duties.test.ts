import { genesisCheckpoint, genesisHeads, hashCheckpoint } from '@metalayer/protocol'
import { expect, test } from 'vitest'
import { createModelNetwork } from '../../test/model-network.ts'
import type { Transition } from '../configurations/transition.ts'
import { unstartedKernel } from '../follow/chain-record.ts'
import type { Follow } from '../follow/interface.ts'
import { configurationDuties, type DutyContext, type Effect } from './duties.ts'

const genesis = createModelNetwork(1).configuration
const configurations = [0, 1, 2, 3].map((number) => ({ ...genesis, number }))

/** Checkpoint `number`, signed by configuration `by`. */
function decisionOf(number: number, by: number): Transition['decision'] {
  const checkpoint = { ...genesisCheckpoint(genesis), number }
  const configuration = configurations[by] ?? genesis
  const commit = { round: 0, mask: 1n, signatures: `0x${'12'.repeat(65)}` } as const
  const hash = hashCheckpoint(checkpoint)
  return { checkpoint, hash, heads: genesisHeads(genesis), configuration, commit }
}

/** Configuration 1 follows checkpoint 10, and the others one and two later. */
const transitions = [1, 2, 3].map((number): Transition => {
  return {
    next: configurations[number] ?? genesis,
    decision: decisionOf(9 + number, number - 1),
    leaf: { word: `0x${'11'.repeat(32)}`, siblings: [] },
  }
})

function effectsOf(
  kernel: { checkpoint: number; configuration: number },
  over: Partial<DutyContext> = {},
): Effect[] | undefined {
  const follow = { kernel: () => ({ ...unstartedKernel, ...kernel }) } as unknown as Follow
  return configurationDuties({
    chain: { chainId: 11, generation: 1 },
    ...{ follow, genesis, inFlight: [], parameters: genesis.parameters },
    decisions: [decisionOf(200, 3)],
    transition: (number) => transitions[number - 1],
    ...over,
  })?.map(({ effect }) => effect)
}

const checkpoint = (number: number): Effect => ({ kind: 'checkpoint', number })
const configure = (number: number): Effect => ({ kind: 'configure', number })

test('a kernel hears of each configuration after the checkpoint that shows it, which the one before has signed (P16)', () => {
  const all = [10, 11, 12].flatMap((number) => [checkpoint(number), configure(number - 9)])
  expect(effectsOf({ checkpoint: 7, configuration: 0 })).toEqual(all)
  expect(effectsOf({ checkpoint: 10, configuration: 0 })).toEqual(all.slice(1))
  expect(effectsOf({ checkpoint: 10, configuration: 1 })).toEqual(all.slice(2))
  expect(effectsOf({ checkpoint: 12, configuration: 3 })).toEqual([])
  expect(effectsOf({ checkpoint: 199, configuration: 3 })).toEqual([])
})

test('what is under way is not sent again, and nothing is where a transition is not known', () => {
  const inFlight = [checkpoint(10), configure(1), checkpoint(11)]
  expect(effectsOf({ checkpoint: 7, configuration: 0 }, { inFlight })).toEqual([
    configure(2),
    checkpoint(12),
    configure(3),
  ])
  expect(
    effectsOf({ checkpoint: 7, configuration: 0 }, { transition: () => undefined }),
  ).toBeUndefined()
})
