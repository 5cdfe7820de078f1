import { expect, test } from 'vitest'
import { memo } from './memo.ts'

/** A memo, and every key for which it had to make a value. */
function open(most: number) {
  const made: number[] = []
  const of = memo(most, (key: number) => {
    made.push(key)
    return String(key)
  })
  return { of, made }
}

test('what was asked for is made once', () => {
  const { of, made } = open(2)
  expect([of(1), of(2), of(1), of(2)]).toEqual(['1', '2', '1', '2'])
  expect(made).toEqual([1, 2])
})

test('what is asked for again and again is kept, however many others come (B1)', () => {
  const { of, made } = open(2)
  for (let other = 10; other < 100; other++) expect([of(1), of(other)]).toEqual(['1', `${other}`])
  expect(made.filter((key) => key === 1)).toEqual([1])
})

test('what is not asked for while twice as many others come is forgotten (B1)', () => {
  const { of, made } = open(2)
  of(1)
  for (const other of [2, 3, 4, 5]) of(other)
  expect(of(1)).toBe('1')
  expect(made).toEqual([1, 2, 3, 4, 5, 1])
})
