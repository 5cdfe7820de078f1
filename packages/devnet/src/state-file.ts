import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { isAlive } from '@metalayer/host/lock'
import type { Address } from 'viem'
import type { ControlPlace } from './controls/control-server.ts'
import type { DevnetInfo } from './devnet-info.ts'
import type { DevnetOptions } from './options.ts'

/** Where a running devnet tells the tools of this machine that it runs. */
function runningDevnetPath(environment: NodeJS.ProcessEnv): string {
  const state = environment.XDG_STATE_HOME || join(homedir(), '.local', 'state')
  return join(state, 'metalayer', 'devnet.json')
}

/** Of a file that its owner alone may read. */
const OWNER_ALONE = 0o600

/** Writes a value whole or not at all. */
function writeJson(path: string, value: unknown, mode?: number): void {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}`
  rmSync(temporary, { force: true })
  writeFileSync(temporary, `${JSON.stringify(value, undefined, 2)}\n`, mode ? { mode } : {})
  renameSync(temporary, path)
}

/** The value in `path`, or nothing where there is none. */
export function readJson<Value>(path: string): Value | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Value) : undefined
}

/** A running devnet, as it tells the tools of this machine of itself. */
export type RunningDevnet = DevnetInfo & {
  /** Of the process that runs it. */
  pid: number
  /** The kernel's address on every chain. */
  kernel: Address
  /** The bridge's, on the hub. */
  bridge: Address
  /** And the registry's, which knows the chains that have joined. */
  registry?: Address
  directory: string
  /** Where it takes commands to hurt and to mend it; whoever can read this may give them. */
  control?: ControlPlace
}

/** Tells the tools of this machine that a devnet runs; what it returns takes that back. */
export function announceDevnet(running: RunningDevnet, environment: NodeJS.ProcessEnv): () => void {
  const path = runningDevnetPath(environment)
  writeJson(path, running, OWNER_ALONE)
  return () => {
    // Another devnet may have announced itself since.
    if (readJson<RunningDevnet>(path)?.pid === running.pid) rmSync(path, { force: true })
  }
}

/** The devnet that was announced last, unless its process is gone. */
export function readRunningDevnet(environment: NodeJS.ProcessEnv): RunningDevnet | undefined {
  const running = readJson<RunningDevnet>(runningDevnetPath(environment))
  return running && isAlive(running.pid) ? running : undefined
}

/** What makes a network what it is: a directory that holds one of another shape cannot go on as this one. */
type DevnetShape = Pick<DevnetOptions, 'chains' | 'validators' | 'storage' | 'profile'>

/**
 * Remembers in `directory` of what shape its devnet is.
 *
 * @throws DevnetShapeError when it holds one of another shape.
 */
export function keepDevnetState(
  directory: string,
  { chains, validators, storage = 0, profile = 'default' }: DevnetShape,
): void {
  const path = join(directory, 'devnet.json')
  const kept = readJson<DevnetShape>(path)
  if (!kept) writeJson(path, { chains, validators, storage, profile })
  else if (
    kept.chains !== chains ||
    kept.validators !== validators ||
    (kept.storage ?? 0) !== storage ||
    (kept.profile ?? 'default') !== profile
  ) {
    throw new DevnetShapeError(directory, kept)
  }
}

/** Thrown when the devnet in a directory is not of the shape that was asked for. */
export class DevnetShapeError extends Error {
  readonly code = 'devnet-shape'
  constructor(
    directory: string,
    { chains, validators, storage = 0, profile = 'default' }: DevnetShape,
  ) {
    super(
      `The devnet in ${directory} has ${chains} chains, ${storage} storage chains, ${validators} validators, and profile ${profile}, which cannot change. Start it with --chains ${chains} --storage ${storage} --validators ${validators} --profile ${profile}, or choose another directory with --data.`,
    )
    this.name = 'DevnetShapeError'
  }
}
