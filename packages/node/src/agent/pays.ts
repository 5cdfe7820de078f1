import type { Address, Hex } from 'viem'
import type { Follow } from '../follow/interface.ts'
import type { PayableQueue } from './payable-queue.ts'
import type { PoolTransaction } from './pool.ts'

/**
 * Whether anything is done on a chain for a transaction before it runs: that senders and objects set out for it, and that objects wait for it. Only what runs is paid for (I9): so it has to pay the price of
 * the chain, and its sender to have what it and all before it may cost. To be asked at one moment.
 */
export function createPays(
  chainId: number,
  { follow, payable }: { follow: Pick<Follow, 'kernel'>; payable: PayableQueue },
): (pooled: PoolTransaction) => boolean {
  const known = new Map<Address, ReadonlySet<Hex>>()
  const payableBy = (sender: Address) => {
    const hashes = known.get(sender) ?? new Set([...payable(sender)].map(({ hash }) => hash))
    known.set(sender, hashes)
    return hashes
  }
  return ({ hash, transaction: { from, maxFeePerGas } }) =>
    maxFeePerGas >= follow.kernel(chainId).baseFee && payableBy(from).has(hash)
}
