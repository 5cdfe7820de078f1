import { appendFile, mkdtemp, readFile, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hex } from 'viem'
import { expect, test } from 'vitest'
import { openDeploymentJournal, type SentTransaction } from './deployment-journal.ts'

const newPath = async (): Promise<string> =>
  join(await mkdtemp(join(tmpdir(), 'deployment-journal-')), 'journal')

const record = (chainId: number, nonce: number): SentTransaction => {
  const hash: Hex = `0x${'ab'.repeat(32)}`
  return { chainId, nonce, step: hash, name: 'start', hash, raw: '0x02ff' }
}

test('remembers what was appended, by chain, after it was closed', async () => {
  const path = await newPath()
  const journal = await openDeploymentJournal(path)
  await Promise.all([
    journal.append([record(1, 0), record(1, 1)]),
    journal.append([record(2, 0)]),
    journal.append([record(1, 2)]),
  ])
  await journal.close()
  const reopened = await openDeploymentJournal(path)
  expect(reopened.read(1)).toEqual([record(1, 0), record(1, 1), record(1, 2)])
  expect(reopened.read(2)).toEqual([record(2, 0)])
  expect(reopened.read(3)).toEqual([])
  await reopened.close()
})

test('cut off anywhere, holds every whole line, and goes on cleanly', async () => {
  const path = await newPath()
  const journal = await openDeploymentJournal(path)
  await journal.append([record(1, 0), record(1, 1)])
  await journal.close()
  const { length } = await readFile(path)
  const line = length / 2
  for (const size of [length - 1, line + 1, line, line - 1, 1, 0]) {
    await truncate(path, size)
    const cut = await openDeploymentJournal(path)
    expect(cut.read(1)).toHaveLength(Math.floor(size / line))
    await cut.append([record(1, 9)])
    await cut.close()
    const after = await openDeploymentJournal(path)
    expect(after.read(1).at(-1)).toEqual(record(1, 9))
    await after.close()
    await truncate(path, size)
  }
})

test('refuses a file that holds something else', async () => {
  const path = await newPath()
  await appendFile(path, 'a diary\n')
  await expect(openDeploymentJournal(path)).rejects.toMatchObject({
    code: 'deployment-journal-damaged',
  })
})
