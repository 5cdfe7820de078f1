import type { Dice } from '../coarse/dice.ts'
import type { Step } from './story.ts'

/** Boxes that everybody wants, and those that are pinned, of which each wants another: those that letters know, and others. */
const wanted = [0, 1] as const
const pinned = [4, 5, 6, 7] as const
/** Of each account. */
const VISITS = 2
/** Pins are for when the app is there. As the story ends, what is wanted is taken apart; then the storm comes. */
const [PINS_FROM_MS, PINS_MS, APART_MS, CALM_MS, STORM_MS] = [3_000, 5_000, 500, 4_500, 60] as const
/** Nodes hear of it one after the other, each in an order of its own. */
const [DELAY_MS, DELAYED_MS] = [600, 1_000] as const

/** Boxes are pinned on several chains; and when the story is over, everybody visits the same boxes, each where another pinned one is (P18). */
export function drawStorm(
  { accounts, endMs }: { accounts: number; endMs: number },
  dice: Dice,
): Step[] {
  const anchor = () => pinned[dice.below(pinned.length)] ?? 0
  const pins = pinned.map((box): Step => {
    const atMs = PINS_FROM_MS + dice.below(PINS_MS)
    return { atMs, kind: 'pin', from: dice.below(accounts), box }
  })
  const first = dice.below(pinned.length)
  const apart = wanted.map((box, place): Step => {
    const other = pinned[(first + place) % pinned.length] ?? 0
    return { atMs: endMs + APART_MS, kind: 'visit', from: place, boxes: [box, other] }
  })
  const visits = Array.from({ length: accounts * VISITS }, (_, place): Step => {
    const some = dice.below(4) === 0 ? [wanted[dice.below(wanted.length)] ?? 0] : wanted
    const atMs = endMs + CALM_MS + dice.below(STORM_MS)
    return { atMs, kind: 'visit', from: place % accounts, boxes: [...some, anchor()] }
  })
  const links = { loss: 0, duplication: 0, delayMs: DELAY_MS, forMs: DELAYED_MS } as const
  return [...pins, ...apart, { atMs: endMs + CALM_MS, kind: 'links', ...links }, ...visits]
}
