import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ReplayKind, replayKinds } from './kinds.ts'
import { readTrace } from './trace.ts'
import { createTraceAccounts } from './trace-account.ts'

const small = fileURLToPath(new URL('../../../../bench/traces/small.csv.gz', import.meta.url))

const header = 'block,kind,from,to,contract\n'

describe('a trace', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'trace-'))
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  function read(text: string, kinds: readonly ReplayKind[] = replayKinds) {
    const path = join(directory, 'trace.csv')
    writeFileSync(path, text)
    return readTrace(path, kinds)
  }

  test('of the project holds rows of every kind', () => {
    const { rows, skipped } = readTrace(small, replayKinds)
    const counts = Map.groupBy(rows, ({ kind }) => kind)
    expect([...counts].map(([kind, some]) => [kind, some.length])).toEqual([
      ['pay', 492],
      ['call', 90],
      ['token', 18],
    ])
    expect(skipped).toEqual({})
  })

  const all = `block,kind,from,to,contract
1,pay,0,1,-1
1,create,0,-1,-1
2,token,3,4,5
3,call,6,-1,7\r
`

  test('is read without gzip as well, and what has no counterpart is counted', () => {
    expect(read(all)).toEqual({
      rows: [
        { kind: 'pay', from: 0, to: 1 },
        { kind: 'token', from: 3, to: 4, contract: 5 },
        { kind: 'call', from: 6, contract: 7 },
      ],
      skipped: { create: 1 },
    })
  })

  test('gives the kinds alone that were asked for', () => {
    expect(read(all, ['call'])).toEqual({
      rows: [{ kind: 'call', from: 6, contract: 7 }],
      skipped: { pay: 1, create: 1, token: 1 },
    })
  })

  test.each([
    ['other columns', 'a,b\n', /line 1/],
    ['a payment to nobody', `${header}1,pay,0,1,-1\n1,pay,0,-1,-1\n`, /line 3/],
    ['a number that is none', `${header}1,pay,x,1,-1\n`, /line 2/],
    ['a transfer of no token', `${header}1,token,0,1,-1\n`, /line 2/],
    ['a transfer to nobody', `${header}1,token,0,-1,1\n`, /line 2/],
    ['a call of nothing', `${header}1,call,0,1,-1\n`, /line 2/],
    ['a row that ends early', `${header}1,call,0\n`, /line 2/],
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
