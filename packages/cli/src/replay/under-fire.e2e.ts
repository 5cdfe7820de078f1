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

const trace = fileURLToPath(new URL('../../../../bench/traces/small.csv.gz', import.meta.url))
const CHAINS = 4
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
  test('loses and doubles nothing', async () => {
    const replay = await era<ReplayReport>('replay', trace)
    expect(replay).toMatchObject({
      code: 0,
      value: { succeeded: 492, failed: 0, rejected: 0, lost: 0 },
    })
    expect(await era('audit')).toMatchObject({ code: 0, value: { violations: [] } })
  })

  test('nor while chains and nodes are killed with SIGKILL and started again', async () => {
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
    const replay = await era<ReplayReport>('replay', trace, '--rate', '30')
    firing.abort()
    await fire
    expect(replay, `SEED=${SEED}`).toMatchObject({
      code: 0,
      value: { succeeded: 492, failed: 0, rejected: 0, lost: 0 },
    })
    expect(await era('audit')).toMatchObject({ code: 0, value: { violations: [] } })
  })
})
