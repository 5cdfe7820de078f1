import { setTimeout as sleep } from 'node:timers/promises'
import { createJsonRpcClient } from '@metalayer/chain'
import { encodeFunctionData, erc20Abi, type Hex, pad } from 'viem'
import { atMost, figure, type Measurement } from '../measurement.ts'
import type { Side } from './side.ts'

const identicalCount = 100
/** A node looks at its counts once in so long. */
const metricsMs = 1_100

/** How many calls of its chains a node makes for the same read, asked for by many at once. */
export async function countUpstream({ port, token, holders }: Side): Promise<Measurement[]> {
  const client = createJsonRpcClient({
    url: `http://127.0.0.1:${port}`,
    connectionsMax: identicalCount,
  })
  const block = await client.request<Hex>('eth_blockNumber')
  const [first, second] = holders
  if (first === undefined || second === undefined) throw new Error('There are no holders.')
  const balance = encodeFunctionData({ abi: erc20Abi, functionName: 'balanceOf', args: [first] })
  const args = [second, 1n] as const
  const transfer = encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args })

  async function count(method: string, params: unknown[]): Promise<number> {
    const before = await upstreamCalls(port)
    await Promise.all(Array.from({ length: identicalCount }, () => client.request(method, params)))
    return (await upstreamCalls(port)) - before
  }
  const name = (what: string) =>
    `calls upstream of ${identicalCount} reads at once that are the same: ${what}`
  try {
    const stored = await count('eth_getStorageAt', [token, pad('0x1234'), block])
    const read = await count('eth_call', [{ to: token, data: balance }, block])
    const written = await count('eth_call', [{ from: first, to: token, data: transfer }, block])
    const detail = 'a call that only reads costs no chain anything'
    const both = 'what it answers, and what it touches (P24)'
    return [
      atMost(1, { name: name('eth_getStorageAt'), value: stored, unit: 'calls', detail: '' }),
      atMost(1, { name: name('balanceOf'), value: read, unit: 'calls', detail }),
      figure(name('transfer, tried by eth_call'), written, 'calls', both),
    ]
  } finally {
    client.close()
  }
}

async function upstreamCalls(port: number): Promise<number> {
  await sleep(metricsMs)
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const counts = [...text.matchAll(/^metalayer_chain_calls_total\{.*\} (\d+)$/gm)]
  return counts.reduce((sum, [, value]) => sum + Number(value), 0)
}
