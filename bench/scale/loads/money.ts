import { birthChain, type Configuration } from '@metalayer/protocol'
import type { Gift } from '../give-money.ts'
import type { Account } from '../signed-load.ts'

/** What each account gets. All of them together stay below what a devnet's users have. */
const purse = 4n * 10n ** 18n

/** Money for everyone at home. */
export function giveEveryone(configuration: Configuration, accounts: readonly Account[]): Gift[] {
  return accounts.map(({ address }) => {
    return { chainId: birthChain(configuration, address), to: address, value: purse }
  })
}
