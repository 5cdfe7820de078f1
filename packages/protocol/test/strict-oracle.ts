import {
  type Address,
  bytesToHex,
  parseTransaction,
  recoverTransactionAddress,
  serializeTransaction,
  type TransactionSerialized,
} from 'viem'

/** What the oracle reads in a transaction. */
export type OracleTransaction = {
  from: Address
  to: Address | null
  nonce: bigint
  value: bigint
  data: string
  gasLimit: bigint
  cap: bigint
  tip: bigint
  accessList: unknown
}

const halfOrder = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n

/**
 * viem made strict: accepts iff re-serialising its parse gives the input byte for byte, s ≤ n/2, r and s not 0, the chain id is there and ours,
 * nonce < 2^64 - 1, gas < 2^64, value < 2^256 (viem alone would take more), every entry of the access list 20 and 32 bytes. Undefined: refused.
 */
export async function strictViem(
  raw: Uint8Array,
  networkId: number,
): Promise<OracleTransaction | undefined> {
  const hex = bytesToHex(raw) as TransactionSerialized
  try {
    const parsed = parseTransaction(hex)
    if (!['legacy', 'eip2930', 'eip1559'].includes(parsed.type ?? '')) return undefined
    const { r, s } = parsed
    if (r === undefined || s === undefined) return undefined
    if (BigInt(r) === 0n || BigInt(s) === 0n || BigInt(s) > halfOrder) return undefined
    if (serializeTransaction(parsed, parsed as never) !== hex || parsed.chainId !== networkId) {
      return undefined
    }
    return await readFields(parsed, hex)
  } catch {
    // Whatever viem throws for, it refuses.
    return undefined
  }
}

async function readFields(
  parsed: ReturnType<typeof parseTransaction>,
  hex: TransactionSerialized,
): Promise<OracleTransaction | undefined> {
  const gasLimit = parsed.gas ?? 0n
  const nonce = BigInt(parsed.nonce ?? 0)
  if (gasLimit >= 2n ** 64n || nonce >= 2n ** 64n - 1n) return undefined
  if ((parsed.value ?? 0n) >= 2n ** 256n) return undefined
  const accessList = (parsed.accessList ?? []) as { address: string; storageKeys: string[] }[]
  for (const { address, storageKeys } of accessList) {
    if (address.length !== 42 || storageKeys.some((key) => key.length !== 66)) return undefined
  }
  const price = parsed.gasPrice ?? 0n
  return {
    from: (
      await recoverTransactionAddress({ serializedTransaction: hex })
    ).toLowerCase() as Address,
    to: (parsed.to?.toLowerCase() ?? null) as Address | null,
    nonce,
    value: parsed.value ?? 0n,
    data: parsed.data ?? '0x',
    gasLimit,
    cap: parsed.type === 'eip1559' ? (parsed.maxFeePerGas ?? 0n) : price,
    tip: parsed.type === 'eip1559' ? (parsed.maxPriorityFeePerGas ?? 0n) : price,
    accessList,
  }
}
