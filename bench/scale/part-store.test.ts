import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPartStore } from './part-store.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'part-store-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const counted = () => {
  let runs = 0
  return async () => ({ run: ++runs })
}

test('a part is run once, again with other options, and again when everything is to be fresh', async () => {
  const run = counted()
  const store = openPartStore(directory, false)
  expect(await store.take('a', { chains: 1 }, run)).toEqual({ run: 1 })
  expect(await store.take('a', { chains: 1 }, run)).toEqual({ run: 1 })
  expect(await openPartStore(directory, false).take('a', { chains: 1 }, run)).toEqual({ run: 1 })
  expect(await store.take('a', { chains: 2 }, run)).toEqual({ run: 2 })
  expect(await openPartStore(directory, true).take('a', { chains: 2 }, run)).toEqual({ run: 3 })
})

test('what failed, or cannot be read, is run again', async () => {
  const store = openPartStore(directory, false)
  const failing = store.take('a', {}, async () => {
    throw new RangeError('no')
  })
  await expect(failing).rejects.toThrow('no')
  const run = counted()
  expect(await store.take('a', {}, run)).toEqual({ run: 1 })
  writeFileSync(join(directory, 'a.json'), '{"opt')
  expect(await store.take('a', {}, run)).toEqual({ run: 2 })
})
