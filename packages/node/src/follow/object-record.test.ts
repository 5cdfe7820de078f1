import { emptyObjectWord, encodeObjectWord, objectId } from '@metalayer/protocol'
import { expect, test } from 'vitest'
import { createObjectRecord } from './object-record.ts'

const name = { app: `0x${'a9'.repeat(20)}`, owner: `0x${'0e'.repeat(20)}`, key: 1n } as const
const slot = objectId(name)
const here = encodeObjectWord({ ...emptyObjectWord(1), status: 'here', version: 1 })
const pocket = encodeObjectWord({ ...emptyObjectWord(1), amount: 5n })

test('objects that live here are counted, not those of another generation, and not amounts that wait', () => {
  const record = createObjectRecord([])
  const { reads } = record
  record.note(slot, here, 1)
  expect(reads.objectCount()).toBe(0)
  record.name({ slot, name: { kind: 'object', ...name }, blockNumber: 7 })
  record.note(slot, pocket, 1)
  expect(reads.objectCount()).toBe(0)
  record.note(slot, here, 1)
  record.note(slot, here, 1)
  expect(reads.objectCount()).toBe(1)
  record.note(slot, here, 2)
  expect(reads.objectCount()).toBe(0)
  record.note(slot, here, 1)
  record.note(slot, 0n, 1)
  expect(reads.objectCount()).toBe(0)
})
