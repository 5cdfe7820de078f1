import type { Random } from '@metalayer/testing/random'
import type { Hex } from 'viem'
import {
  bytesToBigint,
  bytesToHex,
  encodeRlp,
  hexToBytes,
  joinBytes,
  keccak256,
  type RlpValue,
  readRlpItem,
  readRlpList,
  rlpUint,
  signDigest,
  toWord,
} from '../src/index.ts'

/** Chain id of the network in these tests. */
export const networkId = 7_777

/** Fields of a transaction as RLP values, in their order, signature included. */
export type Draft = { type: number; fields: RlpValue[] }

const halfOrder = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n
const order = 2n * halfOrder + 1n

/** A transaction that a wallet could have signed for this network. */
export function drawTransaction(random: Random): Draft {
  const type = random.below(3)
  const start = [rlpUint(random.uint(63))]
  const prices = type === 2 ? drawFees(random) : [rlpUint(random.uint(96))]
  const to = random.below(10) === 0 ? new Uint8Array(0) : random.bytes(20)
  const data = random.bytes(random.pick([0, 0, 1, 4, 36, 55, 56, 68, 255, 256, 300]))
  const call = [rlpUint(random.uint(64) % 2n ** 64n), to, rlpUint(random.uint(255)), data]
  const body: RlpValue[] = [...start, ...prices, ...call]
  if (type === 0) return sign({ type, fields: body }, random.hex(32))
  return sign(
    { type, fields: [rlpUint(networkId), ...body, drawAccessList(random)] },
    random.hex(32),
  )
}

/** Signs fields that have no signature yet. */
export function sign(draft: Draft, privateKey: Hex): Draft {
  const isLegacy = draft.type === 0
  const chainId = rlpUint(networkId)
  const zero = new Uint8Array(0)
  const signed = isLegacy ? [...draft.fields, chainId, zero, zero] : draft.fields
  const signature = hexToBytes(
    signDigest(keccak256(encode({ ...draft, fields: signed })), privateKey),
  )
  const yParity = (signature[64] ?? 27) - 27
  const r = rlpUint(bytesToBigint(signature.subarray(0, 32)))
  const s = rlpUint(bytesToBigint(signature.subarray(32, 64)))
  const v = rlpUint(isLegacy ? 35 + 2 * networkId + yParity : yParity)
  return { type: draft.type, fields: [...draft.fields, v, r, s] }
}

/** The bytes that travel. */
export function encode(draft: Draft): Uint8Array {
  const payload = encodeRlp(draft.fields)
  return draft.type === 0 ? payload : joinBytes(Uint8Array.of(draft.type), payload)
}

/** Something that an attacker, or a careless wallet, could make of it. Named, so that disagreements can be listed by name. */
export type Mutation = { name: string; apply(draft: Draft, random: Random): Uint8Array }

const replace = (draft: Draft, place: number, value: RlpValue): Uint8Array =>
  encode({ ...draft, fields: draft.fields.with(place, value) })

const signature = (draft: Draft) => draft.fields.length - 3

/** Place of a field, counted as in type 2 (chain id 0, nonce 1, tip 2, cap 3, gas 4, to 5, value 6, data 7, access list 8). */
function placeOf(draft: Draft, place: number): number {
  if (draft.type === 2) return place
  const shifted = place > 2 ? place - 1 : place
  return draft.type === 1 ? shifted : shifted - 1
}

const field = (draft: Draft, place: number) => draft.fields.at(place) as Uint8Array

/** Every mutation; each is drawn as often as the others. */
export const mutations: readonly Mutation[] = [
  { name: 'none', apply: (draft) => encode(draft) },
  {
    name: 'a changed byte',
    apply(draft, random) {
      const bytes = Uint8Array.from(encode(draft))
      const place = random.below(bytes.length)
      return bytes.with(place, (bytes[place] ?? 0) ^ (1 << random.below(8)))
    },
  },
  {
    name: 'a changed byte near the start',
    apply(draft, random) {
      const bytes = Uint8Array.from(encode(draft))
      return bytes.with(random.below(Math.min(12, bytes.length)), random.below(256))
    },
  },
  {
    name: 'a byte more or less in the middle',
    apply(draft, random) {
      const bytes = [...encode(draft)]
      bytes.splice(random.below(bytes.length), random.below(2), ...(random.below(2) ? [0] : []))
      return Uint8Array.from(bytes)
    },
  },
  {
    name: 'cut off',
    apply: (draft, random) => {
      const bytes = encode(draft)
      return bytes.slice(0, random.below(bytes.length))
    },
  },
  { name: 'a trailing byte', apply: (draft, random) => joinBytes(encode(draft), random.bytes(1)) },
  {
    name: 'an integer with a leading zero',
    apply(draft, random) {
      const places = [1, 2, 4, 6].map((place) => placeOf(draft, place))
      const place = random.pick([...places, -1, -2])
      const value = field(draft, place)
      return replace(draft, place, joinBytes(Uint8Array.of(0), value))
    },
  },
  {
    name: 'long-form length where the short one does',
    apply(draft) {
      const payload = joinBytes(...draft.fields.map(encodeRlp))
      const length = rlpUint(payload.length)
      const padded = joinBytes(Uint8Array.of(0), length)
      const list = joinBytes(Uint8Array.of(0xf7 + padded.length), padded, payload)
      return draft.type === 0 ? list : joinBytes(Uint8Array.of(draft.type), list)
    },
  },
  {
    name: 'a small byte with a header',
    apply(draft) {
      const fields = draft.fields.map(encodeRlp)
      const place = placeOf(draft, 7)
      const payload = joinBytes(...fields.with(place, Uint8Array.of(0x81, 0x05)))
      const list = encodeRlp([payload])
      // The list's header for the payload as it is, not as a string in it.
      const header = encodeRlp(Array.from({ length: payload.length }, () => Uint8Array.of(1)))
      const bytes = joinBytes(header.slice(0, header.length - payload.length), payload)
      return list.length === 0 || draft.type === 0
        ? bytes
        : joinBytes(Uint8Array.of(draft.type), bytes)
    },
  },
  {
    name: 'high s',
    apply(draft) {
      const s = order - bytesToBigint(field(draft, -1))
      const place = signature(draft)
      const v = bytesToBigint(field(draft, place))
      const flipped = draft.type === 0 ? (v % 2n === 0n ? v - 1n : v + 1n) : 1n - v
      return encode({
        ...draft,
        fields: [...draft.fields.slice(0, place), rlpUint(flipped), field(draft, -2), rlpUint(s)],
      })
    },
  },
  {
    name: 's at the edge of half the order',
    apply: (draft, random) =>
      replace(draft, -1 + draft.fields.length, rlpUint(halfOrder + BigInt(random.below(2)))),
  },
  { name: 'r = 0', apply: (draft) => replace(draft, draft.fields.length - 2, new Uint8Array(0)) },
  { name: 's = 0', apply: (draft) => replace(draft, draft.fields.length - 1, new Uint8Array(0)) },
  {
    name: 'r at or over the order',
    apply: (draft, random) =>
      replace(draft, draft.fields.length - 2, rlpUint(order + BigInt(random.below(3)) - 1n)),
  },
  {
    name: 'r that is no point',
    apply: (draft, random) =>
      replace(draft, draft.fields.length - 2, rlpUint(BigInt(random.below(40)))),
  },
  {
    name: 'r of 33 bytes',
    apply: (draft, random) =>
      replace(draft, draft.fields.length - 2, joinBytes(Uint8Array.of(1), random.bytes(32))),
  },
  {
    name: 'another parity',
    apply: (draft, random) =>
      replace(
        draft,
        signature(draft),
        rlpUint(random.pick([0n, 1n, 2n, 27n, 28n, 255n, 256n, 2n ** 64n])),
      ),
  },
  {
    name: 'another chain id',
    apply(draft, random) {
      const other = random.pick([
        0n,
        1n,
        BigInt(networkId) + 1n,
        2n ** 53n,
        2n ** 63n,
        2n ** 64n + 7_777n,
        2n ** 256n - 1n,
      ])
      if (draft.type !== 0) return replace(draft, 0, rlpUint(other))
      const v = (35n + 2n * other + BigInt(random.below(2))) % 2n ** 256n
      return replace(draft, signature(draft), rlpUint(v))
    },
  },
  {
    name: 'legacy without a chain id',
    apply: (draft, random) =>
      replace(draft, signature(draft), rlpUint(random.pick([27, 28, 29, 34, 0, 26]))),
  },
  {
    name: 'a nonce at the edge, signed',
    apply: (draft, random) =>
      resign(
        draft,
        random,
        1,
        rlpUint(
          random.pick([2n ** 53n - 1n, 2n ** 64n - 2n, 2n ** 64n - 1n, 2n ** 64n, 2n ** 80n]),
        ),
      ),
  },
  {
    name: 'gas at the edge, signed',
    apply: (draft, random) =>
      resign(draft, random, 4, rlpUint(random.pick([2n ** 64n - 1n, 2n ** 64n, 2n ** 70n]))),
  },
  {
    name: 'a value at the edge, signed',
    apply: (draft, random) =>
      resign(draft, random, 6, rlpUint(random.pick([2n ** 256n - 1n, 2n ** 256n, 2n ** 264n]))),
  },
  {
    name: 'fees at the edge, signed',
    apply: (draft, random) =>
      resign(draft, random, 3, rlpUint(random.pick([0n, 2n ** 256n - 1n, 2n ** 256n]))),
  },
  {
    name: 'a tip over the cap, signed',
    apply(draft, random) {
      const cap = bytesToBigint(field(draft, placeOf(draft, 3)))
      return resign(draft, random, 2, rlpUint(cap + BigInt(random.below(2))))
    },
  },
  {
    name: 'a recipient of another length, signed',
    apply: (draft, random) =>
      resign(draft, random, 5, random.bytes(random.pick([1, 19, 21, 32, 55, 56]))),
  },
  {
    name: 'a list as data, signed',
    apply: (draft, random) =>
      resign(draft, random, 7, random.pick<RlpValue>([[], [random.bytes(2)]])),
  },
  {
    name: 'a malformed access list, signed',
    apply: (draft, random) => resign(draft, random, 8, drawMalformedAccessList(random)),
  },
  {
    name: 'too many or too few fields',
    apply(draft, random) {
      const fields = [...draft.fields]
      fields.splice(
        random.below(fields.length),
        random.below(2),
        ...(random.below(2) ? [Uint8Array.of(1)] : []),
      )
      return encode({ ...draft, fields })
    },
  },
  {
    name: 'another type',
    apply: (draft, random) => joinBytes(Uint8Array.of(random.below(256)), encodeRlp(draft.fields)),
  },
  { name: 'random bytes', apply: (_, random) => random.bytes(random.below(120)) },
  {
    name: 'a field of a field',
    apply(draft, random) {
      const bytes = encode(draft)
      const list = readRlpItem(bytes, draft.type === 0 ? 0 : 1, bytes.length)
      const item = random.pick(readRlpList(list))
      return joinBytes(bytes.slice(0, item.start), Uint8Array.of(0xc0), bytes.slice(item.to))
    },
  },
]

function resign(draft: Draft, random: Random, place: number, value: RlpValue): Uint8Array {
  const fields = draft.fields.slice(0, -3)
  const at = placeOf(draft, place)
  if (at >= fields.length) return encode(draft)
  return encode(sign({ type: draft.type, fields: fields.with(at, value) }, random.hex(32)))
}

function drawFees(random: Random): RlpValue[] {
  const cap = random.uint(96)
  return [rlpUint(cap === 0n ? 0n : random.uint(96) % (cap + 1n)), rlpUint(cap)]
}

function drawAccessList(random: Random): RlpValue[] {
  return Array.from({ length: random.pick([0, 0, 0, 1, 2, 5]) }, () => [
    random.bytes(20),
    Array.from({ length: random.below(4) }, () =>
      hexToBytes(toWord(random.uint(256) % 2n ** 256n)),
    ),
  ])
}

function drawMalformedAccessList(random: Random): RlpValue {
  const [address, key] = [random.bytes(20), random.bytes(32)]
  return random.pick<RlpValue>([
    new Uint8Array(0),
    address,
    [address],
    [[address]],
    [[address, key]],
    [[address, []], []],
    [[address, [], []]],
    [[address, [key], key]],
    [[random.bytes(19), []]],
    [[random.bytes(21), []]],
    [[address, [random.bytes(31)]]],
    [[address, [random.bytes(33)]]],
    [[address, [[key]]]],
    [[[address], []]],
  ])
}

/** For messages of failed tests. */
export function show(bytes: Uint8Array): string {
  return bytesToHex(bytes)
}
