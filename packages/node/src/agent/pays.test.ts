import type { SignedTransaction } from '@metalayer/protocol'
import { numberToHex } from 'viem'
import { expect, test } from 'vitest'
import type { Follow } from '../follow/interface.ts'
import type { AccountPlace } from '../ledger/interface.ts'
import { createPayableQueue } from './payable-queue.ts'
import { createPays } from './pays.ts'
import type { PoolTransaction } from './pool.ts'

const [chainId, baseFee] = [8, 7n]
const user = numberToHex(1, { size: 20 })
const cost = 10n * 100n + 5n

const pooledAt = (nonce: number, maxFeePerGas = 10n): PoolTransaction => {
  const hash = numberToHex(nonce + 1, { size: 32 })
  const fields = { hash, from: user, nonce, maxFeePerGas, gasLimit: 100n, value: 5n }
  return { hash, receivedAt: 0, transaction: fields as SignedTransaction }
}

/** Which of these pays, where their sender has so much at home and elsewhere, and how often it was asked what that is. */
function paying(queue: readonly PoolTransaction[], atHome: bigint, elsewhere = 0n, nonce = 0) {
  let asked = 0
  const ledger = {
    place: () => ({ nonce, balance: atHome }) as AccountPlace,
    balance() {
      asked += 1
      return atHome + elsewhere
    },
  }
  const follow = { kernel: () => ({ baseFee }) as ReturnType<Follow['kernel']> }
  const payable = createPayableQueue({ pool: { pendingOf: () => queue }, ledger })
  const pays = createPays(chainId, { follow, payable })
  return { nonces: queue.filter(pays).map(({ transaction }) => transaction.nonce), asked }
}

const queue = [0, 1, 2].map((nonce) => pooledAt(nonce))

test('pays what its sender has the money for, wherever that is, with all that runs before it', () => {
  expect(paying(queue, 3n * cost)).toEqual({ nonces: [0, 1, 2], asked: 0 })
  expect(paying(queue, 3n * cost - 1n).nonces).toEqual([0, 1])
  expect(paying(queue, cost, 2n * cost)).toEqual({ nonces: [0, 1, 2], asked: 1 })
  expect(paying(queue, 0n, cost)).toEqual({ nonces: [0], asked: 1 })
  // What ran counts no more, though the pool has it still.
  expect(paying(queue, cost, 0n, 2).nonces).toEqual([2])
  expect(paying(queue.slice(1), 3n * cost).nonces).toEqual([])
})

test('pays what offers the price of the chain', () => {
  const offers = [baseFee, baseFee - 1n].map((fee, nonce) => pooledAt(nonce, fee))
  expect(paying(offers, 2n * cost).nonces).toEqual([0])
})
