import { signTransaction } from '@metalayer/chain'
import { addressOf, keccak256, lowerCase } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'

/** Who pays whom, by numbers of accounts. */
export type PlannedPayment = { sender: number; receiver: number }

/** A payment that only has to be sent. */
export type SignedPayment = PlannedPayment & { hash: Hex; raw: Hex }

export type Account = { key: Hex; address: Address }

/**
 * What every transaction of the load signs for. The price of gas rises by an eighth a block while chains are full (P26), as it is meant to; users of this load pay
 * what it takes.
 */
export const terms = { maxFeePerGas: 20_000n * 10n ** 9n, maxPriorityFeePerGas: 1n, gas: 21_000n }

/** Accounts whose keys follow from the seed: the same on one chain and on fifty. */
export function createAccounts(seed: number, count: number): Account[] {
  return Array.from({ length: count }, (_, index) => {
    const key = keccak256(Buffer.from(`scale ${seed} ${index}`))
    return { key, address: lowerCase(addressOf(key)) }
  })
}

/** Signs payments in their order, each sender's from nonce 0 on: before any time is taken. */
export function signPayments(
  networkId: number,
  accounts: readonly Account[],
  payments: readonly PlannedPayment[],
): SignedPayment[] {
  const nonces = new Uint32Array(accounts.length)
  return payments.map(({ sender, receiver }) => {
    const [from, to] = [accounts[sender], accounts[receiver]]
    if (from === undefined || to === undefined) throw new RangeError('There is no such account.')
    const nonce = nonces[sender] ?? 0
    nonces[sender] = nonce + 1
    const order = { chainId: networkId, nonce, to: to.address, value: 1n, data: '0x' as const }
    return { sender, receiver, ...signTransaction({ ...order, ...terms }, from.key) }
  })
}
