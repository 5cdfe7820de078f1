import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RunningDevnet } from '@metalayer/devnet'
import { endWithUs } from '../end-with-us.ts'

const program = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))

/** Runs `era audit` as a user would; what it found. */
export async function auditDevnet(info: RunningDevnet): Promise<unknown[]> {
  const directory = mkdtempSync(join(tmpdir(), 'metalayer-audit-'))
  try {
    const file = join(directory, 'network.json')
    writeFileSync(file, JSON.stringify(info))
    const audit = spawn(process.execPath, [program, 'audit', '--json', '--network', file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    endWithUs(audit, 'SIGTERM')
    let text = ''
    audit.stdout.on('data', (part) => {
      text += part
    })
    await once(audit, 'close')
    return (JSON.parse(text) as { violations: unknown[] }).violations
  } finally {
    rmSync(directory, { recursive: true })
  }
}
