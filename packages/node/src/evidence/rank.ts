import { lowerCase } from '@metalayer/protocol'
import type { Address } from 'viem'

/**
 * How many come before `self` in reporting `signer`: validators take turns from one that the signer's address picks, so that it is not always the same one; whoever is accused
 * itself has no turn, and a node that is no validator comes after all who are.
 */
export function rankOf(self: Address, { signer, accused, validators }: Accusation): number {
  const order = validators.map(lowerCase).filter((one) => !accused.has(one))
  const place = order.indexOf(lowerCase(self))
  if (place < 0) return order.length
  const first = Number(BigInt(signer) % BigInt(order.length))
  return (place - first + order.length) % order.length
}

export type Accusation = {
  signer: Address
  /** Everyone who is, in lower case. */
  accused: ReadonlySet<Address>
  /** In the configuration's order. */
  validators: readonly Address[]
}
