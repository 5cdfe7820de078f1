import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type RunningDevnet, readRunningDevnet } from '../../src/state-file.ts'
import { guideLine } from './guide.ts'

const main = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url))

/** The chains of docs/HOSTS.md, served at `address` of this machine. */
export async function startChains(
  address: string,
  folder: string,
): Promise<{ running: RunningDevnet; stop(): Promise<void> }> {
  const line = guideLine('devnet', { chains: address, first: address, own: address })
  // Other devnets may run on this machine: free ports.
  const child: ChildProcess = spawn(process.execPath, [main, ...line, '--json', '--port', '0'], {
    env: { ...process.env, XDG_STATE_HOME: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The chains ended with ${code}.`)
  })
  ended.catch(() => undefined)
  const ready = once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data')
  await Promise.race([ready, ended])
  const running = readRunningDevnet({ XDG_STATE_HOME: folder })
  if (running === undefined) throw new Error('The devnet does not tell of itself.')
  return {
    running,
    async stop() {
      child.kill('SIGINT')
      await ended.catch(() => undefined)
    },
  }
}
