import { arithmetic } from '@metalayer/node/machine/arithmetic'
import { BeyondMachineError } from '@metalayer/node/machine/beyond'
import { placement } from '@metalayer/node/machine/placement'
import { calls } from './calls.ts'
import { environment } from './environment.ts'
import { type Frame, HaltError, type Operation, type Outcome } from './frame.ts'
import { baseGas } from './prices.ts'
import { storage } from './storage.ts'

const STACK_MAX = 1_024

let operations: (Operation | undefined)[] | undefined

/** Later ones stand in place of earlier ones: what the reading machine rates by the dear is priced exactly here. */
function table(): (Operation | undefined)[] {
  const all: (Operation | undefined)[] = new Array(256)
  for (const [opcode, operation] of [
    ...arithmetic,
    ...placement,
    ...environment,
    ...storage,
    ...calls,
  ]) {
    all[opcode] = operation
  }
  return all
}

/** Runs a frame to its end, as a chain of Prague does. */
export function run(frame: Frame): Outcome {
  operations ??= table()
  try {
    return steps(frame, operations)
  } catch (error) {
    if (!(error instanceof HaltError) && !(error instanceof BeyondMachineError)) throw error
    frame.meter.left = 0
    return { status: 'halt', output: new Uint8Array(0) }
  }
}

function steps(frame: Frame, table: readonly (Operation | undefined)[]): Outcome {
  const { program, meter, stack } = frame
  const { bytes } = program
  while (frame.outcome === undefined) {
    const opcode = bytes[frame.at] ?? 0
    meter.left -= baseGas[opcode] ?? 0
    const operation = table[opcode]
    if (meter.left < 0 || operation === undefined) throw new HaltError('it ran out of gas or code')
    frame.at += 1
    operation(frame)
    if (stack.length > STACK_MAX) throw new HaltError('its stack is full')
  }
  return frame.outcome
}
