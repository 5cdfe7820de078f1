import type { CallResult, SimulationRequest } from '@metalayer/node'
import { transactionGasMax } from '@metalayer/protocol'
import { type Address, decodeErrorResult, encodeErrorResult, type Hex, parseAbi } from 'viem'
import { RpcError, rpcCodes } from './rpc-error.ts'

const solidity = parseAbi(['error Error(string reason)', 'error Panic(uint256 code)'])

/** As geth words what Solidity means by them. */
const panics: ReadonlyMap<bigint, string> = new Map([
  [0x00n, 'generic panic'],
  [0x01n, 'assert(false)'],
  [0x11n, 'arithmetic underflow or overflow'],
  [0x12n, 'division or modulo by zero'],
  [0x21n, 'enum overflow'],
  [0x22n, 'invalid encoded storage byte array accessed'],
  [0x31n, 'out-of-bounds array access; popping on an empty array'],
  [0x32n, 'out-of-bounds access of an array or bytesN'],
  [0x41n, 'out of memory'],
  [0x51n, 'uninitialized function'],
])

/** What a client sees of a call that fails: geth's code 3 and its words, with the revert data; of one that used up its gas, geth's other words. */
export function reverted(
  { gas = transactionGasMax }: Pick<SimulationRequest, 'gas'>,
  { result, gasUsed = 0n }: Pick<CallResult, 'result' | 'gasUsed'>,
): RpcError {
  const limit = gas < transactionGasMax ? gas : transactionGasMax
  if (result === '0x' && gasUsed >= limit) return new RpcError(rpcCodes.server, 'out of gas')
  const reason = reasonOf(result)
  const message = reason === undefined ? 'execution reverted' : `execution reverted: ${reason}`
  return new RpcError(rpcCodes.reverted, message, { data: result })
}

/** A refusal as a revert with these words. */
export function revertWith(words: string, cause: unknown): RpcError {
  const data = encodeErrorResult({ abi: solidity, errorName: 'Error', args: [words] })
  return new RpcError(rpcCodes.reverted, `execution reverted: ${words}`, { data, cause })
}

/** The words in revert data, if it holds some. */
export function reasonOf(data: Hex): string | undefined {
  try {
    const { errorName, args } = decodeErrorResult({ abi: solidity, data })
    if (errorName === 'Error') return args[0]
    return panics.get(args[0]) ?? `unknown panic code: 0x${args[0].toString(16)}`
  } catch {
    // An app's own error, or none: libraries decode it from the data.
    return undefined
  }
}

/** Where initcode runs that is called, and not deployed: an address that nobody has. */
const scratch: Address = '0x000000000000000000006d6574616c6179657200'

/**
 * A call without `to` runs initcode and answers what it returns, as on any chain. It is no deployment: it runs as an app does that was called, and so may read the whole network
 * (libraries' deployless calls).
 */
export function asCall(request: SimulationRequest): SimulationRequest {
  const { to, data, overrides = {} } = request
  if (to !== null) return request
  return {
    ...request,
    to: scratch,
    data: '0x',
    overrides: { ...overrides, [scratch]: { code: data } },
    currency: 'era',
  }
}
