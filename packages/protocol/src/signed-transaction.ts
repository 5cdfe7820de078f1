import type { Address, Hex } from 'viem'
import { bytesToBigint, bytesToHex, hexToBytes, isHexBytes, joinBytes } from './bytes.ts'
import { keccak256 } from './hash.ts'
import { type Outcome, outcomes } from './outcome.ts'
import { isCanonicalSignature, recoverAddress } from './recover.ts'
import {
  encodeRlp,
  MalformedRlpError,
  type RlpItem,
  readRlpItem,
  readRlpList,
  rlpContent,
  rlpHeader,
  rlpUint,
} from './rlp.ts'

/** EIP-2930. */
export type AccessList = readonly {
  readonly address: Address
  readonly storageKeys: readonly Hex[]
}[]

/** What a user signed, read from its bytes. Hexadecimal in lower case. */
export type SignedTransaction = {
  hash: Hex
  /** The signed bytes. */
  raw: Hex
  /** 0 legacy with a chain id (EIP-155), 1 EIP-2930, 2 EIP-1559. */
  type: 0 | 1 | 2
  from: Address
  to: Address | null
  nonce: number
  /** Wei. */
  value: bigint
  data: Hex
  gasLimit: bigint
  /** Wei per gas; the gas price of types 0 and 1. */
  maxFeePerGas: bigint
  /** Wei per gas; the gas price of types 0 and 1. */
  maxPriorityFeePerGas: bigint
  /** Of types 0 and 1 only. */
  gasPrice?: bigint
  accessList: AccessList
  r: bigint
  s: bigint
  yParity: 0 | 1
}

export type DecodeResult =
  | { ok: true; transaction: SignedTransaction }
  | { ok: false; outcome: Outcome }

/** The fields of a transaction, still as items, in the places of type 2. */
type Fields = {
  type: 0 | 1 | 2
  chainId: bigint | undefined
  nonce: RlpItem
  tip: RlpItem
  cap: RlpItem
  gasLimit: RlpItem
  to: RlpItem
  value: RlpItem
  data: RlpItem
  accessList: RlpItem | undefined
  yParity: bigint
  r: RlpItem
  s: RlpItem
  /** What the sender signed, but for its list's header. */
  signed: Uint8Array
}

const nonceMax = 2n ** 64n - 2n

/**
 * Reads signed bytes exactly as the kernel does (P27): canonical RLP to the byte, low s, this network's chain id. Never throws.
 *
 * A nonce above 2^53 - 1, which no account of 48 bits can reach, is refused as `NonceTooHigh`. A transaction without recipient decodes.
 */
export function decodeSignedTransaction(raw: Hex | Uint8Array, networkId: number): DecodeResult {
  if (typeof raw === 'string' && !isHexBytes(raw)) return refuse('Malformed')
  const bytes = typeof raw === 'string' ? hexToBytes(raw) : raw
  const [first] = bytes
  if (first === undefined || (first >= 0x80 && first < 0xc0)) return refuse('Malformed')
  if (first < 0xc0 && first !== 1 && first !== 2) return refuse('UnsupportedType')
  try {
    const fields = first >= 0xc0 ? readLegacy(bytes) : readTyped(bytes, first === 1 ? 1 : 2)
    return decodeFields(bytes, fields, networkId)
  } catch (error) {
    if (error instanceof MalformedRlpError) return refuse('Malformed')
    throw error
  }
}

function refuse(name: keyof typeof outcomes): DecodeResult {
  return { ok: false, outcome: outcomes[name] }
}

function decodeFields(bytes: Uint8Array, fields: Fields, networkId: number): DecodeResult {
  const nonce = readUint(fields.nonce, 8)
  const gasLimit = readUint(fields.gasLimit, 8)
  const [tip, cap] = [readUint(fields.tip, 32), readUint(fields.cap, 32)]
  const value = readUint(fields.value, 32)
  const [r, s] = [readUint(fields.r, 32), readUint(fields.s, 32)]
  const to = rlpContent(fields.to)
  const data = rlpContent(fields.data)
  const accessList = fields.accessList === undefined ? [] : readAccessList(fields.accessList)
  if (nonce > nonceMax || tip > cap || (to.length !== 0 && to.length !== 20))
    return refuse('Malformed')
  if (fields.chainId !== BigInt(networkId)) return refuse('WrongChain')
  if (!isCanonicalSignature(r, s)) return refuse('BadSignature')
  const yParity = fields.yParity === 0n ? 0 : 1
  const from = recoverAddress(signingDigest(fields, networkId), r, s, yParity)
  if (from === undefined) return refuse('BadSignature')
  if (nonce > BigInt(Number.MAX_SAFE_INTEGER)) return refuse('NonceTooHigh')
  const transaction: SignedTransaction = {
    hash: keccak256(bytes),
    raw: bytesToHex(bytes),
    type: fields.type,
    from,
    to: to.length === 0 ? null : bytesToHex(to),
    nonce: Number(nonce),
    value,
    data: bytesToHex(data),
    gasLimit,
    maxFeePerGas: cap,
    maxPriorityFeePerGas: tip,
    accessList,
    r,
    s,
    yParity,
  }
  if (fields.type !== 2) transaction.gasPrice = cap
  return { ok: true, transaction }
}

function readLegacy(bytes: Uint8Array): Fields {
  const items = readWhole(bytes, 0)
  const [nonce, price, gasLimit, to, value, data, v, r, s] = items
  if (
    items.length !== 9 ||
    !nonce ||
    !price ||
    !gasLimit ||
    !to ||
    !value ||
    !data ||
    !v ||
    !r ||
    !s
  ) {
    throw new MalformedRlpError(`A legacy transaction has 9 fields, not ${items.length}.`)
  }
  const recovery = readUint(v, 32)
  return {
    type: 0,
    // v = 35 or 36 + 2 × chain id (EIP-155); lower ones name no chain.
    chainId: recovery < 35n ? undefined : (recovery - 35n) / 2n,
    ...{ nonce, tip: price, cap: price, gasLimit, to, value, data, accessList: undefined },
    yParity: (recovery + 1n) % 2n,
    ...{ r, s },
    signed: bytes.subarray(nonce.start, data.to),
  }
}

function readTyped(bytes: Uint8Array, type: 1 | 2): Fields {
  const items = readWhole(bytes, 1)
  // Type 1 has one price where type 2 has tip and cap.
  if (type === 1 && items[2] !== undefined) items.splice(2, 0, items[2])
  const [chainId, nonce, tip, cap, gasLimit, to, value, data, accessList, parity, r, s] = items
  if (!chainId || !nonce || !tip || !cap || !gasLimit || !to || !value || !data)
    throw wrongCount(type)
  if (items.length !== 12 || !accessList || !parity || !r || !s) throw wrongCount(type)
  const yParity = readUint(parity, 32)
  if (yParity > 1n) throw new MalformedRlpError('The parity of a signature is neither 0 nor 1.')
  const signed = bytes.subarray(chainId.start, accessList.to)
  return {
    ...{ type, chainId: readUint(chainId, 32), nonce, tip, cap, gasLimit, to, value, data },
    ...{ accessList, yParity, r, s, signed },
  }
}

function wrongCount(type: number): MalformedRlpError {
  return new MalformedRlpError(`A transaction of type ${type} has too few or too many fields.`)
}

/** Items of the list that begins at `start` and ends with the bytes. */
function readWhole(bytes: Uint8Array, start: number): RlpItem[] {
  const list = readRlpItem(bytes, start, bytes.length)
  if (list.to !== bytes.length) throw new MalformedRlpError('Bytes follow the transaction.')
  return readRlpList(list)
}

function readUint(item: RlpItem, lengthMax: number): bigint {
  const content = rlpContent(item)
  if (content.length > lengthMax)
    throw new MalformedRlpError(`An integer is over ${lengthMax} bytes.`)
  if (content[0] === 0) throw new MalformedRlpError('An integer begins with a zero byte.')
  return bytesToBigint(content)
}

function readAccessList(item: RlpItem): AccessList {
  return readRlpList(item).map((entry) => {
    const [address, storageKeys, ...more] = readRlpList(entry)
    if (!address || !storageKeys || more.length > 0) {
      throw new MalformedRlpError('An access list entry is not an address and its keys.')
    }
    const keys = readRlpList(storageKeys).map((key) => readFixed(key, 32))
    return { address: readFixed(address, 20), storageKeys: keys }
  })
}

function readFixed(item: RlpItem, length: number): Hex {
  const content = rlpContent(item)
  if (content.length !== length) throw new MalformedRlpError(`A field is not ${length} bytes.`)
  return bytesToHex(content)
}

/** What was signed: the fields before the signature, and for legacy the chain id and two zeros (EIP-155). */
function signingDigest(fields: Fields, networkId: number): Hex {
  if (fields.type !== 0) {
    const header = rlpHeader(fields.signed.length, 0xc0)
    return keccak256(joinBytes(Uint8Array.of(fields.type), header, fields.signed))
  }
  const chainId = encodeRlp(rlpUint(networkId))
  const payload = joinBytes(fields.signed, chainId, Uint8Array.of(0x80, 0x80))
  return keccak256(joinBytes(rlpHeader(payload.length, 0xc0), payload))
}
