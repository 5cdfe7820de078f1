import { beyond } from './beyond.ts'
import { paddedSlice, paddedWord } from './bytes.ts'
import { type Frame, type Operation, pop, popOffset, popPlace } from './frame.ts'
import { reach } from './memory.ts'
import { CALL_GAS, SLOAD_GAS, spend, WORD_GAS } from './meter.ts'

const addressMask = (1n << 160n) - 1n

const constant =
  (read: (frame: Frame) => bigint): Operation =>
  (frame) =>
    void frame.stack.push(read(frame))

/** Copies to memory; what is past the end is zero. */
const copyOf =
  (read: (frame: Frame) => Uint8Array): Operation =>
  (frame) => {
    const [to, from, length] = [popPlace(frame), popOffset(frame), popPlace(frame)]
    if (length === 0) return
    const { memory, meter } = frame
    reach(memory, meter, to, length)
    spend(meter, WORD_GAS * Math.ceil(length / 32))
    memory.bytes.set(paddedSlice(read(frame), from, length), to)
  }

function copyReturned(frame: Frame): void {
  const [to, from, length] = [popPlace(frame), popPlace(frame), popPlace(frame)]
  const { memory, meter, returned } = frame
  if (from + length > returned.length) beyond('it copies what no call has answered')
  if (length === 0) return
  reach(memory, meter, to, length)
  spend(meter, WORD_GAS * Math.ceil(length / 32))
  memory.bytes.set(returned.subarray(from, from + length), to)
}

function codeSize(frame: Frame): void {
  const { surroundings, meter, stack } = frame
  spend(meter, CALL_GAS)
  stack.push(BigInt(surroundings.programAt(pop(frame) & addressMask).bytes.length))
}

function loadStorage(frame: Frame): void {
  const { surroundings, meter, address, stack } = frame
  spend(meter, SLOAD_GAS)
  stack.push(surroundings.storageAt(address, pop(frame)))
}

/** Nothing was stored there, as what stores is beyond the machine. */
function loadTransient(frame: Frame): void {
  spend(frame.meter, SLOAD_GAS)
  pop(frame)
  frame.stack.push(0n)
}

/** What a simulation's frames see, by the instructions' numbers. Nobody signed it, so its origin is zero (P25); and it brings no money. */
export const environment: readonly (readonly [number, Operation])[] = [
  [0x30, constant(({ address }) => address)],
  [0x32, constant(() => 0n)],
  [0x33, constant(({ caller }) => caller)],
  [0x34, constant(() => 0n)],
  [
    0x35,
    (frame) => void frame.stack.push(paddedWord(frame.input, frame.inputView, popOffset(frame))),
  ],
  [0x36, constant(({ input }) => BigInt(input.length))],
  [0x37, copyOf(({ input }) => input)],
  [0x38, constant(({ program }) => BigInt(program.bytes.length))],
  [0x39, copyOf(({ program }) => program.bytes)],
  [0x3b, codeSize],
  [0x3d, constant(({ returned }) => BigInt(returned.length))],
  [0x3e, copyReturned],
  [0x42, constant(({ surroundings }) => surroundings.time())],
  [0x54, loadStorage],
  [0x5c, loadTransient],
]
