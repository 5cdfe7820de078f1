import {
  type AccountWord,
  accountSlot,
  encodeAccountWord,
  encodeObjectWord,
  objectId,
} from '@metalayer/protocol'
import { type Address, type Hex, numberToHex, zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import { arrivalOf, bringsAnything, bringsObject, type Left } from './inherited-arrivals.ts'

const place = { chainId: 7, generation: 1 }
const owner: Address = numberToHex(5, { size: 20 })
const shared = { app: numberToHex(99, { size: 20 }), owner: zeroAddress, key: 5n }

const wordOf = (fields: Partial<AccountWord>) =>
  encodeAccountWord({
    ...{ status: 'pocket', balance: 0n, generation: 1, version: 0, nonce: 0, since: 0 },
    ...{ chainId: 0, chainGeneration: 0, ...fields },
  })
const left = (slot: Hex, word: bigint, fields: Partial<Left> = {}): Left => ({
  ...{ slot, bornWith: undefined, place, birthChain: () => 6 },
  estate: { wordAt: () => word },
  ...fields,
})

test('an account that is adopted goes on with its nonce and money, and one that is born with what waited for it (P4, P5)', () => {
  const slot = accountSlot(owner)
  const here = wordOf({ status: 'here', balance: 3n, nonce: 4, version: 2 })
  const arrived = { kind: 'account', owner, departedAt: 0 }
  expect(arrivalOf(left(slot, here))).toEqual({ ...arrived, balance: 3n, nonce: 4, version: 3 })
  const pocket = wordOf({ balance: 9n })
  const credit = { kind: 'credit', credits: [{ owner, amount: 9n }] }
  expect(arrivalOf(left(slot, pocket))).toEqual(credit)
  expect(arrivalOf(left(slot, 0n))).toBeUndefined()
  const born = { birthChain: () => place.chainId }
  expect(arrivalOf(left(slot, pocket, born))).toMatchObject({ ...arrived, balance: 9n, nonce: 0 })
  expect(arrivalOf(left(slot, 0n, born))).toMatchObject({ ...arrived, balance: 0n, nonce: 0 })
  // A later generation bears nobody.
  const later = { ...born, place: { ...place, generation: 2 } }
  expect(arrivalOf(left(slot, 0n, later))).toBeUndefined()
  const away = wordOf({ status: 'away', balance: 9n, version: 3, chainId: 8, chainGeneration: 1 })
  expect(arrivalOf(left(slot, away, born))).toEqual(credit)
})

test('an object that is adopted is there if it lived there or is born with it, and an account is none', () => {
  const slot = objectId(shared)
  const nothing = { amount: 0n, size: 0, pinned: false, since: 0, chainId: 0, chainGeneration: 0 }
  const here = encodeObjectWord({ ...nothing, status: 'here', version: 1, generation: 1 })
  expect(bringsObject(left(slot, here))).toBe(true)
  expect(bringsObject(left(slot, 0n))).toBe(false)
  // Which chain bears it, its name alone tells.
  const born = { birthChain: () => place.chainId }
  expect(bringsObject(left(slot, 0n, born))).toBe(false)
  expect(bringsObject(left(slot, 0n, { ...born, bornWith: owner }))).toBe(true)
  const account = left(accountSlot(owner), wordOf({ status: 'here', version: 1 }))
  expect(bringsObject(account)).toBe(false)
})

test('what would change nothing at the heir is left: what it knows to have gone on, and what is on its way to it', () => {
  const heir = { chainId: 9, generation: 2 }
  const slot = accountSlot(owner)
  const to = (chainId: number, chainGeneration: number) =>
    wordOf({ status: 'away', version: 5, chainId, chainGeneration })
  const brings = (there: bigint, here = 0n, fields: Partial<Left> = {}) =>
    bringsAnything(left(slot, there, fields), heir, here)
  const known = (fields: Partial<AccountWord>) => wordOf({ generation: heir.generation, ...fields })

  expect(brings(wordOf({ status: 'here', version: 1 }))).toBe(true)
  expect(brings(wordOf({ balance: 1n }), known({ status: 'here', version: 9 }))).toBe(true)
  expect(brings(to(8, 1))).toBe(true)
  expect(brings(to(8, 1), known({ status: 'away', version: 4, chainId: 7 }))).toBe(true)
  expect(brings(to(8, 1), known({ status: 'away', version: 5, chainId: 7 }))).toBe(false)
  expect(brings(to(8, 1), known({ status: 'here', version: 1 }))).toBe(false)
  expect(brings(to(heir.chainId, heir.generation))).toBe(false)
  // An earlier generation of the heir is another place.
  expect(brings(to(heir.chainId, 1))).toBe(true)
  expect(brings(0n)).toBe(false)
  const born = { birthChain: () => place.chainId }
  expect(brings(0n, 0n, born)).toBe(true)
  expect(brings(0n, known({ status: 'here', version: 1 }), born)).toBe(false)
})
