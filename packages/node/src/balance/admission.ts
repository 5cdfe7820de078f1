import { type Key, meanFill, type Offer } from '@metalayer/policy'
import type { Address, Hex } from 'viem'
import { MalformedBytesError } from '../attest/byte-reader.ts'
import { createRateLimit } from '../attest/rate-limit.ts'
import type { Clock } from '../clock.ts'
import type { Network } from '../network/network.ts'
import type { DecisionLog } from './decision-log.ts'
import { type NetworkLoad, viewOf } from './network-load.ts'
import {
  decodeAccepted,
  decodeOffers,
  encodeAccepted,
  encodeOffers,
  offersProtocol,
} from './offer-codec.ts'
import type { BalanceRules } from './rules.ts'

/** Requests of one peer, a second: one for each pair of its chains and ours. */
const requestsPerSecondMax = 128
const bytesPerSecondMax = 2 ** 21
const burstSecondsMax = 4
const peersMax = 256

export type AdmissionDeps = {
  network: Pick<Network, 'request' | 'handle' | 'peers'>
  addressOf: (peer: string) => Address | undefined
  clock: Clock
  load: NetworkLoad
  log: DecisionLog
  rules: BalanceRules
  /** The agent that the newest checkpoint gives the chain. */
  agentOf: (chainId: number) => Address | undefined
  self: Address
  /** Breaks ties alike for everybody: the network's id. */
  seed: number
}

/** Asks the agents of destinations, and answers for this node's own chains by what this node sees itself (A20). */
export type Admission = {
  /** The offers, all for one chain, that its agent takes. An agent that does not answer within `timeoutMs` takes none. */
  ask(offers: readonly Offer[], timeoutMs: number, signal: AbortSignal): Promise<Offer[]>
}

/** See `Admission`. */
export function createAdmission(deps: AdmissionDeps): Admission {
  const { network, clock, load, log, rules } = deps
  const acceptedAt = new Map<number, number>()
  const rate = createRateLimit(
    {
      ...{ peerBytesPerSecond: bytesPerSecondMax, peerMessagesPerSecond: requestsPerSecondMax },
      ...{ peerBurstSeconds: burstSecondsMax, peersMax },
    },
    () => clock.now(),
  )

  const admitHere = (to: number, offers: readonly Offer[]): Key[] => {
    const tick = load.tick()
    const here = viewOf(load.chain(to))
    const last = acceptedAt.get(to)
    const decision = rules.admit({
      ...{ seed: deps.seed, tick, here, mean: meanFill(load.chains()), offers },
      ...(last !== undefined && { acceptedAt: last }),
    })
    if (offers.length > 0) log.add(decision, to)
    const accepted = new Set(decision.outcome)
    if (accepted.size === 0) return []
    acceptedAt.set(to, tick)
    for (const { id, from, work } of offers) {
      if (accepted.has(id)) load.pledge({ id: id as Hex, from, to, work, tick })
    }
    return decision.outcome
  }

  network.handle(offersProtocol, async (peer, bytes) => {
    if (!rate.admit(peer, bytes.length)) throw new MalformedBytesError('Too many offers.')
    const { from, to, offers } = decodeOffers(bytes)
    const asker = deps.addressOf(peer)
    const isAgents = asker !== undefined && asker === deps.agentOf(from) && from !== to
    if (!isAgents || deps.agentOf(to) !== deps.self) return encodeAccepted(offers, [])
    return encodeAccepted(offers, admitHere(to, offers))
  })

  return {
    async ask(offers, timeoutMs, signal) {
      const [first] = offers
      if (first === undefined) return []
      const { from, to } = first
      const agent = deps.agentOf(to)
      if (agent === deps.self) {
        const accepted = new Set(admitHere(to, offers))
        return offers.filter(({ id }) => accepted.has(id))
      }
      const peer = network.peers().find((one) => deps.addressOf(one) === agent)
      if (peer === undefined) return []
      const expiry = new AbortController()
      const cancel = clock.after(timeoutMs, () => expiry.abort())
      try {
        const bytes = encodeOffers({ from, to, offers })
        const either = AbortSignal.any([expiry.signal, signal])
        const answer = await network.request(peer, offersProtocol, bytes, either)
        return decodeAccepted(answer, offers)
      } catch {
        // Whoever is away, busy, or answers what is no answer takes nothing: the next tick asks again.
        return []
      } finally {
        cancel()
      }
    },
  }
}
