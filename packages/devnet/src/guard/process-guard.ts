import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Sees to it that no process of the devnet outlives it, not even when it is killed with SIGKILL. */
export type ProcessGuard = {
  watch(pid: number): void
  forget(pid: number): void
  /** Lets the guard go, which kills what is still watched. */
  close(): Promise<void>
}

/** Starts the one guard of a devnet (`guard-process.ts`). */
export function startProcessGuard(): ProcessGuard {
  const program = fileURLToPath(new URL('guard-process.ts', import.meta.url))
  const guard = spawn(process.execPath, [program], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  const exited = new Promise<void>((resolve) => guard.once('exit', () => resolve()))
  guard.stdin.on('error', () => {
    // The guard was killed. The devnet still ends its own processes when it stops in order.
  })
  guard.unref()
  return {
    watch: (pid) => void guard.stdin.write(`+${pid}\n`),
    forget: (pid) => void guard.stdin.write(`-${pid}\n`),
    async close() {
      guard.ref()
      guard.stdin.end()
      await exited
    },
  }
}
