import { addressOf, keccak256 } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'

/** The account of a trace's number: the same in every replay. */
export type TraceAccount = { privateKey: Hex; address: Address }

/** Accounts of a trace, made when first asked for. */
export function createTraceAccounts(): (number: number) => TraceAccount {
  const known = new Map<number, TraceAccount>()
  return (number) => {
    const account = known.get(number) ?? makeAccount(number)
    known.set(number, account)
    return account
  }
}

function makeAccount(number: number): TraceAccount {
  // A hash is a valid key but for one in 2^128.
  const privateKey = keccak256(Buffer.from(`MetaLayer trace ${number}`))
  return { privateKey, address: addressOf(privateKey) }
}
