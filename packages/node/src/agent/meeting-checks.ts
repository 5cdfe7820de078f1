import {
  birthChain,
  type Configuration,
  type SignedTransaction,
  transactionGasMax,
} from '@metalayer/protocol'
import { createRateLimit } from '../attest/rate-limit.ts'
import type { Clock } from '../clock.ts'
import type { Debits } from '../simulation/debits.ts'
import type { Simulation } from '../simulation/simulation.ts'
import type { SimulationRequest, SimulationResult } from '../view.ts'
import { checkMeeting, type MeetingCheckDeps } from './check-meeting.ts'
import { createRehearse, type RehearseDeps } from './rehearse.ts'

/** Submitted transactions a second of which it is found out whether what they need can meet: it costs the sender's chain two calls at least. */
const checksPerSecondMax = 10
/** Seconds of such checks at once. */
const checksBurstSecondsMax = 2

/** Refuses at the door what could only wait until it is dropped (P18). Throws `ApartError`. */
export type MeetingChecks = {
  /** A call at the newest block, of which a simulation has told this. */
  call(request: SimulationRequest, seen: SimulationResult): Promise<void>
  /** A submitted one. What waits for another transaction, and what comes faster than is checked, is let through: agents look at all of them. */
  transaction(transaction: SignedTransaction): Promise<void>
}

export type MeetingChecksDeps = {
  follow: RehearseDeps['follow']
  ledger: RehearseDeps['ledger'] & { place: MeetingCheckDeps['place'] }
  simulation: Pick<Simulation, 'simulate' | 'isApp'>
  debited: Debits
  clock: Clock
}

/** See `MeetingChecks`. `genesis`: configuration 0. */
export function createMeetingChecks(
  genesis: Configuration,
  { follow, ledger, simulation, debited, clock }: MeetingChecksDeps,
): MeetingChecks {
  const rehearse = createRehearse({
    ...{ follow, ledger, debited },
    simulate: (request) => simulation.simulate(request, 'pending'),
    birthChain: (address) => birthChain(genesis, address),
  })
  const deps: MeetingCheckDeps = { place: (address) => ledger.place(address), rehearse }
  const rate = createRateLimit(
    {
      ...{ peerMessagesPerSecond: checksPerSecondMax, peerBurstSeconds: checksBurstSecondsMax },
      ...{ peerBytesPerSecond: 0, peersMax: 1 },
    },
    () => clock.now(),
  )

  return {
    async call(request, seen) {
      const { from, to, value, data, gas = transactionGasMax, accessList = [] } = request
      if (to === null || seen.apps.length === 0 || request.overrides !== undefined) return
      await checkMeeting({ from, to, value, data, gasLimit: gas, accessList }, deps, seen)
    },
    async transaction(transaction) {
      const { from, to, nonce } = transaction
      if (to === null || !simulation.isApp(to, 'pending')) return
      if (ledger.place(from).nonce !== nonce || !rate.admit('submission', 0)) return
      await checkMeeting(transaction, deps)
    },
  }
}
