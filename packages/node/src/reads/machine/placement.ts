import { beyond } from './beyond.ts'
import { putWord, wordIn } from './bytes.ts'
import { type Core, type CoreOperation, pop, popPlace } from './frame.ts'
import { reach } from './memory.ts'
import { spend, WORD_GAS } from './meter.ts'

const [push0, push32, duplicate1, swap1] = [0x5f, 0x7f, 0x80, 0x90]

function load(frame: Core): void {
  const offset = popPlace(frame)
  reach(frame.memory, frame.meter, offset, 32)
  frame.stack.push(wordIn(frame.memory.view, offset))
}

function store(frame: Core): void {
  const [offset, word] = [popPlace(frame), pop(frame)]
  reach(frame.memory, frame.meter, offset, 32)
  putWord(frame.memory.view, offset, word)
}

function storeByte(frame: Core): void {
  const [offset, word] = [popPlace(frame), pop(frame)]
  reach(frame.memory, frame.meter, offset, 1)
  frame.memory.bytes[offset] = Number(word & 0xffn)
}

function copy(frame: Core): void {
  const [to, from, length] = [popPlace(frame), popPlace(frame), popPlace(frame)]
  const { memory, meter } = frame
  if (length === 0) return
  reach(memory, meter, Math.max(to, from), length)
  spend(meter, WORD_GAS * Math.ceil(length / 32))
  memory.bytes.copyWithin(to, from, from + length)
}

function jump(frame: Core): void {
  const destination = Number(pop(frame))
  if (frame.program.destinations[destination] !== 1) beyond('it jumps where it may not')
  frame.at = destination + 1
}

function jumpIf(frame: Core): void {
  const { stack } = frame
  const destination = pop(frame)
  if (pop(frame) === 0n) return
  stack.push(destination)
  jump(frame)
}

const push =
  (length: number): CoreOperation =>
  (frame) => {
    frame.stack.push(frame.program.constants[frame.at - 1] ?? 0n)
    frame.at += length
  }

const duplicate =
  (depth: number): CoreOperation =>
  ({ stack }) => {
    const value = stack[stack.length - depth]
    if (value === undefined) beyond('its stack is empty')
    stack.push(value)
  }

const swap =
  (depth: number): CoreOperation =>
  ({ stack }) => {
    const top = stack.length - 1
    const [upper, lower] = [stack[top], stack[top - depth]]
    if (upper === undefined || lower === undefined) beyond('its stack is empty')
    stack[top] = lower
    stack[top - depth] = upper
  }

/** Instructions for the stack, for memory, and for what runs next, by their numbers. */
export const placement: readonly (readonly [number, CoreOperation])[] = [
  [0x50, (frame) => void pop(frame)],
  [0x51, load],
  [0x52, store],
  [0x53, storeByte],
  [0x56, jump],
  [0x57, jumpIf],
  [0x58, (frame) => void frame.stack.push(BigInt(frame.at - 1))],
  [0x59, (frame) => void frame.stack.push(BigInt(frame.memory.size))],
  [0x5b, () => undefined],
  [0x5e, copy],
  ...Array.from({ length: push32 - push0 + 1 }, (_, n) => [push0 + n, push(n)] as const),
  ...Array.from({ length: 16 }, (_, n) => [duplicate1 + n, duplicate(n + 1)] as const),
  ...Array.from({ length: 16 }, (_, n) => [swap1 + n, swap(n + 1)] as const),
]
