import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { endWithUs } from '../end-with-us.ts'

const program = fileURLToPath(new URL('bare-proxy-process.ts', import.meta.url))

/** Starts the bare proxy to a chain, as a process of its own. */
export async function startBareProxy(
  target: string,
): Promise<{ port: number; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [program, target], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // As a devnet's processes are: systems share a busy machine out by session.
    detached: true,
  })
  endWithUs(child, 'SIGKILL')
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).once('line', (line) => resolve(Number(line)))
    child.once('exit', (code) => reject(new Error(`The proxy ended with ${code}.`)))
  })
  return {
    port,
    async stop() {
      child.kill('SIGKILL')
      await exited
    },
  }
}
