import { addressOf, keccak256 } from '@metalayer/protocol'
import { createRandom } from '@metalayer/testing/random'
import type { Address, Hex } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'

/** A payment to be made. */
export type PlannedPayment = {
  /** Milliseconds after the start. */
  atMs: number
  from: PrivateKeyAccount
  to: Address
  value: bigint
  /** Of a call; and the gas that it signs for. */
  data?: Hex
  gas?: bigint
}

/** An account that gets payments and makes none, and the chain where it lives. */
export type Receiver = { address: Address; chainId: number }

export type PaymentsInput = {
  seed: number
  count: number
  durationMs: number
  senders: readonly { account: PrivateKeyAccount; chainId: number }[]
  /** Accounts that live somewhere, and get half of the payments. */
  settled: readonly Receiver[]
  /** Addresses that nobody has heard of; each gets one payment at most. */
  fresh: readonly Receiver[]
}

/** Payments at random times, each to somebody on another chain than its sender's. */
export function planPayments(input: PaymentsInput): PlannedPayment[] {
  const random = createRandom(input.seed)
  const fresh = [...input.fresh]
  const times = Array.from({ length: input.count }, () => random.real() * input.durationMs)
  times.sort((left, right) => left - right)
  return times.map((atMs, index) => {
    const sender = random.pick(input.senders)
    const isElsewhere = ({ chainId }: Receiver): boolean => chainId !== sender.chainId
    const settled = random.chance(0.5) ? input.settled.filter(isElsewhere) : []
    const value = 1_000_000_000_000n * BigInt(index + 1)
    if (settled.length > 0) {
      return { atMs, from: sender.account, to: random.pick(settled).address, value }
    }
    const place = fresh.findIndex(isElsewhere)
    const [receiver] = fresh.splice(place, place < 0 ? 0 : 1)
    if (!receiver) throw new Error('There are too few fresh addresses.')
    return { atMs, from: sender.account, to: receiver.address, value }
  })
}

/** Addresses that nobody has used. */
export function freshAddresses(seed: number, count: number): Address[] {
  return Array.from({ length: count }, (_, index) =>
    addressOf(keccak256(Buffer.from(`latency ${seed} ${index}`))),
  )
}
