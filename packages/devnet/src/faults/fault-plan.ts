import { createDice } from '../random.ts'

/** `kill` is -9 and a start later, `pause` a SIGSTOP and a SIGCONT later; nodes are `cut` off from their peers, chains are `slow`. */
export type Fault = {
  /** Milliseconds after the beginning, at the earliest. */
  atMs: number
  kind: 'kill' | 'pause' | 'cut' | 'slow'
  target: string
  /** How long the target is away, or not as it was. */
  forMs: number
}

/** Faults of targets that are hurt one after the other: the next one waits until the last one is over. */
export type FaultTrack = readonly Fault[]

export type FaultPlanOptions = {
  seed: number
  durationMs: number
  /** One track for all of them: more than one validator of four is more than the network promises to bear. */
  nodes: readonly string[]
  /** A track for each: any number of chains may be down at once. */
  chains: readonly string[]
}

/** Of all faults; the rest is `kill`. */
const shares = { pause: 0.25, other: 0.25 }
/** Milliseconds, shortest and longest. */
const nodeAway = [200, 6_000] as const
const chainAway = [100, 7_000] as const
const nodeQuiet = [1_000, 5_000] as const
const chainQuiet = [2_000, 15_000] as const

/** What is to happen in a storm: the same for the same seed. */
export function planFaults({ seed, durationMs, nodes, chains }: FaultPlanOptions): FaultTrack[] {
  const dice = createDice(seed)
  function track(
    targets: readonly string[],
    other: 'cut' | 'slow',
    { quiet, away }: Record<'quiet' | 'away', readonly [number, number]>,
  ): Fault[] {
    const faults: Fault[] = []
    for (let atMs = dice.between(...quiet); atMs < durationMs; ) {
      const share = dice.real()
      const isPause = share < shares.pause
      const kind = isPause ? 'pause' : share < shares.pause + shares.other ? other : 'kill'
      const forMs = Math.min(dice.between(...away), durationMs - atMs)
      faults.push({ atMs, kind, target: dice.pick(targets), forMs })
      atMs += forMs + dice.between(...quiet)
    }
    return faults
  }
  return [
    track(nodes, 'cut', { quiet: nodeQuiet, away: nodeAway }),
    ...chains.map((chain) => track([chain], 'slow', { quiet: chainQuiet, away: chainAway })),
  ]
}

/** One line a fault, in the order in which they are due. */
export function describePlan(tracks: readonly FaultTrack[]): string {
  return tracks
    .flat()
    .toSorted((a, b) => a.atMs - b.atMs)
    .map(
      ({ atMs, kind, target, forMs }) =>
        `${String(atMs).padStart(7)} ms ${kind} ${target} for ${forMs} ms`,
    )
    .join('\n')
}
