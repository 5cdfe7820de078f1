import type { Key, Offer } from '@metalayer/policy'
import type { Hex } from 'viem'
import { ByteReader } from '../attest/byte-reader.ts'
import { ByteWriter } from '../attest/byte-writer.ts'

/** Protocol by which the agent of a chain asks another chain's agent to take in what it would send there (DESIGN §7). */
export const offersProtocol = '/metalayer/offers/1'

/** Offers of one request: more than leave a chain in a tick. */
export const offersMax = 256

/** What the agent of `from` would send to the chain `to`. */
export type OffersRequest = { from: number; to: number; offers: readonly Offer[] }

export function encodeOffers({ from, to, offers }: OffersRequest): Uint8Array {
  const writer = new ByteWriter().u64(from).u64(to).uint(offers.length, 2)
  for (const { id, members, work, leaveGas, gain, worth } of offers) {
    writer
      .hex(id as Hex)
      .uint(members, 2)
      .uint(work, 4)
      .uint(leaveGas, 4)
    writer.u64(gain).uint(worth, 4)
  }
  return writer.done()
}

/** Throws `MalformedBytesError`. */
export function decodeOffers(bytes: Uint8Array): OffersRequest {
  const reader = new ByteReader(bytes)
  const [from, to] = [reader.number(), reader.number()]
  const count = reader.count(2, offersMax)
  const offers = Array.from({ length: count }, (): Offer => {
    const id = reader.hex(32)
    const [members, work, leaveGas] = [reader.uint(2), reader.uint(4), reader.uint(4)]
    return { id, from, to, members, work, leaveGas, gain: reader.number(), worth: reader.uint(4) }
  })
  reader.end()
  return { from, to, offers }
}

/** Which of the offers are taken, by their places in the request. */
export function encodeAccepted(offers: readonly Offer[], accepted: readonly Key[]): Uint8Array {
  const ids = new Set(accepted)
  const places = offers.flatMap(({ id }, place) => (ids.has(id) ? [place] : []))
  const writer = new ByteWriter().uint(places.length, 2)
  for (const place of places) writer.uint(place, 2)
  return writer.done()
}

/** The offers that are taken. Throws `MalformedBytesError`. */
export function decodeAccepted(bytes: Uint8Array, offers: readonly Offer[]): Offer[] {
  const reader = new ByteReader(bytes)
  const places = new Set(
    Array.from({ length: reader.count(2, offers.length) }, () => reader.uint(2)),
  )
  reader.end()
  return offers.filter((_, place) => places.has(place))
}
