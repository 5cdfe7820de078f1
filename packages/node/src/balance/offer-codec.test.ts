import type { Offer } from '@metalayer/policy'
import { toWord } from '@metalayer/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MalformedBytesError } from '../attest/byte-reader.ts'
import { decodeAccepted, decodeOffers, encodeAccepted, encodeOffers } from './offer-codec.ts'

const offer = fc
  .record({
    id: fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }),
    members: fc.nat(65_535),
    work: fc.nat(),
    leaveGas: fc.nat(),
    gain: fc.maxSafeNat(),
    worth: fc.nat(),
  })
  .map(({ id, ...rest }): Offer => ({ id: toWord(id), from: 5, to: 9, ...rest }))

test('offers and answers come back as they were sent', () => {
  fc.assert(
    fc.property(fc.uniqueArray(offer, { selector: ({ id }) => id, maxLength: 40 }), (offers) => {
      const request = { from: 5, to: 9, offers }
      expect(decodeOffers(encodeOffers(request))).toEqual(request)
      const some = offers.filter((_, place) => place % 3 === 0)
      const answer = encodeAccepted(
        offers,
        some.map(({ id }) => id),
      )
      expect(decodeAccepted(answer, offers)).toEqual(some)
    }),
  )
})

test('bytes of anybody are read or refused, and an answer never takes what was not offered', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(offer, { maxLength: 3 }),
      (bytes, offers) => {
        for (const read of [() => decodeOffers(bytes), () => decodeAccepted(bytes, offers)]) {
          try {
            const result = read()
            if (Array.isArray(result)) for (const one of result) expect(offers).toContain(one)
          } catch (error) {
            expect(error).toBeInstanceOf(MalformedBytesError)
          }
        }
      },
    ),
  )
})
