import { beyond } from './beyond.ts'
import type { Memory } from './memory.ts'
import type { Meter } from './meter.ts'
import type { Program } from './program.ts'

/** What is around the code that runs. Addresses are numbers. Each throws `BeyondMachineError` where a chain must be asked. */
export type Surroundings = {
  readonly kernel: bigint
  /** The kernel's answer to an app; one that it would refuse is none. */
  callKernel(caller: bigint, input: Uint8Array, meter: Meter): Uint8Array
  /** Code at an address. */
  programAt(address: bigint): Program
  /** A contract's own word. */
  storageAt(address: bigint, slot: bigint): bigint
  /** Seconds: of the block in which a chain would run it. */
  time(): bigint
}

/** What came out of a frame: what it returned, or with which words it reverted. */
export type Answer = { success: boolean; output: Uint8Array }

/** What is called, by whom, with what. */
export type Call = {
  program: Program
  address: bigint
  caller: bigint
  input: Uint8Array
  depth: number
}

/** What instructions need that look at nothing but the code, the stack and memory. */
export type Core = {
  readonly program: Program
  readonly meter: Meter
  readonly stack: bigint[]
  readonly memory: Memory
  /** Place of the next instruction. */
  at: number
}

/** One call that runs. */
export type Frame = Call &
  Core & {
    readonly surroundings: Surroundings
    readonly inputView: DataView
    /** What the last call within this one answered. */
    returned: Uint8Array
    answer: Answer | undefined
  }

/** One instruction. `frame.at` is behind it already. */
export type Operation = (frame: Frame) => void
export type CoreOperation = (core: Core) => void

/** Offsets and lengths past it cost more than any block has gas for. */
const PLACE_MAX = 4_294_967_295

export function pop(frame: Core): bigint {
  const value = frame.stack.pop()
  if (value === undefined) beyond('its stack is empty')
  return value
}

/** An offset, or a length. */
export function popPlace(frame: Core): number {
  const value = pop(frame)
  if (value > PLACE_MAX) beyond('it reaches too far')
  return Number(value)
}

/** An offset into what is zero past its end: however far, it is there. */
export function popOffset(frame: Core): number {
  const value = pop(frame)
  return value > PLACE_MAX ? PLACE_MAX : Number(value)
}
