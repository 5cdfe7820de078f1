import type { ObjectName } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { At, Home, ObjectHome } from '../view.ts'

/** Where an account is. `chainId` of an account that is unborn: its birth chain; that travels: where it is going. */
export type AccountPlace = {
  state: 'here' | 'unborn' | 'travelling'
  chainId: number
  generation: number
  version: number
  nonce: number
  /** Wei that it can spend there without a sweep: of the account itself, of the pocket on its birth chain, or travelling with it. */
  balance: bigint
  /** Seconds of its chain's time at which it came (minimum stay, P17); 0 unless it is here. */
  since: number
}

/** All objects of the network that are no accounts, and what they hold. Default of `at`: `pending`. Each throws `StateUnavailableError`. */
export interface Assets {
  object(name: ObjectName, at?: At): ObjectHome
  /** What `owner` has in an app, on all chains and in lanes; of the zero address: the app's shared objects. In no order. */
  objects(app: Address, owner: Address, at?: At): Iterable<ObjectHome>
  /** All that a belonging holds of its asset: at home, in pockets and in lanes. */
  amount(name: ObjectName, at?: At): bigint
  /** Its data words, where it is or as it travels. */
  data(name: ObjectName, at?: At): bigint[]
  /** What was minted of an asset less what was burnt: the sum over all chains (P31). */
  supply(app: Address, key: bigint, at?: At): bigint
  tally(app: Address, key: bigint, at?: At): bigint
  /** The sum over all belongings and what calls carry between them, which is the supply (I3). Looks at every object. */
  held(app: Address, key: bigint, at?: At): bigint
}

/**
 * All accounts of the network. At a block n: the chains at their heads of checkpoint n, and what is in the lanes between them: a consistent cut, so
 * balances add up. `pending`: each chain at its newest block that this node has verified, where a message can be seen at
 * its destination before its source.
 */
export interface Ledger {
  /** The newest network block that is answered for; −1 before the first. */
  readonly newest: number
  /** Wei: account, pockets, what is in lanes and what is parked. @throws StateUnavailableError */
  balance(address: Address, at: At): bigint
  /** @throws StateUnavailableError */
  nonce(address: Address, at: At): number
  /** Default: `pending`, as agents need it. @throws StateUnavailableError */
  place(address: Address, at?: At): AccountPlace
  /** Whether some chain's word says that the address is an app's. @throws StateUnavailableError */
  isApp(address: Address, at: At): boolean
  readonly assets: Assets
  /** With pockets and what is in flight. @throws StateUnavailableError */
  home(address: Address, at?: At): Home
}
