import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

/** An anvil of a test, and how to call it. */
export type Anvil = AsyncDisposable & {
  url: string
  request<Result>(method: string, ...params: unknown[]): Promise<Result>
}

/** Starts an anvil that mines on demand, at Prague, on a free port. */
export async function startAnvil(...more: string[]): Promise<Anvil> {
  const flags = ['--no-mining', '--hardfork', 'prague', '--port', '0', ...more]
  const child = spawn(anvilBinary(), flags, { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await listening(child)
  return {
    url,
    async request<Result>(method: string, ...params: unknown[]): Promise<Result> {
      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(url, { method: 'POST', body, headers })
      const answer = (await response.json()) as { result: Result; error?: { message: string } }
      if (answer.error) throw new Error(`${method}: ${answer.error.message}`)
      return answer.result
    },
    async [Symbol.asyncDispose]() {
      child.kill()
      await once(child, 'exit')
    },
  }
}

/** The binary itself: the package's own entry is one more process between. */
function anvilBinary(): string {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch
  const platform = `@foundry-rs/anvil-${process.platform}-${architecture}`
  const file = process.platform === 'win32' ? 'anvil.exe' : 'anvil'
  return createRequire(import.meta.url).resolve(`${platform}/bin/${file}`)
}

async function listening(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('anvil has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /Listening on (\S+)/.exec(line)?.[1]
    if (address === undefined) continue
    child.stdout.resume()
    return `http://${address}`
  }
  throw new Error('anvil ended before it listened')
}
