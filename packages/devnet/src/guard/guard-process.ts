/**
 * The guard: a process that outlives a devnet which was killed with SIGKILL, and ends what it left. It reads `+pid` and `-pid` lines
 * from a pipe whose other end only the devnet holds; when that end is gone, for whatever reason, it kills the processes that are still listed.
 */
import { createInterface } from 'node:readline'

const watched = new Set<number>()

const lines = createInterface({ input: process.stdin })
lines.on('line', (line) => {
  const pid = Number(line.slice(1))
  if (!Number.isSafeInteger(pid) || pid <= 1) return
  if (line.startsWith('+')) watched.add(pid)
  else watched.delete(pid)
})
lines.on('close', () => {
  for (const pid of watched) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself meanwhile.
    }
  }
  process.exit(0)
})
// Signals meant for the devnet are the devnet's to handle: it closes the pipe at its end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
