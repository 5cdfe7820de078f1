import {
  type AccessList,
  bytesToHex,
  envelopeType,
  hexToBytes,
  type NetworkHeader,
  type NetworkTransaction,
  readAccessList,
  readLegacyFields,
  readTypedFields,
  readUint,
  rlpContent,
  systemMessage,
} from '@metalayer/protocol'
import { type Address, type Hex, numberToHex } from 'viem'

/** A transaction's place in a block. */
export type TransactionPlace = { header: NetworkHeader; index: number; networkId: number }

/** A transaction of a block. */
export function formatTransaction(
  transaction: NetworkTransaction,
  { header, index, networkId }: TransactionPlace,
) {
  const place = {
    blockHash: header.hash,
    blockNumber: numberToHex(header.number),
    blockTimestamp: numberToHex(header.timestamp),
    transactionIndex: numberToHex(index),
  }
  if (transaction.kind === 'system') return { ...systemFields(transaction), ...place }
  const gasPrice = numberToHex(transaction.effectiveGasPrice)
  return { ...signedFields(transaction, networkId), gasPrice, ...place }
}

/** A transaction that waits, in geth's shape. */
export function formatPending(transaction: Signed, networkId: number) {
  return {
    ...signedFields(transaction, networkId),
    blockHash: null,
    blockNumber: null,
    transactionIndex: null,
  }
}

/** The type that a receipt names. */
export function transactionType({ kind, raw }: NetworkTransaction): number {
  return kind === 'user' ? envelopeType(hexToBytes(raw.slice(0, 4) as Hex)) : 0
}

/** What a node stored has been checked, and says who signed it: nothing is recovered again. */
type Signed = { raw: Hex; hash: Hex; from: Address }

/** Fields of P29's system transactions: a legacy transaction that nobody signed. */
function systemFields({ hash, from, to, raw }: NetworkTransaction) {
  return {
    type: '0x0',
    hash,
    nonce: '0x0',
    from,
    to,
    gas: '0x0',
    gasPrice: '0x0',
    value: '0x0',
    input: systemMessage(raw),
    v: '0x0',
    r: '0x0',
    s: '0x0',
  }
}

/** Whom its sender named: where it creates an app, nobody, or the CREATE2 deployer (P30). */
export function recipientOf({ kind, to, raw }: NetworkTransaction): Address | null {
  if (to !== null || kind === 'system') return to
  return namedRecipient(readFields(hexToBytes(raw)))
}

function readFields(bytes: Uint8Array) {
  const kind = envelopeType(bytes)
  return kind === 0 ? readLegacyFields(bytes) : readTypedFields(bytes, kind === 1 ? 1 : 2)
}

function namedRecipient({ to }: ReturnType<typeof readFields>): Address | null {
  const content = rlpContent(to)
  return content.length === 0 ? null : bytesToHex(content)
}

function signedFields({ raw, hash, from }: Signed, networkId: number) {
  const bytes = hexToBytes(raw)
  const kind = envelopeType(bytes)
  const fields = readFields(bytes)
  const gasPrice = quantity(readUint(fields.cap, 32))
  const accessList = fields.accessList === undefined ? [] : readAccessList(fields.accessList)
  const parity = fields.yParity
  return {
    type: numberToHex(kind),
    hash,
    nonce: quantity(readUint(fields.nonce, 8)),
    from,
    to: namedRecipient(fields),
    gas: quantity(readUint(fields.gasLimit, 8)),
    value: quantity(readUint(fields.value, 32)),
    input: bytesToHex(rlpContent(fields.data)),
    chainId: numberToHex(networkId),
    gasPrice,
    ...typeFields(kind, { accessList, parity, gasPrice, tip: readUint(fields.tip, 32) }),
    v: quantity(kind === 0 ? BigInt(networkId) * 2n + 35n + (parity & 1n) : parity),
    r: quantity(readUint(fields.r, 32)),
    s: quantity(readUint(fields.s, 32)),
  }
}

function typeFields(
  kind: number,
  fields: { accessList: AccessList; parity: bigint; gasPrice: Hex; tip: bigint },
) {
  if (kind === 0) return {}
  const shared = { accessList: fields.accessList, yParity: quantity(fields.parity) }
  if (kind === 1) return shared
  return { ...shared, maxFeePerGas: fields.gasPrice, maxPriorityFeePerGas: quantity(fields.tip) }
}

const quantity = (value: bigint): Hex => numberToHex(value)
