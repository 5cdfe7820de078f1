import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Address, Hex } from 'viem'
import { guideLine } from './guide.ts'
import type { Host } from './host-bridge.ts'

const main = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url))

/** A node that its operator runs on a host as docs/HOSTS.md says, and what that host's shell would say. */
export type HostedNode = {
  name: string
  /** Of its key. */
  address: Address
  rpc: string
  state: 'running'
  host: Host
  /** Runs it; resolves when it serves. */
  start(): Promise<void>
  stop(): Promise<void>
  /** Runs the guide's command that begins so on the host, and gives what it prints. */
  era<Answer>(start: string): Promise<Answer>
  /** What the host sees of the node's metrics. */
  metrics(): Promise<string>
  /** The log: lines of JSON. */
  log(): string
}

/** Makes key and configuration; the node does not run yet. */
export async function initHostedNode(
  host: Host,
  {
    folder,
    network,
    key,
    ...addresses
  }: Record<'folder' | 'network' | 'chains' | 'first', string> & { key: Hex },
): Promise<HostedNode> {
  const home = join(folder, host.name)
  mkdirSync(home)
  copyFileSync(network, join(home, 'network.json'))
  writeFileSync(join(home, 'node.key'), key, { mode: 0o600 })
  const options = {
    cwd: home,
    env: { ...process.env, XDG_STATE_HOME: home, XDG_CONFIG_HOME: home },
  }
  const [program = '', ...before] = [...host.exec, process.execPath]
  const line = (start: string) => [main, ...guideLine(start, { ...addresses, own: host.address })]
  const inside = (...words: string[]): Promise<string> =>
    new Promise((resolve, reject) =>
      execFile(program, [...before, ...words], options, (error, text) =>
        error ? reject(error) : resolve(text),
      ),
    )
  const { address } = JSON.parse(await inside(...line('node init'), '--json')) as {
    address: Address
  }

  let child: ChildProcess | undefined
  let log = ''
  return {
    ...{ name: host.name, address, rpc: `http://${host.address}:8500`, state: 'running', host },
    async start() {
      const words = [...before, ...line('node run')]
      const started = spawn(program, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
      child = started
      started.stderr.on('data', (part) => {
        log += part
      })
      const ended = once(started, 'exit').then(([code]) => {
        throw new Error(`The node on ${host.name} ended with ${code}: ${log}`)
      })
      ended.catch(() => undefined)
      await Promise.race([once(started.stdout, 'data'), ended])
    },
    async stop() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGINT')
      await once(child, 'exit')
    },
    era: async (start) => JSON.parse(await inside(...line(start), '--json')),
    metrics: () =>
      inside(
        '-e',
        'fetch("http://127.0.0.1:9500/metrics").then((r) => r.text()).then(console.log)',
      ),
    log: () => log,
  }
}
