import type { AccountMessage } from '@metalayer/protocol'
import type { Address } from 'viem'
import { createBoundedMap } from '../simulation/bounded-map.ts'
import { pauseAfter, pauseMax } from './pauses.ts'

/**
 * Journeys that senders made for the transaction that comes next, whichever it is: another one is soon signed. Chains' blocks show them, so that all nodes agree on who
 * has had their share; only what was tried in vain is known to who tried it.
 */
export type Journeys = {
  /** An account has left its chain. */
  note(account: AccountMessage): void
  /** Whether its sender may set out now, which counts as a try: not again at once where the chain did not let it go, and seldom once it has travelled a lot for nothing. */
  begin(traveller: Traveller): boolean
  /** Whether it has travelled so much for nothing that nobody owes it a journey now. */
  isResting(traveller: Traveller): boolean
}

/** `nonce`: of its next transaction. `nowMs`: by the newest block of the chain where it is. */
type Traveller = { owner: Address; nonce: number; nowMs: number }

/** Of the same nonce. `restsUntilMs`: as blocks tell; `triedUntilMs`: after tries, of this node, since it has travelled last. */
type Row = {
  nonce: number
  journeys: number
  restsUntilMs: number
  tries: number
  triedUntilMs: number
}

/** Journeys of a sender in a row for one transaction: one for each of the 16 objects that it may touch (P18), and half as many for what somebody else was quicker to fetch. */
const gathersMax = 24
/** Senders of whom it is remembered. */
const travellersMax = 10_000

/** See `Journeys`. In memory: after a start, counting begins anew. */
export function createJourneys(tickMs: () => number): Journeys {
  const rows = createBoundedMap<Address, Row>(travellersMax)

  /** Once a transaction of it has run, it has another nonce. */
  const rowOf = (owner: Address, nonce: number): Row => {
    const row = rows.get(owner)
    return row?.nonce === nonce ? row : { ...fresh, nonce }
  }

  return {
    note({ owner, nonce, departedAt }) {
      const journeys = rowOf(owner, nonce).journeys + 1
      const rest = journeys < gathersMax ? 0 : pauseMax * tickMs()
      rows.set(owner, { ...fresh, nonce, journeys, restsUntilMs: departedAt * 1_000 + rest })
    },
    begin({ owner, nonce, nowMs }) {
      const row = rowOf(owner, nonce)
      if (nowMs < Math.max(row.restsUntilMs, row.triedUntilMs)) return false
      const tries = row.tries + 1
      const triedUntilMs = nowMs + pauseAfter(tries) * tickMs()
      rows.set(owner, { ...row, tries, triedUntilMs })
      return true
    },
    isResting({ owner, nonce, nowMs }) {
      const { journeys, restsUntilMs } = rowOf(owner, nonce)
      return journeys >= gathersMax && nowMs < restsUntilMs
    },
  }
}

const fresh = { journeys: 0, restsUntilMs: 0, tries: 0, triedUntilMs: 0 }
