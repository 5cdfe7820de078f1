import type { SimulationRequest } from '@metalayer/node'
import type { AccessList } from '@metalayer/protocol'
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

/** The transaction object of `eth_call` and its kin. Without `to`, an app is made. */
export function callParam(value: unknown, overrides?: unknown): Call {
  const fields = objectParam(value, 'transaction')
  const data = dataOf(fields)
  if (data.length > 2 + 2 * dataBytesMax)
    throw invalidParams(`transaction data is over ${dataBytesMax} bytes`)
  for (const name of ['blobVersionedHashes', 'authorizationList'] as const) {
    if (fields[name] != null) throw new RpcError(rpcCodes.server, 'transaction type not supported')
  }
  for (const name of ['nonce', 'chainId', 'maxPriorityFeePerGas'] as const)
    optionalQuantity(fields, name)
  const from: Address = fields.from == null ? zeroAddress : addressParam(fields.from, 'from')
  const to = fields.to == null ? null : addressParam(fields.to, 'to')
  if (to === null && data === '0x') {
    throw invalidParams('contract creation without any data provided')
  }
  const gas = optionalQuantity(fields, 'gas')
  const stateOverrides = overridesParam(overrides)
  return {
    request: {
      ...{ from, to, data },
      value: optionalQuantity(fields, 'value') ?? 0n,
      accessList: accessListOf(fields.accessList),
      ...(gas !== undefined && { gas }),
      ...(stateOverrides !== undefined && { overrides: stateOverrides }),
    },
    maxFeePerGas:
      optionalQuantity(fields, 'maxFeePerGas') ?? optionalQuantity(fields, 'gasPrice') ?? 0n,
  }
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
