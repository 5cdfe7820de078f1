import { createRandom } from '@metalayer/testing/random'
import { describe, expect, test } from 'vitest'
import {
  addressOf,
  bytesToBigint,
  curveOrder,
  hexToBytes,
  isCanonicalSignature,
  recoverAddress,
  recoverAddressByNoble,
  recoverSigner,
  signatureBackend,
  signDigest,
} from './index.ts'

const random = createRandom(9)

describe(`recovery by ${signatureBackend} and by noble [P27]`, () => {
  test('is the same for signatures, and for what is none', () => {
    let nobody = 0
    for (let run = 0; run < 300; run++) {
      const [digest, key] = [random.hex(32), random.hex(32)]
      const signature = hexToBytes(signDigest(digest, key))
      const [r, s] = [signature.subarray(0, 32), signature.subarray(32, 64)].map(bytesToBigint)
      const parity = (signature[64] ?? 27) - 27
      if (r === undefined || s === undefined) throw new Error('no signature')
      expect(recoverAddress(digest, r, s, parity)).toBe(addressOf(key))
      expect(recoverAddressByNoble(digest, r, s, parity)).toBe(addressOf(key))
      expect(recoverAddress(digest, r, s, 1 - parity)).not.toBe(addressOf(key))
      // Half of all numbers are the x of no point.
      const other = BigInt(random.hex(32)) % curveOrder
      const recovered = recoverAddress(digest, other, s, parity)
      expect(recoverAddressByNoble(digest, other, s, parity)).toBe(recovered)
      if (recovered === undefined) nobody++
    }
    expect(nobody).toBeGreaterThan(50)
  })

  test('asks for r and s in range, and the lower s', () => {
    const half = curveOrder / 2n
    expect(isCanonicalSignature(1n, half)).toBe(true)
    expect(isCanonicalSignature(1n, half + 1n)).toBe(false)
    expect(isCanonicalSignature(0n, 1n)).toBe(false)
    expect(isCanonicalSignature(1n, 0n)).toBe(false)
    expect(isCanonicalSignature(curveOrder, 1n)).toBe(false)
    const digest = random.hex(32)
    for (const parity of [-1, 2, 3, 27, 0.5]) {
      expect(recoverAddress(digest, 1n, 1n, parity)).toBeUndefined()
    }
  })

  test('takes 65 bytes with v 27 or 28, and nothing else', () => {
    const [digest, key] = [random.hex(32), random.hex(32)]
    const signature = signDigest(digest, key)
    expect(recoverSigner(digest, signature)).toBe(addressOf(key))
    expect(recoverSigner(digest, `${signature}00`)).toBeUndefined()
    expect(recoverSigner(digest, '0x')).toBeUndefined()
    for (const v of ['00', '01', '1a', '1d', 'ff'] as const) {
      expect(recoverSigner(digest, `0x${signature.slice(2, -2)}${v}`)).toBeUndefined()
    }
  })
})
