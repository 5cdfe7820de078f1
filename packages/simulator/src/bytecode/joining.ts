import type { Dice } from '../coarse/dice.ts'
import type { Step } from './story.ts'

/** When a chain joins; how long until people go there, at the earliest, and for how long they do. */
const [JOINS_FROM_MS, JOINS_MS, READY_MS, COMING_MS] = [4_000, 4_000, 9_000, 10_000] as const
/** What people want of it: to move there, and to pay. */
const [COMING, PAYING] = [6, 8] as const

/** A chain joins the network while people go on; some move there, pay, and are paid. Its place is behind the others'. */
export function drawJoin(
  { accounts, chains }: { accounts: number; chains: number },
  dice: Dice,
): Step[] {
  const atMs = JOINS_FROM_MS + dice.below(JOINS_MS)
  const later = () => atMs + READY_MS + dice.below(COMING_MS)
  const account = () => dice.below(accounts)
  const coming = Array.from({ length: COMING }, (): Step => {
    return { atMs: later(), kind: 'move', from: account(), chain: chains }
  })
  const paying = Array.from({ length: PAYING }, (): Step => {
    const amount = 1 + dice.below(50)
    return { atMs: later(), kind: 'pay', from: account(), to: account(), amount }
  })
  return [{ atMs, kind: 'join', chain: chains }, ...coming, ...paying]
}
