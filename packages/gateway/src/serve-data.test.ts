import type { Piece } from '@metalayer/node'
import { bytesToHex, joinBytes, keccak256 } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { afterEach, expect, test } from 'vitest'
import { countingBytes } from '../test/test-context.ts'
import { buildBlocks, createTestView } from '../test/test-view.ts'
import { createGateway, type Gateway, type GatewayLimits } from './gateway.ts'

let gateway: Gateway | undefined
afterEach(() => gateway?.stop())

const known = new Map<Hex, Hex>()
function keep(bytes: Uint8Array): Hex {
  const data = bytesToHex(bytes)
  known.set(keccak256(data), data)
  return keccak256(data)
}
const image = Uint8Array.from({ length: 5_000 }, (_, index) => index % 251)
const rest = Uint8Array.from({ length: 77 }, () => 9)
const [first, second] = [keep(image), keep(rest)]
const list = keep(
  joinBytes(Buffer.from(first.slice(2), 'hex'), Buffer.from(second.slice(2), 'hex')),
)

async function start(limits: Partial<GatewayLimits> = {}, delay = async (): Promise<void> => {}) {
  const piece = async (hash: Hex): Promise<Piece | undefined> => {
    await delay()
    const data = known.get(hash)
    return data === undefined ? undefined : { hash, data }
  }
  const { view } = createTestView(buildBlocks([[]]), { piece })
  gateway = createGateway(
    { port: 0, clientVersion: 'test', limits },
    { view, now: () => 0, every: () => () => undefined, randomBytes: countingBytes() },
  )
  const { port } = await gateway.start()
  return (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}/data/${path}`, init)
}

test('a piece is what its hash names, for good, whoever asks', async () => {
  const get = await start()
  const answer = await get(`${first}?type=image/png`)
  expect(answer.status).toBe(200)
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(image)
  const headers = Object.fromEntries(answer.headers)
  expect(headers).toMatchObject({
    ...{ 'content-type': 'image/png', 'cache-control': 'public, max-age=31536000, immutable' },
    ...{ 'x-content-type-options': 'nosniff', 'access-control-allow-origin': '*' },
    ...{ etag: `"${first}"`, 'content-length': '5000' },
  })
  expect(headers['content-security-policy']).toContain('sandbox')
  const again = await get(first, { headers: { 'if-none-match': `"x", "${first}"` } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const head = await get(first, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-type')]).toEqual([200, 'application/octet-stream'])
  expect((await get(`0x${first.slice(2).toUpperCase()}`)).status).toBe(200)
})

test('a file is its pieces, one behind the other', async () => {
  const get = await start()
  const answer = await get(`${list}?file&type=video/mp4`)
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(joinBytes(image, rest))
  expect(answer.headers.get('etag')).toBe(`"${list}-file"`)
  // What is no list of hashes, or lists more than may be, is no file.
  expect((await get(`${second}?file`)).status).toBe(400)
  await gateway?.stop()
  const strict = await start({ filePiecesMax: 1 })
  expect((await strict(`${list}?file`)).status).toBe(400)
})

test('refusals have stable codes, and nobody keeps them', async () => {
  const get = await start()
  const missing = keccak256('0x1234')
  for (const [path, status, code] of [
    [missing, 404, 'data-not-found'],
    [`${keep(Buffer.from(missing.slice(2), 'hex'))}?file`, 404, 'data-not-found'],
    ['0x12', 400, 'data-request'],
    ['nothing', 400, 'data-request'],
    [`${first}?type=text/html`, 400, 'data-request'],
    [`${first}?type=image/png&type=image/gif`, 400, 'data-request'],
    [`${first}?callback=x`, 400, 'data-request'],
    [`${first}?file=no`, 400, 'data-request'],
  ] as const) {
    const answer = await get(path)
    expect([path, answer.status]).toEqual([path, status])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({ code })
  }
})

test('what is answered at once is bounded, and gives its room back', async () => {
  let open: (() => void)[] = []
  const gate = () => new Promise<void>((resolve) => open.push(resolve))
  const get = await start({ dataBytesMax: 2 * 24_576 }, gate)
  const both = [get(first), get(second)]
  await expect.poll(() => open.length).toBe(2)
  const refused = await get(first)
  expect([refused.status, await refused.json()]).toMatchObject([503, { code: 'data-busy' }])
  for (const go of open.splice(0)) go()
  expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200])
  open = []
  const third = get(second)
  await expect.poll(() => open.length).toBe(1)
  open[0]?.()
  expect((await third).status).toBe(200)
})
