import { type AccountMessage, decodeMessage } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { ChainGeneration } from '../follow/interface.ts'

/** A message in its lane. */
export type LaneMessage = {
  source: ChainGeneration
  destination: ChainGeneration
  index: number
  message: Hex
}

/** An account in a lane, and where it is going. */
export type TravellingAccount = AccountMessage & ChainGeneration

/** Money and accounts that are in no chain's words: in lanes, or parked where they could not be taken in. */
export type InFlight = {
  /** Wei on its way to the owner, without accounts. */
  credits(owner: Address): bigint
  /** The account of `owner` that travels, in its newest version. */
  account(owner: Address): TravellingAccount | undefined
}

/** In flight, as messages come and go. Both ends of a lane may be seen in any order. */
export type InFlightIndex = InFlight & {
  sent(entry: LaneMessage): void
  /** It was taken in. */
  handled(entry: LaneMessage): void
}

/** See `InFlightIndex`. */
export function createInFlight(): InFlightIndex {
  const credits = new Map<Address, bigint>()
  const accounts = new Map<Address, TravellingAccount[]>()
  const open = new Set<string>()
  /** Taken in at a destination that is ahead of its source. */
  const early = new Set<string>()

  function count({ message: bytes, destination }: LaneMessage, isSent: boolean): void {
    const message = decodeMessage(bytes)
    if (message.kind === 'account') {
      const others = (accounts.get(message.owner) ?? []).filter(
        ({ version }) => version !== message.version,
      )
      if (isSent) others.push({ ...message, ...destination })
      if (others.length === 0) accounts.delete(message.owner)
      else accounts.set(message.owner, others)
      return
    }
    for (const { owner, amount } of message.credits) {
      const sum = (credits.get(owner) ?? 0n) + (isSent ? amount : -amount)
      if (sum === 0n) credits.delete(owner)
      else credits.set(owner, sum)
    }
  }

  return {
    credits: (owner) => credits.get(owner) ?? 0n,
    account(owner) {
      let newest: TravellingAccount | undefined
      for (const next of accounts.get(owner) ?? []) {
        if (newest === undefined || next.version > newest.version) newest = next
      }
      return newest
    },
    sent(entry) {
      const key = keyOf(entry)
      if (early.delete(key) || open.has(key)) return
      open.add(key)
      count(entry, true)
    },
    handled(entry) {
      const key = keyOf(entry)
      if (open.delete(key)) count(entry, false)
      else early.add(key)
    },
  }
}

function keyOf({ source, destination, index }: LaneMessage): string {
  return `${source.chainId}.${source.generation}.${destination.chainId}.${destination.generation}.${index}`
}
