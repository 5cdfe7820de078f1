/**
 * Gas of what chains do, as whole real transactions take it, in a bundle or batch of ten and more (`npm run bench -- gas`). What the balancer reckons with; what
 * is charged follows from other numbers.
 */
export const gasCosts = {
  /** A payment; and an operation of the kernel. */
  payment: 21_700,
  operation: 80_000,
  /** A call of an app that has never run, until it has. */
  unknownStep: 100_000,
  /** What a step takes besides what its app uses: its signature, and its sender's words. */
  aroundStep: 10_000,
  /** Gas that a full bundle is given and leaves, as a rule: what the kernel wants to see left before each transaction (P9), and a little for each. */
  bundleSpare: 190_000,
  /** An account that moves: at the chain that it leaves, and where it arrives. */
  accountLeaves: 16_300,
  accountArrives: 35_400,
  /** The same of an object, and each of its words. */
  objectLeaves: 16_000,
  objectArrives: 27_000,
  wordArrives: 24_300,
  /** A pocket that goes home: where it is, and where its owner lives. */
  pocketGoes: 27_200,
  /** A payment to somebody of whom the chain has no word takes so much more. */
  newWord: 17_100,
  /** What accounts that travel together take besides, at the chain that they leave: the call, and what their lane keeps. */
  departure: 77_000,
  /** What proves lanes to a chain, once for all that a call delivers. */
  checkpoint: 99_400,
} as const
