import { RpcTransportError } from '@metalayer/chain'
import { expect, test } from 'vitest'
import { isDatabaseUrl, secretsOfDatabase } from './database-url.ts'
import { createNodeLog, secretsOf } from './node-log.ts'

function setUp(urls: string[], isJson: boolean) {
  const lines: string[] = []
  const log = createNodeLog(
    {
      secrets: urls.flatMap((url) =>
        isDatabaseUrl(url) ? secretsOfDatabase(url) : secretsOf(url),
      ),
      isJson,
    },
    { write: (line) => lines.push(line), now: () => 0 },
  )
  return { log, lines }
}

test('an entry has time, place, code and words, and nothing that a URL must not show', () => {
  const url = 'https://rpc.example/v2/s3cret?token=t0ken'
  const { log, lines } = setUp([url, 'postgres://era:passw0rd@db/x'], false)
  log.report('chain-1', new RpcTransportError(url, 'refused', { cause: new Error(`no ${url}`) }))
  log.report('store', new Error('login passw0rd failed'))
  expect(lines[0]).toBe(
    '1970-01-01T00:00:00.000Z chain-1: rpc-transport: No answer from the node at https://rpc.example[hidden]: refused. Check that it runs and can be reached. (no https://rpc.example[hidden])',
  )
  // What is no operating error comes with its trace.
  expect(lines[1]).toMatch(/store: bug: Error: login \[hidden\] failed\n {4}at /)
  for (const secret of ['s3cret', 't0ken', 'passw0rd']) expect(lines.join()).not.toContain(secret)
})

test('as JSON, one object a line, however long what a stranger sent', () => {
  const { log, lines } = setUp([], true)
  log.report('gateway', new Error('x'.repeat(100_000)))
  const [entry] = lines.map((line) => JSON.parse(line) as Record<string, string>)
  expect(entry).toMatchObject({ where: 'gateway', code: 'bug' })
  expect(entry?.message).toHaveLength(4_096)
})

test('an endpoint without secrets is shown as it is', () => {
  expect(secretsOf('http://127.0.0.1:8545')).toEqual([])
  expect(secretsOf('http://127.0.0.1:8545/')).toEqual([])
})

test.each<[string, string[]]>([
  ['postgres://era@db/x', []],
  ['postgresql://test@/x?host=%2Fvar%2Frun', []],
  ['postgres://era:pa%24s@db:5432/x', ['pa%24s', 'pa$s']],
  ['postgres://db/x?sslmode=require&password=word', ['word', 'word']],
])('of %s, a log hides %j', (url, secrets) => {
  expect(isDatabaseUrl(url)).toBe(true)
  expect(secretsOfDatabase(url)).toEqual(secrets)
})
