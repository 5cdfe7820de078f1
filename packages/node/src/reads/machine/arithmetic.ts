import { keccakBytes } from '@metalayer/protocol'
import { viewOf, wordIn } from './bytes.ts'
import { type Core, type CoreOperation, pop, popPlace } from './frame.ts'
import { reach } from './memory.ts'
import { HASH_GAS, spend, WORD_GAS } from './meter.ts'

const wordBits = 256n
const wordsEnd = 1n << wordBits
/** Of a power, for each byte of the exponent. */
const EXPONENT_BYTE_GAS = 500

const unsigned = (value: bigint): bigint => BigInt.asUintN(256, value)
const signed = (word: bigint): bigint => BigInt.asIntN(256, word)
const truth = (is: boolean): bigint => (is ? 1n : 0n)

const one =
  (compute: (a: bigint) => bigint): CoreOperation =>
  (frame) =>
    void frame.stack.push(compute(pop(frame)))

const two =
  (compute: (a: bigint, b: bigint) => bigint): CoreOperation =>
  (frame) =>
    void frame.stack.push(compute(pop(frame), pop(frame)))

const three =
  (compute: (a: bigint, b: bigint, c: bigint) => bigint): CoreOperation =>
  (frame) =>
    void frame.stack.push(compute(pop(frame), pop(frame), pop(frame)))

// Most sums and differences are words as they are: to look costs less than to cut.
function add(a: bigint, b: bigint): bigint {
  const sum = a + b
  return sum < wordsEnd ? sum : sum - wordsEnd
}

function subtract(a: bigint, b: bigint): bigint {
  return a >= b ? a - b : a - b + wordsEnd
}

function signExtend(place: bigint, word: bigint): bigint {
  if (place > 30n) return word
  return unsigned(BigInt.asIntN(8 * (Number(place) + 1), word))
}

function byteAt(place: bigint, word: bigint): bigint {
  return place > 31n ? 0n : (word >> (8n * (31n - place))) & 0xffn
}

/** Square and multiply, modulo 2^256. */
function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let square = base
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = unsigned(result * square)
    square = unsigned(square * square)
  }
  return result
}

function exponentiate(frame: Core): void {
  const [base, exponent] = [pop(frame), pop(frame)]
  spend(frame.meter, EXPONENT_BYTE_GAS * Math.ceil(exponent.toString(16).length / 2))
  frame.stack.push(power(base, exponent))
}

function hash(frame: Core): void {
  const [offset, length] = [popPlace(frame), popPlace(frame)]
  const { memory, meter } = frame
  reach(memory, meter, offset, length)
  spend(meter, HASH_GAS + WORD_GAS * Math.ceil(length / 32))
  frame.stack.push(wordIn(viewOf(keccakBytes(memory.bytes.subarray(offset, offset + length))), 0))
}

/** Instructions that compute, by their numbers. */
export const arithmetic: readonly (readonly [number, CoreOperation])[] = [
  [0x01, two(add)],
  [0x02, two((a, b) => unsigned(a * b))],
  [0x03, two(subtract)],
  [0x04, two((a, b) => (b === 0n ? 0n : a / b))],
  [0x05, two((a, b) => (b === 0n ? 0n : unsigned(signed(a) / signed(b))))],
  [0x06, two((a, b) => (b === 0n ? 0n : a % b))],
  [0x07, two((a, b) => (b === 0n ? 0n : unsigned(signed(a) % signed(b))))],
  [0x08, three((a, b, n) => (n === 0n ? 0n : (a + b) % n))],
  [0x09, three((a, b, n) => (n === 0n ? 0n : (a * b) % n))],
  [0x0a, exponentiate],
  [0x0b, two(signExtend)],
  [0x10, two((a, b) => truth(a < b))],
  [0x11, two((a, b) => truth(a > b))],
  [0x12, two((a, b) => truth(signed(a) < signed(b)))],
  [0x13, two((a, b) => truth(signed(a) > signed(b)))],
  [0x14, two((a, b) => truth(a === b))],
  [0x15, one((a) => truth(a === 0n))],
  [0x16, two((a, b) => a & b)],
  [0x17, two((a, b) => a | b)],
  [0x18, two((a, b) => a ^ b)],
  [0x19, one((a) => wordsEnd - 1n - a)],
  [0x1a, two(byteAt)],
  [0x1b, two((shift, a) => (shift >= wordBits ? 0n : unsigned(a << shift)))],
  [0x1c, two((shift, a) => (shift >= wordBits ? 0n : a >> shift))],
  [0x1d, two((shift, a) => unsigned(signed(a) >> (shift >= wordBits ? wordBits : shift)))],
  [0x20, hash],
]
