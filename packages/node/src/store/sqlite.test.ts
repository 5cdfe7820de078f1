import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { testDatabase } from './compliance.ts'
import { createSqliteDatabase } from './sqlite.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'metalayer-sqlite-'))

testDatabase('SQLite', async () => {
  const path = folder()
  return {
    open: async () => createSqliteDatabase({ path: join(path, 'store.db'), statementsMax: 16 }),
    stop: async () => rmSync(path, { recursive: true }),
  }
})

it('keeps every commit that it answered when its process is killed', async () => {
  const path = folder()
  const script = join(path, 'writer.ts')
  const source = `
    import { writeSync } from 'node:fs'
    import { createSqliteDatabase } from ${JSON.stringify(join(import.meta.dirname, 'sqlite.ts'))}
    const database = createSqliteDatabase({ path: ${JSON.stringify(join(path, 'store.db'))} })
    await database.run('CREATE TABLE a (id BIGINT PRIMARY KEY)')
    for (let id = 1; ; id++) {
      await database.transaction((transaction) => transaction.run('INSERT INTO a (id) VALUES ($1)', [id]))
      writeSync(1, id + '\\n')
    }`
  writeFileSync(script, source)
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let output = ''
  for await (const chunk of child.stdout) {
    output += chunk
    if (output.length > 10_000) child.kill('SIGKILL')
  }
  if (child.signalCode === null) await once(child, 'exit')
  const answered = Number(output.trim().split('\n').at(-1))
  const database = createSqliteDatabase({ path: join(path, 'store.db') })
  const [row] = await database.query<{ most: number }>('SELECT max(id) AS most FROM a')
  // The last line may have been cut; the one before was whole.
  expect(answered).toBeGreaterThan(100)
  expect(row?.most).toBeGreaterThanOrEqual(Number(output.trim().split('\n').at(-2)))
  await database.close()
  rmSync(path, { recursive: true })
})

it('says where it could not open a file', () => {
  expect(() => createSqliteDatabase({ path: '/nowhere/store.db' })).toThrow(
    expect.objectContaining({ code: 'unavailable' }),
  )
})
