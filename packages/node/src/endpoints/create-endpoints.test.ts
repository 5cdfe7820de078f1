import { expect, test } from 'vitest'
import type { HeadListener } from '../follow/chain-source.ts'
import { createEndpoints, type Endpoint } from './create-endpoints.ts'

const forever = new AbortController().signal
const listener: HeadListener = { head() {}, connected() {} }

/** Endpoints that say where they lead, and note who watches. */
function setUp(hints: Map<number, string>) {
  const asked: number[] = []
  const watched: string[] = []
  const closed: string[] = []
  const endpoints = createEndpoints(
    { configured: new Map([[1, 'http://own.example']]) },
    {
      async hint(chainId) {
        asked.push(chainId)
        return hints.get(chainId)
      },
      connect: (url): Endpoint => ({
        client: {
          request: async <Result>(method: string) => `${url} ${method}` as Result,
          batch: async () => [{ result: url }],
          close: () => void closed.push(url),
        },
        watch: () => void watched.push(url),
      }),
    },
  )
  return { endpoints, asked, watched, closed }
}

test("the operator's endpoint comes first, whatever the registry hints at", async () => {
  const { endpoints, asked, watched } = setUp(new Map([[1, 'http://hint.example']]))
  const { client, watch } = endpoints.of(1)
  watch(listener, forever)
  expect(await client.request('eth_chainId')).toBe('http://own.example eth_chainId')
  expect({ asked, watched }).toEqual({ asked: [], watched: ['http://own.example'] })
})

test('a chain without one is found as soon as somebody tells, and watched from then on', async () => {
  const hints = new Map<number, string>()
  const { endpoints, asked, watched, closed } = setUp(hints)
  const { client, watch } = endpoints.of(2)
  watch(listener, forever)
  const gone = new AbortController()
  watch(listener, gone.signal)
  gone.abort()
  await expect(client.request('eth_chainId')).rejects.toMatchObject({ code: 'endpoint-missing' })
  await expect(client.batch([])).rejects.toMatchObject({ code: 'endpoint-missing' })
  expect(watched).toEqual([])
  hints.set(2, 'http://hint.example')
  // Two calls at once are one search.
  const answers = await Promise.all([client.request('a'), client.batch([])])
  expect(answers).toEqual(['http://hint.example a', [{ result: 'http://hint.example' }]])
  expect({ asked, watched }).toEqual({ asked: [2, 2, 2], watched: ['http://hint.example'] })
  endpoints.close()
  expect(closed).toEqual(['http://own.example', 'http://hint.example'])
})
