import type { StateOverride } from '@metalayer/node'
import { type Address, type Hex, size } from 'viem'
import {
  addressParam,
  hexParam,
  numberParam,
  objectParam,
  quantityParam,
  refuseOthers,
  slotParam,
} from './params.ts'
import { invalidParams } from './rpc-error.ts'

/** Addresses that one call may override. */
const ADDRESSES_MAX = 256
/** Words of storage that one call may override. */
const WORDS_MAX = 4_096
/** Bytes of code of one address. */
const CODE_BYTES_MAX = 90_000

const known = ['balance', 'nonce', 'code', 'state', 'stateDiff']

/** geth's set of state overrides: what a call takes to be otherwise than it is, by address. Undefined where there are none. */
export function overridesParam(
  value: unknown,
): Readonly<Record<Address, StateOverride>> | undefined {
  if (value == null) return undefined
  const entries = Object.entries(objectParam(value, 'state overrides'))
  if (entries.length > ADDRESSES_MAX) {
    throw invalidParams(`state overrides name over ${ADDRESSES_MAX} addresses`)
  }
  let words = 0
  const overrides: Record<Address, StateOverride> = {}
  for (const [key, fields] of entries) {
    const address = addressParam(key, 'address of a state override')
    const override = overrideOf(address, objectParam(fields, 'state override'))
    words += Object.keys(override.state ?? override.stateDiff ?? {}).length
    if (words > WORDS_MAX) throw invalidParams(`state overrides name over ${WORDS_MAX} words`)
    overrides[address] = override
  }
  return overrides
}

function overrideOf(address: Address, fields: Record<string, unknown>): StateOverride {
  refuseOthers(fields, known, 'state override')
  const { balance, nonce, code, state, stateDiff } = fields
  if (state != null && stateDiff != null) {
    throw invalidParams(`account ${address} has both 'state' and 'stateDiff'`)
  }
  const override: StateOverride = {}
  if (balance != null) override.balance = quantityParam(balance, 'balance')
  if (nonce != null) override.nonce = numberParam(nonce, 'nonce')
  if (code != null) override.code = codeOf(code)
  if (state != null) override.state = storageOf(state)
  if (stateDiff != null) override.stateDiff = storageOf(stateDiff)
  return override
}

function codeOf(value: unknown): Hex {
  const code = hexParam(value, 'code')
  if (size(code) > CODE_BYTES_MAX) throw invalidParams(`code is over ${CODE_BYTES_MAX} bytes`)
  return code
}

function storageOf(value: unknown): Record<Hex, Hex> {
  const words: Record<Hex, Hex> = {}
  for (const [slot, word] of Object.entries(objectParam(value, 'storage'))) {
    words[slotParam(slot)] = hexParam(word, 'storage word', 32)
  }
  return words
}

/** What a call takes its block to be is the chain's that runs it. */
export function noBlockOverrides(value: unknown): void {
  if (value == null || Object.keys(objectParam(value, 'block overrides')).length === 0) return
  throw invalidParams(
    'block overrides are not offered here: a call runs in the newest block of a chain; eth_simulateV1 takes number and time',
  )
}
