import type { Address, Hex } from 'viem'
import { bytesToHex } from './bytes.ts'
import {
  type AuthorizationJson,
  type ChainTransactionJson,
  depositType,
  UnsupportedChainTransactionError,
} from './chain-transaction.ts'
import { keccak256 } from './hash.ts'
import { MalformedRlpError, type RlpItem, readRlpItem, readRlpList, rlpContent } from './rlp.ts'
import type { AccessList } from './transaction-fields.ts'

/**
 * A chain's transaction from its bytes: what {@link encodeChainTransaction} made of it, with the hash of the bytes. Senders are not recovered.
 *
 * Throws {@link MalformedRlpError}, {@link UnsupportedChainTransactionError}.
 */
export function decodeChainTransaction(bytes: Uint8Array): ChainTransactionJson {
  const isLegacy = (bytes[0] ?? 0) >= 0xc0
  const type = isLegacy ? 0 : (bytes[0] ?? 0)
  const payload = readRlpItem(bytes, isLegacy ? 0 : 1, bytes.length)
  if (payload.to !== bytes.length) throw malformed('bytes follow a transaction')
  const fields = new Fields(readRlpList(payload))
  const decoded = readFields(type, fields)
  fields.end()
  return { ...decoded, hash: keccak256(bytes), type: `0x${type.toString(16)}` }
}

type Decoded = Omit<ChainTransactionJson, 'hash' | 'type'>

function readFields(type: number, fields: Fields): Decoded {
  if (type === 0) {
    const nonce = fields.uint()
    const gasPrice = fields.uint()
    return { nonce, gasPrice, ...readCall(fields), ...readLegacySignature(fields) }
  }
  if (type === depositType) return readDeposit(fields)
  if (type > 4) {
    throw new UnsupportedChainTransactionError(
      `A transaction has type ${type}, which this node cannot read. Blocks with it cannot be vouched for.`,
    )
  }
  const start = { chainId: fields.uint(), nonce: fields.uint() }
  const fees = type === 1 ? { gasPrice: fields.uint() } : readFees(fields)
  const call = { ...readCall(fields), accessList: readAccessList(fields.next()) }
  const added = readAdded(type, fields)
  const signature = { yParity: fields.uint(), r: fields.uint(), s: fields.uint() }
  return { ...start, ...fees, ...call, ...added, ...signature }
}

function readFees(fields: Fields): Pick<Decoded, 'maxPriorityFeePerGas' | 'maxFeePerGas'> {
  return { maxPriorityFeePerGas: fields.uint(), maxFeePerGas: fields.uint() }
}

function readCall(fields: Fields): Pick<Decoded, 'gas' | 'to' | 'value' | 'input'> {
  return { gas: fields.uint(), to: fields.recipient(), value: fields.uint(), input: fields.hex() }
}

function readLegacySignature(fields: Fields): Pick<Decoded, 'v' | 'r' | 's'> {
  return { v: fields.uint(), r: fields.uint(), s: fields.uint() }
}

/** What types 3 and 4 have between the access list and the signature. */
function readAdded(type: number, fields: Fields): Partial<Decoded> {
  if (type === 3) {
    const maxFeePerBlobGas = fields.uint()
    return { maxFeePerBlobGas, blobVersionedHashes: readRlpList(fields.next()).map(hexOf) }
  }
  if (type !== 4) return {}
  return { authorizationList: readRlpList(fields.next()).map(readAuthorization) }
}

function readDeposit(fields: Fields): Decoded {
  const sourceHash = fields.hex()
  const from = fields.hex()
  const to = fields.recipient()
  const mint = fields.uint()
  const value = fields.uint()
  const gas = fields.uint()
  const isSystemTx = BigInt(fields.uint()) === 1n
  return { sourceHash, from, to, mint, value, gas, isSystemTx, input: fields.hex(), nonce: '0x0' }
}

function readAccessList(item: RlpItem): AccessList {
  return readRlpList(item).map((entry) => {
    const [address, keys, ...rest] = readRlpList(entry)
    if (address === undefined || keys === undefined || rest.length > 0) {
      throw malformed('an access list has an entry of other than two fields')
    }
    return { address: hexOf(address), storageKeys: readRlpList(keys).map(hexOf) }
  })
}

function readAuthorization(item: RlpItem): AuthorizationJson {
  const fields = new Fields(readRlpList(item))
  const authorization = {
    chainId: fields.uint(),
    address: fields.hex(),
    nonce: fields.uint(),
    yParity: fields.uint(),
    r: fields.uint(),
    s: fields.uint(),
  }
  fields.end()
  return authorization
}

/** Reads the fields of a list one after the other, as JSON-RPC writes them. */
class Fields {
  readonly #items: readonly RlpItem[]
  #place = 0

  constructor(items: readonly RlpItem[]) {
    this.#items = items
  }

  next(): RlpItem {
    const item = this.#items[this.#place++]
    if (item === undefined) throw malformed('a field is missing')
    return item
  }

  hex(): Hex {
    return hexOf(this.next())
  }

  uint(): Hex {
    return quantityOf(this.next())
  }

  recipient(): Address | null {
    const hex = this.hex()
    return hex === '0x' ? null : hex
  }

  end(): void {
    if (this.#place < this.#items.length) throw malformed('a list has too many fields')
  }
}

function hexOf(item: RlpItem): Hex {
  return bytesToHex(rlpContent(item))
}

/** An RLP integer as JSON-RPC writes it. Throws {@link MalformedRlpError} where the item is a list. */
export function quantityOf(item: RlpItem): Hex {
  const hex = hexOf(item)
  return hex === '0x' ? '0x0' : `0x${BigInt(hex).toString(16)}`
}

function malformed(what: string): MalformedRlpError {
  return new MalformedRlpError(`The bytes are no transaction of a chain: ${what}.`)
}
