import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createJsonRpcClient } from '@metalayer/chain'
import { type Devnet, startLocalDevnet } from '@metalayer/devnet'
import { type Hex, numberToHex } from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  findPostgres,
  howToGetPostgres,
  type PostgresServer,
  startPostgres,
} from '../../../node/test/postgres-server.ts'
import { createOperator } from '../../test/operator.ts'
import type { StatusJson } from '../network/wire.ts'

const patience = { timeout: 60_000, interval: 100 }
const ERA = 10n ** 18n
const binaries = findPostgres()
if (binaries === undefined) console.warn(howToGetPostgres)

let folder: string
let devnet: Devnet
let server: PostgresServer
let operator: ReturnType<typeof createOperator>

async function ask<Result>(rpc: string, method: string, ...params: unknown[]): Promise<Result> {
  const client = createJsonRpcClient({ url: rpc })
  try {
    return await client.request<Result>(method, params)
  } finally {
    client.close()
  }
}
const height = async (rpc: string) => Number(await ask<Hex>(rpc, 'eth_blockNumber'))
const balance = async (rpc: string, of: string) =>
  BigInt(await ask<Hex>(rpc, 'eth_getBalance', of, 'latest'))
/** Whole blocks, with everything in them. */
const blocks = (rpc: string, count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, number) =>
      ask<{ hash: Hex }>(rpc, 'eth_getBlockByNumber', numberToHex(number), true),
    ),
  )

/** One ERA to somebody new, by the account of that number, through one gateway. */
async function pay(account: number, rpc: string): Promise<string> {
  const to = privateKeyToAddress(generatePrivateKey())
  const from = devnet.info.accounts[account]?.privateKey ?? ''
  const line = ['send', '--to', to, '--value', '1', '--from', from, '--rpc', rpc]
  expect(await operator.era(...line)).toMatchObject({ code: 0 })
  return to
}

describe.skipIf(binaries === undefined)(
  'two gateways, each on a PostgreSQL database of its own',
  () => {
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'gateways-'))
      server = await startPostgres(binaries ?? '')
      const shape = { chains: 2, validators: 4, blockTimeMs: 1_000, gasLimit: 15_000_000 }
      devnet = await startLocalDevnet({ ...shape, port: 0, inProcess: false })
      operator = createOperator({ folder, network: devnet.info.network })
      for (const name of ['gateway_1', 'gateway_2']) {
        const url = await server.createDatabase(name)
        const key = ['--key', operator.path(`${name}.key`), '--allow-private']
        expect(await operator.init(name, ...key, '--database', url)).toMatchObject({ code: 0 })
      }
    })
    afterAll(async () => {
      await operator?.end()
      await devnet?.stop()
      await server?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    test('serve the same network, and one goes on while the other is dead', {
      timeout: 300_000,
    }, async () => {
      const [one, two] = [await operator.run('gateway_1'), await operator.run('gateway_2')]
      const status = await ask<StatusJson>(one.rpc, 'era_status')
      expect(status.validator).toBe(false)
      for (const { rpc } of [one, two])
        await expect.poll(() => height(rpc), patience).toBeGreaterThan(3)

      const paid = await Promise.all([pay(0, one.rpc), pay(1, two.rpc), pay(2, one.rpc)])
      for (const { rpc } of [one, two]) {
        for (const to of paid) await expect.poll(() => balance(rpc, to), patience).toBe(ERA)
      }
      const known = Math.min(await height(one.rpc), await height(two.rpc))
      const expected = await blocks(devnet.info.rpc, known)
      expect(await blocks(one.rpc, known)).toEqual(expected)
      expect(await blocks(two.rpc, known)).toEqual(expected)

      await one.end('SIGKILL')
      const later = await pay(3, two.rpc)
      const again = await operator.run('gateway_1')
      // What it had stored is there before it hears of anything new.
      expect(await blocks(again.rpc, known)).toEqual(expected)
      await expect.poll(() => balance(again.rpc, later), patience).toBe(ERA)
      for (const name of ['gateway_1', 'gateway_2']) {
        expect(existsSync(join(operator.path(name), 'node.sqlite'))).toBe(false)
      }
      for (const node of [again, two]) {
        expect(await node.end()).toBe(130)
        expect(node.log()).not.toMatch(/"code":"(bug|failed|conflict)"/)
      }
    })
  },
)
