import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** What `era` answers as a process of its own, on a machine that knows of no devnet: its state is in `folder`. */
export async function askEra<Answer>(
  { rpc, folder }: { rpc: string; folder: string },
  line: readonly string[],
): Promise<Answer> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [main, ...line, '--json', '--rpc', rpc],
    { env: { ...process.env, XDG_STATE_HOME: folder } },
  )
  return JSON.parse(stdout) as Answer
}
