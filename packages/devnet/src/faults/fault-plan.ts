import type { Configuration } from '@metalayer/protocol'
import { createDice, type Dice } from '../random.ts'

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
  /** Chains that may be away until they are fenced, one at a time, and how long that takes; left out: none is. */
  fences?: { chains: readonly string[]; afterMs: number }
}

/** Of all faults; the rest is `kill`. */
const shares = { pause: 0.25, other: 0.25 }
/** Milliseconds, shortest and longest. */
const nodeAway = [200, 6_000] as const
const chainAway = [100, 7_000] as const
const nodeQuiet = [1_000, 5_000] as const
const chainQuiet = [2_000, 15_000] as const
/** In times of what a fence takes: it may have to begin anew where the network makes no blocks for a while (P13). */
const fenceAway = [1.5, 2] as const

type FenceParameters = Pick<
  Configuration['parameters'],
  'lease' | 'fenceMargin' | 'fenceCheckpoints' | 'tick'
>

/** Milliseconds for which a chain is away until it is fenced, where checkpoints come (P13). */
export function fenceTime({ lease, fenceMargin, fenceCheckpoints, tick }: FenceParameters): number {
  return (lease + fenceMargin) * 1_000 + fenceCheckpoints * tick
}

/** What is to happen in a storm: the same for the same seed. */
export function planFaults(options: FaultPlanOptions): FaultTrack[] {
  const { seed, durationMs, nodes, chains, fences } = options
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
  const ofNodes = track(nodes, 'cut', { quiet: nodeQuiet, away: nodeAway })
  const ofChains = chains.map((chain) =>
    track([chain], 'slow', { quiet: chainQuiet, away: chainAway }),
  )
  const long = fences === undefined ? [] : longTrack(dice, fences, durationMs)
  const isApart = (fault: Fault) => !long.some((one) => overlap(fault, one))
  return [ofNodes, long, ...ofChains.map((faults) => faults.filter(isApart))]
}

/** Chains that are away until they are fenced, and for as long again between two of them, so that each can come back first. */
function longTrack(
  dice: Dice,
  { chains, afterMs }: NonNullable<FaultPlanOptions['fences']>,
  durationMs: number,
): Fault[] {
  // The last chain is never fenced.
  if (chains.length < 2) return []
  const [least, most] = fenceAway.map((times) => Math.ceil(times * afterMs)) as [number, number]
  const faults: Fault[] = []
  for (let atMs = dice.between(...chainQuiet); atMs + least <= durationMs; ) {
    const forMs = Math.min(dice.between(least, most), durationMs - atMs)
    const kind = dice.chance(shares.pause) ? 'pause' : 'kill'
    faults.push({ atMs, kind, target: dice.pick(chains), forMs })
    atMs += forMs + afterMs + dice.between(...chainQuiet)
  }
  return faults
}

const overlap = (a: Fault, b: Fault): boolean =>
  a.target === b.target && a.atMs <= b.atMs + b.forMs && b.atMs <= a.atMs + a.forMs

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
