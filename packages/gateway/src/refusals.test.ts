import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkAnswer, knownMethods } from '../test/schema/check-answer.ts'
import { contextOf } from '../test/test-context.ts'
import { buildBlocks, createTestView } from '../test/test-view.ts'
import { answer, defaultJsonRpcLimits } from './json-rpc.ts'
import { methods } from './methods/all.ts'
import { refusalOf, refused } from './refusals.ts'

const require = createRequire(import.meta.url)
const { view } = createTestView(buildBlocks([[]]))

async function ask(method: string): Promise<{ error?: { code: number; message: string } }> {
  const text = await answer(
    JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: [] }),
    contextOf(view),
    { methods, limits: defaultJsonRpcLimits, onCall: () => undefined, now: () => 0 },
  )
  return JSON.parse(text ?? '{}')
}

test.each(refused)('%s is refused by name, with a reason', async (name) => {
  const method = name.endsWith('_') ? `${name}something` : name
  expect(methods.has(method)).toBe(false)
  const { error } = await ask(method)
  expect(error?.code).toBe(-32601)
  expect(error?.message).toMatch(/^the method \w+ does not exist\/is not available: .{10,}/)
})

test('other names have no reason, and what is served is not refused', async () => {
  expect((await ask('eth_nothing')).error).toEqual({
    code: -32601,
    message: 'the method eth_nothing does not exist/is not available',
  })
  for (const name of ['', '_', 'constructor', '__proto__', 'toString', 'hasOwnProperty_x'])
    expect(refusalOf(name)).toBeUndefined()
  for (const name of methods.keys()) expect(refused).not.toContain(name)
})

test('all that the Ethereum execution APIs know is served or refused by name', () => {
  expect(knownMethods.length).toBeGreaterThan(50)
  const unknown = knownMethods.filter((name) => !methods.has(name) && refusalOf(name) === undefined)
  expect(unknown).toEqual([])
  // What is served is held against them.
  const served = knownMethods.filter((name) => methods.has(name))
  const unchecked = served.filter(
    (name) => checkAnswer(name, { neither: 'null nor this' }) === undefined,
  )
  expect(unchecked).toEqual([])
})

/** Names of methods in the sources of a library. */
function namesIn(library: string, folder: string, pattern: RegExp): Set<string> {
  const [home = ''] = require.resolve(library).split(`/node_modules/${library}/`)
  const root = join(home, 'node_modules', library, folder)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter((file) => /\.(js|ts)$/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
  return new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)))
}

test.each([
  ['viem', 'types', /Method: '([a-z]+_\w+)'/g],
  ['ethers', 'lib.commonjs/providers', /"((?:eth|net|web3|debug|personal)_\w+)"/g],
  ['web3-rpc-methods', 'src', /'((?:eth|net|web3|debug|personal)_\w+)'/g],
] as const)('all that %s knows to ask is served or refused by name', (library, folder, pattern) => {
  const names = namesIn(library, folder, pattern)
  expect(names.size).toBeGreaterThan(25)
  // What a node sends, not what it is asked.
  names.delete('eth_subscription')
  const unknown = [...names].filter((name) => !methods.has(name) && refusalOf(name) === undefined)
  expect(unknown).toEqual([])
})
