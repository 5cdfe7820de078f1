import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** What `era node run --json` tells of the node. */
export type Told = {
  rpc: string
  metrics: string
  address: string
  validator: boolean
  peers: string[]
}

/** A node's process. */
export type NodeProcess = Told & {
  /** What it has logged. */
  log(): string
  /** Ends it, and gives what it ended with; −1 where that was a signal. */
  end(signal?: 'SIGINT' | 'SIGKILL'): Promise<number>
}

/** Somebody who runs nodes from a folder: everything is at free ports of the loopback, and each node has the name of its configuration. */
export function createOperator({ folder, network }: { folder: string; network: string }) {
  const env = { ...process.env, XDG_STATE_HOME: join(folder, 'state'), XDG_CONFIG_HOME: folder }
  const path = (name: string): string => join(folder, name)
  const left = new Set<NodeProcess>()

  /** A command that ends by itself. */
  function era(...line: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    return new Promise((resolve) =>
      execFile(process.execPath, [main, ...line], { env }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      ),
    )
  }

  return {
    ...{ era, path },
    init(name: string, ...options: string[]) {
      const line = ['node', 'init', '--config', path(`${name}.json`), '--data', path(name)]
      const here = ['--rpc-listen', '127.0.0.1:0', '--metrics-listen', '127.0.0.1:0']
      const peers = ['--listen', '/ip4/127.0.0.1/tcp/0']
      return era(...line, '--json', '--network', network, ...here, ...peers, ...options)
    },
    /** `era node run`, once it has told where it serves. */
    async run(name: string): Promise<NodeProcess> {
      const child = spawn(
        process.execPath,
        [main, 'node', 'run', '--json', '--config', path(`${name}.json`)],
        { env, stdio: ['ignore', 'pipe', 'pipe'] },
      )
      let log = ''
      child.stderr.on('data', (part) => {
        log += part
      })
      const told = await firstLine(child, () => log)
      const node: NodeProcess = {
        ...(JSON.parse(told) as Told),
        log: () => log,
        async end(signal = 'SIGINT') {
          left.delete(node)
          if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? -1
          child.kill(signal)
          await once(child, 'exit')
          return child.exitCode ?? -1
        },
      }
      left.add(node)
      return node
    },
    /** Ends what a test has left running. */
    async end(): Promise<void> {
      await Promise.all([...left].map((node) => node.end('SIGKILL')))
    },
  }
}

function firstLine(child: ChildProcess, log: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${log()}`)))
    child.stdout?.on('data', (part) => {
      text += part
      if (text.includes('\n')) resolve(text)
    })
  })
}
