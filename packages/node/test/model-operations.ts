import { bytesToHex } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { RpcLog } from '../src/follow/rpc-block.ts'

/** What a model's app does, as its calldata says. Amounts are decimal. */
export type Operation =
  | { op: 'mint' | 'burn'; owner: Address; key: number; amount: string }
  | { op: 'move'; from: Address; to: Address; key: number; amount: string }
  | { op: 'store'; owner: Address; key: number; index: number; word: Hex }
  | { op: 'shrink'; owner: Address; key: number; size: number }
  | { op: 'tally'; key: number; delta: string }
  | { op: 'take'; to: Address; amount: string }
  | { op: 'pay'; from: Address; to: Address; amount: string }
  | { op: 'log'; topic: Hex; data: Hex }
  | { op: 'revert' }
  | SendOperation

/** Calldata of a model's app. */
export function callData(operations: readonly Operation[]): Hex {
  return bytesToHex(new TextEncoder().encode(JSON.stringify(operations)))
}

/** What an app of a model sends: `amount` of its asset `assetKey` is taken from the belonging of `payer`. */
export type SendOperation = {
  op: 'send'
  to: Address
  owner: Address
  key: number
  gas: number
  value: string
  payer: Address
  assetKey: number
  amount: string
  refund: Address
  handler: Operation[]
  /** The chain inherits its object, and has not adopted it. */
  waits?: boolean
}

/** What collects a call's writes and logs. */
export type ModelJournal = {
  pairs: string
  logs: RpcLog[]
  write(slot: Hex, word: bigint): void
  log(topic: Hex, indexed: Hex[], types: string, values: readonly unknown[]): void
  send(destination: number, message: Hex): void
}

export type ModelKernel = {
  chainId: number
  birthChain(address: Address): number
  read(slot: Hex): bigint
  /** All words, to go back to. */
  snapshot(): () => void
}
