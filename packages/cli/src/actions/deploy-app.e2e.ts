import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createJsonRpcClient } from '@metalayer/chain'
import { counterAbi, picturesAbi } from '@metalayer/contracts'
import { type Devnet, defaultDevnetOptions, startLocalDevnet } from '@metalayer/devnet'
import { keccak256, pieceBytesMax } from '@metalayer/protocol'
import { type Address, decodeFunctionResult, encodeFunctionData, type Hex } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askEra } from '../../test/ask-era.ts'
import type { ReplayReport } from '../replay/replay-report.ts'

const apps = fileURLToPath(new URL('../../../../contracts/src/apps/', import.meta.url))
const options = { ...defaultDevnetOptions, chains: 2, validators: 1, port: 0, inProcess: true }

let devnet: Devnet
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-'))
  devnet = await startLocalDevnet(options)
})
afterAll(async () => {
  await devnet?.stop()
  rmSync(folder, { recursive: true, force: true })
})

function era<Answer>(...line: string[]): Promise<Answer> {
  return askEra({ rpc: devnet.info.rpc, folder }, line)
}

/** The error that `era` ends with. */
async function failure(...line: string[]): Promise<unknown> {
  const ended = await era(...line).catch((error: { code: number; stderr: string }) => error)
  const { code, stderr } = ended as { code: number; stderr: string }
  return { code, ...JSON.parse(stderr) }
}

async function ask<Answer>(url: string, method: string, ...params: unknown[]): Promise<Answer> {
  const client = createJsonRpcClient({ url })
  try {
    return await client.request<Answer>(method, params)
  } finally {
    client.close()
  }
}

type Deployed = { app: Address; contract: string; chains: { chainId: number; isThere: boolean }[] }

describe('era deploy', () => {
  test('puts an app on every chain, by one transaction (P19, P30)', async () => {
    const made = await era<Deployed>('deploy', join(apps, 'Counter.sol'), '--from', '1')
    expect(made).toMatchObject({ contract: 'Counter' })
    expect(made.chains).toHaveLength(2)
    expect(made.chains.every(({ isThere }) => isThere)).toBe(true)
    const codes = await Promise.all(
      devnet.info.chains.map(({ rpc }) => ask<Hex>(rpc, 'eth_getCode', made.app, 'latest')),
    )
    expect(codes[0]?.length).toBeGreaterThan(2)
    expect(new Set(codes).size).toBe(1)
    const call = { abi: counterAbi, functionName: 'countOf' } as const
    const asked = { to: made.app, data: encodeFunctionData({ ...call, args: [7n] }) }
    const data = await ask<Hex>(devnet.info.rpc, 'eth_call', asked, 'latest')
    expect(decodeFunctionResult({ ...call, data })).toBe(0n)
  })

  test('says where code breaks the rules, before anything is sent (P23)', async () => {
    const path = join(folder, 'Maker.sol')
    writeFileSync(
      path,
      `pragma solidity ^0.8.28;
import {App} from "@metalayer/contracts/src/apps/App.sol";
contract Child {}
contract Maker is App {
    function make() external returns (address) {
        return address(new Child());
    }
}
contract Unwilling is App {
    function _init() internal pure override {
        revert("not today");
    }
}
`,
    )
    expect(await failure('deploy', path)).toMatchObject({
      code: 1,
      error: { code: 'forbidden-code', message: expect.stringContaining('Maker.sol:6') },
    })
    expect(await failure('deploy', path, 'Unwilling')).toMatchObject({
      code: 1,
      error: { code: 'refused', message: expect.stringContaining('not today') },
    })
  })
})

test('era data puts a file into the network, in pieces, and reads it back from its hash', async () => {
  const path = join(folder, 'noise.png')
  const noise = Uint8Array.from({ length: 4 * pieceBytesMax + 100 }, (_, at) => (at * at) >> 3)
  writeFileSync(path, noise)
  type Stored = { hash: Hex; app: Address; token: string; pieces: number; transactions: number }
  const stored = await era<Stored>('data', 'put', path, '--from', '1')
  expect(stored).toMatchObject({ pieces: 5, transactions: 2 })
  const out = join(folder, 'again.png')
  expect(await era('data', stored.hash, '--file', '--out', out)).toMatchObject({
    bytes: noise.length,
  })
  expect(readFileSync(out).equals(noise)).toBe(true)
  const call = { abi: picturesAbi, functionName: 'pictureOf' } as const
  const asked = {
    to: stored.app,
    data: encodeFunctionData({ ...call, args: [BigInt(stored.token)] }),
  }
  const data = await ask<Hex>(devnet.info.rpc, 'eth_call', asked, 'latest')
  expect(decodeFunctionResult({ ...call, data })).toEqual([stored.hash, 5n, 'image/png'])

  // Another one, of one piece, in the same collection.
  const note = join(folder, 'note.unknown')
  writeFileSync(note, 'Kept.')
  const app = ['--app', stored.app]
  const second = await era<Stored>(
    'data',
    'put',
    note,
    '--from',
    '1',
    '--type',
    'text/plain',
    ...app,
  )
  expect(second).toMatchObject({
    hash: keccak256(Buffer.from('Kept.')),
    pieces: 1,
    app: stored.app,
  })
  expect(await failure('data', 'put', join(folder, 'none'), '--from', '1')).toMatchObject({
    error: { code: 'no-data-file' },
  })
})

test('era replay sends transfers and calls of a trace, and each reaches what it changes', async () => {
  const path = join(folder, 'trace.csv')
  // Two tokens and two contracts; senders who have never spent, and one of them for all three kinds.
  const rows = [
    '1,token,0,1,9',
    '1,call,0,-1,7',
    '1,call,1,-1,7',
    '2,create,3,-1,-1',
    '2,pay,0,4,-1',
    '2,token,2,0,8',
    '2,call,2,-1,5',
    '3,token,0,5,9',
  ]
  writeFileSync(path, ['block,kind,from,to,contract', ...rows].join('\n'))
  const report = await era<ReplayReport>('replay', path)
  const all = (sent: number) => ({ sent, succeeded: sent, failed: 0, rejected: 0, lost: 0 })
  expect(report).toMatchObject({
    ...all(7),
    kinds: { pay: all(1), token: all(3), call: all(3) },
    apps: { tokenContracts: 2 },
    skipped: { create: 1 },
    lostTransactions: [],
  })
  expect(report.apps.tokens).toHaveLength(2)
  const counts = await Promise.all(
    [7n, 5n, 9n].map(async (key) => {
      const call = { abi: counterAbi, functionName: 'countOf' } as const
      const asked = { to: report.apps.counter, data: encodeFunctionData({ ...call, args: [key] }) }
      const data = await ask<Hex>(devnet.info.rpc, 'eth_call', asked, 'latest')
      return decodeFunctionResult({ ...call, data })
    }),
  )
  expect(counts).toEqual([2n, 1n, 0n])
})
