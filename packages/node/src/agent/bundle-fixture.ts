import { encodeAccountWord, type SignedTransaction, toWord } from '@metalayer/protocol'
import { type Address, type Hex, numberToHex } from 'viem'
import type { BundleLimits, StepChance } from './choose-bundle.ts'
import type { PoolTransaction } from './pool.ts'
import { createSpeculation } from './speculation.ts'
import { createWarmShares } from './warm-share.ts'

export const kernel: Address = '0x00000000000000000000000000000000000000ff'
export const baseFee = 10n
export const limits: BundleLimits = {
  ...{ gasMax: 12_000_000n, behindMax: 0n, bytesMax: 90_000, countMax: 800 },
  ...{ aloneGasMax: 14_000_000n, aloneRoom: 14_000_000n },
}
export const people = Array.from({ length: 6 }, (_, index) => numberToHex(index + 1, { size: 20 }))

export function payment(
  from: Address,
  nonce: number,
  fields: Partial<SignedTransaction> = {},
): PoolTransaction {
  const hash = numberToHex(BigInt(from) * 1_000n + BigInt(nonce), { size: 32 })
  const transaction: SignedTransaction = {
    hash,
    raw: `0x${'ab'.repeat(120)}`,
    type: 2,
    from,
    to: people[0] ?? from,
    nonce,
    value: 1_000n,
    data: '0x',
    gasLimit: 21_000n,
    maxFeePerGas: 20n,
    maxPriorityFeePerGas: 1n,
    accessList: [],
    r: 1n,
    s: 1n,
    yParity: 0,
    ...fields,
  }
  return { hash, transaction, receivedAt: 0 }
}

export function chainOf(
  balances: ReadonlyMap<Hex, bigint>,
  nonce = 0,
  lanes: ReadonlyMap<Hex, bigint> = new Map(),
) {
  const words = new Map(
    [...balances].map(([owner, balance]) => [
      BigInt(owner),
      encodeAccountWord({
        status: 'here',
        balance,
        nonce,
        generation: 1,
        version: 1,
        since: 1,
        chainId: 0,
        chainGeneration: 0,
      }),
    ]),
  )
  const speculation = createSpeculation({
    generation: 1,
    baseFee,
    kernel,
    bornHere: () => false,
    wordAt: (slot) => lanes.get(slot) ?? words.get(BigInt(slot)) ?? 0n,
    laneTo: (destination) => ({ chainId: destination === 'hub' ? 1 : destination, generation: 1 }),
  })
  const warmShare = createWarmShares().of
  return {
    ...{ baseFee, kernel, speculation, warmShare, chanceOf: (): StepChance => ({ names: [] }) },
    missesOf: (_: Address) => ({ count: 0, isPausing: false }),
  }
}

export const app = numberToHex(0xa99, { size: 20 })
/** A call of the app, which signs for so much gas. */
export const call = (from: Address, nonce: number, gasLimit: bigint) =>
  payment(from, nonce, { to: app, value: 0n, data: '0x01020304', gasLimit })

/** The same chain with an app on it; `chance` of each step, by default that it runs. */
export function chainWithApp(chance: (hash: Hex) => StepChance = () => ({ names: [] })) {
  const word = encodeAccountWord({
    ...{ status: 'app', balance: 0n, nonce: 0, generation: 1, version: 0, since: 0 },
    ...{ chainId: 0, chainGeneration: 0 },
  })
  const chain = chainOf(rich, 0, new Map([[toWord(app), word]]))
  return { ...chain, chanceOf: ({ hash }: PoolTransaction) => chance(hash) }
}

export const rich = new Map(people.map((owner) => [owner, 10n ** 18n]))
export const [alice = kernel, bob = kernel, carol = kernel] = people
