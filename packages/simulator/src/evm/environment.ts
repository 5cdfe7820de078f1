import { paddedSlice, paddedWord } from '@metalayer/node/machine/bytes'
import { pop, popOffset, popPlace } from '@metalayer/node/machine/frame'
import { reach } from '@metalayer/node/machine/memory'
import { bytesToBigint, keccakBytes } from '@metalayer/protocol'
import { charge, type Frame, halt, type Operation, popRange, wordsOf } from './frame.ts'
import { isEmpty } from './world.ts'

const addressMask = (1n << 160n) - 1n
const COLD_ADDRESS_GAS = 2_500
const EXPONENT_BYTE_GAS = 50
const COPY_WORD_GAS = 3
const HASH_WORD_GAS = 6
const BLOCK_HASHES = 256n

const value =
  (read: (frame: Frame) => bigint): Operation =>
  (frame) =>
    void frame.stack.push(read(frame))

/** What of the price of an address goes beyond that of one which is warm. */
export function chargeAddress(frame: Frame, address: bigint): void {
  if (!frame.execution.journal.warmAddress(address)) charge(frame, COLD_ADDRESS_GAS)
}

export function popAddress(frame: Frame): bigint {
  return pop(frame) & addressMask
}

/** Copies to memory; what is past the end is zero. */
const copyOf =
  (read: (frame: Frame) => Uint8Array): Operation =>
  (frame) => {
    const to = pop(frame)
    const from = popOffset(frame)
    const length = popPlace(frame)
    if (length === 0) return
    frame.stack.push(to)
    const target = popPlace(frame)
    charge(frame, COPY_WORD_GAS * wordsOf(length))
    reach(frame.memory, frame.meter, target, length)
    frame.memory.bytes.set(paddedSlice(read(frame), from, length), target)
  }

function copyReturned(frame: Frame): void {
  const [to, from, length] = [pop(frame), pop(frame), popPlace(frame)]
  if (from + BigInt(length) > BigInt(frame.returned.length)) halt('it copies what is not there')
  frame.stack.push(BigInt(length), from, to)
  copyOf(({ returned }) => returned)(frame)
}

function copyCode(frame: Frame): void {
  const address = popAddress(frame)
  chargeAddress(frame, address)
  copyOf(({ execution }) => execution.journal.account(address).code.bytes)(frame)
}

function copyWithin(frame: Frame): void {
  const [to, from, length] = [pop(frame), pop(frame), popPlace(frame)]
  if (length === 0) return
  frame.stack.push(from, to)
  const [target, source] = [popPlace(frame), popPlace(frame)]
  charge(frame, COPY_WORD_GAS * wordsOf(length))
  reach(frame.memory, frame.meter, Math.max(target, source), length)
  frame.memory.bytes.copyWithin(target, source, source + length)
}

function hash(frame: Frame): void {
  const [offset, length] = popRange(frame)
  charge(frame, HASH_WORD_GAS * wordsOf(length))
  reach(frame.memory, frame.meter, offset, length)
  const bytes = frame.memory.bytes.subarray(offset, offset + length)
  frame.stack.push(bytesToBigint(keccakBytes(bytes)))
}

function exponentiate(frame: Frame): void {
  const [base, exponent] = [pop(frame), pop(frame)]
  if (exponent > 0n) {
    charge(frame, EXPONENT_BYTE_GAS * Math.ceil(exponent.toString(16).length / 2))
  }
  let result = 1n
  let square = base
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = BigInt.asUintN(256, result * square)
    square = BigInt.asUintN(256, square * square)
  }
  frame.stack.push(result)
}

const ofAddress =
  (read: (frame: Frame, address: bigint) => bigint): Operation =>
  (frame) => {
    const address = popAddress(frame)
    chargeAddress(frame, address)
    frame.stack.push(read(frame, address))
  }

function codeHash({ execution }: Frame, address: bigint): bigint {
  const account = execution.journal.account(address)
  return isEmpty(account) ? 0n : account.code.hash
}

function blockHash(frame: Frame): void {
  const number = pop(frame)
  const { block } = frame.execution
  const age = BigInt(block.number) - number
  frame.stack.push(age > 0n && age <= BLOCK_HASHES ? block.hashOf(Number(number)) : 0n)
}

/** The reading machine goes behind the JUMPDEST at once, which costs something here. */
function jump(frame: Frame): void {
  const destination = Number(pop(frame))
  if (frame.program.destinations[destination] !== 1) halt('it jumps where it may not')
  frame.at = destination
}

function jumpIf(frame: Frame): void {
  const destination = pop(frame)
  if (pop(frame) === 0n) return
  frame.stack.push(destination)
  jump(frame)
}

/** No transaction here carries one. */
function noBlob(frame: Frame): void {
  pop(frame)
  frame.stack.push(0n)
}

/** What a frame sees around it, by the instructions' numbers. */
export const environment: readonly (readonly [number, Operation])[] = [
  [0x0a, exponentiate],
  [0x20, hash],
  [0x30, value(({ address }) => address)],
  [0x31, ofAddress(({ execution }, address) => execution.journal.account(address).balance)],
  [0x32, value(({ execution }) => execution.origin)],
  [0x33, value(({ caller }) => caller)],
  [0x34, value((frame) => frame.value)],
  [
    0x35,
    (frame) => void frame.stack.push(paddedWord(frame.input, frame.inputView, popOffset(frame))),
  ],
  [0x36, value(({ input }) => BigInt(input.length))],
  [0x37, copyOf(({ input }) => input)],
  [0x38, value(({ program }) => BigInt(program.bytes.length))],
  [0x39, copyOf(({ program }) => program.bytes)],
  [0x3a, value(({ execution }) => execution.gasPrice)],
  [
    0x3b,
    ofAddress(({ execution }, address) =>
      BigInt(execution.journal.account(address).code.bytes.length),
    ),
  ],
  [0x3c, copyCode],
  [0x3d, value(({ returned }) => BigInt(returned.length))],
  [0x3e, copyReturned],
  [0x3f, ofAddress(codeHash)],
  [0x40, blockHash],
  [0x41, value(({ execution }) => execution.block.coinbase)],
  [0x42, value(({ execution }) => BigInt(execution.block.time))],
  [0x43, value(({ execution }) => BigInt(execution.block.number))],
  [0x44, value(({ execution }) => execution.block.random)],
  [0x45, value(({ execution }) => BigInt(execution.block.gasLimit))],
  [0x46, value(({ execution }) => execution.block.chainId)],
  [0x47, value(({ execution, address }) => execution.journal.account(address).balance)],
  [0x48, value(({ execution }) => execution.block.baseFee)],
  [0x49, noBlob],
  [0x4a, value(() => 1n)],
  [0x56, jump],
  [0x57, jumpIf],
  [0x5a, value(({ meter }) => BigInt(meter.left))],
  [0x5e, copyWithin],
]
