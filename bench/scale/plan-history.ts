import { birthChain, type Configuration } from '@metalayer/protocol'
import type { Gift } from './give-money.ts'
import type { Account, PlannedPayment } from './signed-load.ts'

/** What each account gets. All of them together stay below what a devnet's users have. */
const purse = 4n * 10n ** 18n

/**
 * What comes before the load: money for everyone at home; and, as after a while of operation, one payment to each receiver on every chain where the load will pay
 * it by those who are born there, so that its word on that chain is not new.
 */
export function planHistory(
  configuration: Configuration,
  accounts: readonly Account[],
  payments: readonly PlannedPayment[],
): Gift[] {
  const homes = accounts.map(({ address }) => birthChain(configuration, address))
  const gifts = accounts.map(({ address }, index): Gift => {
    return { chainId: homes[index] ?? 0, to: address, value: purse }
  })
  const known = new Set<string>()
  for (const { sender, receiver } of payments) {
    const [chainId = 0, to] = [homes[sender], accounts[receiver]?.address]
    const name = `${chainId} ${receiver}`
    if (to === undefined || chainId === homes[receiver] || known.has(name)) continue
    known.add(name)
    gifts.push({ chainId, to, value: 1n })
  }
  return gifts
}
