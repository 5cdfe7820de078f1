import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { createPublicClient, type Hex, http, keccak256, parseEther, webSocket } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anvilBinary } from './anvil-binary.ts'
import { createDevnetChain, type DevnetChain } from './devnet-chain.ts'
import { createUpstream } from './upstream.ts'

const SENDERS = [1, 2, 3].map((n) => privateKeyToAccount(keccak256(new Uint8Array([n]))))
const GENESIS_TIME = 1_700_000_000
const guard = { watch() {}, forget() {} }

let directory: string
let chain: DevnetChain

function create(): DevnetChain {
  const genesis = {
    chainId: 9_001,
    time: GENESIS_TIME,
    gasLimit: 30_000_000,
    balance: parseEther('1000').toString(),
    accounts: SENDERS.map(({ address }) => address),
    slotsInAnEpoch: 32,
  }
  return createDevnetChain(
    { name: 'chain-1', directory, port: chain ? Number(new URL(chain.rpc).port) : 0, genesis },
    { binary: anvilBinary(), guard },
  )
}

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'devnet-chain-'))
  chain = create()
  await chain.start()
})

afterEach(async () => {
  await chain.close()
  rmSync(directory, { recursive: true })
})

function rpc<Result>(method: string, params: unknown[] = []): Promise<Result> {
  const upstream = createUpstream(Number(new URL(chain.rpc).port))
  return upstream.call<Result>(method, params).finally(() => upstream.close())
}

function signPayment(sender: number, nonce: number, gasPrice = 10_000_000_000n): Promise<Hex> {
  return SENDERS[sender % 3]?.signTransaction({
    type: 'legacy',
    chainId: 9_001,
    nonce,
    to: SENDERS[(sender + 1) % 3]?.address,
    value: BigInt(nonce + 1),
    gas: 21_000n,
    gasPrice,
  }) as Promise<Hex>
}

async function hashes(): Promise<Hex[]> {
  const { number } = chain.head
  return Promise.all(
    Array.from({ length: number + 1 }, async (_, height) => {
      const block = await rpc<{ hash: Hex }>('eth_getBlockByNumber', [
        `0x${height.toString(16)}`,
        false,
      ])
      return block.hash
    }),
  )
}

describe('P32: a chain comes back as it was', () => {
  test('with the same hashes after kill -9 at any moment', { timeout: 120_000 }, async () => {
    const nonces = [0, 0, 0]
    let seen: Hex[] = []
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ sender: fc.nat(2), gap: fc.nat(9) }), { maxLength: 12 }),
        fc.integer({ min: 0, max: 25 }),
        fc.boolean(),
        async (payments, killAfterMs, isWhole) => {
          // What clients do meanwhile: send, mine and look, each whenever it likes.
          const sending = payments.map(async ({ sender, gap }) => {
            const nonce = nonces[sender] ?? 0
            nonces[sender] = nonce + 1
            const raw = await signPayment(sender, gap === 9 ? nonce + 2 : nonce)
            await rpc('eth_sendRawTransaction', [raw])
          })
          const mining = [1, 2, 3].map(() => chain.mine(chain.head.time + 4))
          const looking = rpc<{ hash: Hex; number: Hex }>('eth_getBlockByNumber', ['latest', false])
          const killing = new Promise<void>((resolve) => setTimeout(resolve, killAfterMs)).then(
            () => {
              if (isWhole) return chain.kill()
              process.kill(chain.pid ?? 0, 'SIGKILL')
            },
          )
          const [look] = await Promise.allSettled([looking, killing, ...sending, ...mining])
          await chain.kill()
          await chain.start()
          const now = await hashes()
          expect(now.slice(0, seen.length)).toEqual(seen)
          if (look?.status === 'fulfilled') {
            expect(now[Number(look.value.number)]).toBe(look.value.hash)
          }
          seen = now
          for (const [index, { address }] of SENDERS.entries()) {
            nonces[index] = Number(await rpc('eth_getTransactionCount', [address, 'pending']))
          }
        },
      ),
      { numRuns: 25 },
    )
    expect(seen.length).toBeGreaterThan(5)
  })

  test('in another process of the devnet, from its directory alone', async () => {
    await rpc('eth_sendRawTransaction', [await signPayment(0, 0)])
    await chain.mine(GENESIS_TIME + 10)
    await chain.setGasLimit(15_000_000)
    await rpc('eth_sendRawTransaction', [await signPayment(0, 2)])
    await rpc('eth_sendRawTransaction', [await signPayment(0, 1)])
    await chain.mine(GENESIS_TIME + 11)
    await chain.mine(GENESIS_TIME + 11)
    const before = await hashes()
    await chain.close()

    chain = create()
    await chain.start()
    expect(chain.isResumed).toBe(true)
    expect(await hashes()).toEqual(before)
    expect(chain.head).toMatchObject({ number: 3, time: GENESIS_TIME + 11 })
    expect(chain.gasLimit).toBe(15_000_000)
    expect(await rpc('eth_getTransactionCount', [SENDERS[0]?.address, 'latest'])).toBe('0x3')
  })

  test('when the last line of its journal was torn', async () => {
    await rpc('eth_sendRawTransaction', [await signPayment(0, 0)])
    await chain.mine(GENESIS_TIME + 10)
    const before = await hashes()
    await chain.close()
    appendFileSync(join(directory, 'journal.jsonl'), '{"type":"block","number":2,"time":17000')

    chain = create()
    await chain.start()
    expect(await hashes()).toEqual(before)
    await chain.mine(GENESIS_TIME + 12)
    expect(readFileSync(join(directory, 'journal.jsonl'), 'utf8').split('\n')).toHaveLength(4)
  })

  test('or says that it does not', async () => {
    await rpc('eth_sendRawTransaction', [await signPayment(0, 0)])
    await chain.mine(GENESIS_TIME + 10)
    await chain.stop()
    const record = {
      type: 'block',
      number: 2,
      time: GENESIS_TIME + 11,
      parent: `0x${'11'.repeat(32)}`,
      transactions: [],
    }
    appendFileSync(join(directory, 'journal.jsonl'), `${JSON.stringify(record)}\n`)
    await expect(chain.start()).rejects.toMatchObject({ code: 'replay-diverged' })
  })
})

describe('a chain of the devnet', () => {
  test('keeps its port and takes no connection while it is down', async () => {
    const { rpc: url } = chain
    await chain.kill()
    expect(chain.state).toBe('stopped')
    await expect(rpc('eth_chainId')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await chain.start()
    expect(chain.rpc).toBe(url)
    expect(await rpc('eth_chainId')).toBe('0x2329')
  })

  test('answers nothing while it is paused, and goes on after', async () => {
    chain.pause()
    const mined = chain.mine(GENESIS_TIME + 5)
    const answered = rpc('eth_blockNumber')
    const silenceMs = 100
    const timeout = new Promise((resolve) => setTimeout(resolve, silenceMs, 'silence'))
    expect(await Promise.race([mined, answered, timeout])).toBe('silence')
    chain.resume()
    expect((await mined).number).toBe(1)
    await answered
  })

  test('mines only what it was told, in the order in which it was told', async () => {
    const raws = [await signPayment(2, 0), await signPayment(0, 0), await signPayment(1, 0)]
    const sent: Hex[] = []
    for (const raw of raws) sent.push(await rpc('eth_sendRawTransaction', [raw]))
    const head = await chain.mine(GENESIS_TIME + 7)
    const block = await rpc<{ transactions: Hex[]; timestamp: Hex }>('eth_getBlockByHash', [
      head.hash,
      false,
    ])
    expect(block.transactions).toEqual(sent)
    expect(Number(block.timestamp)).toBe(GENESIS_TIME + 7)
  })

  test('refuses what no journal could repeat', async () => {
    for (const method of ['evm_mine', 'anvil_setBalance', 'eth_sendTransaction', 'hardhat_reset']) {
      await expect(rpc(method, [])).rejects.toMatchObject({ rpcCode: -32601 })
    }
  })

  test('serves batches and WebSocket, and journals what comes in that way', async () => {
    const signed = [await signPayment(0, 0), await signPayment(0, 1), await signPayment(1, 0)]
    const batch = createPublicClient({ transport: http(chain.rpc, { batch: true, retryCount: 0 }) })
    const [first, id] = await Promise.all([
      batch.request({ method: 'eth_sendRawTransaction', params: [signed[0] as Hex] }),
      batch.getChainId(),
    ])
    const socket = createPublicClient({
      transport: webSocket(chain.rpc.replace('http', 'ws'), { reconnect: false }),
    })
    const heads: bigint[] = []
    const seen = new Promise<void>((resolve) => {
      socket.watchBlocks({
        onBlock: ({ number }) => {
          heads.push(number)
          resolve()
        },
      })
    })
    await socket.getBlockNumber()
    await Promise.all(
      signed
        .slice(1)
        .map((raw) => socket.request({ method: 'eth_sendRawTransaction', params: [raw] })),
    )
    await chain.mine(GENESIS_TIME + 3)
    await seen
    const block = await batch.getBlock()
    expect(id).toBe(9_001)
    expect(heads).toEqual([1n])
    expect(block.transactions).toHaveLength(3)
    expect(block.transactions[0]).toBe(first)
    const rpcClient = await socket.transport.getRpcClient()
    rpcClient.close()
  })

  test.runIf(process.platform === 'linux')('does not grow with its blocks', async () => {
    const memory = (): number =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${chain.pid}/status`, 'utf8'))?.[1])
    for (let n = 1; n <= 200; n++) await chain.mine(GENESIS_TIME + n)
    const after200 = memory()
    for (let n = 201; n <= 800; n++) await chain.mine(GENESIS_TIME + n)
    // Anvil with interval mining keeps 1,500 whole states: 100 MB more at this point (P32).
    expect(memory() - after200).toBeLessThan(25_000)
  })
})
