import { hexToBytes } from '@metalayer/protocol'
import type { Hex } from 'viem'

/** Code, read once for all its runs. */
export type Program = {
  readonly bytes: Uint8Array
  /** What each PUSH pushes, at its place in the code. */
  readonly constants: readonly (bigint | undefined)[]
  /** 1 where a jump may go. */
  readonly destinations: Uint8Array
}

const [jumpDestination, push0, push32] = [0x5b, 0x5f, 0x7f]

/** Reads code as a chain does: what PUSH pushes is no instruction, and what is missing at the end is zero. */
export function readProgram(code: Hex): Program {
  const bytes = hexToBytes(code)
  const constants: (bigint | undefined)[] = new Array(bytes.length)
  const destinations = new Uint8Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) {
    const opcode = bytes[at] ?? 0
    if (opcode === jumpDestination) destinations[at] = 1
    if (opcode < push0 || opcode > push32) continue
    const length = opcode - push0
    const digits = code.slice(2 + 2 * (at + 1), 2 + 2 * (at + 1 + length))
    constants[at] = length === 0 ? 0n : BigInt(`0x${digits.padEnd(2 * length, '0')}`)
    at += length
  }
  return { bytes, constants, destinations }
}
