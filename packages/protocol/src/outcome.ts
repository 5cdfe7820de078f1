import { ProtocolError } from './protocol-error.ts'

/** Outcome bytes of `Executed` (docs/WIRE.md, "Bundles"): 0 to 3 ran, the others left no trace. */
export const outcomes = {
  Success: 0,
  Failed: 1,
  /** An app's step: what it used says a mark. */
  Ran: 2,
  Reverted: 3,
  Malformed: 16,
  UnsupportedType: 17,
  WrongChain: 18,
  BadSignature: 19,
  NonceTooLow: 20,
  NonceTooHigh: 21,
  InsufficientFunds: 22,
  FeeTooLow: 23,
  IntrinsicGas: 24,
  GasLimitTooHigh: 25,
  Elsewhere: 26,
} as const

export type OutcomeName = keyof typeof outcomes
export type Outcome = (typeof outcomes)[OutcomeName]

/** A chain logged an outcome byte that docs/WIRE.md does not list. */
export class UnknownOutcomeError extends ProtocolError {
  readonly code = 'unknown-outcome'
}

const names = new Map<number, OutcomeName>(
  Object.entries(outcomes).map(([name, code]) => [code, name as OutcomeName]),
)

/** Name of an outcome byte. Throws {@link UnknownOutcomeError}. */
export function outcomeName(code: number): OutcomeName {
  const name = names.get(code)
  if (name === undefined) {
    throw new UnknownOutcomeError(
      `Outcome ${code} is not in docs/WIRE.md. The chain's kernel is newer than this node: update the node.`,
    )
  }
  return name
}

/** Whether the transaction ran, and so has a nonce, a fee and a place in a network block (P29). */
export function isExecuted(code: number): boolean {
  return code <= outcomes.Reverted
}

/** Whether it ran and its effect stands. */
export function hasSucceeded(code: number): boolean {
  return code === outcomes.Success || code === outcomes.Ran
}

/** Whether an app was called, or deployed: then a mark ends what the transaction logged. */
export function isStep(code: number): boolean {
  return code === outcomes.Ran || code === outcomes.Reverted
}

/** What became of a delivered message (docs/WIRE.md, "Messages and lanes"). */
export const deliveryOutcomes = {
  /** Taken in; of a call: it ran. */
  taken: 0,
  parked: 1,
  /** A call whose handling was undone: what it carried went to its refund account. */
  bounced: 2,
  /** A call that was sent on to where its object is. */
  forwarded: 3,
} as const

/** Whether a delivered message is out of its lane for good: what it carried is in the chain's words, or in another lane. */
export function isTakenIn(code: number): boolean {
  return code !== deliveryOutcomes.parked
}

/** Whether a handler ran for a delivered call, so that a mark ends what it logged. */
export function isHandled(code: number): boolean {
  return code === deliveryOutcomes.taken || code === deliveryOutcomes.bounced
}
