import { pop } from '@metalayer/node/machine/frame'
import { reach } from '@metalayer/node/machine/memory'
import { chargeAddress, popAddress } from './environment.ts'
import {
  type CallKind,
  type CallMessage,
  charge,
  type Frame,
  halt,
  type Operation,
  popRange,
  UnsupportedCodeError,
} from './frame.ts'
import { isEmpty } from './world.ts'

const VALUE_GAS = 9_000
const NEW_ACCOUNT_GAS = 25_000
const STIPEND = 2_300
const DEPTH_MAX = 1_024
const CREATE_WORD_GAS = 2
const HASH_WORD_GAS = 6
/** EIP-3860. */
const INITCODE_MAX = 49_152

/** All but a 64th (EIP-150), or what is asked for if that is less. */
function givenGas(left: number, asked: bigint): number {
  const most = left - Math.floor(left / 64)
  return asked < BigInt(most) ? Number(asked) : most
}

const call =
  (kind: Exclude<CallKind, 'CREATE' | 'CREATE2'>): Operation =>
  (frame) => {
    const asked = pop(frame)
    const to = popAddress(frame)
    const hasValue = kind === 'CALL' || kind === 'CALLCODE'
    const value = hasValue ? pop(frame) : 0n
    const [from, length] = popRange(frame)
    const [target, targetLength] = popRange(frame)
    if (frame.isStatic && kind === 'CALL' && value > 0n) halt('it sends money in a static call')
    const { memory, meter, execution } = frame
    const { journal } = execution
    reach(memory, meter, from, length)
    reach(memory, meter, target, targetLength)
    chargeAddress(frame, to)
    if (value > 0n) {
      charge(frame, VALUE_GAS)
      if (kind === 'CALL' && isEmpty(journal.account(to))) charge(frame, NEW_ACCOUNT_GAS)
    }
    const given = givenGas(meter.left, asked)
    charge(frame, given)
    const gas = given + (value > 0n ? STIPEND : 0)
    const isDelegate = kind === 'DELEGATECALL'
    const isOwn = isDelegate || kind === 'CALLCODE'
    settle(frame, [target, targetLength], {
      kind,
      caller: isDelegate ? frame.caller : frame.address,
      from: frame.address,
      address: isOwn ? frame.address : to,
      codeAddress: to,
      value: isDelegate ? frame.value : value,
      transfers: kind === 'CALL' || kind === 'CALLCODE',
      input: memory.bytes.slice(from, from + length),
      gas,
      isStatic: frame.isStatic || kind === 'STATICCALL',
    })
  }

/** Runs the call unless it may not be made, and puts what came of it in place. */
function settle(
  frame: Frame,
  [target, targetLength]: [number, number],
  message: Omit<CallMessage, 'depth'>,
): void {
  const { journal } = frame.execution
  const isPoor = message.transfers && journal.account(frame.address).balance < message.value
  if (frame.depth >= DEPTH_MAX || isPoor) {
    frame.meter.left += message.gas
    frame.returned = new Uint8Array(0)
    frame.stack.push(0n)
    return
  }
  const result = frame.execution.perform({ ...message, depth: frame.depth + 1 })
  frame.meter.left += result.gasLeft
  frame.returned = result.output
  const kept = result.output.subarray(0, targetLength)
  if (kept.length > 0) frame.memory.bytes.set(kept, target)
  frame.stack.push(result.status === 'success' ? 1n : 0n)
}

const create =
  (kind: 'CREATE' | 'CREATE2'): Operation =>
  (frame) => {
    if (frame.isStatic) halt('it makes a contract in a static call')
    const value = pop(frame)
    const [offset, length] = popRange(frame)
    const salt = kind === 'CREATE2' ? pop(frame) : undefined
    if (length > INITCODE_MAX) halt('its creation code is too long')
    const words = Math.ceil(length / 32)
    const hashing = kind === 'CREATE2' ? HASH_WORD_GAS : 0
    reach(frame.memory, frame.meter, offset, length)
    charge(frame, (CREATE_WORD_GAS + hashing) * words)
    const gas = givenGas(frame.meter.left, 1n << 64n)
    charge(frame, gas)
    const { journal } = frame.execution
    const { address: caller } = frame
    const account = journal.account(caller)
    frame.returned = new Uint8Array(0)
    if (frame.depth >= DEPTH_MAX || account.balance < value) {
      frame.meter.left += gas
      frame.stack.push(0n)
      return
    }
    journal.setAccount(caller, { ...account, nonce: account.nonce + 1n })
    const input = frame.memory.bytes.slice(offset, offset + length)
    const made = { kind, caller, nonce: account.nonce, salt, value, input, gas }
    const result = frame.execution.perform({ ...made, depth: frame.depth + 1 })
    frame.meter.left += result.gasLeft
    if (result.status === 'revert') frame.returned = result.output
    frame.stack.push(result.status === 'success' ? (result.created ?? 0n) : 0n)
  }

const end =
  (status: 'success' | 'revert'): Operation =>
  (frame) => {
    const [offset, length] = popRange(frame)
    reach(frame.memory, frame.meter, offset, length)
    frame.outcome = { status, output: frame.memory.bytes.slice(offset, offset + length) }
  }

function stop(frame: Frame): void {
  frame.outcome = { status: 'success', output: new Uint8Array(0) }
}

/** Money goes; the contract itself goes with it only in the transaction that made it (EIP-6780). */
function selfDestruct(frame: Frame): void {
  if (frame.isStatic) halt('it ends itself in a static call')
  const to = popAddress(frame)
  const { journal } = frame.execution
  const own = journal.account(frame.address)
  if (!journal.warmAddress(to)) charge(frame, 2_600)
  if (own.balance > 0n && isEmpty(journal.account(to))) charge(frame, NEW_ACCOUNT_GAS)
  if (journal.created.has(frame.address))
    throw new UnsupportedCodeError('SELFDESTRUCT where a contract is made')
  if (to !== frame.address) {
    const other = journal.account(to)
    journal.setAccount(to, { ...other, balance: other.balance + own.balance })
    journal.setAccount(frame.address, { ...own, balance: 0n })
  }
  frame.outcome = { status: 'success', output: new Uint8Array(0) }
}

/** What calls, makes and ends, by the instructions' numbers. */
export const calls: readonly (readonly [number, Operation])[] = [
  [0x00, stop],
  [0xf0, create('CREATE')],
  [0xf1, call('CALL')],
  [0xf2, call('CALLCODE')],
  [0xf3, end('success')],
  [0xf4, call('DELEGATECALL')],
  [0xf5, create('CREATE2')],
  [0xfa, call('STATICCALL')],
  [0xfd, end('revert')],
  [0xfe, () => halt('it says so')],
  [0xff, selfDestruct],
]
