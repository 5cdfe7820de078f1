import { birthChain, type Configuration } from '@metalayer/protocol'
import type { Intent } from '@metalayer/simulator'
import type { Address } from 'viem'
import { ofSenderMax } from '../feeder.ts'
import type { Gift } from '../give-money.ts'
import type { Account } from '../signed-load.ts'
import type { Call, Deed } from './load.ts'

/** What each account gets besides, and for what each of its transactions takes in the end. All together stay below what a devnet's users have. */
const purse = 5n * 10n ** 17n
const spentOnEach = 10n ** 16n
/**
 * What payments sign for. The price of gas rises by an eighth a block while chains are full (P26), as it is meant to; users of a load pay what it takes.
 */
const gas = 21_000n
const maxFeePerGas = 20_000n * 10n ** 9n

/** A payment of a wei. */
export function pay(to: Address, terms = { maxFeePerGas }): Call {
  return { ...terms, gas, to, value: 1n, data: '0x' }
}

/** What one must have, so that the transaction is taken. */
export function mostOf({ value, gas, maxFeePerGas }: Omit<Call, 'to' | 'data'>): bigint {
  return value + gas * maxFeePerGas
}

/** Something that an account will do, and what that may cost. */
export type Spending = { sender: number; cost: bigint }

/** Money at home: nodes take a transaction from those only who have all that it may cost, besides those of theirs that wait, of which there are `atOnce` at most. */
export function giveMoneyTo(
  configuration: Configuration,
  accounts: readonly Account[],
  { deeds, atOnce }: { deeds: readonly Spending[]; atOnce: (sender: number) => number },
): Gift[] {
  const all = accounts.map(() => ({ count: 0, most: 0n }))
  for (const { sender, cost } of deeds) {
    const own = all[sender]
    if (own === undefined) continue
    own.count += 1
    if (cost > own.most) own.most = cost
  }
  // Which of them are under way at a time is not known: so as if each were the dearest.
  const needs = all.map(({ count, most }, sender) => {
    return purse + spentOnEach * BigInt(count) + most * BigInt(Math.min(count, atOnce(sender)))
  })
  return accounts.map(({ address: to }, place) => {
    return { chainId: birthChain(configuration, to), to, value: needs[place] ?? purse }
  })
}

/** How many of each sender's are in a window of so many at a time, at most, and at nodes. */
export function atOnceIn(
  intents: readonly Pick<Intent, 'sender'>[],
  window: number,
): (sender: number) => number {
  const inWindow = new Map<number, number>()
  const most = new Map<number, number>()
  for (const [place, { sender }] of intents.entries()) {
    const gone = intents[place - window]?.sender
    if (gone !== undefined) inWindow.set(gone, (inWindow.get(gone) ?? 0) - 1)
    const count = (inWindow.get(sender) ?? 0) + 1
    inWindow.set(sender, count)
    most.set(sender, Math.max(count, most.get(sender) ?? 0))
  }
  return (sender) => Math.min(ofSenderMax, most.get(sender) ?? 0)
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

/** As after a while of operation, each of these has sent something: who sends for the first time is born by it, which takes gas. */
export function sendFirst(accounts: readonly Account[], senders: Iterable<number>): Deed[] {
  return [...senders].flatMap((sender) => {
    const to = accounts[sender]?.address
    return to === undefined ? [] : [{ sender, ...pay(to) }]
  })
}
