import type { Home, NetworkStatus, TransactionState, Travels } from '@metalayer/node'
import type { Hex } from 'viem'

/** A value of the node as `era_*` methods answer it: amounts are hex quantities. */
export type Wire<Value> = Value extends bigint
  ? Hex
  : Value extends readonly (infer Item)[]
    ? Wire<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Wire<Value[Key]> }
      : Value

export type HomeJson = Wire<Home>
/** Of a final one also what it moved. */
export type TransactionJson = Wire<TransactionState & Travels>
export type StatusJson = Wire<NetworkStatus>
