import type { Address, Hex } from 'viem'
import { bytesToHex, hexToBytes, isHexBytes, joinBytes } from './bytes.ts'
import { asCreation } from './create2.ts'
import { keccak256 } from './hash.ts'
import { type Outcome, outcomes } from './outcome.ts'
import { isCanonicalSignature, recoverAddress } from './recover.ts'
import { encodeRlp, MalformedRlpError, rlpContent, rlpHeader, rlpUint } from './rlp.ts'
import {
  type AccessList,
  readAccessList,
  readLegacyFields,
  readTypedFields,
  readUint,
  type TransactionFields,
} from './transaction-fields.ts'

/** What a user signed, read from its bytes. Hexadecimal in lower case. */
export type SignedTransaction = {
  hash: Hex
  /** The signed bytes. */
  raw: Hex
  /** 0 legacy with a chain id (EIP-155), 1 EIP-2930, 2 EIP-1559. */
  type: 0 | 1 | 2
  from: Address
  /** None where it creates an app: that, too, of one to the CREATE2 deployer (P30). */
  to: Address | null
  nonce: number
  /** Wei. */
  value: bigint
  data: Hex
  /** Of one to the CREATE2 deployer; it stands before the data in its bytes. */
  salt?: Hex
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
    const fields =
      first >= 0xc0 ? readLegacyFields(bytes) : readTypedFields(bytes, first === 1 ? 1 : 2)
    return decodeFields(bytes, fields, networkId)
  } catch (error) {
    if (error instanceof MalformedRlpError) return refuse('Malformed')
    throw error
  }
}

function refuse(name: keyof typeof outcomes): DecodeResult {
  return { ok: false, outcome: outcomes[name] }
}

function decodeFields(
  bytes: Uint8Array,
  fields: TransactionFields,
  networkId: number,
): DecodeResult {
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
    nonce: Number(nonce),
    value,
    ...asCreation({ to: to.length === 0 ? null : bytesToHex(to), data: bytesToHex(data) }),
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

/** What was signed: the fields before the signature, and for legacy the chain id and two zeros (EIP-155). */
function signingDigest(fields: TransactionFields, networkId: number): Hex {
  if (fields.type !== 0) {
    const header = rlpHeader(fields.signed.length, 0xc0)
    return keccak256(joinBytes(Uint8Array.of(fields.type), header, fields.signed))
  }
  const chainId = encodeRlp(rlpUint(networkId))
  const payload = joinBytes(fields.signed, chainId, Uint8Array.of(0x80, 0x80))
  return keccak256(joinBytes(rlpHeader(payload.length, 0xc0), payload))
}
