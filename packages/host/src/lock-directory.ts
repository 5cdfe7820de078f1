import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** Who takes directories. */
export type DirectoryHolder = 'devnet' | 'node'

/**
 * Takes a directory for one process; what it returns gives it back.
 *
 * @throws DirectoryBusyError when another process has it.
 */
export function lockDirectory(directory: string, holder: DirectoryHolder): () => void {
  const path = join(directory, 'lock')
  mkdirSync(directory, { recursive: true })
  const pid = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0
  if (pid && pid !== process.pid && isAlive(pid)) {
    throw new DirectoryBusyError(directory, pid, holder)
  }
  rmSync(path, { force: true })
  const file = openSync(path, 'wx')
  writeSync(file, String(process.pid))
  closeSync(file)
  return () => rmSync(path, { force: true })
}

/** Whether there is a process of that id. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Thrown when two processes are asked to share a directory. */
export class DirectoryBusyError extends Error {
  readonly code = 'directory-busy'
  constructor(directory: string, pid: number, holder: DirectoryHolder) {
    super(
      `A ${holder} runs in ${directory} already, as process ${pid}. Stop it, or choose another directory with --data.`,
    )
    this.name = 'DirectoryBusyError'
  }
}
