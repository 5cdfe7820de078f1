import type { Address, Hex } from 'viem'
import { hexToBytes, joinBytes, lowerCase } from './bytes.ts'
import { keccak256 } from './hash.ts'
import { ProtocolError } from './protocol-error.ts'
import { recoverAddress } from './recover.ts'
import { encodeRlp, type RlpValue, rlpUint } from './rlp.ts'
import type { AccessList } from './transaction-fields.ts'

/** A transaction of a real chain, as `eth_getBlockByHash` gives it. Quantities are hexadecimal. */
export type ChainTransactionJson = {
  hash: Hex
  type: Hex
  nonce: Hex
  gas: Hex
  value: Hex
  input: Hex
  to?: Address | null | undefined
  gasPrice?: Hex | undefined
  maxFeePerGas?: Hex | undefined
  maxPriorityFeePerGas?: Hex | undefined
  maxFeePerBlobGas?: Hex | undefined
  blobVersionedHashes?: readonly Hex[] | undefined
  chainId?: Hex | undefined
  accessList?: AccessList | undefined
  authorizationList?: readonly AuthorizationJson[] | undefined
  v?: Hex | undefined
  yParity?: Hex | undefined
  r?: Hex | undefined
  s?: Hex | undefined
  /** Of an OP Stack deposit, with the two fields that follow. */
  sourceHash?: Hex | undefined
  from?: Address | undefined
  mint?: Hex | undefined
  isSystemTx?: boolean | undefined
}

/** EIP-7702. */
export type AuthorizationJson = {
  chainId: Hex
  address: Address
  nonce: Hex
  yParity?: Hex | undefined
  v?: Hex | undefined
  r: Hex
  s: Hex
}

/** A chain has transactions of a type that this node cannot check. */
export class UnsupportedChainTransactionError extends ProtocolError {
  readonly code = 'unsupported-chain-transaction'
}

/** Type of an OP Stack deposit. */
export const depositType = 0x7e

/** The bytes of a chain's transaction, whose keccak256 is its hash. Throws {@link UnsupportedChainTransactionError}. */
export function encodeChainTransaction(json: ChainTransactionJson): Uint8Array {
  const type = Number(json.type)
  const fields = fieldsOf(type, json)
  const payload = encodeRlp(fields)
  return type === 0 ? payload : joinBytes(Uint8Array.of(type), payload)
}

/**
 * Who sent a chain's transaction whose hash was checked, in lower case: a server's `from` is checked by nothing, but of a deposit, so what was signed says it.
 * Undefined where nobody can have. Throws {@link UnsupportedChainTransactionError}.
 */
export function recoverChainSender(json: ChainTransactionJson): Address | undefined {
  const type = Number(json.type)
  if (type === depositType) return json.from && lowerCase(json.from)
  const signed = fieldsOf(type, json).slice(0, -signatureFields)
  const [r, s] = [BigInt(json.r ?? 0), BigInt(json.s ?? 0)]
  if (type !== 0) {
    const digest = keccak256(joinBytes(Uint8Array.of(type), encodeRlp(signed)))
    return recoverAddress(digest, r, s, Number(json.yParity ?? json.v))
  }
  const v = BigInt(json.v ?? 0)
  if (v < eip155) return recoverAddress(keccak256(encodeRlp(signed)), r, s, Number(v) - 27)
  const chainId = rlpUint((v - eip155) / 2n)
  const digest = keccak256(encodeRlp([...signed, chainId, rlpUint(0), rlpUint(0)]))
  return recoverAddress(digest, r, s, Number((v - eip155) % 2n))
}

const signatureFields = 3
/** From this `v` on, of type 0, the chain's id is signed, too. */
const eip155 = 35n

function fieldsOf(type: number, json: ChainTransactionJson): RlpValue[] {
  const call = [uint(json.gas), bytes(json.to), uint(json.value), bytes(json.input)]
  const start = [uint(json.chainId), uint(json.nonce)]
  const fees = [uint(json.maxPriorityFeePerGas), uint(json.maxFeePerGas)]
  const accessList = encodeAccessList(json.accessList ?? [])
  const end = [uint(json.yParity ?? json.v), uint(json.r), uint(json.s)]
  const blobs = (json.blobVersionedHashes ?? []).map(bytes)
  const authorizations = (json.authorizationList ?? []).map(encodeAuthorization)
  switch (type) {
    case 0:
      return [
        uint(json.nonce),
        uint(json.gasPrice),
        ...call,
        uint(json.v),
        uint(json.r),
        uint(json.s),
      ]
    case 1:
      return [...start, uint(json.gasPrice), ...call, accessList, ...end]
    case 2:
      return [...start, ...fees, ...call, accessList, ...end]
    case 3:
      return [...start, ...fees, ...call, accessList, uint(json.maxFeePerBlobGas), blobs, ...end]
    case 4:
      return [...start, ...fees, ...call, accessList, authorizations, ...end]
    case depositType:
      return depositFields(json)
    default:
      throw new UnsupportedChainTransactionError(
        `Transaction ${json.hash} has type ${json.type}, which this node cannot encode. Blocks with it cannot be vouched for.`,
      )
  }
}

function depositFields(json: ChainTransactionJson): RlpValue[] {
  return [
    bytes(json.sourceHash),
    bytes(json.from),
    bytes(json.to),
    uint(json.mint),
    uint(json.value),
    uint(json.gas),
    rlpUint(json.isSystemTx ? 1 : 0),
    bytes(json.input),
  ]
}

function encodeAccessList(accessList: AccessList): RlpValue[] {
  return accessList.map((entry) => [hexToBytes(entry.address), entry.storageKeys.map(hexToBytes)])
}

function encodeAuthorization(json: AuthorizationJson): RlpValue[] {
  return [
    uint(json.chainId),
    bytes(json.address),
    uint(json.nonce),
    uint(json.yParity ?? json.v),
    uint(json.r),
    uint(json.s),
  ]
}

function uint(quantity: Hex | undefined): Uint8Array {
  return rlpUint(BigInt(quantity ?? 0))
}

function bytes(hex: Hex | null | undefined): Uint8Array {
  return hexToBytes(hex ?? '0x')
}
