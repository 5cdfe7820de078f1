import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DevnetInfo } from '@metalayer/devnet'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const TIMEOUT_MS = 180_000

let state: string
let devnet: ChildProcess
let stdout: string

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'run-devnet-'))
})

afterEach(() => {
  devnet.kill('SIGKILL')
  rmSync(state, { recursive: true, force: true })
})

/** Starts a devnet as a user would, and waits for its line. */
async function start(...options: string[]): Promise<DevnetInfo> {
  stdout = ''
  devnet = spawn(process.execPath, [main, 'devnet', '--json', '--port', '0', ...options], {
    env: { ...process.env, XDG_STATE_HOME: state },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    devnet.once('exit', (code) => reject(new Error(`The devnet ended with ${code}.`)))
    devnet.stdout?.on('data', (part) => {
      stdout += part
      if (stdout.includes('\n')) resolve(JSON.parse(stdout) as DevnetInfo)
    })
  })
}

function pids({ chains, nodes }: DevnetInfo): number[] {
  return [...chains, ...nodes].flatMap(({ pid }) => (pid === undefined ? [] : [pid]))
}

async function ended(all: readonly number[]): Promise<void> {
  await expect.poll(() => all.filter(isAlive), { timeout: 20_000 }).toEqual([])
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function ask<Result>(url: string, method: string, params: unknown[] = []): Promise<Result> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  return ((await answer.json()) as { result: Result }).result
}

describe('era devnet', () => {
  test('prints one line of JSON, serves what it names, and leaves nothing behind after Ctrl-C', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const info = await start('--chains', '2', '--validators', '4')
    expect(Object.keys(info)).toEqual([
      'rpc',
      'ws',
      'chainId',
      'hub',
      'chains',
      'nodes',
      'accounts',
      'network',
    ])
    expect(await ask(info.rpc, 'eth_chainId')).toBe(`0x${info.chainId.toString(16)}`)
    for (const { rpc, chainId } of [info.hub, ...info.chains]) {
      expect(Number(await ask(rpc, 'eth_chainId'))).toBe(chainId)
    }
    for (const { address } of info.accounts) {
      expect(BigInt(await ask(info.rpc, 'eth_getBalance', [address, 'latest']))).toBe(
        10_000n * 10n ** 18n,
      )
    }
    const all = pids(info)
    expect(all).toHaveLength(6)
    devnet.kill('SIGINT')
    expect((await once(devnet, 'exit'))[0]).toBe(130)
    await ended(all)
    expect(stdout.split('\n')).toHaveLength(2)
  })

  test('leaves nothing behind after kill -9, and goes on from its directory', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const options = ['--chains', '2', '--validators', '1', '--data', join(state, 'data')]
    const first = await start(...options)
    const [chain] = first.chains
    const before = await ask<{ hash: string }>(chain?.rpc ?? '', 'eth_getBlockByNumber', [
      '0x4',
      false,
    ])
    devnet.kill('SIGKILL')
    await ended(pids(first))

    const second = await start(...options)
    const rpc = second.chains[0]?.rpc ?? ''
    const after = await ask<{ hash: string }>(rpc, 'eth_getBlockByNumber', ['0x4', false])
    expect(after.hash).toBe(before.hash)
    devnet.kill('SIGINT')
    await once(devnet, 'exit')
    await ended(pids(second))
  })
})
