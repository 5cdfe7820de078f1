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

/** What goes along with these calls waiting, by nonce, of somebody who has something of each of these apps. */
function along(nonce: number, calls: [number, Address | null][]) {
  const pending = calls.map(([at, to]) => ({ transaction: { nonce: at, to } }))
  return createLuggage({
    pool: { pendingOf: () => pending as unknown as PoolTransaction[] },
    recent: () => ({ belongingsOf: () => [one, two, three].map(name) }),
  })({ from: owner, nonce })
}

test('who sets out takes along what is called for behind, of two apps, and nothing else', () => {
  expect(
    along(5, [
      [4, three],
      [5, one],
      [6, two],
      [7, null],
    ]),
  ).toEqual([name(two)])
  expect(along(7, [[7, one]])).toEqual([])
  expect(
    along(3, [
      [3, owner],
      [4, one],
      [5, two],
      [6, three],
    ]),
  ).toEqual([one, two].map(name))
})

test('nothing for what is behind a gap: that does not run', () => {
  expect(
    along(3, [
      [3, one],
      [5, two],
    ]),
  ).toEqual([])
  expect(
    along(3, [
      [3, one],
      [4, null],
      [6, two],
    ]),
  ).toEqual([])
})
