import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createJsonRpcClient, type JsonRpcClient } from '../src/json-rpc.ts'

/** A real chain for a test. */
export type TestChain = {
  chainId: number
  url: string
  client: JsonRpcClient
  mine(): Promise<void>
  stop(): Promise<void>
}

export type TestChainOptions = { chainId: number; flags?: readonly string[]; hardfork?: string }

const binary = fileURLToPath(new URL('../../../node_modules/.bin/anvil', import.meta.url))
const startTimeoutMs = 20_000
const signal = new AbortController().signal

/** Private key and address of anvil's first account, which is rich. */
export const richKey = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'
export const richAddress = '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266'

/** Starts anvil, which nobody mines but `mine` (as the devnet has it, P32); with `flags` of its own otherwise. */
export async function startChain({
  chainId,
  flags = ['--no-mining', '--order', 'fifo'],
  hardfork = 'prague',
}: TestChainOptions): Promise<TestChain> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const common = ['--quiet', '--hardfork', hardfork, '--enable-tx-gas-limit', '--threads', '1']
  const args = [...common, '--accounts', '1', '--prune-history', '64', ...flags]
  const child = spawn(binary, [...args, '--chain-id', String(chainId), '--port', String(port)], {
    stdio: 'ignore',
  })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const client = createJsonRpcClient({ url })
  const deadline = performance.now() + startTimeoutMs
  while (!(await client.request('eth_chainId', [], signal).catch(() => undefined))) {
    if (performance.now() > deadline) throw new Error(`anvil ${chainId} did not start`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return {
    chainId,
    url,
    client,
    mine: async () => void (await client.request('evm_mine', [], signal)),
    async stop() {
      client.close()
      child.kill('SIGKILL')
      await exited
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}
