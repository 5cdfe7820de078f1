import { setTimeout as delay } from 'node:timers/promises'
import { createTurns, type Turns } from '../chain/turns.ts'
import { ControlError } from '../controls/control-error.ts'
import type { ControlRequest } from '../controls/control-request.ts'
import type { Controls } from '../controls/controls.ts'
import { caughtUp } from '../loads/network-client.ts'
import type { Fault, FaultTrack } from './fault-plan.ts'

/** How long a node may take to follow the network again. */
const RECOVERY_MAX_MS = 60_000
/** Of a chain that is made slow. */
const PACE = { blockTimeMs: 4_000, latencyMs: 200 }

/** What faults are done to, and by what means. */
export type FaultTarget = {
  controls: Pick<Controls, 'act'>
  /** All of them, by name. */
  nodes: ReadonlyMap<string, { name: string; rpc: string }>
}

/** A fault that has been done, and when; milliseconds after the beginning. */
export type DoneFault = Fault & { doneAtMs: number; mendedAtMs: number }

/**
 * Does to a devnet what is planned, and mends it each time; resolves when everything is up again, with what was done. A node counts as back once it has
 * the newest block of the others, so that the next one is not hurt before. When the signal aborts, or something goes wrong, what is hurt is mended
 * and nothing more is done.
 *
 * @throws ControlError, LoadError `load-not-final` where a node does not follow again
 */
export async function injectFaults(
  { controls, nodes }: FaultTarget,
  tracks: readonly FaultTrack[],
  { note, signal }: { note(line: string): void; signal?: AbortSignal },
): Promise<DoneFault[]> {
  const startedAt = performance.now()
  const elapsed = (): number => Math.round(performance.now() - startedAt)
  const failing = new AbortController()
  const ending = signal ? AbortSignal.any([signal, failing.signal]) : failing.signal
  const done: DoneFault[] = []
  /** Tracks drift apart by how long mending takes: what is hurt is mended before it is hurt again. */
  const turns = new Map<string, Turns>()
  const turnOf = (target: string): Turns => {
    const turn = turns.get(target) ?? createTurns()
    turns.set(target, turn)
    return turn
  }

  /** Waits as long, or until it is to end. */
  const pass = (ms: number): Promise<void> =>
    delay(Math.max(0, ms), undefined, { signal: ending }).catch(() => {
      // What comes after the wait, mending, is done sooner then.
    })

  async function inject(fault: Fault): Promise<void> {
    const { target, forMs, kind } = fault
    note(`${elapsed()} ms: ${kind} ${target}`)
    const doneAtMs = elapsed()
    const mend = () => controls.act({ kind: kindOf(target, nodes), name: target, action: 'resume' })
    try {
      await controls.act(requestOf(fault, nodes))
    } catch (error) {
      // Nobody says that it was not done. What cannot be mended is told of by the first error.
      if (!isRefusal(error)) await mend().catch(() => undefined)
      throw error
    }
    await pass(forMs)
    const mendingAt = elapsed()
    await mend()
    const mendedAtMs = elapsed()
    done.push({ ...fault, doneAtMs, mendedAtMs })
    if (kind === 'kill') {
      note(`${mendedAtMs} ms: ${target} is up, ${mendedAtMs - mendingAt} ms after its start`)
    }
    if (!nodes.has(target) || ending.aborted) return
    await caughtUp(nodes, target, RECOVERY_MAX_MS)
    note(`${elapsed()} ms: ${target} is back, ${elapsed() - mendedAtMs} ms after it was up`)
  }

  /** Leaves what is planned between two faults between them, however long mending took; what would come after the end is left out. */
  async function run(track: FaultTrack): Promise<void> {
    const endMs = Math.max(0, ...track.map(({ atMs, forMs }) => atMs + forMs))
    let over = 0
    for (const fault of track) {
      await pass(fault.atMs - over)
      await turnOf(fault.target)(async () => {
        if (elapsed() < endMs && !ending.aborted) await inject(fault)
      })
      over = fault.atMs + fault.forMs
    }
  }

  let failure: unknown
  await Promise.all(
    tracks.map((track) =>
      run(track).catch((error: unknown) => {
        failure ??= error
        failing.abort()
      }),
    ),
  )
  if (failure !== undefined) throw failure
  return done
}

/** Whether a devnet has said that it does no such thing. */
const isRefusal = (error: unknown): boolean =>
  error instanceof ControlError &&
  error.code !== 'control-unreachable' &&
  error.code !== 'control-failed'

const kindOf = (target: string, nodes: FaultTarget['nodes']): 'chain' | 'node' =>
  nodes.has(target) ? 'node' : 'chain'

function requestOf({ kind, target }: Fault, nodes: FaultTarget['nodes']): ControlRequest {
  if (kind === 'slow') return { kind: 'chain', name: target, action: kind, ...PACE }
  if (kind === 'cut') return { kind: 'node', name: target, action: kind }
  return { kind: kindOf(target, nodes), name: target, action: kind }
}
