import { type MustHappen, mustHappen } from './events.ts'
import type { SeedReport } from './run-seed.ts'
import type { WorkerAnswer, WorkerOrder } from './run-set.ts'

// A process like worker.ts, of stories that nobody runs: in that of seed N the N-th of what must happen does, and nothing else.

const names = Object.keys(mustHappen) as MustHappen[]
/** Seeds of which something else comes. */
export const stubSeeds = { fails: 1_000, throws: 2_000, ends: 3_000, calls: 4_000 } as const

function reportOf(seed: number): SeedReport {
  const name = names[seed - 1]
  const isBad = seed === stubSeeds.fails
  return {
    ...{ seed, trace: `0x${seed}`, virtualMs: 1_000, accepted: 2, height: 3 },
    failures: isBad ? [{ rule: 'I3', message: 'lost' }] : [],
    events: name === undefined ? {} : { [name]: 2 },
    calls:
      seed < stubSeeds.calls ? {} : { transaction: { made: 500, died: seed - stubSeeds.calls } },
  }
}

function answer(message: WorkerAnswer): void {
  process.send?.(message)
}

if (process.send !== undefined && process.argv[1] === import.meta.filename) {
  process.on('disconnect', () => process.exit())
  process.on('message', ({ seed }: WorkerOrder) => {
    if (seed === stubSeeds.ends) process.exit(3)
    if (seed === stubSeeds.throws) answer({ fault: 'TypeError: it is undefined' })
    else answer({ report: reportOf(seed) })
  })
  answer({ ready: true })
}
