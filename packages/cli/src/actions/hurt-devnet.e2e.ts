import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import {
  type Condition,
  createControlClient,
  type RunningDevnet,
  readRunningDevnet,
} from '@metalayer/devnet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ChaosReport } from '../chaos/chaos-report.ts'
import type { StatusJson } from '../network/wire.ts'
import type { Overview } from '../top/overview.ts'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const POLL = { timeout: 60_000, interval: 200 }

let state: string
let environment: NodeJS.ProcessEnv
let devnet: ChildProcess
let running: RunningDevnet

beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), 'hurt-devnet-'))
  environment = { ...process.env, XDG_STATE_HOME: state }
  const options = ['--chains', '2', '--validators', '4', '--port', '0', '--json']
  devnet = spawn(process.execPath, [main, 'devnet', ...options], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(devnet.stdout as NonNullable<ChildProcess['stdout']>, 'data')
  running = readRunningDevnet(environment) as RunningDevnet
})

afterAll(async () => {
  devnet.kill('SIGINT')
  await once(devnet, 'exit')
  rmSync(state, { recursive: true, force: true })
})

/** Runs a command as a user would in another terminal. */
async function era<Value>(line: string): Promise<Value> {
  const args = [main, ...line.split(' '), '--json']
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: environment })
  return JSON.parse(stdout) as Value
}

/** What a node of the devnet tells; undefined while it does not answer. */
async function status(node: number): Promise<StatusJson | undefined> {
  const answer = await fetch(running.nodes[node]?.rpc ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'era_status', params: [] }),
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined)
  return answer && ((await answer.json()) as { result: StatusJson }).result
}

async function newest(name: string): Promise<number> {
  return (await status(0))?.chains.find((chain) => chain.name === name)?.newest ?? 0
}

async function headOf(rpc: string, timeoutMs = 1_000): Promise<number | undefined> {
  const answer = await fetch(rpc, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_blockNumber', params: [] }),
    signal: AbortSignal.timeout(timeoutMs),
  }).catch(() => undefined)
  return answer && Number(((await answer.json()) as { result: string }).result)
}

/** The network, and the chain of that name, go on. */
async function goesOn(name: string): Promise<void> {
  const { checkpoint = 0 } = (await status(0)) ?? {}
  const block = await newest(name)
  await expect.poll(async () => (await status(0))?.checkpoint, POLL).toBeGreaterThan(checkpoint + 1)
  await expect.poll(() => newest(name), POLL).toBeGreaterThan(block + 1)
}

describe('a devnet that runs is hurt from another terminal, and mended', () => {
  test('by whoever can read what it tells of itself, and that is its owner', () => {
    const { mode } = statSync(join(state, 'metalayer', 'devnet.json'))
    expect(mode & 0o777).toBe(0o600)
    expect(running.control?.url).toMatch(/^http:\/\/127\.0\.0\.1:/)
  })

  test('a chain that is killed comes back as it was (P32)', async () => {
    const rpc = running.chains[0]?.rpc ?? ''
    const before = (await headOf(rpc)) ?? 0
    expect(await era('chain kill chain-1')).toEqual({
      ...{ kind: 'chain', name: 'chain-1', state: 'stopped' },
    })
    expect(await headOf(rpc)).toBeUndefined()
    expect(await era('chain resume chain-1')).toMatchObject({ state: 'running' })
    expect(await headOf(rpc)).toBeGreaterThanOrEqual(before)
    await goesOn('chain-1')
  })

  test('a chain that is paused answers nothing until it is resumed, and era top tells of it', async () => {
    const rpc = running.chains[1]?.rpc ?? ''
    expect(await era('chain pause chain-2')).toMatchObject({ state: 'paused' })
    expect(await headOf(rpc)).toBeUndefined()
    const faultsNow = async () =>
      (await era<Overview>('top --once --interval 1')).faults.map(({ subject }) => subject)
    await expect.poll(faultsNow, POLL).toContain('chain-2')
    await era('chain resume chain-2')
    await goesOn('chain-2')
  })

  test('a chain that is slow makes few blocks, and answers late', async () => {
    const rpc = running.chains[1]?.rpc ?? ''
    const pace = { blockTimeMs: 8_000, latencyMs: 500 }
    expect(await era('chain slow chain-2 --block-time 8 --latency 0.5')).toEqual({
      ...{ kind: 'chain', name: 'chain-2', state: 'running', pace },
    })
    const askedAt = performance.now()
    const before = (await headOf(rpc, 5_000)) ?? 0
    expect(performance.now() - askedAt).toBeGreaterThanOrEqual(pace.latencyMs - 1)
    const other = (await headOf(running.chains[0]?.rpc ?? '')) ?? 0
    await expect
      .poll(() => headOf(running.chains[0]?.rpc ?? ''), POLL)
      .toBeGreaterThanOrEqual(other + 6)
    expect((await headOf(rpc, 5_000)) ?? 0).toBeLessThanOrEqual(before + 2)
    expect(await era('chain resume chain-2')).toEqual({
      ...{ kind: 'chain', name: 'chain-2', state: 'running' },
    })
    await goesOn('chain-2')
  })

  test('a node that is cut off runs on alone, and follows again', async () => {
    expect(await era('node cut node-2')).toMatchObject({ state: 'cut' })
    await expect.poll(async () => (await status(1))?.peers, POLL).toBe(0)
    // Three of four go on without it.
    await goesOn('chain-1')
    await era('node resume node-2')
    const { checkpoint = 0 } = (await status(0)) ?? {}
    await expect
      .poll(async () => (await status(1))?.checkpoint, POLL)
      .toBeGreaterThanOrEqual(checkpoint)
    await expect.poll(async () => (await status(1))?.peers, POLL).toBe(3)
  })

  test('a node that is killed starts again', async () => {
    expect(await era('node kill node-3')).toMatchObject({ state: 'stopped' })
    expect(await status(2)).toBeUndefined()
    expect(await era<Condition>('node resume node-3')).toMatchObject({ state: 'running' })
    const { checkpoint = 0 } = (await status(0)) ?? {}
    await expect
      .poll(async () => (await status(2))?.checkpoint, POLL)
      .toBeGreaterThanOrEqual(checkpoint)
  })

  test('what cannot be done is said in words', async () => {
    await era('node pause node-4')
    for (const [line, code] of [
      ['node cut node-4', 'wrong-state'],
      ['node kill node-9', 'no-such-part'],
      ['chain kill chain-3', 'no-such-part'],
    ] as const) {
      await expect(era(line)).rejects.toMatchObject({ stderr: expect.stringContaining(code) })
    }
    await era('node resume node-4')
    await goesOn('chain-1')
  })
})

describe('chaos', () => {
  const TIMEOUT = { timeout: 240_000 }

  async function conditions(): Promise<Condition[]> {
    if (!running.control) throw new Error('The devnet takes no commands.')
    return createControlClient(running.control).conditions()
  }

  test(
    'on the devnet that runs loses nothing, and tells what it did (P15, P20, P32)',
    TIMEOUT,
    async () => {
      const report = await era<ChaosReport>('chaos --for 15s --seed 7 --rate 8')
      const { faults, payments, swaps, audit, longestGapMs } = report
      expect(faults.length).toBeGreaterThan(2)
      for (const { doneAtMs, mendedAtMs } of faults) expect(mendedAtMs).toBeGreaterThan(doneAtMs)
      expect(payments?.final).toBeGreaterThan(20)
      expect(swaps?.final).toBeGreaterThan(0)
      expect([payments, swaps]).toMatchObject([
        { lost: 0, wrong: 0 },
        { lost: 0, wrong: 0 },
      ])
      expect(longestGapMs.block).toBeGreaterThan(0)
      expect(audit.violations).toEqual([])
      expect((await conditions()).map(({ state }) => state)).toEqual(Array(7).fill('running'))
    },
  )

  test('mends what it hurt when it is interrupted', TIMEOUT, async () => {
    const args = [main, 'chaos', '--for', '10m', '--seed', '7', '--load', 'payments']
    const chaos = spawn(process.execPath, args, {
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const exited = once(chaos, 'exit')
    await new Promise<void>((resolve) => {
      let told = ''
      chaos.stderr.on('data', (part) => {
        told += part
        if (/^\d+ ms: (kill|pause|cut|slow) /m.test(told)) resolve()
      })
    })
    // Something is hurt, or about to be.
    await expect
      .poll(
        async () => (await conditions()).some((one) => one.state !== 'running' || 'pace' in one),
        POLL,
      )
      .toBe(true)
    chaos.kill('SIGINT')
    expect((await exited)[0]).toBe(130)
    const left = (await conditions()).filter((one) => one.state !== 'running' || 'pace' in one)
    expect(left).toEqual([])
    await goesOn('chain-1')
  })

  test('does not begin where something is hurt already', TIMEOUT, async () => {
    await era('chain slow chain-2')
    await expect(era('chaos --for 5s')).rejects.toMatchObject({
      stderr: expect.stringContaining('already-hurt'),
    })
    await era('chain resume chain-2')
  })
})
