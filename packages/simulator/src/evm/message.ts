import { viewOf } from '@metalayer/node/machine/bytes'
import { createMemory } from '@metalayer/node/machine/memory'
import {
  bytesToBigint,
  encodeRlp,
  hexToBytes,
  keccakBytes,
  rlpUint,
  uintToHex,
} from '@metalayer/protocol'
import type {
  CallMessage,
  CreateMessage,
  Execution,
  Frame,
  MessageResult,
  Outcome,
} from './frame.ts'
import { run } from './machine.ts'
import { precompileAt } from './precompiles.ts'
import { codeOf, noCode } from './world.ts'

const addressMask = (1n << 160n) - 1n
const CODE_BYTE_GAS = 200
/** EIP-170. */
const CODE_MAX = 24_576

/** Runs a call, or makes a contract; what failed left nothing behind. */
export function runMessage(
  execution: Execution,
  message: CallMessage | CreateMessage,
): MessageResult {
  const { journal, tracer } = execution
  const isCreation = 'nonce' in message
  const created = isCreation ? addressOfNew(message) : undefined
  if (created !== undefined) journal.warmAddress(created)
  const mark = journal.mark()
  tracer?.enter({
    kind: message.kind,
    from: isCreation ? message.caller : message.from,
    to: created ?? ('codeAddress' in message ? message.codeAddress : 0n),
    ...{ value: message.value, gas: message.gas, input: message.input },
  })
  const result =
    isCreation && created !== undefined
      ? makeContract(execution, message, created)
      : callContract(execution, message as CallMessage)
  if (result.status !== 'success') journal.undo(mark)
  tracer?.exit({
    output: result.output,
    gasUsed: message.gas - result.gasLeft,
    error: errorOf(result),
  })
  return result
}

function errorOf({ status }: Outcome): string | undefined {
  if (status === 'success') return undefined
  return status === 'revert' ? 'execution reverted' : 'out of gas'
}

function transfer({ journal }: Execution, from: bigint, to: bigint, value: bigint): void {
  if (value === 0n || from === to) return
  const payer = journal.account(from)
  journal.setAccount(from, { ...payer, balance: payer.balance - value })
  const payee = journal.account(to)
  journal.setAccount(to, { ...payee, balance: payee.balance + value })
}

function callContract(execution: Execution, message: CallMessage): MessageResult {
  const { journal } = execution
  const { address, codeAddress, value, gas } = message
  if (message.transfers) transfer(execution, message.caller, address, value)
  const precompile = precompileAt(codeAddress)
  if (precompile !== undefined) {
    const left = gas - precompile.gas(message.input)
    if (left < 0) return { status: 'halt', output: new Uint8Array(0), gasLeft: 0 }
    return { status: 'success', output: precompile.run(message.input), gasLeft: left }
  }
  const { code } = journal.account(codeAddress)
  if (code === noCode) return { status: 'success', output: new Uint8Array(0), gasLeft: gas }
  const frame = frameOf(execution, { ...message, program: code })
  const outcome = run(frame)
  return { ...outcome, gasLeft: frame.meter.left }
}

function makeContract(
  execution: Execution,
  message: CreateMessage,
  address: bigint,
): MessageResult {
  const { journal } = execution
  const existing = journal.account(address)
  const failed: MessageResult = { status: 'halt', output: new Uint8Array(0), gasLeft: 0 }
  if (existing.nonce > 0n || existing.code !== noCode) return failed
  journal.setAccount(address, { ...existing, nonce: 1n })
  journal.created.add(address)
  transfer(execution, message.caller, address, message.value)
  const input = new Uint8Array(0)
  const { substitute } = execution.block
  const program = codeOf(substitute?.(message.input) ?? message.input)
  const frame = frameOf(execution, { ...message, program, address, input, isStatic: false })
  const outcome = run(frame)
  if (outcome.status !== 'success') return { ...outcome, gasLeft: frame.meter.left }
  const { output } = outcome
  const left = frame.meter.left - CODE_BYTE_GAS * output.length
  if (output.length > CODE_MAX || output[0] === 0xef || left < 0) return failed
  journal.setAccount(address, { ...journal.account(address), code: codeOf(output) })
  return { status: 'success', output, gasLeft: left, created: address }
}

function frameOf(
  execution: Execution,
  call: Pick<Frame, 'program' | 'address' | 'caller' | 'value' | 'input' | 'depth' | 'isStatic'> & {
    gas: number
  },
): Frame {
  const { program, address, caller, value, input, depth, isStatic, gas } = call
  return {
    ...{ execution, program, address, caller, value, input, depth, isStatic },
    inputView: viewOf(input),
    meter: { left: gas },
    stack: [],
    memory: createMemory(),
    at: 0,
    returned: new Uint8Array(0),
    outcome: undefined,
  }
}

/** Where a contract will be (Yellow Paper 7, EIP-1014). */
function addressOfNew({ kind, caller, nonce, salt, input }: CreateMessage): bigint {
  const maker = hexToBytes(uintToHex(caller, 20))
  if (kind === 'CREATE') {
    return bytesToBigint(keccakBytes(encodeRlp([maker, rlpUint(nonce)]))) & addressMask
  }
  const bytes = new Uint8Array(85)
  bytes[0] = 0xff
  bytes.set(maker, 1)
  bytes.set(hexToBytes(uintToHex(salt ?? 0n, 32)), 21)
  bytes.set(keccakBytes(input), 53)
  return bytesToBigint(keccakBytes(bytes)) & addressMask
}
