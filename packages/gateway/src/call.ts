import type { SimulationRequest } from '@metalayer/node'
import { type AccessList, asCreation } from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import {
  addressParam,
  hashParam,
  hexParam,
  listParam,
  objectParam,
  quantityParam,
} from './params.ts'
import { invalidParams, RpcError, rpcCodes } from './rpc-error.ts'
import { overridesParam } from './state-overrides.ts'

/** Bytes of calldata that one call may carry: what a real transaction may (P26). */
const dataBytesMax = 90_000
/** Entries of an access list, and keys of an entry: more do not fit a transaction. */
const accessListMax = 4_000

/** What a call asks for. */
export type Call = { request: SimulationRequest; maxFeePerGas: bigint }

/** The transaction object of whoever asks for a call. */
export type CallFields = {
  /** Default: the zero address. */
  from: Address
  /** Null: an app is made. */
  to: Address | null
  value: bigint
  data: Hex
  accessList: AccessList
  gas?: bigint
  nonce?: number
  /** Wei per gas; both are the gas price, where that is given. */
  maxFeePerGas: bigint
  maxPriorityFeePerGas: bigint
}

/** The transaction object of `eth_call` and its kin. Without `to`, an app is made. */
export function callParam(value: unknown, overrides?: unknown): Call {
  const { from, to, data, accessList, gas, maxFeePerGas, ...fields } = callFields(value)
  if (to === null && data === '0x') {
    throw invalidParams('contract creation without any data provided')
  }
  const stateOverrides = overridesParam(overrides)
  return {
    request: {
      ...{ from, to, data, value: fields.value, accessList },
      ...(gas !== undefined && { gas }),
      ...(stateOverrides !== undefined && { overrides: stateOverrides }),
    },
    maxFeePerGas,
  }
}

/** A transaction object, of a creation of nothing as well. */
export function callFields(value: unknown): CallFields {
  const fields = objectParam(value, 'transaction')
  const data = dataOf(fields)
  if (data.length > 2 + 2 * dataBytesMax)
    throw invalidParams(`transaction data is over ${dataBytesMax} bytes`)
  for (const name of ['blobVersionedHashes', 'authorizationList'] as const) {
    if (fields[name] != null) throw new RpcError(rpcCodes.server, 'transaction type not supported')
  }
  optionalQuantity(fields, 'chainId')
  const gas = optionalQuantity(fields, 'gas')
  const gasPrice = optionalQuantity(fields, 'gasPrice')
  const maxFee = optionalQuantity(fields, 'maxFeePerGas')
  const tip = optionalQuantity(fields, 'maxPriorityFeePerGas')
  return {
    from: fields.from == null ? zeroAddress : addressParam(fields.from, 'from'),
    ...asCreation({ to: fields.to == null ? null : addressParam(fields.to, 'to'), data }),
    value: optionalQuantity(fields, 'value') ?? 0n,
    accessList: accessListOf(fields.accessList),
    ...(gas !== undefined && { gas }),
    ...(fields.nonce != null && { nonce: nonceOf(fields.nonce) }),
    maxFeePerGas: maxFee ?? gasPrice ?? 0n,
    maxPriorityFeePerGas: tip ?? (maxFee === undefined ? (gasPrice ?? 0n) : 0n),
  }
}

/** Nonces past what is exact here are past what accounts have, too. */
function nonceOf(value: unknown): number {
  const nonce = quantityParam(value, 'nonce')
  return nonce > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(nonce)
}

function accessListOf(value: unknown): AccessList {
  if (value == null) return []
  const entries = listParam(value, 'accessList', accessListMax)
  return entries.map((item) => {
    const { address, storageKeys } = objectParam(item, 'entry of accessList')
    const keys = storageKeys == null ? [] : listParam(storageKeys, 'storageKeys', accessListMax)
    return { address: addressParam(address), storageKeys: keys.map((key) => hashParam(key, 'key')) }
  })
}

/** `input` is the name of today, `data` that of before; both at once must agree. */
function dataOf(fields: Record<string, unknown>): Hex {
  const input = fields.input == null ? undefined : hexParam(fields.input, 'input')
  const data = fields.data == null ? undefined : hexParam(fields.data, 'data')
  if (input !== undefined && data !== undefined && input !== data) {
    throw invalidParams(
      'both "data" and "input" are set and not equal; please use "input" to pass transaction call data',
    )
  }
  return input ?? data ?? '0x'
}

function optionalQuantity(fields: Record<string, unknown>, name: string): bigint | undefined {
  return fields[name] == null ? undefined : quantityParam(fields[name], name)
}
