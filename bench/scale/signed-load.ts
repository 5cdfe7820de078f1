import { setImmediate as breathe } from 'node:timers/promises'
import { signTransaction } from '@metalayer/chain'
import { addressOf, keccak256, lowerCase } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Deed } from './loads/load.ts'

/** A transaction that only has to be sent. */
export type SignedDeed = { sender: number; hash: Hex; raw: Hex }

export type Account = { key: Hex; address: Address }

/** So many are signed before others have a turn: this process mines, too. */
const atOnce = 50

/** Accounts whose keys follow from the seed: the same on one chain and on fifty. */
export function createAccounts(seed: number, count: number): Account[] {
  return Array.from({ length: count }, (_, index) => {
    const key = keccak256(Buffer.from(`scale ${seed} ${index}`))
    return { key, address: lowerCase(addressOf(key)) }
  })
}

/** Signs deeds in their order, each sender's from its nonce in `nonces` on, which move on: before any time is taken. */
export async function signDeeds(
  networkId: number,
  { accounts, nonces }: { accounts: readonly Account[]; nonces: Uint32Array },
  deeds: readonly Deed[],
): Promise<SignedDeed[]> {
  const signed: SignedDeed[] = []
  for (const { sender, ...call } of deeds) {
    const from = accounts[sender]
    if (from === undefined) throw new RangeError('There is no such account.')
    const nonce = nonces[sender] ?? 0
    nonces[sender] = nonce + 1
    const order = { chainId: networkId, nonce, maxPriorityFeePerGas: 1n, ...call }
    signed.push({ sender, ...signTransaction(order, from.key) })
    if (signed.length % atOnce === 0) await breathe()
  }
  return signed
}
