import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readTrace } from './trace.ts'
import { createTraceAccounts } from './trace-account.ts'

const small = fileURLToPath(new URL('../../../../bench/traces/small.csv.gz', import.meta.url))

describe('a trace', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'trace-'))
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  function read(text: string) {
    const path = join(directory, 'trace.csv')
    writeFileSync(path, text)
    return readTrace(path)
  }

  test('of the project holds payments, and what is none is counted', () => {
    const { payments, skipped } = readTrace(small)
    expect(payments.length).toBeGreaterThan(400)
    expect(payments.length + (skipped.call ?? 0) + (skipped.token ?? 0)).toBe(600)
  })

  test('is read without gzip as well', () => {
    expect(read('block,kind,from,to,contract\n1,pay,0,1,-1\n1,create,0,-1,-1\n')).toEqual({
      payments: [{ from: 0, to: 1 }],
      skipped: { create: 1 },
    })
  })

  test.each([
    ['other columns', 'a,b\n', /line 1/],
    ['a payment to nobody', 'block,kind,from,to,contract\n1,pay,0,1,-1\n1,pay,0,-1,-1\n', /line 3/],
    ['a number that is none', 'block,kind,from,to,contract\n1,pay,x,1,-1\n', /line 2/],
  ])('is refused with its line: %s', (_, text, message) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'trace-unreadable' }))
    expect(() => read(text)).toThrow(message)
  })

  test('has the same accounts in every replay', () => {
    const [first, second] = [createTraceAccounts(), createTraceAccounts()]
    expect(first(7)).toEqual(second(7))
    expect(first(7).address).not.toBe(first(8).address)
  })
})
