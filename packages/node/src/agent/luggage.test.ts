import { type Address, numberToHex } from 'viem'
import { expect, test } from 'vitest'
import { createLuggage } from './luggage.ts'
import type { PoolTransaction } from './pool.ts'

const [owner, one, two, three] = [1, 2, 3, 4].map((key) => numberToHex(key, { size: 20 })) as [
  Address,
  Address,
  Address,
  Address,
]
const name = (app: Address) => ({ app, owner, key: 0n })

test('who sets out takes along what is called for behind, and nothing else', () => {
  const calls: [number, Address | null][] = [
    [4, three],
    [5, one],
    [6, two],
    [7, null],
  ]
  const luggage = createLuggage({
    pool: {
      pendingOf: () =>
        calls.map(([nonce, to]) => ({ transaction: { nonce, to } }) as unknown as PoolTransaction),
    },
    recent: () => ({ belongingsOf: () => [one, two, three].map(name) }),
  })
  expect(luggage({ from: owner, nonce: 5 })).toEqual([name(two)])
  expect(luggage({ from: owner, nonce: 3 })).toEqual([one, two, three].map(name))
  expect(luggage({ from: owner, nonce: 7 })).toEqual([])
})
