import { execFileSync, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** A PostgreSQL server of a test's own. */
export type PostgresServer = {
  url: string
  /** Makes another database on it, and gives its URL. */
  createDatabase(name: string): Promise<string>
  stop(): Promise<void>
}

/** Where this machine has `initdb` and `postgres`; `undefined`: nowhere. */
export function findPostgres(): string | undefined {
  const versions = '/usr/lib/postgresql'
  const packaged = existsSync(versions)
    ? readdirSync(versions)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(versions, version, 'bin'))
    : []
  const path = (process.env.PATH ?? '').split(':')
  const folders = [...packaged, '/usr/local/bin', '/usr/local/pgsql/bin', ...path]
  return folders.find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  )
}

/** What to say where `findPostgres` finds none. */
export const howToGetPostgres =
  'PostgreSQL is not installed, so its store is not tested. Install it: apt-get install postgresql'

/** Starts a server in a folder of its own that listens on a socket there only; PostgreSQL refuses root, so root starts it as `postgres` or `nobody`. */
export async function startPostgres(binaries: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'metalayer-postgres-'))
  const as = process.getuid?.() === 0 ? findUser() : undefined
  if (as !== undefined) chownSync(folder, as.uid, as.gid)
  const options: SpawnOptions = { stdio: 'ignore', cwd: folder, ...as }
  const data = join(folder, 'data')
  const made = spawn(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'test', '-A', 'trust', '-N'],
    options,
  )
  const [code] = await once(made, 'exit')
  if (code !== 0) throw new Error(`initdb in ${dirname(data)} failed with ${code}.`)
  const flags = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'max_connections=50']
  const server = spawn(join(binaries, 'postgres'), flags, options)
  const ended = once(server, 'exit')
  const url = `postgresql://test@/postgres?host=${encodeURIComponent(folder)}`
  await waitUntilReady(url)
  return {
    url,
    async createDatabase(name) {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      await client.query(`CREATE DATABASE ${name}`)
      await client.end()
      return url.replace('/postgres?', `/${name}?`)
    },
    async stop() {
      // SIGINT ends sessions instead of waiting for them.
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findUser(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    try {
      const ask = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }))
      return { uid: ask('-u'), gid: ask('-g') }
    } catch {
      // No such user: try the next one.
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is neither a user postgres nor nobody.',
  )
}

async function waitUntilReady(url: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (tries === 200) throw error
      await wait(50)
    }
  }
}
