import { type Address, type Hex, toFunctionSelector } from 'viem'
import type { AccessList } from './transaction-fields.ts'

/** Gas of the kernel's operations, whatever they cost on the real chain, as long as their lanes are not half full (docs/WIRE.md, "Bundles"). */
export const operationGas = { move: 80_000n, withdraw: 60_000n } as const
export type OperationName = keyof typeof operationGas

/** First four bytes of calls of the kernel's operations. */
export const operationSelectors: { readonly [Name in OperationName]: Hex } = {
  move: toFunctionSelector('move(uint64)'),
  withdraw: toFunctionSelector('withdraw(address)'),
}

/** The most gas that one transaction may ask for (P26). */
export const transactionGasMax = 12_000_000n

/** Bytes of initcode that a transaction may carry (EIP-3860). */
export const initcodeBytesMax = 49_152

const transactionGas = 21_000n
const addressGas = 2_400n
const storageKeyGas = 1_900n
const creationGas = 32_000n
const initcodeWordGas = 2n

/** The kernel's operation that a transaction calls, by its selector. */
export function operationOf(
  to: Address | null,
  data: Hex,
  kernel: Address,
): OperationName | undefined {
  if (to?.toLowerCase() !== kernel.toLowerCase()) return undefined
  const selector = data.slice(0, 10).toLowerCase()
  if (selector === operationSelectors.move) return 'move'
  return selector === operationSelectors.withdraw ? 'withdraw' : undefined
}

/**
 * Gas of a transaction by the schedule (P26): 21,000, calldata, access list and the kernel's operation or the making of an app (EIP-2, EIP-3860), but at
 * least EIP-7623's floor. It is what the gas limit must cover, and, unless an app runs, what is used.
 *
 * @param call `factor`: how many times its constant the operation costs, as its lane fills (`laneFactor`, P11); once is the least, and what one
 * costs that is refused.
 */
export function intrinsicGas(call: {
  data: Hex
  accessList: AccessList
  to: Address | null
  kernel: Address
  factor?: bigint
}): bigint {
  const tokens = calldataTokens(call.data)
  const operation = operationOf(call.to, call.data, call.kernel)
  let gas =
    4n * tokens + (operation === undefined ? 0n : operationGas[operation] * (call.factor ?? 1n))
  for (const { storageKeys } of call.accessList) {
    gas += addressGas + storageKeyGas * BigInt(storageKeys.length)
  }
  if (call.to === null) gas += creationGas + initcodeWordGas * wordsOf(call.data)
  const floor = 10n * tokens
  return transactionGas + (gas > floor ? gas : floor)
}

/** Wei per gas that a transaction pays at `baseFee` (EIP-1559). Types 0 and 1 have both fields equal to their gas price. */
export function effectiveGasPrice(
  fees: { maxFeePerGas: bigint; maxPriorityFeePerGas: bigint },
  baseFee: bigint,
): bigint {
  const price = baseFee + fees.maxPriorityFeePerGas
  if (price < fees.maxFeePerGas) return price
  return fees.maxFeePerGas
}

/** The most wei that a transaction can take from its sender: what must be there before it runs, of which what it does not use stays. */
export function costMax({
  value,
  gasLimit,
  maxFeePerGas,
}: {
  value: bigint
  gasLimit: bigint
  maxFeePerGas: bigint
}): bigint {
  return value + gasLimit * maxFeePerGas
}

/** Words of 32 bytes that hold some bytes. */
function wordsOf(data: Hex): bigint {
  return BigInt(Math.ceil((data.length - 2) / 64))
}

/** EIP-7623's tokens: one for a zero byte, four for any other. */
function calldataTokens(data: Hex): bigint {
  let tokens = 0
  for (let at = 2; at < data.length; at += 2) {
    tokens += data.charCodeAt(at) === 48 && data.charCodeAt(at + 1) === 48 ? 1 : 4
  }
  return BigInt(tokens)
}
