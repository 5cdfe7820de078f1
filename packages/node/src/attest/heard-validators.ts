import { type Configuration, lowerCase } from '@metalayer/protocol'
import type { Address } from 'viem'

/** When validators were heard last, in milliseconds of this node's clock; of those in force alone. */
export type HeardValidators = {
  note(place: number, configuration: Configuration): void
  /** 0: not since the start. */
  at(validator: Address): number
}

export function createHeardValidators(now: () => number): HeardValidators {
  const heard = new Map<Address, number>()
  return {
    note(place, { validators }) {
      const signer = validators[place]?.signer
      if (signer === undefined) return
      // There are more where some have left; the others are heard again at once.
      if (heard.size > validators.length) heard.clear()
      heard.set(lowerCase(signer), now())
    },
    at: (validator) => heard.get(lowerCase(validator)) ?? 0,
  }
}
