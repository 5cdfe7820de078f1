import { expect, test } from 'vitest'
import { contextOf } from '../test/test-context.ts'
import { buildBlocks, createTestView } from '../test/test-view.ts'
import { answer, defaultJsonRpcLimits, type JsonRpcDeps } from './json-rpc.ts'
import type { Method, MethodContext } from './method.ts'

function setup(methods: Record<string, Method> = {}, limits: Partial<JsonRpcDeps['limits']> = {}) {
  const calls: { method: string; code?: number }[] = []
  const known = {
    echo: async (_: MethodContext, params: readonly unknown[]) => params[0],
    ...methods,
  }
  const { view } = createTestView(buildBlocks([[]]))
  const stop = new AbortController()
  const context = contextOf(view, stop.signal)
  const deps: JsonRpcDeps = {
    methods: new Map(Object.entries(known)),
    limits: { ...defaultJsonRpcLimits, ...limits },
    onCall: ({ method, code }) => void calls.push({ method, ...(code !== undefined && { code }) }),
    now: () => 0,
  }
  const ask = async (message: unknown) => {
    const text = await answer(
      typeof message === 'string' ? message : JSON.stringify(message),
      context,
      deps,
    )
    return text === undefined ? undefined : JSON.parse(text)
  }
  return { ask, calls, stop }
}

const call = (method: string, params: unknown = [], id: unknown = 1) => ({
  jsonrpc: '2.0',
  id,
  method,
  params,
})

test('one call, its id kept; a notification is run and not answered', async () => {
  const { ask, calls } = setup()
  expect(await ask(call('echo', ['x'], 'seven'))).toEqual({
    jsonrpc: '2.0',
    id: 'seven',
    result: 'x',
  })
  expect(await ask(call('echo', [], null))).toEqual({ jsonrpc: '2.0', id: null, result: null })
  expect(await ask({ jsonrpc: '2.0', method: 'echo' })).toBeUndefined()
  expect(await ask([{ jsonrpc: '2.0', method: 'echo' }])).toBeUndefined()
  expect(calls).toHaveLength(4)
})

test('a batch keeps the order of its calls, whichever is ready first', async () => {
  let slow: () => void = () => undefined
  const { ask } = setup({
    wait: () => new Promise((resolve) => (slow = () => resolve('slow'))),
    free: async () => {
      slow()
      return 'fast'
    },
  })
  expect(await ask([call('wait', [], 1), call('free', [], 2)])).toMatchObject([
    { id: 1, result: 'slow' },
    { id: 2, result: 'fast' },
  ])
})

test('a batch has a bound in calls, in calls at once, and in characters of its answer', async () => {
  let [running, most] = [0, 0]
  const count: Method = async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setImmediate(resolve))
    running -= 1
    return 'x'.repeat(100)
  }
  const { ask } = setup(
    { count },
    { batchMax: 50, batchAtOnceMax: 4, responseCharactersMax: 1_000 },
  )
  const many = (length: number) => Array.from({ length }, (_, id) => call('count', [], id))
  expect(await ask(many(51))).toMatchObject({ id: null, error: { code: -32600 } })
  expect(await ask([])).toMatchObject({ error: { code: -32600, message: 'empty batch' } })
  const answers = (await ask(many(50))) as { id: number; error?: { code: number } }[]
  expect(most).toBe(4)
  expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, id) => id))
  const refused = answers.filter(({ error }) => error?.code === -32005).length
  expect(refused).toBeGreaterThan(30)
  expect(refused).toBeLessThan(50)
})

test('what fails inside is told to the node, not to the client', async () => {
  const broken: Method = async () => {
    throw new TypeError('the secret database is gone')
  }
  const { ask, calls } = setup({ broken })
  const answered = (await ask(call('broken'))) as { error: { code: number; message: string } }
  expect(answered.error.code).toBe(-32603)
  expect(answered.error.message).not.toContain('secret')
  expect(calls).toEqual([{ method: 'broken', code: -32603 }])
})

test('names of unknown methods are not kept: a flood of them is one word for the metrics', async () => {
  const { ask, calls } = setup()
  expect(await ask(call('constructor'))).toMatchObject({ error: { code: -32601 } })
  expect(calls).toEqual([{ method: 'unknown', code: -32601 }])
})

test('a batch ends with its client', async () => {
  let ran = 0
  const { ask, stop } = setup(
    {
      leave: async () => {
        ran += 1
        stop.abort()
        return null
      },
    },
    { batchAtOnceMax: 1 },
  )
  await ask(Array.from({ length: 10 }, (_, id) => call('leave', [], id)))
  expect(ran).toBe(1)
})

test('a call that is given up because its client has gone is no fault of the node', async () => {
  const { ask, calls, stop } = setup({
    async search({ signal }) {
      stop.abort()
      signal.throwIfAborted()
    },
    async fail() {
      throw new DOMException('Somebody else has stopped.', 'AbortError')
    },
  })
  await ask(call('fail'))
  await ask(call('search'))
  expect(calls).toEqual([
    { method: 'fail', code: -32603 },
    { method: 'search', code: -32000 },
  ])
})
