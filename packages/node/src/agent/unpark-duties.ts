import {
  accountIn,
  accountSlot,
  birthAddress,
  callHopsMax,
  callTarget,
  compareKeys,
  decodeCall,
  decodeLaneOut,
  genesisGeneration,
  isCallMessage,
  laneFactor,
  laneOutSlot,
  messageGas,
  nextSlot,
  type ObjectName,
  objectId,
  objectIn,
  parkedSlot,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { answering } from '../fences/answering.ts'
import { toldPlace } from '../fences/told-place.ts'
import type {
  ChainGeneration,
  FollowService,
  ParkedMessage,
  VerifiedBlock,
} from '../follow/interface.ts'
import { idOf } from '../follow/parked-messages.ts'
import { createBoundedMap } from '../simulation/bounded-map.ts'
import type { Duty, DutyContext } from './duties.ts'
import { unparkCall } from './kernel-calls.ts'

/** Calls that are tried again at one look; the others at the next. */
const unparksMax = 4
/** How often one call is tried again; then it is left to whom it concerns. */
const unparkAttemptsMax = 3
/** Gas above what the kernel wants to see before it handles a call, with the 150,000 that it keeps for what follows; for its bytes the floor of EIP-7623. */
const gasOf = { unpark: 300_000n, calldataByte: 40n, call: { numerator: 9n, denominator: 8n } }

/** Takes up again what a chain parked for want of an app, or of room in a lane, once there is one (P8, P9). */
export type Unparks = {
  duties(context: Pick<DutyContext, 'chain' | 'inFlight'>): Duty[]
  /** Objects that calls wait for which the chain inherits, and has not adopted: be it that no more than their birth passes to it (P4). */
  awaited(chain: ChainGeneration): ObjectName[]
  /** Names of what the chain's agent is to try again, whoever it is (P17); asked for once a tick. */
  owed(chain: ChainGeneration): string[]
  /** What agents have tried in a block: what it was tried for in vain so often, nobody owes any more. */
  noteBlock(block: Pick<VerifiedBlock, 'chainId' | 'kernel' | 'carriers'>): void
  /** Such a call was sent: it is not sent for ever. */
  noteSent(slot: Hex): void
}

export type UnparksDeps = {
  follow: Pick<FollowService, 'chainIds' | 'parked' | 'wordAt' | 'fences'>
  birthChain: (address: Address) => number
}

/** Looks, one a tick, at which one call is owed: time for a second agent to do what a first has left. What none of them gets done costs no further one its chain. */
const owedLooksMax = 30
/** Calls whose attempts are remembered. */
const attemptsMax = 65_536

/** See `Unparks`. Slots name their chain, so one is enough for all. */
export function createUnparks({ follow, birthChain }: UnparksDeps): Unparks {
  /** By slot: what this node has sent, and what came into blocks of it. */
  const sent = createBoundedMap<Hex, number>(attemptsMax)
  const tried = createBoundedMap<Hex, number>(attemptsMax)

  const named = createBoundedMap<Hex, number>(attemptsMax)

  const count = (attempts: typeof sent, slot: Hex): void =>
    attempts.set(slot, (attempts.get(slot) ?? 0) + 1)

  const isGivenUp = (attempts: typeof sent, slot: Hex): boolean =>
    (attempts.get(slot) ?? 0) >= unparkAttemptsMax

  /** Calls that wait there and could be handled, or sent on. */
  function* ready(chain: ChainGeneration): Iterable<{ parked: ParkedMessage; slot: Hex }> {
    for (const parked of follow.parked(chain)) {
      if (parked.releasedAt !== undefined || !isCallMessage(parked.message)) continue
      const { slot } = parked
      if (!isGivenUp(tried, slot) && isReady(chain, parked.message)) yield { parked, slot }
    }
  }

  /** Where a call to an object goes from a chain; `inherits`: nowhere, before the chain has adopted it. */
  const wayOf = (chain: ChainGeneration, name: ObjectName) => {
    const word = objectIn(follow.wordAt(chain.chainId, objectId(name)), chain.generation)
    const isAway = word.status === 'away'
    const told = toldPlace(word, () => birthChain(birthAddress(name)))
    const place = answering(follow.fences, told, objectId(name))
    const isHere = word.status === 'here' || (!isAway && compareKeys(told, chain) === 0)
    return { isHere, place, inherits: !isHere && compareKeys(place, chain) === 0 }
  }

  /** Whether the kernel would handle it now, or send it on. */
  const isReady = (chain: ChainGeneration, message: Hex): boolean => {
    const call = decodeCall(message)
    const name = callTarget(call)
    const { isHere, place, inherits } = wayOf(chain, name)
    if (isHere) {
      const app = follow.wordAt(chain.chainId, accountSlot(call.to))
      return accountIn(app, chain.generation).status === 'app'
    }
    if (inherits || place.chainId === chain.chainId) return false
    const end = { chainId: place.chainId, chainGeneration: place.generation }
    const slot = nextSlot(laneOutSlot({ ...end, generation: chain.generation }))
    const counts = decodeLaneOut(follow.wordAt(chain.chainId, slot))
    const factor = laneFactor(counts, { isMove: false, gas: messageGas(message) })
    if (factor === undefined) return false
    // Once it is tried again its hops are counted anew. What has gone as far as it may goes on if it will arrive, or it would go in circles for ever.
    return call.hops < callHopsMax || leadsHome(place, name)
  }

  /** Whether the notes that a call would follow from `first` on lead to where its object is, or is born, before it has gone as far as it may again. */
  const leadsHome = (first: ChainGeneration, name: ObjectName): boolean => {
    const birthPlace = birthChain(birthAddress(name))
    let place = first
    for (let hop = 0; hop < callHopsMax; hop++) {
      const { chainId, generation } = place
      if (!follow.chainIds.includes(chainId)) return false
      const word = objectIn(follow.wordAt(chainId, objectId(name)), generation)
      if (word.status === 'here') return true
      const isAway = word.status === 'away'
      if (!isAway && chainId === birthPlace && generation === genesisGeneration) return true
      const told = toldPlace(word, () => birthPlace)
      place = answering(follow.fences, told, objectId(name))
    }
    return false
  }

  const dutyFor = (parked: ParkedMessage): Duty => {
    const { slot, message } = parked
    const data = unparkCall(parked)
    const { numerator, denominator } = gasOf.call
    const gas =
      gasOf.unpark +
      gasOf.calldataByte * BigInt(data.length >> 1) +
      (messageGas(message) * numerator) / denominator
    return { data, gas, effect: { kind: 'unpark', slot } }
  }

  return {
    awaited(chain) {
      const names = new Map<Hex, ObjectName>()
      for (const { releasedAt, message } of follow.parked(chain)) {
        if (releasedAt !== undefined || !isCallMessage(message)) continue
        const name = callTarget(decodeCall(message))
        if (wayOf(chain, name).inherits) names.set(objectId(name), name)
      }
      return [...names.values()]
    },
    duties({ chain, inFlight }) {
      const underWay = new Set(
        inFlight.flatMap((effect) => (effect.kind === 'unpark' ? [effect.slot] : [])),
      )
      const duties: Duty[] = []
      for (const { parked, slot } of ready(chain)) {
        if (duties.length >= unparksMax) break
        if (!underWay.has(slot) && !isGivenUp(sent, slot)) duties.push(dutyFor(parked))
      }
      return duties
    },
    owed(chain) {
      const names: string[] = []
      for (const { slot } of ready(chain)) {
        if (names.length >= unparksMax) break
        if ((named.get(slot) ?? 0) >= owedLooksMax) continue
        count(named, slot)
        names.push(`unpark ${slot}`)
      }
      return names
    },
    noteSent: (slot) => count(sent, slot),
    noteBlock({ kernel: { generation }, carriers }) {
      for (const carrier of carriers) {
        if (carrier.kind !== 'unpark') continue
        count(tried, parkedSlot(generation, idOf({ ...carrier, ...carrier.message })))
      }
    },
  }
}
