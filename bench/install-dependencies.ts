import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What npm shall install, and what it has written down of the last time. */
const wanted = new URL('package-lock.json', import.meta.url)
const installed = new URL('node_modules/.package-lock.json', import.meta.url)

/** Installs what the benches compare with, unless it is there. Throws where npm fails. */
export function installDependencies(note: (line: string) => void): void {
  if (timeOf(installed) >= timeOf(wanted)) return
  note('bench: installing what we compare with, once (npm ci --prefix bench: half a gigabyte)')
  const prefix = fileURLToPath(new URL('.', import.meta.url))
  const args = ['ci', '--prefix', prefix, '--no-audit', '--no-fund']
  // What npm says goes to stderr, for stdout is for results.
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 2, 2] })
  if (status !== 0) {
    throw new Error(
      `npm ci --prefix bench failed (${status}). Check that the npm registry can be reached.`,
    )
  }
}

/** When a file was written; 0 where there is none. */
function timeOf(file: URL): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
