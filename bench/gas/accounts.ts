import { addressOf, birthPlace, keccak256 } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'

/** An account of a bench: always the same ones, so that gas, which depends on the bytes of addresses, is too. */
export type BenchAccount = { key: Hex; address: Address }

/** The account of a name. */
export function benchAccount(name: string): BenchAccount {
  const key = keccak256(Buffer.from(`metalayer bench ${name}`))
  return { key, address: addressOf(key) }
}

/** Accounts called `name 0`, `name 1` and so on. */
export function benchAccounts(name: string, count: number): BenchAccount[] {
  return Array.from({ length: count }, (_, index) => benchAccount(`${name} ${index}`))
}

/** What the n-th payment of a bundle is, in wei: no round number, as payments are not. */
export function paymentValue(index: number): bigint {
  return 123_456_700_000_000n * BigInt(index + 1)
}

/** Accounts that are born on one of `chains` genesis chains, the `place`-th (P4). */
export function accountsBornOn(
  place: number,
  chains: number,
  name: string,
  count: number,
): BenchAccount[] {
  const found: BenchAccount[] = []
  for (let index = 0; found.length < count; index++) {
    const account = benchAccount(`${name} ${index}`)
    if (birthPlace(account.address, chains) === place) found.push(account)
  }
  return found
}
