import type { VoucherBody } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'

/** A voucher with who signed it, as an index in the configuration's order. */
export type ValidatorVoucher = { validator: number; body: VoucherBody; signature: Hex }

/** The value that validators agree on: heads, time, price and agents follow from it and the parent by rule (P12). */
export type Proposal = {
  proposer: Address
  /** Ascending by validator, one each, of more than 2/3 of the stake. */
  vouchers: readonly ValidatorVoucher[]
}
