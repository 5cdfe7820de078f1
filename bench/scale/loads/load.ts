import type { Configuration } from '@metalayer/protocol'
import type { Intent } from '@metalayer/simulator'
import type { Address, Hex } from 'viem'
import type { Gift } from '../give-money.ts'
import type { Account } from '../signed-load.ts'

/** What is done on devnets: as the simulator names it, or the rows of a trace. */
export const syntheticNames = ['payments', 'exchange', 'mixed'] as const
export type SyntheticName = (typeof syntheticNames)[number]
export type LoadName = SyntheticName | 'trace'

/** Apps that a load calls, before they are there. */
export type AppsNeeded = { tokens: number; exchange: boolean; counter: boolean }

/** Where they are: those that are needed. */
export type Apps = { tokens: readonly Address[]; exchange?: Address; counter?: Address }

/** What a transaction says, but for its nonce and whose it is. */
export type Call = { to: Address; value: bigint; data: Hex; gas: bigint; maxFeePerGas: bigint }

/** A transaction of an account of the load, by its number. */
export type Deed = Call & { sender: number }

/** What comes before: what those give who live where it arrives; then, what accounts of the load do at home, and whom they give something by it. */
export type History = { gifts: Gift[]; deeds: (Deed & { credit?: Credit | undefined })[] }

/** Whom something is given that has a word of its own where the giver is; asset: a token, or the zero address for ERA. */
export type Credit = { to: Address; asset: Address }

/** A load for devnets: what is wanted, in order, and what it takes. */
export type DevnetLoad = {
  accounts: readonly Account[]
  /** As the simulator and its placements know them: accounts and shared objects have numbers, the latter behind the former. */
  intents: readonly Intent[]
  needs: AppsNeeded
  /** Gas of one, about: sizes a block's worth. */
  meanGas: number
  /** Of the intent at that place. */
  deedOf(place: number, apps: Apps): Deed
  creditOf(place: number, apps: Apps): Credit | undefined
  /** `window`: so many transactions are under way at a time. */
  historyOf(configuration: Configuration, apps: Apps, window: number): History
  /** Ids of shared objects, in the order of their numbers. */
  objectIds(apps: Apps): Hex[]
}

/** An app of the load. */
export function appOf(address: Address | undefined): Address {
  if (address === undefined) throw new RangeError('The load needs an app that is not there.')
  return address
}
