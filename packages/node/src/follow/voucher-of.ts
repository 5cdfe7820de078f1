import { type ChainVoucher, type Head, headStatuses } from '@metalayer/protocol'
import type { ChainRecord } from './chain-record.ts'

/**
 * What this node vouches for of one chain past its head (P12): nothing while its own blocks do not contain that head, as they then are another
 * branch than the one that the validators agreed on.
 */
export function voucherOf(
  record: ChainRecord,
  head: Head,
  waitingSince: number,
  blocksMax: number,
): ChainVoucher {
  const { chainId, generation } = head
  const voucher = { chainId, generation, waitingSince }
  const isGenesis = BigInt(head.blockHash) === 0n
  if (!isGenesis && record.block(head.number)?.hash !== head.blockHash) {
    return { ...voucher, blocks: [] }
  }
  // P16: blocks of a chain that joins count from the one on in which its kernel has taken a checkpoint that names it.
  if (record.kernel().generation !== generation) return { ...voucher, blocks: [] }
  const isJoining = head.status === headStatuses.joining
  const blocks: ChainVoucher['blocks'][number][] = []
  for (let number = head.number + 1; blocks.length < blocksMax; number++) {
    const block = record.block(number)
    if (block === undefined) break
    if (block.kernel.generation !== generation) {
      if (isJoining) continue
      break
    }
    const { hash, stateRoot, commitment, time, gasUsedTotal: gasUsed, gasLimit } = block
    blocks.push({ number, hash, stateRoot, commitment, time, gasUsed, gasLimit })
  }
  return { ...voucher, blocks }
}
