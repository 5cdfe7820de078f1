import {
  type BlockVoucher,
  type ChainVoucher,
  compareKeys,
  type Head,
  headStatuses,
  type VoucherBody,
  voucherBlocksMax,
} from '@metalayer/protocol'
import type { Hex } from 'viem'

/** Why a voucher cannot stand in a proposal. */
export type VoucherFault =
  | 'other-height'
  | 'other-parent'
  | 'bad-clock'
  | 'chains-not-ascending'
  | 'unknown-chain'
  | 'too-many-blocks'
  | 'blocks-not-past-head'

/** What a voucher for the next checkpoint is held against. */
export type VoucherBase = { height: number; parent: Hex; heads: readonly Head[] }

/**
 * Why the voucher cannot stand in a proposal after `base`; null where it can. Whoever proposes and whoever checks asks the same, so one bad voucher
 * spoils nobody's proposal.
 */
export function findVoucherFault(voucher: VoucherBody, base: VoucherBase): VoucherFault | null {
  if (voucher.height !== base.height) return 'other-height'
  if (voucher.parent !== base.parent) return 'other-parent'
  if (!isCount(voucher.clock)) return 'bad-clock'
  let previous: ChainVoucher | undefined
  for (const chain of voucher.chains) {
    if (previous !== undefined && compareKeys(previous, chain) >= 0) return 'chains-not-ascending'
    previous = chain
    const fault = findChainFault(chain, base.heads)
    if (fault !== null) return fault
  }
  return null
}

function findChainFault(chain: ChainVoucher, heads: readonly Head[]): VoucherFault | null {
  const head = heads.find((one) => compareKeys(one, chain) === 0)
  if (head === undefined || head.status === headStatuses.fenced) return 'unknown-chain'
  if (!isCount(chain.waitingSince)) return 'bad-clock'
  if (chain.blocks.length > voucherBlocksMax) return 'too-many-blocks'
  let last: Pick<BlockVoucher, 'number' | 'time' | 'gasUsed'> = head
  for (const block of chain.blocks) {
    if (!follows(block, last)) return 'blocks-not-past-head'
    last = block
  }
  return null
}

/** Numbers grow; time and cumulative gas never go back, so price and lease are functions of what grew. */
function follows(
  block: BlockVoucher,
  last: Pick<BlockVoucher, 'number' | 'time' | 'gasUsed'>,
): boolean {
  return (
    Number.isSafeInteger(block.number) &&
    block.number > last.number &&
    Number.isSafeInteger(block.time) &&
    block.time >= last.time &&
    block.gasUsed >= last.gasUsed &&
    block.gasUsed < 1n << 64n &&
    block.gasLimit >= 0n &&
    block.gasLimit < 1n << 64n
  )
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
