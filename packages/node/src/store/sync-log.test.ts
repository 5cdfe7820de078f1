import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createLogSync } from './sync-log.ts'

it('says so where what was written may not be on the disk, and looks again the next time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'metalayer-sync-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'log')
  const log = createLogSync(path)
  await expect(log.sync()).rejects.toMatchObject({ name: 'DatabaseError', code: 'failed' })
  appendFileSync(path, 'written')
  await log.sync()
  await Promise.all([log.sync(), log.sync()])
  await log.close()
  await expect(log.sync()).rejects.toMatchObject({ code: 'failed' })
})
