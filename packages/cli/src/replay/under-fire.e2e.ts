import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import {
  announceDevnet,
  type Devnet,
  defaultDevnetOptions,
  startLocalDevnet,
} from '@metalayer/devnet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runEra } from '../run-era.ts'
import type { ReplayReport } from './replay-report.ts'

/** `TRACE`, `CHAINS` and `RATE` (transactions a second) run it over a trace of Ethereum, for as long as that takes. */
const trace =
  process.env.TRACE ??
  fileURLToPath(new URL('../../../../bench/traces/small.csv.gz', import.meta.url))
const CHAINS = Number(process.env.CHAINS ?? 4)
const RATE = process.env.RATE ?? '30'
const TIMEOUT_MS = process.env.TRACE === undefined ? 180_000 : 1_800_000
/** Printed with a failure: the same seed kills in the same order. */
const SEED = Number(process.env.SEED ?? 7)

let state: string
let devnet: Devnet
let environment: NodeJS.ProcessEnv

beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), 'under-fire-'))
  environment = { XDG_STATE_HOME: state }
  devnet = await startLocalDevnet({
    ...defaultDevnetOptions,
    chains: CHAINS,
    port: 0,
    directory: join(state, 'data'),
  })
  const { kernel, bridge } = devnet.deployment.addresses
  announceDevnet(
    { ...devnet.info, pid: process.pid, kernel, bridge, directory: devnet.directory },
    environment,
  )
})

afterAll(async () => {
  await devnet?.stop()
  if (!process.env.KEEP) rmSync(state, { recursive: true, force: true })
})

/** Runs a command as a user would; its exit code and its JSON. */
async function era<Value>(
  ...line: string[]
): Promise<{ code: number; value: Value; stderr: string }> {
  let [stdout, stderr] = ['', '']
  const code = await runEra([...line, '--json'], {
    environment,
    signal: new AbortController().signal,
    stdout(text) {
      stdout += text
    },
    stderr(text) {
      stderr += text
    },
    isTerminal: false,
  })
  return { code, value: JSON.parse(stdout || 'null') as Value, stderr }
}

function createDice(seed: number): (sides: number) => number {
  let last = seed
  return (sides) => {
    last = (Math.imul(last, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((last / 2 ** 32) * sides)
  }
}

describe('a replay', () => {
  test(
    'loses and doubles nothing',
    async () => {
      const replay = await era<ReplayReport>('replay', trace)
      expectAllFinal(replay)
      expect(await era('audit')).toMatchObject({ code: 0, value: { violations: [] } })
    },
    TIMEOUT_MS,
  )

  test(
    'nor while chains and nodes are killed with SIGKILL and started again',
    async () => {
      const roll = createDice(SEED)
      const victims = [...devnet.chains.values(), ...devnet.nodes.values()]
      const firing = new AbortController()
      const fire = (async () => {
        while (!firing.signal.aborted) {
          const victim = victims[roll(victims.length)]
          await delay(500 + roll(2_000))
          await victim?.kill()
          await delay(roll(1_500))
          await victim?.start()
        }
      })()
      const replay = await era<ReplayReport>('replay', trace, '--rate', RATE)
      firing.abort()
      await fire
      expectAllFinal(replay, `SEED=${SEED}`)
      expect(await era('audit')).toMatchObject({ code: 0, value: { violations: [] } })
    },
    TIMEOUT_MS,
  )
})

/** Every row of the trace is final and has succeeded. */
function expectAllFinal(replay: { code: number; value: ReplayReport }, hint?: string): void {
  const { sent } = replay.value
  expect(sent).toBeGreaterThan(500)
  expect(replay, hint).toMatchObject({
    code: 0,
    value: { succeeded: sent, failed: 0, rejected: 0, lost: 0 },
  })
  if (process.env.TRACE !== undefined) process.stdout.write(`${JSON.stringify(replay.value)}\n`)
}
