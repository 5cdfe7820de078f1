import { birthChain, type Configuration } from '@metalayer/protocol'
import type { Gift } from '../give-money.ts'
import type { Account } from '../signed-load.ts'

const ERA = 10n ** 18n
/** What an account gets, for what it may have waiting at a time; and what all of them get together, at most: below what a devnet's users have. */
const purse = 16n * ERA
const allPurses = 80_000n * ERA

/** Money for everyone at home. */
export function giveEveryone(configuration: Configuration, accounts: readonly Account[]): Gift[] {
  const share = allPurses / BigInt(accounts.length)
  const value = share < purse ? share : purse
  return accounts.map(({ address }) => {
    return { chainId: birthChain(configuration, address), to: address, value }
  })
}
