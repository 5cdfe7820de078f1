import { type ChildProcess, spawn } from 'node:child_process'
import { createJsonRpcClient, type JsonRpcClient } from '@metalayer/chain'
import { anvilBinary } from '@metalayer/devnet/anvil-binary'
import { type ProcessGuard, startProcessGuard } from '@metalayer/devnet/process-guard'

/** A real chain for a test. It ends with the test's process, however that ends. */
export type TestChain = AsyncDisposable & {
  chainId: number
  url: string
  client: JsonRpcClient
  request<Result>(method: string, ...params: unknown[]): Promise<Result>
  mine(): Promise<void>
  stop(): Promise<void>
}

export type TestChainOptions = { chainId?: number; flags?: readonly string[]; hardfork?: string }

/** Private key and address of anvil's first account, which is rich. */
export const richKey = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'
export const richAddress = '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266'

/** One for each process of tests, from its first chain on. */
let guard: ProcessGuard | undefined

/** Starts anvil, which nobody mines but `mine` (as the devnet has it, P32); with `flags` of its own otherwise. */
export async function startChain({
  chainId = 31_337,
  flags = ['--no-mining', '--order', 'fifo'],
  hardfork = 'prague',
}: TestChainOptions = {}): Promise<TestChain> {
  const common = ['--hardfork', hardfork, '--enable-tx-gas-limit', '--threads', '1']
  const args = [...common, '--accounts', '1', '--prune-history', '64', ...flags]
  const child = spawn(anvilBinary(), [...args, '--chain-id', String(chainId), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const { pid } = child
  if (pid === undefined) throw new Error('anvil did not start')
  guard ??= startProcessGuard()
  const { watch, forget } = guard
  watch(pid)
  child.once('exit', () => forget(pid))
  const url = await listening(child)
  const client = createJsonRpcClient({ url })
  const stop = async () => {
    client.close()
    child.kill('SIGKILL')
    await exited
  }
  return {
    chainId,
    url,
    client,
    request: (method, ...params) => client.request(method, params),
    mine: async () => void (await client.request('evm_mine')),
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

/** Where anvil says that it listens. What it tells of each call afterwards goes nowhere, but must go. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const read = (chunk: Buffer) => {
      said += chunk
      const address = /Listening on (\S+)\n/.exec(said)?.[1]
      if (address === undefined) return
      child.stdout?.off('data', read).resume()
      resolve(`http://${address}`)
    }
    child.stdout?.on('data', read)
    child.once('exit', () => reject(new Error(`anvil ended before it listened: ${said}`)))
  })
}
