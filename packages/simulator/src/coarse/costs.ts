/**
 * Gas of what chains do, as whole real transactions of the network's contracts take it (`npm run bench -- gas` and contracts/snapshots), each in a bundle or
 * batch of ten and more.
 */
export const costs = {
  /** A payment to a receiver whose word on the chain is not zero; and what it takes more where it is. */
  payment: 21_700,
  newWord: 17_100,
  /** A transfer of a token. */
  transfer: 35_900,
  /** A call of an app that changes a shared object. */
  call: 60_000,
  /** A swap: a call that changes a pool's words and two belongings. */
  swap: 150_000,
  /** An account that moves: at the chain that it leaves, and where it arrives. */
  accountLeaves: 16_300,
  accountArrives: 35_400,
  /** The same for each belonging that goes along. */
  belongingLeaves: 16_000,
  belongingArrives: 37_000,
  /** What all who leave a chain for the same other one in a tick take there besides. */
  departure: 77_000,
  /** An account that an heir adopts from a chain that was fenced, with its calldata (contracts/snapshots/adoption.json). */
  accountAdopted: 63_800,
  /** A shared object, and each of its words. */
  objectLeaves: 16_000,
  objectArrives: 27_000,
  wordArrives: 24_300,
  /** A pocket that is swept: where it is, and where its owner lives. */
  pocketLeaves: 14_200,
  pocketArrives: 13_000,
  /** What proves lanes to a chain: once in a tick in which something arrives, and once in a lease. */
  checkpoint: 99_400,
  /** A message to an app's object on another chain: what sending it adds to a transaction, and what delivering it adds to its handling. */
  messageSent: 60_000,
  messageDelivered: 20_400,
} as const

/** A journey: until the next checkpoint has the departure, and until the next block of the destination has the arrival. */
export const JOURNEY_TICKS = 2

/** A chain that nothing arrives at is shown a checkpoint as often, for its lease. */
export const LEASE_TICKS = 10
