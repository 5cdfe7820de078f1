import type { Core } from '@metalayer/node/machine/frame'
import { pop, popPlace } from '@metalayer/node/machine/frame'
import type { Journal } from './journal.ts'

/** The block in which code runs. */
export type BlockEnvironment = {
  number: number
  /** Seconds. */
  time: number
  gasLimit: number
  baseFee: bigint
  coinbase: bigint
  random: bigint
  chainId: bigint
  /** Hash of an earlier block; 0 where it is none of the last 256. */
  hashOf(number: number): bigint
  /** Other creation code that runs in place of this one, at the same address: for what is planted. */
  substitute?: Substitute
}

export type Substitute = (initcode: Uint8Array) => Uint8Array

/** Told of frames, in order. */
export type Tracer = {
  enter(frame: TracedCall): void
  exit(result: { output: Uint8Array; gasUsed: number; error: string | undefined }): void
  log(log: { address: bigint; topics: bigint[]; data: Uint8Array }): void
}

export type CallKind = 'CALL' | 'CALLCODE' | 'DELEGATECALL' | 'STATICCALL' | 'CREATE' | 'CREATE2'
export type TracedCall = {
  kind: CallKind
  from: bigint
  to: bigint
  value: bigint
  gas: number
  input: Uint8Array
}

/** What a call brings, and what a contract that is made. */
type Common = { caller: bigint; value: bigint; input: Uint8Array; gas: number; depth: number }

export type CallMessage = Common & {
  kind: Exclude<CallKind, 'CREATE' | 'CREATE2'>
  /** Who runs the instruction, as traces name it. */
  from: bigint
  /** Whose storage it is. */
  address: bigint
  codeAddress: bigint
  /** Whether the value is taken from the caller. */
  transfers: boolean
  isStatic: boolean
}

/** `nonce`: the maker's, before. */
export type CreateMessage = Common & {
  kind: 'CREATE' | 'CREATE2'
  nonce: bigint
  salt: bigint | undefined
}

export type MessageResult = Outcome & { gasLeft: number; created?: bigint }

/** One transaction that runs. */
export type Execution = {
  readonly journal: Journal
  readonly block: BlockEnvironment
  readonly origin: bigint
  readonly gasPrice: bigint
  readonly tracer: Tracer | undefined
  /** Runs a call within this transaction. */
  perform(message: CallMessage | CreateMessage): MessageResult
}

/** `halt`: all gas is gone; `revert`: what is left is given back. */
export type Outcome = { status: 'success' | 'revert' | 'halt'; output: Uint8Array }

/** One call that runs. */
export type Frame = Core & {
  readonly execution: Execution
  /** Whose storage and money it is. */
  readonly address: bigint
  readonly caller: bigint
  readonly value: bigint
  readonly input: Uint8Array
  readonly inputView: DataView
  readonly depth: number
  readonly isStatic: boolean
  /** What the last call within this one answered. */
  returned: Uint8Array
  outcome: Outcome | undefined
}

export type Operation = (frame: Frame) => void

/** Code did what ends it with all its gas gone. */
export class HaltError extends Error {
  readonly code = 'halt'

  constructor(why: string) {
    super(`The code cannot go on: ${why}.`)
    this.name = 'HaltError'
  }
}

/** Code asks for what this machine does not have: neither an outcome of a chain, nor a defect of the code. */
export class UnsupportedCodeError extends Error {
  readonly code = 'unsupported-code'

  constructor(what: string) {
    super(
      `The simulator's chains do not run ${what}. Take the call out of the story, or teach it to packages/simulator/src/evm.`,
    )
    this.name = 'UnsupportedCodeError'
  }
}

export function halt(why: string): never {
  throw new HaltError(why)
}

/** Takes gas. @throws HaltError where there is not as much. */
export function charge({ meter }: Core, gas: number): void {
  meter.left -= gas
  if (meter.left < 0) halt('out of gas')
}

/** A part of memory: of nothing, wherever it may be. */
export function popRange(core: Core): [offset: number, length: number] {
  const offset = pop(core)
  const length = popPlace(core)
  if (length === 0) return [0, 0]
  core.stack.push(offset)
  return [popPlace(core), length]
}

export const wordsOf = (bytes: number): number => Math.ceil(bytes / 32)
