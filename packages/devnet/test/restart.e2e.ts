import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLoad, type Load } from '../src/loads/payment-load.ts'
import { type RunningDevnet, readRunningDevnet } from '../src/state-file.ts'
import { type CheckTarget, checkNetwork } from './faults/check-network.ts'

const era = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url))
const isLong = process.env.LONG === '1'
const rounds = isLong ? 4 : 2

let state: string
let devnet: ChildProcess
let load: Load | undefined

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'restart-'))
})
afterEach(async () => {
  await load?.end()
  devnet.kill('SIGKILL')
  // What it left writes until the guard has ended it.
  rmSync(state, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

/** Runs a devnet as a user would, always at the same ports. */
async function start(port: number): Promise<RunningDevnet> {
  const options = ['--json', '--chains', '4', '--port', String(port), '--data', join(state, 'data')]
  devnet = spawn(process.execPath, [era, 'devnet', ...options], {
    env: { ...process.env, XDG_STATE_HOME: state },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ready = once(devnet.stdout as NonNullable<ChildProcess['stdout']>, 'data')
  const ended = once(devnet, 'exit').then(([code]) => {
    throw new Error(`The devnet ended with ${code}.`)
  })
  ended.catch(() => undefined)
  await Promise.race([ready, ended])
  const running = readRunningDevnet({ XDG_STATE_HOME: state })
  if (!running) throw new Error('The devnet does not tell of itself.')
  return running
}

function targetOf(running: RunningDevnet): CheckTarget {
  const { kernel, bridge } = running
  return {
    info: running,
    deployment: { addresses: { kernel, bridge } },
    nodes: new Map(running.nodes.map(({ name, rpc }) => [name, { name, rpc, state: 'running' }])),
  }
}

test('a whole network killed with -9 under load goes on as it was (P15, P20, P32)', {
  timeout: 300_000,
}, async () => {
  const port = 21_000 + (process.pid % 200) * 200
  const target = targetOf(await start(port))
  load = createLoad(target, { seed: 3, accounts: 40, rate: 15 })
  await load.fund()
  load.start()
  for (let round = 0; round < rounds; round++) {
    await delay(6_000)
    const before = load.blocks.height
    devnet.kill('SIGKILL')
    await delay(1_000)
    const from = performance.now()
    await start(port)
    const upMs = Math.round(performance.now() - from)
    await expect.poll(() => load?.blocks.height, { timeout: 60_000 }).toBeGreaterThan(before + 1)
    console.info(`up in ${upMs} ms, new blocks after ${Math.round(performance.now() - from)} ms`)
  }
  await load.stop()
  await load.settled(60_000)
  await checkNetwork(target, load)
})
