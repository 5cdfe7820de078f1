import { lowerCase } from '@metalayer/protocol'
import type { Address } from 'viem'

/** Blocks of the hub that whoever is to do something there has for it, before the next one does; and before the same one tries again. */
export const turnBlocksMax = 5

export type Turns = {
  /** Picks who is first, so that it is not always the same one. */
  draw: bigint
  /** Who has no turn, in lower case. */
  without: ReadonlySet<Address>
  /** In the configuration's order. */
  validators: readonly Address[]
}

/** How many come before `self` in doing what one node should do on the hub; a node that is no validator comes after all who are. */
export function turnOf(self: Address, { draw, without, validators }: Turns): number {
  const order = validators.map(lowerCase).filter((one) => !without.has(one))
  const place = order.indexOf(lowerCase(self))
  if (place < 0) return order.length
  const first = Number(draw % BigInt(order.length))
  return (place - first + order.length) % order.length
}
