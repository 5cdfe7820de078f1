import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readKeyFile, takeKeyFile } from './key-file.ts'

const key = `0x${'2b'.repeat(32)}`
let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-'))
  path = join(folder, 'deep', 'node.key')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the file of a key', () => {
  test('is made once, for its owner alone', () => {
    const made = takeKeyFile(path)
    expect(made.isNew).toBe(true)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(takeKeyFile(path)).toEqual({ key: made.key, isNew: false })
    expect(readFileSync(path, 'utf8')).toBe(`${made.key}\n`)
    expect(readKeyFile(path)).toBe(made.key)
    expect(takeKeyFile(join(folder, 'other')).key).not.toBe(made.key)
  })

  test.each([0o640, 0o604, 0o620, 0o666])('that others can open (%o) is not used', (mode) => {
    takeKeyFile(path)
    chmodSync(path, mode)
    expect(() => readKeyFile(path)).toThrow(expect.objectContaining({ code: 'key-file' }))
    expect(() => takeKeyFile(path)).toThrow(/chmod 600/)
  })

  test.each([
    ['nothing', ''],
    ['a short one', key.slice(0, 64)],
    ['zero', `0x${'0'.repeat(64)}`],
    ['one over the order of the curve', `0x${'f'.repeat(64)}`],
    ['words', 'correct horse battery staple'],
  ])('holds no key with %s, and its words do not repeat it', (_, text) => {
    const place = join(folder, 'bad.key')
    writeFileSync(place, text, { mode: 0o600 })
    try {
      readKeyFile(place)
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code: 'key-file' })
      if (text !== '') expect(String(error)).not.toContain(text)
    }
  })

  test('may end with a newline; none at all is told', () => {
    writeFileSync(join(folder, 'a'), `${key}\r\n`, { mode: 0o600 })
    expect(readKeyFile(join(folder, 'a'))).toBe(key)
    expect(() => readKeyFile(join(folder, 'b'))).toThrow(/era node init/)
  })
})
