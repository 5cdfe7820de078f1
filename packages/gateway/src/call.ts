import type { SimulationRequest } from '@metalayer/node'
import { type Address, type Hex, zeroAddress } from 'viem'
import { addressParam, hexParam, objectParam, quantityParam } from './params.ts'
import { invalidParams } from './rpc-error.ts'

/** Bytes of calldata that one call may carry: what a real transaction may (P26). */
const dataBytesMax = 90_000

/** The transaction object of `eth_call` and `eth_estimateGas`. */
export function callParam(value: unknown): { request: SimulationRequest; maxFeePerGas: bigint } {
  const fields = objectParam(value, 'transaction')
  const data = dataOf(fields)
  if (data.length > 2 + 2 * dataBytesMax)
    throw invalidParams(`transaction data is over ${dataBytesMax} bytes`)
  const from: Address = fields.from === undefined ? zeroAddress : addressParam(fields.from, 'from')
  const to = fields.to === undefined || fields.to === null ? null : addressParam(fields.to, 'to')
  for (const name of ['gas', 'nonce', 'chainId', 'maxPriorityFeePerGas'] as const)
    optionalQuantity(fields, name)
  return {
    request: { from, to, value: optionalQuantity(fields, 'value'), data },
    maxFeePerGas: optionalQuantity(fields, 'maxFeePerGas') || optionalQuantity(fields, 'gasPrice'),
  }
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

function optionalQuantity(fields: Record<string, unknown>, name: string): bigint {
  return fields[name] == null ? 0n : quantityParam(fields[name], name)
}
