import type { Dice } from '../coarse/dice.ts'
import { FOR_GOOD_MS } from './for-good.ts'
import type { Step, StoryShape } from './story.ts'

/** When everybody in the crowds has paid once: who never has is not there to be moved. */
const FIRST_MS = 2_000
/** A few at once look like more than they are: after a second they have run. */
const [FLASH_FROM_MS, FLASH_MS, FLASH_OVER_MS, FLASH_EACH] = [5_000, 1_000, 600, 6] as const
/** The rush: of each of ten people, so that a chain gets about four times what it can do. */
const [RUSH_FROM_MS, RUSH_MS, RUSH_OVER_MS, RUSH_EACH] = [9_000, 2_000, 6_000, 50] as const
/** One crowd may be so much later than the other: two chains send away at nearly the same time, and both to the others. */
const LATE_MS = 3_000
/** Some go on, wherever they are by then. */
const [AGAIN_AFTER_MS, AGAIN_OVER_MS, AGAIN_EACH] = [9_000, 3_000, 8] as const
/** How long after two chains have agreed on a move one of them is lost: before anybody has left, on the way, or when all have come. */
const STRIKE_MS = 5_000

/**
 * Two chains get several times what they can do, for some seconds, and send people away to the others. In most stories a chain is lost meanwhile, as soon as it has agreed to send somebody or to take
 * somebody in. Before that, a few payments at once look like a crowd on a chain that has room. `turn`: of how many such stories it is.
 */
export function drawRushes({ crowds }: StoryShape, turn: number, dice: Dice): Step[] {
  const steps: Step[] = []
  const rush = (atMs: number, from: number, payments: number, overMs: number) =>
    steps.push({ atMs, kind: 'rush', from, payments, overMs })
  for (const from of crowds.flat()) rush(dice.below(FIRST_MS), from, 1, 1)
  const hot = dice.below(crowds.length)
  const flashMs = FLASH_FROM_MS + dice.below(FLASH_MS)
  for (const from of crowds[hot] ?? []) rush(flashMs, from, FLASH_EACH, FLASH_OVER_MS)
  const atMs = RUSH_FROM_MS + dice.below(RUSH_MS)
  for (const crowd of crowds) {
    const lateMs = dice.below(LATE_MS)
    for (const from of crowd) rush(atMs + lateMs, from, RUSH_EACH, RUSH_OVER_MS)
  }
  for (const from of crowds[hot] ?? []) {
    if (dice.below(2) === 0) rush(atMs + AGAIN_AFTER_MS, from, AGAIN_EACH, AGAIN_OVER_MS)
  }
  steps.push(...drawStrike({ atMs, turn }, dice))
  return steps
}

/** In one story of four no chain is lost by design; in the others by turns one that sends away, one that takes in, and either of them for a while. */
function drawStrike({ atMs, turn }: { atMs: number; turn: number }, dice: Dice): Step[] {
  const strike = { atMs, kind: 'strike', afterMs: dice.below(STRIKE_MS) } as const
  const forGood = { how: 'gone', forMs: FOR_GOOD_MS } as const
  switch (turn % 4) {
    case 0:
      return [{ ...strike, ...forGood, end: 'from' }]
    case 1:
      return [{ ...strike, ...forGood, end: 'to' }]
    case 2: {
      const end = dice.below(2) === 0 ? 'from' : 'to'
      return [{ ...strike, end, how: 'alone', forMs: 12_000 + dice.below(12_000) }]
    }
    default:
      return []
  }
}
