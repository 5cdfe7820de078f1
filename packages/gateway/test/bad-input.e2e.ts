import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { type Devnet, startLocalDevnet } from '@metalayer/devnet'
import { addressOf, bytesToHex, hexToBytes, signDigest } from '@metalayer/protocol'
import {
  type Hex,
  hexToBigInt,
  keccak256,
  parseEther,
  parseGwei,
  parseSignature,
  serializeTransaction,
  type TransactionSerializable,
} from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'

/** What strangers can do to a node of its own process, and that it goes on as if nothing had been (must-show 6, I9). */

let devnet: Devnet
let rpc: string
const to = privateKeyToAddress(generatePrivateKey())

beforeAll(async () => {
  const options = { chains: 2, validators: 4, blockTimeMs: 1_000, gasLimit: 15_000_000, port: 0 }
  devnet = await startLocalDevnet({ ...options, inProcess: false })
  rpc = devnet.info.rpc
})
afterAll(() => devnet?.stop())

type Answer = { id: unknown; result?: unknown; error?: { code: number; message: string } }

const call = (method: string, params: unknown = [], id: unknown = 1) => ({
  jsonrpc: '2.0',
  id,
  method,
  params,
})

async function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const response = await fetch(rpc, { method: 'POST', body, headers })
  const text = await response.text()
  return { status: response.status, answer: (text === '' ? undefined : JSON.parse(text)) as Answer }
}

const ask = async (method: string, params: unknown = []): Promise<Answer> =>
  (await post(JSON.stringify(call(method, params)))).answer

const batch = async (calls: readonly unknown[]): Promise<Answer[]> =>
  (await post(JSON.stringify(calls))).answer as unknown as Answer[]

function key(place: number): Hex {
  return devnet.info.accounts[place]?.privateKey ?? '0x'
}

/** A payment of 1 wei, with other fields where a test wants them. */
function sign(privateKey: Hex, fields: TransactionSerializable | object = {}): Hex {
  const transaction = {
    ...{ type: 'eip1559', chainId: devnet.info.chainId, nonce: 0, to, value: 1n, gas: 21_000n },
    ...{ maxFeePerGas: parseGwei('2'), maxPriorityFeePerGas: 0n },
    ...fields,
  } as TransactionSerializable
  const digest = keccak256(serializeTransaction(transaction))
  return serializeTransaction(transaction, parseSignature(signDigest(digest, privateKey)))
}

/** Megabytes of memory that all nodes have. */
function memoryOfNodes(): number {
  const pids = devnet.info.nodes.map(({ pid }) => String(pid)).join(',')
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', pids], { encoding: 'utf8' })
  return (
    kilobytes
      .trim()
      .split(/\s+/)
      .reduce((sum, line) => sum + Number(line), 0) / 1_024
  )
}

/** Bodies, and the code with which each is refused. */
const requests = [
  ['{"jsonrpc":', -32700],
  ['', -32700],
  ['\u0000\u0001', -32700],
  ['"text"', -32600],
  ['null', -32600],
  ['7', -32600],
  ['{"jsonrpc":"2.0","id":1,"method":"eth_getBlockByNumber","params":[1e400]}', -32602],
  ['[]', -32600],
  ['{}', -32600],
  ['{"jsonrpc":"1.0","id":1,"method":"eth_chainId"}', -32600],
  ['{"jsonrpc":"2.0","id":{},"method":"eth_chainId"}', -32600],
  ['{"jsonrpc":"2.0","id":1,"method":5}', -32600],
  ['{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":{"a":1}}', -32602],
  ['{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":"x"}', -32602],
  ['{"jsonrpc":"2.0","id":1,"method":"__proto__"}', -32601],
  ['{"jsonrpc":"2.0","id":1,"method":"toString"}', -32601],
  ['{"jsonrpc":"2.0","id":1,"method":"debug_traceBlock"}', -32601],
  [`{"jsonrpc":"2.0","id":1,"method":"${'x'.repeat(1_000_000)}"}`, -32601],
  ['['.repeat(1_000_000), -32700],
  [
    `{"jsonrpc":"2.0","id":1,"method":"eth_call","params":${'['.repeat(500_000)}${']'.repeat(500_000)}}`,
    -32602,
  ],
  [
    `{"jsonrpc":"2.0","id":1,"method":"eth_call","params":[${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}]}`,
    -32602,
  ],
] as const

/** Calls whose parameters are wrong. */
const wrongCalls = [
  ['eth_getBalance', []],
  ['eth_getBalance', [5]],
  ['eth_getBalance', [`0x${'ab'.repeat(19)}`]],
  ['eth_getBalance', [`0x${'zz'.repeat(20)}`]],
  ['eth_getBalance', [to, 'newest']],
  ['eth_getBalance', [to, '0x00']],
  ['eth_getBalance', [to, 1.5]],
  ['eth_getBalance', [to, '0xffffffffffffffffffff']],
  ['eth_getBalance', [to, { blockHash: '0x12' }]],
  ['eth_getBalance', [to, {}]],
  ['eth_getBalance', [to, 'latest', 'more']],
  ['eth_getBlockByNumber', ['latest', 'yes']],
  ['eth_getTransactionByHash', ['0xabc']],
  ['eth_feeHistory', ['0x1', 'latest', [101]]],
  ['eth_feeHistory', ['0x1', 'latest', [50, 10]]],
  ['eth_feeHistory', ['0x1', 'latest', Array.from({ length: 200 }, () => 50)]],
  ['eth_estimateGas', ['0x']],
  ['eth_estimateGas', [{ to, value: 'much' }]],
  ['eth_estimateGas', [{ to, data: '0x0' }]],
  ['eth_estimateGas', [{ to, accessList: [{ address: 5 }] }]],
  ['eth_call', [{ to, data: `0x${'00'.repeat(90_001)}` }]],
  ['eth_call', [{ to, data: '0x00', input: '0x01' }]],
  ['eth_simulateV1', []],
  ['eth_simulateV1', [{ blockStateCalls: [{ calls: [{ to, value: 'much' }] }] }]],
  ['eth_simulateV1', [{ blockStateCalls: [{ blockOverrides: { blobBaseFee: '0x1' } }] }]],
  ['debug_traceCall', [{ to }, 'latest']],
  ['debug_traceCall', [{ to }, 'latest', { tracer: 'prestateTracer' }]],
  [
    'debug_traceCall',
    [{ to }, 'latest', { tracer: 'callTracer', blockOverrides: { time: '0x1' } }],
  ],
  ['eth_getLogs', [[]]],
  ['eth_getLogs', [{ topics: [1, 2, 3, 4, 5] }]],
  ['eth_getLogs', [{ fromBlock: '0x2', toBlock: '0x1' }]],
  ['eth_sendRawTransaction', []],
  ['eth_sendRawTransaction', ['0x1']],
  ['eth_sendRawTransaction', [{ raw: '0x' }]],
  ['eth_sendRawTransaction', ['0x']],
  ['eth_sendRawTransaction', [`0x${'02'.repeat(2_000_000)}`]],
] as const

describe('requests', () => {
  const named = requests.map(([body, code]) => ({
    name: JSON.stringify(body.slice(0, 60)),
    body,
    code,
  }))
  test.for(named)('$name is refused with $code', async ({ body, code }) => {
    const { status, answer } = await post(body)
    expect([status, answer.error?.code]).toEqual([200, code])
    expect(answer.error?.message.length).toBeLessThan(300)
  })

  const namedCalls = wrongCalls.map(([method, params]) => ({
    method,
    params,
    words: JSON.stringify(params).slice(0, 60),
  }))
  test.for(namedCalls)('$method $words has invalid params', async ({ method, params }) => {
    const { error } = await ask(method, params)
    expect(error?.code, error?.message).toBe(-32602)
  })

  test('whatever their content type, and with none', async () => {
    const body = JSON.stringify(call('eth_chainId'))
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'nonsense',
      ';',
      'application/json; charset=x',
    ]) {
      expect((await post(body, { 'content-type': type })).answer.result).toMatch(/^0x/)
    }
    expect((await post(new TextEncoder().encode(body))).answer.result).toMatch(/^0x/)
  })

  test('too large ones with 413 and words of JSON-RPC, other paths with 404', async () => {
    for (const size of [5 * 1024 * 1024 + 1, 20 * 1024 * 1024]) {
      const { status, answer } = await post('x'.repeat(size))
      expect([status, answer.error?.code]).toEqual([413, -32600])
      expect(answer.error?.message).toContain('too large')
    }
    const lost = await fetch(`${rpc}/rpc/v1`, { method: 'POST', body: '{}' })
    expect([lost.status, ((await lost.json()) as Answer).error?.code]).toEqual([404, -32600])
  })

  test('batches: mixed ones one by one, notifications without an answer, huge ones not at all', async () => {
    const answers = await batch([
      call('eth_chainId', [], 'a'),
      1,
      call('eth_nothing', [], 2),
      { jsonrpc: '2.0', method: 'eth_chainId' },
    ])
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      ['a', undefined],
      [null, -32600],
      [2, -32601],
    ])
    const silent = await fetch(rpc, {
      method: 'POST',
      body: '[{"jsonrpc":"2.0","method":"eth_chainId"}]',
    })
    expect([silent.status, await silent.text()]).toEqual([204, ''])
    const many = (count: number) =>
      Array.from({ length: count }, (_, id) => call('eth_getBlockByNumber', ['latest', true], id))
    expect(await batch(many(1_000))).toHaveLength(1_000)
    expect((await batch(many(1_001))) as unknown).toMatchObject({
      error: { code: -32600, message: expect.stringContaining('batch too large') },
    })
  })
})

describe('transactions', () => {
  test('each refusal has its code and geth’s words', async () => {
    const poor = generatePrivateKey()
    const good = hexToBytes(sign(key(1)))
    const highS = `0x${bytesToHex(good).slice(2, -64)}${'f'.repeat(64)}`
    const legacy = sign(key(1), {
      type: 'legacy',
      gasPrice: parseGwei('2'),
      maxFeePerGas: undefined,
      maxPriorityFeePerGas: undefined,
      chainId: undefined,
    })
    const cases: [string, string, number][] = [
      [highS, 'invalid transaction v, r, s values', -32000],
      [sign(key(1), { chainId: 1 }), 'invalid chain id', -32000],
      [legacy, 'invalid chain id', -32000],
      [`0x03${bytesToHex(good).slice(4)}`, 'transaction type not supported', -32000],
      [`0x04${bytesToHex(good).slice(4)}`, 'transaction type not supported', -32000],
      [`${bytesToHex(good)}00`, 'rlp: malformed transaction', -32602],
      [bytesToHex(good).slice(0, -2), 'rlp: malformed transaction', -32602],
      [sign(key(1), { nonce: 5_000 }), 'nonce too high', -32000],
      [sign(poor), 'insufficient funds', -32000],
      [sign(key(1), { value: parseEther('1000000') }), 'insufficient funds', -32000],
      [sign(key(1), { gas: 20_999n }), 'intrinsic gas too low', -32000],
      [sign(key(1), { gas: 12_000_001n }), 'exceeds block gas limit', -32000],
      [sign(key(1), { maxFeePerGas: 1n }), 'transaction underpriced', -32000],
      [sign(key(1), { to: undefined, gas: 100_000n }), 'execution reverted', 3],
    ]
    for (const [raw, words, code] of cases) {
      const { error } = await ask('eth_sendRawTransaction', [raw])
      expect(error?.message, words).toContain(words)
      expect(error?.code, words).toBe(code)
    }
    const sent = await ask('eth_sendRawTransactionSync', [sign(key(1))])
    expect(sent.result).toMatchObject({ status: '0x1' })
    const low = await ask('eth_sendRawTransaction', [sign(key(1), { value: 2n })])
    expect(low.error).toMatchObject({
      code: -32000,
      message: expect.stringContaining('nonce too low'),
    })
  })

  test('mutated ones are refused by name, whatever was changed', async () => {
    const random = createRandom(20_260_101)
    const base = [
      sign(key(2)),
      sign(key(2), {
        type: 'eip2930',
        gasPrice: parseGwei('2'),
        maxFeePerGas: undefined,
        maxPriorityFeePerGas: undefined,
        accessList: [{ address: to, storageKeys: [keccak256(to)] }],
        gas: 30_000n,
      }),
      sign(key(2), {
        type: 'legacy',
        gasPrice: parseGwei('2'),
        maxFeePerGas: undefined,
        maxPriorityFeePerGas: undefined,
        data: '0x0102',
        gas: 30_000n,
      }),
    ].map((raw) => hexToBytes(raw))
    const known = new Set<number>([-32000, -32602, -32004, 3])
    for (let round = 0; round < 4; round += 1) {
      const mutants = Array.from({ length: 500 }, (_, place) =>
        bytesToHex(mutate(base[place % base.length] ?? new Uint8Array(), random)),
      )
      const answers = await batch(
        mutants.map((raw, id) => call('eth_sendRawTransaction', [raw], id)),
      )
      const odd = answers.filter(({ error }) => error === undefined || !known.has(error.code))
      expect(odd.map(({ id, error }) => [mutants[Number(id)], error])).toEqual([])
    }
  })

  test('10,000 of one sender: the first thousand wait, the rest hear why not, and memory stays bounded', async () => {
    const before = memoryOfNodes()
    let accepted = 0
    const refusals = new Map<string, number>()
    for (let first = 1; first <= 10_000; first += 500) {
      // Nonce 0 is never sent, so that all of them wait.
      const calls = Array.from({ length: 500 }, (_, place) =>
        call('eth_sendRawTransaction', [sign(key(3), { nonce: first + place })], place),
      )
      for (const { result, error } of await batch(calls)) {
        if (result !== undefined) accepted += 1
        const words = error?.message.match(/^[a-z ]+/)?.[0] ?? ''
        if (error !== undefined) refusals.set(words, (refusals.get(words) ?? 0) + 1)
      }
    }
    expect(accepted).toBe(1_023)
    expect(
      [...refusals.keys()].every((words) => /nonce too high|account limit exceeded/.test(words)),
      String([...refusals.keys()]),
    ).toBe(true)
    expect(memoryOfNodes() - before).toBeLessThan(400)
    expect((await ask('era_status')).result).toMatchObject({ pending: 1_023 })
  })
})

describe('connections', () => {
  test('thousands of half-open ones do not keep others out', async () => {
    const { hostname, port } = new URL(rpc)
    const sockets: Socket[] = []
    const before = memoryOfNodes()
    for (let count = 0; count < 3_000; count += 1) {
      const socket = connect(Number(port), hostname)
      socket.on('error', () => undefined)
      if (count % 3 === 1) socket.write('POST / HTTP/1.1\r\nHost: x\r\n')
      if (count % 3 === 2)
        socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"a":')
      sockets.push(socket)
      if (count % 500 === 499) {
        await once(socket, 'connect')
        const body = JSON.stringify(call('eth_blockNumber'))
        const response = await fetch(rpc, {
          method: 'POST',
          body,
          headers: { connection: 'close' },
        })
        expect(((await response.json()) as Answer).result).toMatch(/^0x/)
      }
    }
    expect(memoryOfNodes() - before).toBeLessThan(300)
    for (const socket of sockets) socket.destroy()
  })

  test('what is no HTTP is closed', async () => {
    const { hostname, port } = new URL(rpc)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.end(Buffer.from(Array.from({ length: 5_000 }, (_, place) => (place * 7) % 256)))
    socket.resume()
    await once(socket, 'close')
  })

  test('WebSockets: garbage is answered or closed with a code, and the next message is served', async () => {
    const socket = await openSocket()
    const hear = async () => JSON.parse(String((await once(socket, 'message'))[0])) as Answer
    for (const message of [Buffer.from([0, 255, 1, 254]), '{', '['.repeat(100_000)]) {
      socket.send(message)
      expect((await hear()).error?.code).toBe(-32700)
    }
    socket.send(JSON.stringify(call('eth_subscribe', ['logs2'])))
    expect((await hear()).error).toMatchObject({
      code: -32601,
      message: expect.stringContaining('no "logs2" subscription'),
    })
    socket.send(JSON.stringify(call('eth_unsubscribe', ['0x99'])))
    expect((await hear()).error?.code).toBe(-32000)
    socket.send(JSON.stringify(call('eth_chainId')))
    expect((await hear()).result).toMatch(/^0x/)
    const gone = once(socket, 'close')
    socket.send('x'.repeat(6 * 1024 * 1024))
    expect((await gone)[0]).toBe(1009)
    const broken = await openSocket()
    const closed = once(broken, 'close')
    // A text frame that is no UTF-8.
    broken.send(Buffer.from([0xc3, 0x28]), { binary: false })
    expect((await closed)[0]).toBe(1007)
  })

  test('a WebSocket that floods and does not read costs itself only', async () => {
    const socket = await openSocket()
    socket.pause()
    const flood = JSON.stringify(
      Array.from({ length: 1_000 }, (_, id) => call('eth_getBlockByNumber', ['latest', true], id)),
    )
    const before = memoryOfNodes()
    for (let count = 0; count < 20; count += 1) socket.send(flood)
    expect((await ask('eth_chainId')).result).toMatch(/^0x/)
    expect(memoryOfNodes() - before).toBeLessThan(400)
    socket.terminate()
  })

  async function openSocket(): Promise<WebSocket> {
    const socket = new WebSocket(devnet.info.ws)
    socket.on('error', () => undefined)
    await once(socket, 'open')
    return socket
  }
})

test('after all that every node goes on: a payment is final, and everyone sees it', async () => {
  const receiver = privateKeyToAddress(generatePrivateKey())
  const { result, error } = await ask('eth_sendRawTransactionSync', [
    sign(key(4), { to: receiver, value: 42n }),
  ])
  expect(error).toBeUndefined()
  expect(result).toMatchObject({ status: '0x1', from: addressOf(key(4)).toLowerCase() })
  for (const { rpc: url } of devnet.info.nodes) {
    await expect
      .poll(
        async () => {
          const body = JSON.stringify(call('eth_getBalance', [receiver, 'latest']))
          const answer = (await (await fetch(url, { method: 'POST', body })).json()) as Answer
          return hexToBigInt(answer.result as Hex)
        },
        { timeout: 15_000 },
      )
      .toBe(42n)
  }
})

function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const pick = (count: number) => Math.floor(random() * count)
  const copy = Uint8Array.from(bytes)
  const place = pick(copy.length)
  switch (pick(4)) {
    case 0:
      copy[place] = (copy[place] ?? 0) ^ (1 << pick(8))
      return copy
    case 1:
      return copy.slice(0, place)
    case 2:
      return Uint8Array.from([...copy.slice(0, place), pick(256), ...copy.slice(place)])
    default:
      return Uint8Array.from([...copy.slice(0, place), ...copy.slice(place + 1 + pick(4))])
  }
}

function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return state / 0x8000_0000
  }
}
