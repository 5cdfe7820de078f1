import { type FileHandle, open } from 'node:fs/promises'
import { DatabaseError } from './errors.ts'

/** Has what is written of a file reach the disk, while everything else goes on: a disk may take as long as it likes. */
export type LogSync = {
  /** Resolves when all that was written before the call survives a loss of power. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** See `LogSync`. The file is opened when it is first needed, and must be there by then. */
export function createLogSync(path: string): LogSync {
  let opened: Promise<FileHandle> | undefined
  return {
    async sync() {
      opened ??= open(path, 'r+')
      try {
        await (await opened).datasync()
      } catch (cause) {
        opened = undefined
        const message = `What was written to ${path} may not be on the disk. Check the disk.`
        throw new DatabaseError('failed', message, { cause })
      }
    },
    async close() {
      await (await opened)?.close()
    },
  }
}
