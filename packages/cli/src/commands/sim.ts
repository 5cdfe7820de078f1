import { loadNames, placementNames } from '@metalayer/simulator/names'
import { defineCommand } from '../command/command.ts'
import { defaulted, flag, optional } from '../command/parameter.ts'
import { parseInteger, parseIntegers, parseSome, parseText } from '../command/parse-value.ts'

export const sim = defineCommand({
  name: 'sim',
  summary: 'Simulate a network: its load on many chains, or its own code under faults',
  details:
    'Chains without bytecode, in virtual time, from a seed: they have gas to spend, queues, and journeys that take time and gas, and agents decide with what they know. Prints the speed-up against one chain, and what it is made of: x, the share of transactions that cross chains, and of those that had to meet something; η, their work; ρ, the fullest chain to the mean; m, the gas of moves; and what the formula N / (ρ (1 − x + ηx + m)) makes of it. docs/SIMULATOR.md tells what is behind each. With --level bytecode, nodes and contracts run as they are, in virtual time: each seed is a story of payments, moves, a token and faults, after which everything must be as if there were one chain. A seed that fails is told as the shortest story that fails alike.',
  arguments: {},
  options: {
    level: defaulted(
      { placeholder: 'LEVEL', summary: 'How closely: coarse, without bytecode; or bytecode' },
      'coarse' as const,
      (text, name) => parseSome(['coarse', 'bytecode'] as const)(text, name)[0] ?? 'coarse',
    ),
    load: defaulted(
      { placeholder: 'LOADS', summary: 'What users do, with commas between' },
      loadNames,
      parseSome(loadNames),
    ),
    trace: optional(
      { placeholder: 'FILE', summary: 'A trace in place of those, as era replay reads it' },
      parseText,
    ),
    chains: defaulted(
      { placeholder: 'COUNTS', summary: 'How many chains, with commas between' },
      [1, 2, 5, 10, 25, 50],
      parseIntegers(1, 1_000),
    ),
    against: optional(
      {
        placeholder: 'PLACEMENTS',
        summary: `What to compare with at the most chains: of ${placementNames.slice(1).join(',')}`,
      },
      parseSome(placementNames),
    ),
    hotSpot: flag('Give one chain five times its capacity at once, in place of loads'),
    year: flag('Let chains stop for a year as rollups are known to have, in place of loads'),
    capacity: defaulted(
      { placeholder: 'GAS', summary: 'That a chain runs in a tick' },
      15_000_000,
      parseInteger(100_000, 400_000_000),
    ),
    ticks: defaulted(
      { placeholder: 'N', summary: 'Ticks that are counted, after as many to warm up' },
      40,
      parseInteger(1, 10_000),
    ),
    seed: defaulted(
      { placeholder: 'N', summary: 'The same seed gives the same run' },
      1,
      parseInteger(0, 2 ** 31 - 1),
    ),
    plot: optional({ placeholder: 'FILE.svg', summary: 'Draw the speed-ups' }, parseText),
    seeds: optional(
      { placeholder: 'N', summary: 'How many seeds, of --level bytecode (20) or --year (100)' },
      parseInteger(1, 1_000_000),
    ),
    jobs: optional(
      { placeholder: 'N', summary: 'Processes that run them (one for each core)' },
      parseInteger(1, 256),
    ),
    hours: optional(
      { placeholder: 'N', summary: 'Run seeds for so long, and go on after one that fails' },
      parseInteger(1, 1_000),
    ),
    liveness: flag('Break a node and a chain for good: the rest must go on'),
  },
  examples: [
    {
      line: 'era sim --load exchange --chains 1,10 --ticks 10',
      does: 'Traders on one chain and on ten',
    },
    {
      line: 'era sim --hot-spot --chains 20 --capacity 3000000 --json',
      does: 'How long a burst at one chain is felt, as data',
    },
    {
      line: 'era sim --year --chains 50',
      does: 'What users of fifty chains notice of a year of outages',
    },
    {
      line: 'era sim --level bytecode --seeds 100',
      does: 'A hundred stories with faults, each checked',
    },
  ],
  load: async () => (await import('../actions/simulate.ts')).simulate,
})
