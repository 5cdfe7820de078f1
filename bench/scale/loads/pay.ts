import { birthChain, type Configuration } from '@metalayer/protocol'
import type { Intent } from '@metalayer/simulator'
import type { Address } from 'viem'
import type { Gift } from '../give-money.ts'
import type { Account } from '../signed-load.ts'
import type { Call } from './load.ts'

/** What each account gets, and for each of its transactions. All of them together stay below what a devnet's users have. */
const purse = 4n * 10n ** 18n
const purseOfEach = 2n * 10n ** 15n
/**
 * What payments sign for. The price of gas rises by an eighth a block while chains are full (P26), as it is meant to; users of a load pay what it takes.
 */
const terms = { gas: 21_000n, maxFeePerGas: 20_000n * 10n ** 9n }

/** A payment of a wei. */
export function pay(to: Address): Call {
  return { ...terms, to, value: 1n, data: '0x' }
}

/** Money at home, for what each of them sends. */
export function giveMoneyTo(
  configuration: Configuration,
  accounts: readonly Account[],
  intents: readonly Intent[],
): Gift[] {
  const counts = new Uint32Array(accounts.length)
  for (const { sender } of intents) counts[sender] = (counts[sender] ?? 0) + 1
  return accounts.map(({ address: to }, place) => {
    const value = purse + purseOfEach * BigInt(counts[place] ?? 0)
    return { chainId: birthChain(configuration, to), to, value }
  })
}

/**
 * As after a while of operation, one payment to each receiver on every chain where the load will pay it by those who are born there, so that its word on that chain is
 * not new.
 */
export function payFirst(
  configuration: Configuration,
  accounts: readonly Account[],
  intents: readonly Intent[],
): Gift[] {
  const homes = accounts.map(({ address }) => birthChain(configuration, address))
  const known = new Set<string>()
  return intents.flatMap(({ sender, receiver = -1 }): Gift[] => {
    const [chainId = 0, to] = [homes[sender], accounts[receiver]?.address]
    const name = `${chainId} ${receiver}`
    if (to === undefined || chainId === homes[receiver] || known.has(name)) return []
    known.add(name)
    return [{ chainId, to, value: 1n }]
  })
}
