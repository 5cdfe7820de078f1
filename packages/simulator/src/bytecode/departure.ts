import type { Dice } from '../coarse/dice.ts'
import type { Fault, Step } from './story.ts'

/** When a chain is taken out of the network, while people go on. */
const [LEAVES_FROM_MS, LEAVES_MS] = [8_000, 4_000] as const
/** Milliseconds before that in which nothing breaks any more, where the story is about who waits. */
const CALM_MS = 1_000

/** The story with a chain that leaves the network; in half of them nothing is broken from a little before on, so that it can be said how long anybody waits for it (P13). */
export function withDeparture(
  steps: readonly Step[],
  { chains }: { chains: number },
  dice: Dice,
): Step[] {
  const atMs = LEAVES_FROM_MS + dice.below(LEAVES_MS)
  const drain: Step = { atMs, kind: 'drain', chain: 1 + dice.below(chains - 1) }
  if (dice.below(2) === 0) return [...steps, drain]
  const calmMs = atMs - CALM_MS
  const kept = steps.flatMap((step): Step[] => {
    if (!('forMs' in step)) return [step]
    if (step.atMs >= calmMs || isLate(step)) return []
    return [{ ...step, forMs: Math.min(step.forMs, calmMs - step.atMs) }]
  })
  return [...kept, drain]
}

/** Whether nobody can say when something breaks, and how soon it is mended. */
export function isLate({ atMs, kind }: { atMs: number } & Pick<Fault, 'kind'>): boolean {
  return kind === 'die-at' || kind === 'strike' || (kind === 'stillborn' && atMs > 0)
}
