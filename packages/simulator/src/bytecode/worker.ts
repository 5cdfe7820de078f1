import { createSimNetworks, runSeed } from './run-seed.ts'
import type { WorkerAnswer, WorkerOrder } from './run-set.ts'

// A process of the simulator: deploys each network once, then runs the seeds that it is given.

const ending = new AbortController()
const answer = (message: WorkerAnswer) => void process.send?.(message)
const networks = createSimNetworks(ending.signal)
/** Ctrl-C reaches the whole group; who started this process ends it. */
process.on('SIGINT', () => undefined)
process.on('disconnect', () => process.exit())
process.on('message', ({ seed, mode }: WorkerOrder) => {
  runSeed(networks, { seed, mode, shrinks: true }, ending.signal)
    .then((report) => answer({ report }))
    .catch((error: unknown) =>
      answer({ fault: String(error instanceof Error ? error.stack : error) }),
    )
})
answer({ ready: true })
