import type { Address, Hex } from 'viem'
import { bytesToBigint, bytesToHex } from './bytes.ts'
import { MalformedRlpError, type RlpItem, readRlpItem, readRlpList, rlpContent } from './rlp.ts'

/** EIP-2930. */
export type AccessList = readonly {
  readonly address: Address
  readonly storageKeys: readonly Hex[]
}[]

/** The fields of a transaction, still as items, in the places of type 2. */
export type TransactionFields = {
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

/** The fields of a legacy transaction. Throws {@link MalformedRlpError}. */
export function readLegacyFields(bytes: Uint8Array): TransactionFields {
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
    nonce,
    tip: price,
    cap: price,
    gasLimit,
    to,
    value,
    data,
    accessList: undefined,
    yParity: (recovery + 1n) % 2n,
    r,
    s,
    signed: bytes.subarray(nonce.start, data.to),
  }
}

/** The fields of a transaction of type 1 or 2. Throws {@link MalformedRlpError}. */
export function readTypedFields(bytes: Uint8Array, type: 1 | 2): TransactionFields {
  const items = readWhole(bytes, 1)
  // Type 1 has one price where type 2 has tip and cap.
  if (type === 1 && items[2] !== undefined) items.splice(2, 0, items[2])
  const [chainId, nonce, tip, cap, gasLimit, to, value, data, accessList, parity, r, s] = items
  if (!chainId || !nonce || !tip || !cap || !gasLimit || !to || !value || !data)
    throw wrongCount(type)
  if (items.length !== 12 || !accessList || !parity || !r || !s) throw wrongCount(type)
  const yParity = readUint(parity, 32)
  if (yParity > 1n) throw new MalformedRlpError('The parity of a signature is neither 0 nor 1.')
  return {
    type,
    chainId: readUint(chainId, 32),
    nonce,
    tip,
    cap,
    gasLimit,
    to,
    value,
    data,
    accessList,
    yParity,
    r,
    s,
    signed: bytes.subarray(chainId.start, accessList.to),
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

/** An integer of at most `lengthMax` bytes, without leading zeros. Throws {@link MalformedRlpError}. */
export function readUint(item: RlpItem, lengthMax: number): bigint {
  const content = rlpContent(item)
  if (content.length > lengthMax)
    throw new MalformedRlpError(`An integer is over ${lengthMax} bytes.`)
  if (content[0] === 0) throw new MalformedRlpError('An integer begins with a zero byte.')
  return bytesToBigint(content)
}

/** An access list whose addresses and keys have their lengths. Throws {@link MalformedRlpError}. */
export function readAccessList(item: RlpItem): AccessList {
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
