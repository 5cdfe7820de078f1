import { parseTransaction, zeroAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  type Adoption,
  adoptionId,
  adoptionTransaction,
  decodeAdoption,
  encodeAdoption,
  isAdoption,
  leafKinds,
  MalformedMessageError,
  systemMessage,
} from './index.ts'

const kernel = `0x${'0e'.repeat(20)}` as const
const owner = `0x${'aa'.repeat(20)}` as const
const app = `0x${'ab'.repeat(20)}` as const
const zero = `0x${'00'.repeat(32)}` as const
const slot = `0x${'51'.repeat(32)}` as const
const source = { chainId: 37_202, generation: 3 }
const account: Adoption = {
  ...{ source, kind: 0, app: zeroAddress, owner, key: zero, word: `0x${'c4'.repeat(32)}` },
}

describe('an adoption', () => {
  test('is the same after encoding and decoding, in 117 bytes', () => {
    const object: Adoption = { ...account, app, key: `0x${'7e'.repeat(32)}` }
    const part: Adoption = { ...object, kind: leafKinds.supply, owner: zeroAddress }
    for (const adoption of [account, object, part]) {
      const bytes = encodeAdoption(adoption)
      expect(bytes).toHaveLength(2 + 2 * 117)
      expect(decodeAdoption(bytes)).toEqual(adoption)
    }
  })

  test('of other bytes is refused', () => {
    const bytes = encodeAdoption(account)
    const others = [bytes.slice(0, -2), `${bytes}00`, bytes.replace('0x00', '0x01'), '0x', '0x00zz']
    for (const other of others) {
      expect(() => decodeAdoption(other as `0x${string}`)).toThrow(MalformedMessageError)
    }
    expect(isAdoption('0x0200')).toBe(false)
    const beyond = { ...account, source: { chainId: 1, generation: 2 ** 24 } }
    expect(() => encodeAdoption(beyond)).toThrow(MalformedMessageError)
  })
})

describe('its system transaction [P29]', () => {
  const placement = { chainId: 37_203, generation: 1, blockNumber: 9, carrier: slot }
  const transactionOf = (adoption: Adoption) =>
    adoptionTransaction({ kernel, adoption, slot, placement })

  test.each([
    ['an account', account, owner],
    ['an object', { ...account, app }, app],
    ['a part', { ...account, kind: leafKinds.tally, app, owner: zeroAddress }, app],
    ['a treasury', { ...account, kind: leafKinds.treasury, owner: zeroAddress }, kernel],
  ] as const)('of %s is a legacy transaction of zeros to whom it is about', (_, adoption, to) => {
    const system = transactionOf(adoption)
    expect(system).toMatchObject({ kind: 'system', from: kernel, to, status: 'success', logs: [] })
    expect(decodeAdoption(systemMessage(system.raw))).toEqual(adoption)
    expect(parseTransaction(system.raw)).toMatchObject({ type: 'legacy', to })
  })

  test('has a hash of its own for each heir, its generation, whom it inherits, and slot', () => {
    const heir = { chainId: 37_203, generation: 1 }
    const hashes = [
      adoptionId(heir, source, slot),
      adoptionId({ ...heir, chainId: 37_204 }, source, slot),
      adoptionId({ ...heir, generation: 2 }, source, slot),
      adoptionId(heir, { ...source, generation: 4 }, slot),
      adoptionId(heir, source, zero),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(transactionOf(account).hash).toBe(hashes[0])
  })
})
