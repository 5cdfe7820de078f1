import { numberToHex } from 'viem'
import { expect, test } from 'vitest'
import { createBorrows } from './borrows.ts'

const from = numberToHex(1, { size: 20 })

test('P31, I9: what others own leaves for a nonce 32 times, and again for the next one', () => {
  const borrows = createBorrows()
  const first = { from, nonce: 5 }
  for (let time = 0; time < 32; time++) {
    expect(borrows.may(first)).toBe(true)
    borrows.note([first])
  }
  expect(borrows.may(first)).toBe(false)
  expect(borrows.may({ from, nonce: 6 })).toBe(true)
  expect(borrows.may({ from: numberToHex(2, { size: 20 }), nonce: 5 })).toBe(true)
  borrows.note([{ from, nonce: 6 }])
  expect(borrows.may({ from, nonce: 6 })).toBe(true)
})
