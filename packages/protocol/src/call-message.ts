import type { Address, Hex } from 'viem'
import { isHexBytes } from './bytes.ts'
import { addressDigits, MalformedMessageError, uintDigits } from './message-fields.ts'
import type { ObjectName } from './object-id.ts'

/** A call that an app makes where an object lives, in a step of its own (P8, P9): handled once, or undone and what it carried given back. */
export type CallMessage = {
  kind: 'call'
  /** How often it was forwarded to where its object had gone. */
  hops: number
  /** For the call, what it sends included. */
  gas: number
  /** The app that is called. */
  to: Address
  /** The app that sent it: the sender that the handler sees. */
  from: Address
  /** With `key` the object of `to` at whose home it is called; zero: a shared one. */
  owner: Address
  key: bigint
  /** Who gets what it carries if it cannot be handled. */
  refund: Address
  /** Wei of ERA that come to the handler. */
  value: bigint
  /** Wei that were paid for handling it. */
  prepaid: bigint
  /** With `from` the asset of which it carries `amount`. */
  assetKey: bigint
  amount: bigint
  data: Hex
}

/** Bytes of a call besides its data. */
export const callHeadBytes = 185
/** Bytes of data that a call carries at most. */
export const callDataMax = 4_096
/** What handling a call takes at most, over all (P9): a quarter of the smallest block. */
export const callMessageGasMax = 6_000_000n
/** How often a call is forwarded before it is parked (P8). Whoever tries it again then moves it on, and its hops are counted anew. */
export const callHopsMax = 8

/** Frame, value, credit of the asset, refund, logs, parking or forwarding. */
const callBaseGas = 104_000n
const callByteGas = 40n
const headDigits = 2 * callHeadBytes
const gasDigits = { from: 6, to: 12 }

/** Gas of a call message that has `bytes`, all told, and gives its handler `gas` (P11): for what reserve the 63/64 rule takes, too. */
export function callMessageGas(bytes: number, gas: number): bigint {
  return callBaseGas + callByteGas * BigInt(bytes) + (BigInt(gas) * 64n) / 63n
}

/** The same of bytes that begin as calls do; undefined where they are none, by their length or their gas. */
export function callGasIn(message: Hex): bigint | undefined {
  const bytes = (message.length - 2) / 2
  if (bytes < callHeadBytes || bytes > callHeadBytes + callDataMax) return undefined
  const gas = Number.parseInt(message.slice(gasDigits.from, gasDigits.to), 16)
  const needed = callMessageGas(bytes, gas)
  return needed > callMessageGasMax ? undefined : needed
}

/** Whether bytes begin as a call does. */
export function isCallMessage(message: Hex): boolean {
  return message.startsWith('0x05')
}

/** The object at whose home a call is made. */
export function callTarget({ to, owner, key }: CallMessage): ObjectName {
  return { app: to, owner, key }
}

/** Bytes of a call. Throws {@link MalformedMessageError} where it would not decode again. */
export function encodeCall(call: CallMessage): Hex {
  if (!isHexBytes(call.data)) throw new MalformedMessageError('The data of a call are no bytes.')
  const encoded: Hex = `0x05${[
    uintDigits(call.hops, 1),
    uintDigits(call.gas, 3),
    addressDigits(call.to),
    addressDigits(call.from),
    addressDigits(call.owner),
    uintDigits(call.key, 32),
    addressDigits(call.refund),
    uintDigits(call.value, 12),
    uintDigits(call.prepaid, 12),
    uintDigits(call.assetKey, 32),
    uintDigits(call.amount, 12),
  ].join('')}${call.data.slice(2).toLowerCase()}`
  checkBounds(encoded)
  return encoded
}

/** The call that lower-case bytes hold which begin as one. Throws {@link MalformedMessageError}. */
export function decodeCall(message: Hex): CallMessage {
  checkBounds(message)
  let at = 4
  const next = (bytes: number): Hex => {
    const digits = message.slice(at, at + 2 * bytes)
    at += 2 * bytes
    return `0x${digits}`
  }
  return {
    kind: 'call',
    hops: Number(next(1)),
    gas: Number(next(3)),
    to: next(20),
    from: next(20),
    owner: next(20),
    key: BigInt(next(32)),
    refund: next(20),
    value: BigInt(next(12)),
    prepaid: BigInt(next(12)),
    assetKey: BigInt(next(32)),
    amount: BigInt(next(12)),
    data: `0x${message.slice(2 + headDigits)}`,
  }
}

/** The bytes of a call as it is sent on to where its object has gone (P8). Throws {@link MalformedMessageError}. */
export function forwardCall(message: Hex): Hex {
  const call = decodeCall(message)
  return encodeCall({ ...call, hops: call.hops + 1 })
}

/** The same of a call that had been parked. Throws {@link MalformedMessageError}. */
export function forwardParkedCall(message: Hex): Hex {
  return forwardCall(encodeCall({ ...decodeCall(message), hops: 0 }))
}

function checkBounds(message: Hex): void {
  if (callGasIn(message) !== undefined) return
  throw new MalformedMessageError(
    `A call of ${message.length / 2 - 1} bytes is none: it must have ${callHeadBytes} and at most ${callDataMax} of data, and take at most ${callMessageGasMax} gas.`,
  )
}
