import { arithmetic } from './arithmetic.ts'
import { beyond } from './beyond.ts'
import { noBytes, viewOf } from './bytes.ts'
import { environment } from './environment.ts'
import {
  type Answer,
  type Call,
  type Frame,
  type Operation,
  pop,
  popPlace,
  type Surroundings,
} from './frame.ts'
import { createMemory, reach } from './memory.ts'
import { CALL_GAS, type Meter, STEP_GAS, spend, WORD_GAS } from './meter.ts'
import { placement } from './placement.ts'

/** Calls within calls: so few that what each of them must leave behind (EIP-150) counts for little. */
const DEPTH_MAX = 12
const STACK_MAX = 1_024
const addressMask = (1n << 160n) - 1n
/** Stands for all the gas that there is, which only a call may be given. */
const allGas = 1n << 64n
const [callCode, staticCallCode] = [0xf1, 0xfa]

/**
 * Runs code that reads: the instructions of the EVM but those that write, that make contracts, or that look at gas or the block. Whatever comes out is what a chain
 * would answer; where that is not certain, it throws `BeyondMachineError`.
 */
export function runProgram(surroundings: Surroundings, meter: Meter, call: Call): Answer {
  if (call.depth > DEPTH_MAX) beyond('it calls too deep')
  const frame: Frame = {
    ...{ program: call.program, address: call.address, caller: call.caller },
    ...{ input: call.input, inputView: viewOf(call.input), depth: call.depth, surroundings, meter },
    ...{ stack: [], memory: createMemory(), at: 0, returned: noBytes, answer: undefined },
  }
  const { bytes } = call.program
  const { stack } = frame
  while (frame.answer === undefined) {
    const opcode = bytes[frame.at] ?? 0
    frame.at += 1
    spend(meter, STEP_GAS)
    const operation = operations[opcode]
    if (operation === undefined) beyond(`it has the instruction ${opcode.toString(16)}`)
    operation(frame)
    if (stack.length > STACK_MAX) beyond('its stack is full')
  }
  return frame.answer
}

/** All gas, where nothing but a call takes it: how much that is, a chain alone knows. */
function remainingGas(frame: Frame): void {
  const next = frame.program.bytes[frame.at]
  if (next !== callCode && next !== staticCallCode) beyond('it looks at its gas')
  frame.stack.push(allGas)
}

const callOf =
  (hasValue: boolean): Operation =>
  (frame) => {
    if (pop(frame) !== allGas) beyond('it rations gas')
    const to = pop(frame) & addressMask
    if (hasValue && pop(frame) !== 0n) beyond('it sends money')
    const [from, length] = [popPlace(frame), popPlace(frame)]
    const [target, targetLength] = [popPlace(frame), popPlace(frame)]
    const { memory, meter, surroundings, address } = frame
    spend(meter, CALL_GAS + WORD_GAS * Math.ceil((length + targetLength) / 32))
    reach(memory, meter, from, length)
    reach(memory, meter, target, targetLength)
    const { success, output } = answerOf(frame, to, memory.bytes.slice(from, from + length))
    frame.returned = output
    const kept = output.subarray(0, targetLength)
    if (kept.length > 0) memory.bytes.set(kept, target)
    frame.stack.push(success ? 1n : 0n)

    function answerOf({ depth }: Frame, callee: bigint, input: Uint8Array): Answer {
      if (callee === surroundings.kernel) {
        return { success: true, output: surroundings.callKernel(address, input, meter) }
      }
      const program = surroundings.programAt(callee)
      const call = { program, address: callee, caller: address, input, depth: depth + 1 }
      return runProgram(surroundings, meter, call)
    }
  }

const end =
  (success: boolean): Operation =>
  (frame) => {
    const [from, length] = [popPlace(frame), popPlace(frame)]
    reach(frame.memory, frame.meter, from, length)
    spend(frame.meter, WORD_GAS * Math.ceil(length / 32))
    frame.answer = { success, output: frame.memory.bytes.slice(from, from + length) }
  }

function stop(frame: Frame): void {
  frame.answer = { success: true, output: noBytes }
}

const operations: (Operation | undefined)[] = new Array(256)
for (const [opcode, operation] of [
  ...arithmetic,
  ...placement,
  ...environment,
  [0x00, stop] as const,
  [0x5a, remainingGas] as const,
  [callCode, callOf(true)] as const,
  [0xf3, end(true)] as const,
  [staticCallCode, callOf(false)] as const,
  [0xfd, end(false)] as const,
]) {
  operations[opcode] = operation
}
