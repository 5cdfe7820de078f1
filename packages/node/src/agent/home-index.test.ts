import type { SignedTransaction } from '@metalayer/protocol'
import { type Address, numberToHex } from 'viem'
import { expect, test } from 'vitest'
import type { AccountPlace } from '../ledger/interface.ts'
import { createHomeIndex } from './home-index.ts'
import type { Pool, PoolTransaction } from './pool.ts'

const alice: Address = numberToHex(1, { size: 20 })

/** An account that lives on chain 7 with so much there and elsewhere, and has transactions that may cost so much, from nonce 4 on; the next one is 5. */
function subject({ atHome = 0n, elsewhere = 0n, costs = [] as bigint[] }) {
  const state = { chainId: 7, atHome, elsewhere, costs }
  const pending = () =>
    state.costs.map((value, index) => {
      const transaction = { from: alice, nonce: 4 + index, value, gasLimit: 0n, maxFeePerGas: 0n }
      return { transaction: transaction as SignedTransaction } as PoolTransaction
    })
  const pool = {
    pendingOf: pending,
    senders: () => (state.costs.length > 0 ? [alice] : []),
  } as unknown as Pool
  const place = (): AccountPlace => ({
    ...{ state: 'here', chainId: state.chainId, generation: 1, version: 1, since: 0 },
    ...{ nonce: 5, balance: state.atHome },
  })
  const balance = () => state.atHome + state.elsewhere
  return { state, homes: createHomeIndex({ pool, ledger: { place, balance } }) }
}

test('a sender is found where they live, as long as anything of theirs is pending', () => {
  const { state, homes } = subject({ costs: [1n] })
  expect(homes.refresh(alice)).toBe(7)
  expect([...homes.senders(7)]).toEqual([alice])
  state.chainId = 8
  homes.refreshAll()
  expect([[...homes.senders(7)], [...homes.senders(8)]]).toEqual([[], [alice]])
  state.costs = []
  homes.refreshAll()
  expect([...homes.senders(8)]).toEqual([])
})

test.each([
  ['has enough at home', { atHome: 10n, elsewhere: 9n, costs: [99n, 4n, 6n] }, false],
  ['lacks at home what is elsewhere', { atHome: 10n, elsewhere: 1n, costs: [99n, 4n, 7n] }, true],
  ['lacks what is nowhere', { atHome: 10n, elsewhere: 1n, costs: [99n, 4n, 8n] }, false],
  [
    'can pay for the next one with what is elsewhere, whatever comes behind it',
    { atHome: 3n, elsewhere: 1n, costs: [99n, 4n, 8n] },
    true,
  ],
])('money goes home for who %s: P8', (_, account, isShort) => {
  const { homes } = subject(account)
  homes.refresh(alice)
  expect([...homes.underfunded()]).toEqual(isShort ? [alice] : [])
})

test('who comes to have it is not short any more', () => {
  const { state, homes } = subject({ atHome: 3n, elsewhere: 5n, costs: [99n, 4n] })
  homes.refresh(alice)
  state.atHome = 8n
  homes.refreshAll()
  expect([...homes.underfunded()]).toEqual([])
})
