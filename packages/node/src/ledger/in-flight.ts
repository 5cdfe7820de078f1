import {
  type AccountMessage,
  decodeMessage,
  type Message,
  messageAmount,
  messageAsset,
  type ObjectMessage,
  objectId,
} from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
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

/** An object that is no account in a lane, and where it is going. */
export type TravellingObject = ObjectMessage & ChainGeneration

/** Amounts, accounts and other objects that are in no chain's words: in lanes, or parked where they could not be taken in. */
export type InFlight = {
  /** Wei on its way to the owner, or units to the belonging with that id; without what travels inside an account or object. */
  credits(owner: Address | Hex): bigint
  /** The account of `owner` that travels, in its newest version. */
  account(owner: Address): TravellingAccount | undefined
  /** The same of any other object, by its id. */
  object(id: Hex): TravellingObject | undefined
  /** Units of an asset that calls carry: nobody's until they are handled. */
  inCalls(asset: Asset): bigint
}

/** An asset of an app; {@link era} is one, too. */
export type Asset = { app: Address; key: bigint }

/** ERA as an asset: what calls carry of it is their value, and what was paid for handling them. */
export const era: Asset = { app: zeroAddress, key: 0n }

/** In flight, as messages come and go. Both ends of a lane may be seen in any order. */
export type InFlightIndex = InFlight & {
  sent(entry: LaneMessage): void
  /** It was taken in. */
  handled(entry: LaneMessage): void
}

/** See `InFlightIndex`. */
export function createInFlight(): InFlightIndex {
  const credits = createSums()
  const accounts = createTravellers<TravellingAccount>()
  const objects = createTravellers<TravellingObject>()
  const calls = createSums()
  const open = new Set<string>()
  /** Taken in at a destination that is ahead of its source. */
  const early = new Set<string>()

  function count({ message: bytes, destination }: LaneMessage, isSent: boolean): void {
    const message = decodeMessage(bytes)
    if (message.kind === 'account') {
      accounts.count(message.owner, { ...message, ...destination }, isSent)
    } else if (message.kind === 'object') {
      objects.count(objectId(message), { ...message, ...destination }, isSent)
    } else if (message.kind === 'call') {
      const carried = messageAsset(message) ?? { ...era, amount: 0n }
      const sign = isSent ? 1n : -1n
      calls.add(assetKey(era), sign * messageAmount(message))
      calls.add(assetKey(carried), sign * carried.amount)
    } else if (message.kind === 'data') {
      calls.add(assetKey(era), isSent ? message.prepaid : -message.prepaid)
    } else if (message.kind !== 'setting') {
      for (const { receiver, amount } of creditsOf(message)) {
        credits.add(receiver, isSent ? amount : -amount)
      }
    }
  }

  return {
    credits: credits.of,
    inCalls: (asset) => calls.of(assetKey(asset)),
    account: accounts.newest,
    object: objects.newest,
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

/** Who is credited: accounts with ERA, or their belongings with an asset. */
function creditsOf(
  message: Extract<Message, { kind: 'credit' | 'assets' }>,
): { receiver: Hex; amount: bigint }[] {
  if (message.kind === 'credit') {
    return message.credits.map(({ owner, amount }) => ({ receiver: owner, amount }))
  }
  const { app, key, credits } = message
  return credits.map(({ owner, amount }) => ({ receiver: objectId({ app, owner, key }), amount }))
}

/** Sums by what they are of; those that come to nothing are not kept. */
function createSums() {
  const sums = new Map<string, bigint>()
  return {
    of: (name: string): bigint => sums.get(name) ?? 0n,
    add(name: string, amount: bigint): void {
      const sum = (sums.get(name) ?? 0n) + amount
      if (sum === 0n) sums.delete(name)
      else sums.set(name, sum)
    },
  }
}

function assetKey({ app, key }: Asset): string {
  return `${app}/${key}`
}

/** What travels under each id, in the versions that are on their way. */
function createTravellers<Traveller extends { version: number }>() {
  const byId = new Map<Hex, Traveller[]>()
  return {
    count(id: Hex, traveller: Traveller, isSent: boolean): void {
      const others = (byId.get(id) ?? []).filter(({ version }) => version !== traveller.version)
      if (isSent) others.push(traveller)
      if (others.length === 0) byId.delete(id)
      else byId.set(id, others)
    },
    newest(id: Hex): Traveller | undefined {
      let newest: Traveller | undefined
      for (const next of byId.get(id) ?? []) {
        if (newest === undefined || next.version > newest.version) newest = next
      }
      return newest
    },
  }
}

function keyOf({ source, destination, index }: LaneMessage): string {
  return `${source.chainId}.${source.generation}.${destination.chainId}.${destination.generation}.${index}`
}
