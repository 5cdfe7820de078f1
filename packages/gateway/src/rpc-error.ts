/** Codes of JSON-RPC 2.0, EIP-1474, and geth's 3 for a revert with data. */
export const rpcCodes = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
  server: -32000,
  resourceNotFound: -32001,
  unavailable: -32002,
  unsupported: -32004,
  limitExceeded: -32005,
  reverted: 3,
  /** EIP-7966: accepted, but without a receipt within the time asked for. */
  syncTimeout: 4,
  /** EIP-7966: accepted, but it waits for an earlier nonce, or for a lower base fee. */
  syncUnready: 5,
  /** Of one call of `eth_simulateV1` that ended otherwise than by a revert. */
  vmError: -32015,
  /** Of `eth_simulateV1` (execution-apis): why all of it is refused. */
  nonceTooLow: -38010,
  nonceTooHigh: -38011,
  feeCapTooLow: -38012,
  intrinsicGasTooLow: -38013,
  insufficientFunds: -38014,
  blockGasLimit: -38015,
  blockNumbers: -38020,
  blockTimes: -38021,
  senderIsNoAccount: -38024,
  initcodeSize: -38025,
  clientLimit: -38026,
} as const

export type RpcCode = (typeof rpcCodes)[keyof typeof rpcCodes]

/** An answer of the gateway that is an error: exactly what the client sees. */
export class RpcError extends Error {
  override readonly name = 'RpcError'
  readonly code: RpcCode
  readonly data: unknown

  constructor(code: RpcCode, message: string, options: { data?: unknown; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.code = code
    this.data = options.data
  }
}

/** Shorthand for the most frequent one. */
export const invalidParams = (message: string) => new RpcError(rpcCodes.invalidParams, message)

/** Geth's words where a block is asked for that does not exist. */
export const headerNotFound = () => new RpcError(rpcCodes.server, 'header not found')
