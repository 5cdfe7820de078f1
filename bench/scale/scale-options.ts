import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { syntheticNames } from './loads/load.ts'
import { otherPlacements, type Placement } from './part.ts'

/** Groups of parts, by name. */
export const partNames = [
  ...syntheticNames,
  'traces',
  'placements',
  'twice',
  'bare',
  'simulated',
] as const
export type PartName = (typeof partNames)[number]

export type ScaleOptions = {
  only: readonly PartName[]
  /** Numbers of chains of the devnets; one chain is always among them. */
  chains: readonly number[]
  validators: number
  blockTimeMs: number
  gasLimit: number
  accounts: number
  /** Of them, those who trade. */
  traders: number
  /** What the network's own rules are held against. */
  placements: readonly Placement[]
  seed: number
  warmUpMs: number
  countedMs: number
  /** Files of traces: devnets and the simulator run them besides. */
  traces: readonly string[]
  /** Where parts are kept, and the plot is written. */
  directory: string
  isFresh: boolean
}

export const scaleHelp = `npm run bench -- scale [options]

  --only LIST         of ${partNames.join(', ')} (default: all)
  --chains LIST       numbers of chains of the devnets (default: 1,2,5,10,25,50)
  --validators N      nodes that vote, each a process (default: 1: with 50 chains on two cores, four would be the limit)
  --block-time MS     between two blocks of a chain (default: 10000)
  --gas-limit GAS     of a block: the cap (default: 3000000)
  --accounts N        who pay each other, at most (default: 20000)
  --traders N         of them, who trade (default: 1000)
  --placements LIST   of ${otherPlacements.join(', ')} (default: all): on the most chains, under the loads of --only, else all
  --warm-up S         before anything is counted (default: 400)
  --counted S         that are counted (default: 400)
  --seed N            of the load (default: 7)
  --trace FILE        of which devnets and the simulator run a load, too; again for another one
  --directory DIR     where parts are kept, and scale.svg is written (default: in the temporary directory)
  --fresh             forgets what parts came to before
  --json              one line of JSON

A bench that was ended goes on with the parts that are missing.`

/** What a bench of scale was called with; the error says what cannot be read. */
export function readScaleOptions(args: readonly string[]): ScaleOptions {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ only: text, chains: text, validators: text, 'block-time': text, 'gas-limit': text },
      ...{
        accounts: text,
        'warm-up': text,
        counted: text,
        traders: text,
        placements: text,
        seed: text,
        directory: text,
      },
      trace: { type: 'string', multiple: true },
      fresh: { type: 'boolean', default: false },
    },
  })
  const chains = (values.chains ?? '1,2,5,10,25,50').split(',').map((one) => {
    return whole('chains', one, [1, 127])
  })
  const accounts = whole('accounts', values.accounts ?? '20000', [100, 20_000])
  return {
    only: some('part', values.only, partNames),
    placements: some('placement', values.placements, otherPlacements),
    chains: [...new Set([1, ...chains])].sort((a, b) => a - b),
    validators: whole('validators', values.validators ?? '1', [1, 20]),
    blockTimeMs: whole('block-time', values['block-time'] ?? '10000', [1_000, 10_000]),
    gasLimit: whole('gas-limit', values['gas-limit'] ?? '3000000', [1_000_000, 30_000_000]),
    accounts,
    traders: Math.min(accounts, whole('traders', values.traders ?? '1000', [100, 20_000])),
    seed: whole('seed', values.seed ?? '7', [1, 2 ** 31]),
    warmUpMs: whole('warm-up', values['warm-up'] ?? '400', [8, 3_600]) * 1_000,
    countedMs: whole('counted', values.counted ?? '400', [8, 3_600]) * 1_000,
    traces: values.trace ?? [],
    directory: values.directory ?? join(tmpdir(), 'metalayer-scale'),
    isFresh: values.fresh,
  }
}

function some<Name extends string>(
  what: string,
  list: string | undefined,
  known: readonly Name[],
): Name[] {
  const names = list?.split(',') ?? known
  const unknown = names.find((name) => !known.some((one) => one === name))
  if (unknown !== undefined) {
    throw new TypeError(`There is no ${what} "${unknown}". There are: ${known.join(', ')}.`)
  }
  return known.filter((name) => names.includes(name))
}

function whole(name: string, value: string, [least, most]: readonly [number, number]): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= least && number <= most) return number
  throw new TypeError(`--${name} takes whole numbers from ${least} to ${most}; ${value} is none.`)
}
