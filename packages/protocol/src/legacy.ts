import { type Address, type Hex, zeroAddress } from 'viem'
import { objectId } from './object-id.ts'
import { accountSlot, leafKinds, parkedSlot, partSlot, treasurySlot } from './slots.ts'

/**
 * What an heir takes over of a chain that was fenced, as the kernel names it (`Adopted`): kind 0 an account (of `owner`, app and key zero) or another object, else a
 * leaf of `leafKinds`. `key`: 32 bytes; of a parked message its id.
 */
export type Legacy = { kind: number; app: Address; owner: Address; key: Hex }

/** The slot in which it stood on a chain of `generation`; undefined for kinds that nobody inherits (P5). */
export function legacySlot({ kind, app, owner, key }: Legacy, generation: number): Hex | undefined {
  switch (kind) {
    case 0: {
      const isAccount = app === zeroAddress && BigInt(key) === 0n
      return isAccount ? accountSlot(owner) : objectId({ app, owner, key: BigInt(key) })
    }
    case leafKinds.supply:
    case leafKinds.tally:
      return partSlot(kind, generation, app, BigInt(key))
    case leafKinds.treasury:
      return treasurySlot(generation)
    case leafKinds.parked:
      return parkedSlot(generation, key)
    default:
      return undefined
  }
}
