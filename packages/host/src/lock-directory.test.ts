import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockDirectory } from './lock-directory.ts'

test('a directory is for one process at a time, and free when that is gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'))
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume()'])
  writeFileSync(join(folder, 'lock'), String(other.pid))
  expect(() => lockDirectory(folder, 'node')).toThrow(
    expect.objectContaining({ code: 'directory-busy' }),
  )
  other.kill('SIGKILL')
  await once(other, 'exit')
  const unlock = lockDirectory(folder, 'node')
  unlock()
  lockDirectory(folder, 'node')()
  rmSync(folder, { recursive: true })
})
