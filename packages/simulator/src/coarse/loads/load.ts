/** What somebody wants done. Accounts and shared objects have numbers; shared ones come after the accounts. */
export type Intent = {
  sender: number
  /** Who is paid, if anybody. */
  receiver?: number
  /** Shared objects that it needs, the one that it is mostly about first. */
  objects: readonly number[]
  gas: number
}

/** A stream of intents, from a seed; what comes does not depend on where things are. */
export type Load = {
  name: string
  accounts: number
  objects: number
  /** That go along with an account. */
  belongings: number
  /** Words of a shared object. */
  words: number
  /** Of the gas of all intents, about: sizes the window of those under way. */
  meanGas: number
  /** What each account has at first, in payments: some at home, the rest in pockets on all chains alike. */
  purse: number
  /** Whether what accounts are paid to has been paid before, on every chain. */
  isWarm: boolean
  /** Whether all that accounts have is at home at first; else, and by default, most lies in pockets as after long use. */
  isAtHome?: boolean
  /** Undefined: there are no more. */
  next(): Intent | undefined
}

/** No account or object has more of the work. */
export const SHARE_CAP = 1 / 60
