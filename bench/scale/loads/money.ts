import { birthChain, type Configuration } from '@metalayer/protocol'
import type { Gift } from '../give-money.ts'
import type { Account } from '../signed-load.ts'

const ERA = 10n ** 18n
/** What each account gets, for what it may have waiting at a time; all of them together stay below what a devnet's users have. */
const purse = 16n * ERA
const purses = 80_000n * ERA

/** Money for everyone at home. */
export function giveEveryone(configuration: Configuration, accounts: readonly Account[]): Gift[] {
  const share = purses / BigInt(accounts.length)
  const value = share < purse ? share : purse
  return accounts.map(({ address }) => {
    return { chainId: birthChain(configuration, address), to: address, value }
  })
}
