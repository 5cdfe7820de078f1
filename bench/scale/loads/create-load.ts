import { replayKinds } from '@metalayer/cli/kinds'
import { readTrace } from '@metalayer/cli/trace'
import type { PartOptions } from '../part.ts'
import type { DevnetLoad } from './load.ts'
import { createSyntheticLoad } from './synthetic-load.ts'
import { createTraceLoad } from './trace-load.ts'

/** The load of a part, with as many intents as it needs. */
export function createDevnetLoad(
  options: Pick<PartOptions, 'load' | 'trace' | 'seed' | 'accounts' | 'traders'>,
  neededOf: (meanGas: number) => number,
): DevnetLoad {
  const { load, trace, seed, accounts, traders } = options
  if (load === 'trace') {
    if (trace === undefined) throw new RangeError('A trace has a file.')
    return createTraceLoad({ rows: readTrace(trace, replayKinds).rows, seed }, neededOf)
  }
  return createSyntheticLoad({ load, seed, accounts, traders }, neededOf)
}
