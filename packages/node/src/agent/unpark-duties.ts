import {
  accountIn,
  accountSlot,
  birthAddress,
  callHopsMax,
  callTarget,
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
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { ChainGeneration, FollowService, ParkedMessage } from '../follow/interface.ts'
import { parkedIdSlot } from '../follow/parked-messages.ts'
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
  /** Such a call was sent: it is not sent for ever. */
  noteSent(slot: Hex): void
}

export type UnparksDeps = {
  follow: Pick<FollowService, 'chainIds' | 'parked' | 'wordAt'>
  birthChain: (address: Address) => number
}

/** See `Unparks`. Of one chain. */
export function createUnparks({ follow, birthChain }: UnparksDeps): Unparks {
  const attempts = new Map<Hex, number>()

  /** Whether the kernel would handle it now, or send it on. */
  const isReady = (chain: ChainGeneration, message: Hex): boolean => {
    const call = decodeCall(message)
    const name = callTarget(call)
    const word = objectIn(follow.wordAt(chain.chainId, objectId(name)), chain.generation)
    const isAway = word.status === 'away'
    const place = isAway
      ? { chainId: word.chainId, generation: word.chainGeneration }
      : { chainId: birthChain(birthAddress(name)), generation: genesisGeneration }
    if (word.status === 'here' || place.chainId === chain.chainId) {
      const app = follow.wordAt(chain.chainId, accountSlot(call.to))
      return accountIn(app, chain.generation).status === 'app'
    }
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
      if (!isAway && chainId === birthPlace) return true
      place = isAway
        ? { chainId: word.chainId, generation: word.chainGeneration }
        : { chainId: birthPlace, generation: genesisGeneration }
    }
    return false
  }

  const dutyFor = ({ source, index, message }: ParkedMessage, slot: Hex): Duty => {
    const data = unparkCall(source, index, message)
    const { numerator, denominator } = gasOf.call
    const gas =
      gasOf.unpark +
      gasOf.calldataByte * BigInt(data.length >> 1) +
      (messageGas(message) * numerator) / denominator
    return { data, gas, effect: { kind: 'unpark', slot } }
  }

  return {
    duties({ chain, inFlight }) {
      const underWay = new Set(
        inFlight.flatMap((effect) => (effect.kind === 'unpark' ? [effect.slot] : [])),
      )
      const duties: Duty[] = []
      for (const parked of follow.parked(chain.chainId)) {
        if (duties.length >= unparksMax) break
        if (parked.releasedAt !== undefined || !isCallMessage(parked.message)) continue
        const slot = parkedIdSlot(chain, parked)
        const isDone = underWay.has(slot) || (attempts.get(slot) ?? 0) >= unparkAttemptsMax
        if (!isDone && isReady(chain, parked.message)) duties.push(dutyFor(parked, slot))
      }
      return duties
    },
    noteSent(slot) {
      attempts.set(slot, (attempts.get(slot) ?? 0) + 1)
    },
  }
}
