import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addedNames, addedPlace, addedPlaces, chainPlaces } from './layout.ts'
import { defaultDevnetOptions } from './options.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'layout-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const options = { ...defaultDevnetOptions, chains: 8, storage: 1, port: 8_500 }

test('a chain that is added has the id, the port and the directory of its number', () => {
  expect(addedPlace(options, directory, 'chain-10')).toEqual({
    ...{ name: 'chain-10', kind: 'general', chainId: 37_210, port: 8_610 },
    directory: join(directory, 'chains', 'chain-10'),
  })
  expect(addedPlace({ ...options, port: 0 }, directory, 'chain-127').port).toBe(0)
  expect(addedNames()).toContainEqual({ chainId: 37_210, name: 'chain-10' })
})

// The ninth place is that of storage-1.
test.each(['chain-8', 'chain-9', 'chain-128', 'chain-010', 'chain-', 'hub', '../chain-10'])(
  '%s is none',
  (name) => {
    expect(() => addedPlace(options, directory, name)).toThrow(
      expect.objectContaining({ code: 'devnet-option' }),
    )
  },
)

test('what was added is found again, and nothing else', () => {
  expect(addedPlaces(options, directory)).toEqual([])
  const begun = chainPlaces(options, directory).map(({ name }) => name)
  for (const name of [...begun, 'chain-12', 'chain-10', 'lost+found']) {
    mkdirSync(join(directory, 'chains', name), { recursive: true })
  }
  expect(addedPlaces(options, directory).map(({ name }) => name)).toEqual(['chain-10', 'chain-12'])
})
