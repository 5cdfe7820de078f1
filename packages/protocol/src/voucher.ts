import { decodeAbiParameters, encodeAbiParameters, type Hex } from 'viem'
import { hashWords } from './abi-words.ts'
import { keccak256 } from './hash.ts'
import { compareKeys } from './head.ts'
import { ProtocolError } from './protocol-error.ts'

/** A block of a chain that a validator has verified and stored (P15). */
export type BlockVoucher = {
  number: number
  hash: Hex
  stateRoot: Hex
  commitment: Hex
  /** Seconds. */
  time: number
  /** By all blocks since the chain's start block. */
  gasUsed: bigint
  gasLimit: bigint
}

export type ChainVoucher = {
  chainId: number
  generation: number
  /** Milliseconds: since when the oldest work that the agent owes has waited; 0: none. */
  waitingSince: number
  /** Ascending, past the last head; at most {@link voucherBlocksMax}. */
  blocks: readonly BlockVoucher[]
}

/** What a validator vouches for, once a tick (P12). */
export type VoucherBody = {
  height: number
  /** Hash of the checkpoint before. */
  parent: Hex
  /** The validator's clock, in milliseconds. */
  clock: number
  /** Ascending by (chain id, generation), one each. */
  chains: readonly ChainVoucher[]
}

/** A body, as it was signed, with 65 bytes r ‖ s ‖ v. */
export type SignedVoucher = { body: Hex; signature: Hex }

/** Bytes that should be a voucher's body are not. */
export class MalformedVoucherError extends ProtocolError {
  readonly code = 'malformed-voucher'
}

/** Blocks of one chain in one voucher (P12). */
export const voucherBlocksMax = 8
/** Chains in one voucher. */
export const voucherChainsMax = 1_024
/** Bytes of a body with all chains and blocks that it may have: 5 words, and for each chain 6 and 7 a block. */
export const voucherBytesMax = 32 * (5 + voucherChainsMax * (6 + 7 * voucherBlocksMax))

const domain = keccak256(Buffer.from('MetaLayer voucher'))

const bodyParameters = [
  { name: 'height', type: 'uint64' },
  { name: 'parent', type: 'bytes32' },
  { name: 'clock', type: 'uint64' },
  {
    name: 'chains',
    type: 'tuple[]',
    components: [
      { name: 'chainId', type: 'uint64' },
      { name: 'generation', type: 'uint24' },
      { name: 'waitingSince', type: 'uint64' },
      {
        name: 'blocks',
        type: 'tuple[]',
        components: [
          { name: 'number', type: 'uint64' },
          { name: 'hash', type: 'bytes32' },
          { name: 'stateRoot', type: 'bytes32' },
          { name: 'commitment', type: 'bytes32' },
          { name: 'time', type: 'uint64' },
          { name: 'gasUsed', type: 'uint64' },
          { name: 'gasLimit', type: 'uint64' },
        ],
      },
    ],
  },
] as const

/** Bytes of a body: `abi.encode(height, parent, clock, chains)`. */
export function encodeVoucherBody(body: VoucherBody): Hex {
  return encodeAbiParameters(bodyParameters, [
    BigInt(body.height),
    body.parent,
    BigInt(body.clock),
    body.chains.map((chain) => ({
      chainId: BigInt(chain.chainId),
      generation: chain.generation,
      waitingSince: BigInt(chain.waitingSince),
      blocks: chain.blocks.map((block) => ({
        ...block,
        number: BigInt(block.number),
        time: BigInt(block.time),
      })),
    })),
  ])
}

/**
 * The body that `bytes` hold. Strict, so that every validator reads the same: canonical ABI, safe integers, chains and blocks ascending and
 * within their limits. Throws {@link MalformedVoucherError}.
 */
export function decodeVoucherBody(bytes: Hex): VoucherBody {
  if (bytes.length > 2 + 2 * voucherBytesMax) {
    throw new MalformedVoucherError(`The body of a voucher is over ${voucherBytesMax} bytes.`)
  }
  let body: VoucherBody
  let canonical: Hex
  try {
    body = fromAbi(bytes)
    // viem's decoder skips padding and ranges, its encoder does not.
    canonical = encodeVoucherBody(body)
  } catch (cause) {
    throw new MalformedVoucherError('The body of a voucher does not decode.', { cause })
  }
  if (canonical !== bytes.toLowerCase()) {
    throw new MalformedVoucherError('The body of a voucher is not its canonical ABI encoding.')
  }
  checkOrder(body)
  return body
}

/** The 32 bytes that a voucher signs. */
export function voucherDigest(networkId: number, body: Hex): Hex {
  return hashWords(domain, networkId, keccak256(body))
}

function fromAbi(bytes: Hex): VoucherBody {
  const [height, parent, clock, chains] = decodeAbiParameters(bodyParameters, bytes)
  return {
    height: safe(height),
    parent,
    clock: safe(clock),
    chains: chains.map((chain) => ({
      chainId: safe(chain.chainId),
      generation: chain.generation,
      waitingSince: safe(chain.waitingSince),
      blocks: chain.blocks.map((block) => ({
        ...block,
        number: safe(block.number),
        time: safe(block.time),
      })),
    })),
  }
}

function checkOrder(body: VoucherBody): void {
  if (body.chains.length > voucherChainsMax) {
    throw new MalformedVoucherError(`A voucher names more than ${voucherChainsMax} chains.`)
  }
  for (const [place, chain] of body.chains.entries()) {
    const before = body.chains[place - 1]
    if (before !== undefined && compareKeys(before, chain) >= 0) {
      throw new MalformedVoucherError('The chains of a voucher are not ascending.')
    }
    const isAscending = chain.blocks.every(
      (block, index) => index === 0 || (chain.blocks[index - 1]?.number ?? 0) < block.number,
    )
    if (chain.blocks.length > voucherBlocksMax || !isAscending) {
      throw new MalformedVoucherError(
        `The blocks of chain ${chain.chainId} are more than ${voucherBlocksMax}, or not ascending.`,
      )
    }
  }
}

function safe(value: bigint): number {
  if (value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value)
  throw new MalformedVoucherError(`The integer ${value} of a voucher is over 2^53 - 1.`)
}
