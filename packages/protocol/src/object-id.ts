import { type Address, type Hex, zeroAddress } from 'viem'
import { hashWords } from './abi-words.ts'
import { memo } from './memo.ts'

/** What names an object that is no account (docs/WIRE.md, "Apps"). */
export type ObjectName = {
  /** Whose code alone may change it. */
  app: Address
  /** An account's address, or a shared object's; zero: the object is shared, and belongs to the app alone. */
  owner: Address
  /** Chosen by the app. Of a belonging: the asset (app, key) of which it holds an amount. */
  key: bigint
}

const objectKind = 16

/** Names whose id is remembered: a node asks for those of whatever is in use thousands of times a second. */
const rememberedNamesMax = 65_536

const idOf = memo(rememberedNamesMax, (name: string) => {
  const [app, owner, key = ''] = name.split('/') as [Address, Address, string]
  return hashWords(objectKind, app, owner, BigInt(`0x${key}`))
})

/** Id of an object, and the slot of its home word (P24). */
export function objectId({ app, owner, key }: ObjectName): Hex {
  return idOf(`${app}/${owner}/${key.toString(16)}`)
}

/** The address under which a shared object owns: belongings as anybody does, and ERA. */
export function objectAddress(id: Hex): Address {
  return `0x${id.slice(26)}`
}

/** The address on whose birth chain an object is born: its owner's or, of a shared one, its own (P21). */
export function birthAddress(name: ObjectName): Address {
  return name.owner === zeroAddress ? objectAddress(objectId(name)) : name.owner
}
