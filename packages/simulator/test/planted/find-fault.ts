import type { Failure } from '../../src/bytecode/check-run.ts'
import { createSimNetworks, runSeed, type SimNetworks } from '../../src/bytecode/run-seed.ts'
import { rushes } from '../../src/bytecode/story.ts'
import { compileFault } from './compile-fault.ts'
import type { KernelFault } from './kernel-faults.ts'
import type { NodeFault } from './node-faults.ts'
import type { SourceFault } from './source-faults.ts'

/** Seeds in which each planted fault must be found. */
export const seedsMax = 200

/** The seed that found it, and what it found. */
export type Found = { seed: number; failures: Failure[] }

const forever = new AbortController().signal
/** Milliseconds of virtual time in which a network with a fault must rest at first; one that does not gets as long as a sound one. */
const restMaxMs = 40_000

/** Runs stories over a network with a defect, from seed 1 on, until one fails; undefined where none does. Sources must have been planted before this was loaded. */
export async function findFault(
  fault: KernelFault | NodeFault | SourceFault,
): Promise<Found | undefined> {
  const networks = createSimNetworks(
    forever,
    'contracts' in fault ? compileFault(fault) : undefined,
  )
  const patient: SimNetworks = async (size) => {
    return { ...(await networks(size)), ...('mutation' in fault && { mutation: fault.mutation }) }
  }
  const hasty: SimNetworks = async (size) => ({ ...(await patient(size)), restMaxMs })
  const run = async (over: SimNetworks, seed: number): Promise<Failure[]> =>
    (await runSeed(over, { seed, mode: 'safety', shrinks: false }, forever)).failures
  // What concerns fences alone, or crowds, stories without them cannot show.
  const step = 'isOfFences' in fault ? 2 : 1
  for (let seed = step; seed <= seedsMax; seed += step) {
    if ('isOfCrowds' in fault && !rushes(seed)) continue
    if ((await run(hasty, seed)).length === 0) continue
    const failures = await run(patient, seed)
    if (failures.length > 0) return { seed, failures }
  }
  return undefined
}
