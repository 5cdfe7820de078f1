import { holdsQuorum, type Proposal, type ValidatorVoucher } from '@metalayer/consensus'
import type { HeightContext } from './height-context.ts'

/** The newest voucher of each validator for one height; their number is bounded by that of the validators. */
export class VoucherPool {
  readonly #vouchers = new Map<number, ValidatorVoucher>()

  /** Whether a voucher would replace what there is: one of an earlier clock, or the same again, does not. */
  isNews(voucher: ValidatorVoucher): boolean {
    const known = this.#vouchers.get(voucher.validator)
    return known === undefined || known.body.clock < voucher.body.clock
  }

  /** Takes a voucher that was checked. */
  add(voucher: ValidatorVoucher): void {
    if (this.isNews(voucher)) this.#vouchers.set(voucher.validator, voucher)
  }

  all(): ValidatorVoucher[] {
    return [...this.#vouchers.values()].sort((left, right) => left.validator - right.validator)
  }

  /** Whether every validator with stake has spoken. */
  isComplete(stakes: readonly bigint[]): boolean {
    return stakes.every((stake, validator) => stake === 0n || this.#vouchers.has(validator))
  }

  /** A proposal of all that is here, by `height`'s own validator; null without a quorum. */
  propose(height: HeightContext): Proposal | null {
    const proposer = height.configuration.validators[height.self ?? -1]?.signer
    if (proposer === undefined || !holdsQuorum(height.stakes, this.#vouchers.keys())) return null
    return { proposer, vouchers: this.all() }
  }
}
