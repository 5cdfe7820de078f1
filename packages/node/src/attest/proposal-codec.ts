import { blockKey, type Proposal, type ValidatorVoucher, validatorsMax } from '@metalayer/consensus'
import {
  type BlockVoucher,
  type ChainVoucher,
  voucherBlocksMax,
  voucherChainsMax,
} from '@metalayer/protocol'
import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'

const signatureBytes = 65
const blocksMax = 65_535

/**
 * Bytes of a proposal. Validators that agree say the same words, so each block stands once, in the order of its first use, and vouchers name blocks by their place:
 * with 20 validators a proposal is little longer than one voucher.
 */
export function encodeProposal(proposal: Proposal): Uint8Array {
  const places = new Map<string, number>()
  const blocks: BlockVoucher[] = []
  const body = new ByteWriter()
  body.uint(proposal.vouchers.length, 1)
  for (const voucher of proposal.vouchers) {
    writeVoucher(body, voucher, (block) => {
      const key = blockKey(block)
      const place = places.get(key) ?? blocks.length
      if (place === blocks.length) {
        places.set(key, place)
        blocks.push(block)
      }
      body.uint(place, 2)
    })
  }
  const writer = new ByteWriter().hex(proposal.proposer).uint(blocks.length, 2)
  for (const block of blocks) writeBlock(writer, block)
  return writer.raw(body.done()).done()
}

/** The proposal that `bytes` hold. Throws `MalformedBytesError`. */
export function decodeProposal(bytes: Uint8Array): Proposal {
  const reader = new ByteReader(bytes)
  const proposer = reader.hex(20)
  const blocks = times(reader.count(2, blocksMax), () => readBlock(reader))
  const vouchers = times(reader.count(1, validatorsMax), () =>
    readVoucher(reader, () => blocks[reader.count(2, blocks.length - 1)] ?? readBlock(reader)),
  )
  reader.end()
  return { proposer, vouchers }
}

/** Bytes of one voucher, as it is gossiped. */
export function encodeVoucher(voucher: ValidatorVoucher): Uint8Array {
  const writer = new ByteWriter()
  writeVoucher(writer, voucher, (block) => writeBlock(writer, block))
  return writer.done()
}

/** The voucher that `bytes` hold. Throws `MalformedBytesError`. */
export function decodeVoucher(bytes: Uint8Array): ValidatorVoucher {
  const reader = new ByteReader(bytes)
  const voucher = readVoucher(reader, () => readBlock(reader))
  reader.end()
  return voucher
}

function writeVoucher(
  writer: ByteWriter,
  { validator, body, signature }: ValidatorVoucher,
  write: (block: BlockVoucher) => void,
): void {
  writer.uint(validator, 1).u64(body.height).hex(body.parent).u64(body.clock)
  writer.uint(body.chains.length, 2)
  for (const chain of body.chains) {
    writer.u64(chain.chainId).uint(chain.generation, 4).u64(chain.waitingSince)
    writer.uint(chain.blocks.length, 1)
    for (const block of chain.blocks) write(block)
  }
  writer.hex(signature)
}

function readVoucher(reader: ByteReader, read: () => BlockVoucher): ValidatorVoucher {
  const validator = reader.count(1, validatorsMax - 1)
  const height = reader.number()
  const parent = reader.hex(32)
  const clock = reader.number()
  const chains = times(reader.count(2, voucherChainsMax), (): ChainVoucher => {
    const chainId = reader.number()
    const generation = reader.count(4, 0xff_ff_ff)
    const waitingSince = reader.number()
    return {
      chainId,
      generation,
      waitingSince,
      blocks: times(reader.count(1, voucherBlocksMax), read),
    }
  })
  const signature = reader.hex(signatureBytes)
  return { validator, body: { height, parent, clock, chains }, signature }
}

function writeBlock(writer: ByteWriter, block: BlockVoucher): void {
  writer.u64(block.number).hex(block.hash).hex(block.stateRoot).hex(block.commitment)
  writer.u64(block.time).u64(block.gasUsed).u64(block.gasLimit)
}

function readBlock(reader: ByteReader): BlockVoucher {
  return {
    number: reader.number(),
    hash: reader.hex(32),
    stateRoot: reader.hex(32),
    commitment: reader.hex(32),
    time: reader.number(),
    gasUsed: reader.u64(),
    gasLimit: reader.u64(),
  }
}

function times<Item>(count: number, make: () => Item): Item[] {
  return Array.from({ length: count }, make)
}
