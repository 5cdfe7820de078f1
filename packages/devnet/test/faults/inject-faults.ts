import { setTimeout as delay } from 'node:timers/promises'
import type { Devnet } from '../../src/devnet.ts'
import type { Fault, FaultTrack } from './fault-plan.ts'
import { caughtUp } from './network-client.ts'

/** How long a node may take to follow the network again. */
const RECOVERY_MAX_MS = 60_000

/** What faults are done to. */
type Victim = Pick<
  ReturnType<Devnet['nodes']['get']> & object,
  'name' | 'kill' | 'start' | 'pause' | 'resume'
>

/**
 * Does to a devnet what is planned, and mends it each time; resolves when everything is up again. A node counts as back once it has the newest
 * block of the others, so that the next one is not hurt before.
 */
export async function injectFaults(
  devnet: Devnet,
  tracks: readonly FaultTrack[],
  note: (line: string) => void,
): Promise<void> {
  const startedAt = performance.now()
  const elapsed = (): number => Math.round(performance.now() - startedAt)

  async function inject({ kind, target, forMs }: Fault): Promise<void> {
    const node = devnet.nodes.get(target)
    const victim: Victim | undefined = node ?? devnet.chains.get(target)
    if (!victim) throw new RangeError(`The devnet has no ${target}.`)
    note(`${elapsed()} ms: ${kind} ${target}`)
    if (kind === 'pause') victim.pause()
    else await victim.kill()
    await delay(forMs)
    const mendingAt = elapsed()
    if (kind === 'pause') victim.resume()
    else await victim.start()
    const mendedAt = elapsed()
    if (kind === 'kill')
      note(`${elapsed()} ms: ${target} is up, ${elapsed() - mendingAt} ms after its start`)
    if (!node) return
    await caughtUp(devnet, node.name, RECOVERY_MAX_MS)
    note(`${elapsed()} ms: ${target} is back, ${elapsed() - mendedAt} ms after it was up`)
  }

  /** Leaves what is planned between two faults between them, however long mending took; what would come after the end is left out. */
  async function run(track: FaultTrack): Promise<void> {
    const endMs = Math.max(0, ...track.map(({ atMs, forMs }) => atMs + forMs))
    let over = 0
    for (const fault of track) {
      await delay(fault.atMs - over)
      if (elapsed() >= endMs) return
      await inject(fault)
      over = fault.atMs + fault.forMs
    }
  }

  await Promise.all(tracks.map(run))
}
