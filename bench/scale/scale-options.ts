import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** Groups of parts, by name. */
export const partNames = ['payments', 'placements', 'twice', 'bare', 'simulated'] as const
export type PartName = (typeof partNames)[number]

export type ScaleOptions = {
  only: readonly PartName[]
  /** Numbers of chains of the devnets; one chain is always among them. */
  chains: readonly number[]
  validators: number
  blockTimeMs: number
  gasLimit: number
  accounts: number
  seed: number
  warmUpMs: number
  countedMs: number
  /** Traces that the simulator runs besides its own loads. */
  traces: readonly string[]
  /** Where parts are kept, and the plot is written. */
  directory: string
  isFresh: boolean
}

export const scaleHelp = `npm run bench -- scale [options]

  --only LIST         of ${partNames.join(', ')} (default: all)
  --chains LIST       numbers of chains of the devnets (default: 1,2,5,10,25,50)
  --validators N      nodes that vote, each a process (default: 1: with 50 chains on two cores, four would be the limit)
  --block-time MS     between two blocks of a chain (default: 8000)
  --gas-limit GAS     of a block: the cap (default: 2000000)
  --accounts N        who pay each other (default: 20000)
  --warm-up S         before anything is counted (default: 64)
  --counted S         that are counted (default: 160)
  --seed N            of the load (default: 7)
  --trace FILE        that the simulator runs besides; again for another one
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
      ...{ accounts: text, 'warm-up': text, counted: text, seed: text, directory: text },
      trace: { type: 'string', multiple: true },
      fresh: { type: 'boolean', default: false },
    },
  })
  const only = values.only?.split(',') ?? partNames
  const unknown = only.find((name) => !partNames.some((known) => known === name))
  if (unknown !== undefined) {
    throw new TypeError(`There is no part "${unknown}". There are: ${partNames.join(', ')}.`)
  }
  const chains = (values.chains ?? '1,2,5,10,25,50').split(',').map((one) => {
    return whole('chains', one, [1, 127])
  })
  return {
    only: partNames.filter((name) => only.includes(name)),
    chains: [...new Set([1, ...chains])].sort((a, b) => a - b),
    validators: whole('validators', values.validators ?? '1', [1, 20]),
    blockTimeMs: whole('block-time', values['block-time'] ?? '8000', [1_000, 10_000]),
    gasLimit: whole('gas-limit', values['gas-limit'] ?? '2000000', [1_000_000, 30_000_000]),
    accounts: whole('accounts', values.accounts ?? '20000', [100, 20_000]),
    seed: whole('seed', values.seed ?? '7', [1, 2 ** 31]),
    warmUpMs: whole('warm-up', values['warm-up'] ?? '64', [8, 3_600]) * 1_000,
    countedMs: whole('counted', values.counted ?? '160', [8, 3_600]) * 1_000,
    traces: values.trace ?? [],
    directory: values.directory ?? join(tmpdir(), 'metalayer-scale'),
    isFresh: values.fresh,
  }
}

function whole(name: string, value: string, [least, most]: readonly [number, number]): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= least && number <= most) return number
  throw new TypeError(`--${name} takes whole numbers from ${least} to ${most}; ${value} is none.`)
}
