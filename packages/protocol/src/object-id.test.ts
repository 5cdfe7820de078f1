import fc from 'fast-check'
import { encodeAbiParameters, type Hex, keccak256, parseAbiParameters, zeroAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  accountSlot,
  birthAddress,
  codeLeaf,
  codeSlot,
  dataBase,
  dataSlot,
  dataWordsMax,
  objectAddress,
  objectId,
  partKinds,
  partSlot,
  slotAccount,
  wholeSlot,
} from './index.ts'

const hex = (length: number): fc.Arbitrary<Hex> =>
  fc
    .uint8Array({ minLength: length, maxLength: length })
    .map((bytes): Hex => `0x${Buffer.from(bytes).toString('hex')}`)
const address = hex(20)
const key = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n })
const generation = fc.integer({ min: 0, max: 2 ** 24 - 1 })
const version = fc.integer({ min: 0, max: 2 ** 40 - 1 })

function hash(types: string, values: readonly unknown[]): Hex {
  return keccak256(encodeAbiParameters(parseAbiParameters(types), values as never))
}

describe('names of objects and their slots [P1, P4, P21, P24]', () => {
  test('are hashes of what docs/WIRE.md says', () => {
    fc.assert(
      fc.property(address, address, key, generation, version, (app, owner, number, g, v) => {
        const name = { app, owner, key: number }
        const id = hash('uint256, address, address, uint256', [16n, app, owner, number])
        expect(objectId(name)).toBe(id)
        const base = hash('uint256, uint256, uint256, uint256', [17n, BigInt(id), BigInt(g), v])
        expect(BigInt(dataBase(id, g, v))).toBe((BigInt(base) >> 8n) << 8n)
        for (const kind of Object.values(partKinds)) {
          const types = 'uint256, uint256, address, uint256'
          expect(partSlot(kind, g, app, number)).toBe(hash(types, [kind, g, app, number]))
        }
        expect(codeSlot(g, app)).toBe(hash('uint256, uint256, address', [20n, g, app]))
        expect(codeLeaf(id, owner)).toBe(hash('bytes32, address', [id, owner]))
        expect(wholeSlot(id)).toBe(hash('uint256, bytes32', [21n, id]))
      }),
    )
  })

  test('data words follow one another', () => {
    const index = fc.integer({ min: 0, max: dataWordsMax - 1 })
    fc.assert(
      fc.property(hex(32), index, (id, place) => {
        const base = dataBase(id, 1, 1)
        expect(BigInt(dataSlot(base, place))).toBe(BigInt(base) + BigInt(place))
      }),
    )
  })

  test('a shared object is born where its address is, a belonging where its owner is', () => {
    fc.assert(
      fc.property(address, address, key, (app, owner, number) => {
        const shared = { app, owner: zeroAddress, key: number }
        const own = objectAddress(objectId(shared))
        expect(slotAccount(accountSlot(own))).toBe(own)
        expect(BigInt(own)).toBe(BigInt(objectId(shared)) & (2n ** 160n - 1n))
        expect(birthAddress(shared)).toBe(own)
        fc.pre(owner !== zeroAddress)
        expect(birthAddress({ app, owner, key: number })).toBe(owner)
      }),
    )
  })
})
