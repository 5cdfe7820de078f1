import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Installs what the lock file of a folder names, in that folder, unless it is there: much that nothing else needs. Returns its path. Throws where npm fails. */
export function installPackages(folder: URL): string {
  const prefix = fileURLToPath(folder)
  const wanted = timeOf(new URL('package-lock.json', folder))
  const installed = timeOf(new URL('node_modules/.package-lock.json', folder))
  if (installed < wanted) {
    // npm leaves out binaries that the Node.js under which it runs is too old for.
    const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`
    const { status } = spawnSync('npm', ['ci', '--prefix', prefix, '--no-audit', '--no-fund'], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, PATH: path },
    })
    if (status !== 0) throw new Error(`npm ci --prefix ${prefix} failed (${status}).`)
  }
  return prefix
}

/** When a file was written; 0 where there is none. */
function timeOf(file: URL): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
