import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import {
  type Controls,
  createControlClient,
  type DevnetProfile,
  type RunningDevnet,
  readRunningDevnet,
} from '@metalayer/devnet'
import { endWithUs } from '../end-with-us.ts'

/** A devnet as users have it: processes of its own for chains and nodes. */
export type DevnetProcess = {
  info: RunningDevnet
  /** To hurt it and to mend it. */
  controls: Controls
  stop(): Promise<void>
}

const program = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))
const startTimeoutMs = 120_000
const stopTimeoutMs = 20_000

/** Runs `era devnet` on free ports, unknown to the tools of this machine, and waits until it is ready; with 4 nodes unless it is to have fewer. */
export async function startDevnetProcess(
  chains: number,
  nodes = 4,
  profile: DevnetProfile = 'default',
): Promise<DevnetProcess> {
  const directory = mkdtempSync(join(tmpdir(), 'metalayer-bench-'))
  const counts = ['--chains', String(chains), '--validators', String(nodes)]
  const args = [program, 'devnet', ...counts, '--profile', profile, '--port', '0', '--json']
  const child = spawn(process.execPath, args, {
    env: { ...process.env, XDG_STATE_HOME: directory },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  endWithUs(child, 'SIGINT')
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    child.kill('SIGINT')
    const late = sleep(stopTimeoutMs, undefined, { ref: false }).then(() => child.kill('SIGKILL'))
    await Promise.race([exited, late])
    await exited
    rmSync(directory, { recursive: true, force: true })
  }
  const ready = new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).once('line', () => resolve())
    child.once('exit', (code) => reject(new Error(`The devnet ended with ${code}.`)))
    const late = setTimeout(() => reject(new Error('The devnet is not ready.')), startTimeoutMs)
    late.unref()
  })
  try {
    await ready
    const info = readRunningDevnet({ XDG_STATE_HOME: directory })
    if (info?.control === undefined) throw new Error('The devnet does not tell of itself.')
    return { info, controls: createControlClient(info.control), stop }
  } catch (error) {
    await stop()
    throw error
  }
}
