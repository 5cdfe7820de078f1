import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { richAddress, startChain, type TestChain } from '@metalayer/testing/test-chain'
import type { Hex } from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createJsonRpcClient, type JsonRpcClient } from './json-rpc.ts'
import { readReceipts, withBlockReceipts } from './receipts.ts'

type Call = { id: number; method: string; params: unknown[] }

let chain: TestChain
let server: Server
let lacking: JsonRpcClient
/** Methods that the server was asked for. */
let asked: string[] = []

/** The chain's node, but for one method that it does not know, in the words of Hardhat's. */
beforeAll(async () => {
  chain = await startChain()
  server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const body = JSON.parse(Buffer.concat(parts).toString()) as Call | Call[]
    const answer = async ({ id, method, params }: Call) => {
      asked.push(method)
      if (method === 'eth_getBlockReceipts') {
        const error = { code: -32004, message: `Method ${method} is not supported` }
        return { jsonrpc: '2.0', id, error }
      }
      return { jsonrpc: '2.0', id, result: await chain.request(method, ...params) }
    }
    const said = Array.isArray(body) ? await Promise.all(body.map(answer)) : await answer(body)
    response.end(JSON.stringify(said))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  lacking = createJsonRpcClient({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  })
  for (let nonce = 0; nonce < 3; nonce++) {
    const transaction = { from: richAddress, to: richAddress, value: '0x1', gas: '0x5208' }
    await chain.request('eth_sendTransaction', transaction)
  }
  await chain.mine()
})
afterAll(async () => {
  lacking?.close()
  server?.closeAllConnections()
  server?.close()
  await chain?.stop()
})

test('a node without receipts of blocks gives the same ones one by one', async () => {
  const block = await chain.request<{ hash: Hex; transactions: Hex[] }>(
    'eth_getBlockByNumber',
    '0x1',
    false,
  )
  expect(block.transactions).toHaveLength(3)
  const whole = await chain.request('eth_getBlockReceipts', block.hash)
  expect(await readReceipts(chain.client, block)).toEqual(whole)
  expect(await readReceipts(lacking, block)).toEqual(whole)

  const client = withBlockReceipts(lacking)
  expect(await client.request('eth_getBlockReceipts', [block.hash])).toEqual(whole)
  const calls = [
    { method: 'eth_chainId', params: [] },
    { method: 'eth_getBlockReceipts', params: [block.hash] },
    { method: 'eth_blockNumber', params: [] },
  ]
  asked = []
  const id = await chain.request('eth_chainId')
  expect(await client.batch(calls)).toEqual([{ result: id }, { result: whole }, { result: '0x1' }])
  // It was found out before, and is not asked in vain again.
  expect(asked).not.toContain('eth_getBlockReceipts')
  const full = withBlockReceipts(chain.client)
  expect(await full.batch(calls)).toEqual([{ result: id }, { result: whole }, { result: '0x1' }])
  const none = [`0x${'00'.repeat(32)}`]
  expect(await client.request('eth_getBlockReceipts', none)).toBeNull()
})
