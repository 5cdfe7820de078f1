import {
  type AccessList,
  decodeChainTransaction,
  encodeRlp,
  hexToBytes,
  joinBytes,
  keccak256,
  RlpRaw,
  type RlpValue,
  readRlpItem,
  readRlpList,
  recoverAddress,
  rlpUint,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { MinedBlock, MinedTransaction } from './seal-block.ts'
import { intrinsicGas } from './transaction.ts'
import { accountIn } from './world.ts'

/** A signed transaction that waits, read once. */
export type PoolTransaction = {
  raw: Hex
  hash: Hex
  type: number
  from: Address
  to: bigint | undefined
  nonce: bigint
  value: bigint
  gas: number
  /** What it pays before it runs. */
  intrinsic: number
  input: Uint8Array
  maxFeePerGas: bigint
  maxPriorityFeePerGas: bigint
  accessList: AccessList
  json: MinedTransaction
}

/** A chain's pool does not take a transaction, with the words that nodes use. */
export class PoolError extends Error {
  readonly code = 'pool'

  constructor(message: string) {
    super(message)
    this.name = 'PoolError'
  }
}

const known = new Map<Hex, PoolTransaction>()
/** Transactions that are kept read; the same ones come again with each run. */
const POOL_KNOWN_MAX = 20_000

/** @throws PoolError where nobody can have signed it for this chain */
export function poolTransaction(raw: Hex, chainId: number): PoolTransaction {
  const before = known.get(raw)
  if (before !== undefined) return before
  const bytes = hexToBytes(raw)
  const json = decodeChainTransaction(bytes)
  const type = Number(json.type)
  if (type > 2) throw new PoolError(`transactions of type ${type} are not taken`)
  const from = senderOf(bytes, type, chainId)
  const input = hexToBytes(json.input)
  const to = json.to == null ? undefined : BigInt(json.to)
  const accessList = json.accessList ?? []
  const price = BigInt(json.maxFeePerGas ?? json.gasPrice ?? 0)
  const transaction: PoolTransaction = {
    ...{ raw, hash: json.hash, type, from, to, input, accessList },
    nonce: BigInt(json.nonce),
    value: BigInt(json.value),
    gas: Number(json.gas),
    intrinsic: intrinsicGas({ to, input, accessList }).gas,
    maxFeePerGas: price,
    maxPriorityFeePerGas: BigInt(json.maxPriorityFeePerGas ?? price),
    json: { ...json, from },
  }
  if (known.size >= POOL_KNOWN_MAX) known.clear()
  known.set(raw, transaction)
  return transaction
}

function senderOf(bytes: Uint8Array, type: number, chainId: number): Address {
  const items = readRlpList(readRlpItem(bytes, type === 0 ? 0 : 1, bytes.length))
  const json = decodeChainTransaction(bytes)
  const fields: RlpValue[] = items
    .slice(0, -3)
    .map(({ bytes: all, start, to }) => new RlpRaw(all.subarray(start, to)))
  const v = BigInt((type === 0 ? json.v : json.yParity) ?? 0)
  const isProtected = type === 0 && v >= 35n
  const isOther =
    type === 0
      ? isProtected && (v - 35n) / 2n !== BigInt(chainId)
      : Number(json.chainId) !== chainId
  if (isOther) throw new PoolError('invalid chain id for signer')
  const body = isProtected ? [...fields, rlpUint(chainId), rlpUint(0), rlpUint(0)] : fields
  const digest = keccak256(joinBytes(...(type === 0 ? [] : [Uint8Array.of(type)]), encodeRlp(body)))
  const parity = type === 0 ? (isProtected ? Number((v - 35n) % 2n) : Number(v - 27n)) : Number(v)
  const from = recoverAddress(digest, BigInt(json.r ?? 0), BigInt(json.s ?? 0), parity)
  if (from === undefined) throw new PoolError('invalid signature')
  return from
}

/** Transactions that wait at most. */
const MEMORY_POOL_MAX = 4_096

/** Takes a transaction into the pool, in place of one with its nonce that bids less. */
export function withTransaction(
  pool: readonly PoolTransaction[],
  transaction: PoolTransaction,
  head: Pick<MinedBlock, 'state'>,
  gasLimit: number,
  isMined: boolean,
): PoolTransaction[] {
  if (isMined || pool.some(({ hash }) => hash === transaction.hash)) {
    throw new PoolError('already known')
  }
  const sender = accountIn(head.state, BigInt(transaction.from))
  if (transaction.nonce < sender.nonce) throw new PoolError('nonce too low')
  if (transaction.gas > gasLimit) throw new PoolError('intrinsic gas too high')
  if (transaction.gas < transaction.intrinsic) throw new PoolError('intrinsic gas too low')
  const cost = BigInt(transaction.gas) * transaction.maxFeePerGas + transaction.value
  if (sender.balance < cost) {
    throw new PoolError('Insufficient funds for gas * price + value')
  }
  const { from, nonce } = transaction
  const rival = pool.findIndex((other) => other.from === from && other.nonce === nonce)
  if (rival < 0) {
    if (pool.length >= MEMORY_POOL_MAX) throw new PoolError('txpool is full')
    return [...pool, transaction]
  }
  if ((pool[rival]?.maxFeePerGas ?? 0n) >= transaction.maxFeePerGas) {
    throw new PoolError('replacement transaction underpriced')
  }
  return pool.with(rival, transaction)
}
