import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { addressOf, keccak256 } from '@metalayer/protocol'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { devnetAccounts } from '../src/accounts.ts'
import type { Devnet } from '../src/devnet.ts'
import { askAll } from '../src/loads/network-client.ts'
import { createLoad, type Load } from '../src/loads/payment-load.ts'
import { createTransactor, type Signer, type Transactor } from '../src/loads/transactor.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { createDice } from '../src/random.ts'
import { checkNetwork } from './faults/check-network.ts'

const era = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url))
const name = 'chain-2'
const ERA = 10n ** 18n
/** From sent to final, whatever happens, on whatever machine this runs; a payment takes some 2 s itself. */
const pauseMaxMs = 30_000
/** For which everything runs before the chain leaves and after it is gone; and between its fence and the end of its process. */
const [calmMs, goneMs] = [5_000, 10_000]
const settlersCount = 6
const lines: string[] = []

let devnet: Devnet
let load: Load
let transactor: Transactor

beforeAll(async () => {
  devnet = await startLocalDevnet({ ...defaultDevnetOptions, chains: 4, validators: 4, port: 0 })
  load = createLoad(devnet, { seed: 9, accounts: 40, rate: 12 })
  await load.fund()
  transactor = createTransactor(devnet, createDice(9))
}, 240_000)
afterAll(async () => {
  console.info(lines.join('\n'))
  await transactor?.end()
  await load?.end()
  await devnet?.stop()
})

/** Accounts that live on the chain. */
async function settle(): Promise<Signer[]> {
  const keys = Array.from({ length: 16 * settlersCount }, (_, index) =>
    keccak256(Buffer.from(`drain ${index}`)),
  )
  const calls = keys.map((key) => ({ method: 'era_getHome', params: [addressOf(key)] }))
  const homes = await askAll<{ chainId: number }>(devnet.info.rpc, calls)
  const chainId = devnet.info.chains.find((chain) => chain.name === name)?.chainId
  const own = keys.filter((_, index) => homes[index]?.chainId === chainId).slice(0, settlersCount)
  expect(own).toHaveLength(settlersCount)
  const [account] = devnet.info.accounts
  const user = await transactor.signer(account?.privateKey ?? '0x')
  const settlers = await Promise.all(own.map((key) => transactor.signer(key)))
  await Promise.all(
    settlers.map(({ address }) => transactor.run(user, { to: address, value: ERA })),
  )
  await Promise.all(settlers.map((one) => transactor.run(one, { to: user.address, value: 1n })))
  return settlers
}

/** Pays again and again; resolves with the longest time from sent to final. */
async function keepPaying(payer: Signer, to: Signer, signal: AbortSignal): Promise<number> {
  let longest = 0
  while (!signal.aborted) {
    const from = performance.now()
    const { status } = await transactor.run(payer, { to: to.address, value: 1n })
    expect(status).toBe('0x1')
    longest = Math.max(longest, performance.now() - from)
    await delay(100)
  }
  return Math.round(longest)
}

async function drain(): Promise<{ code: unknown; text: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'drain-'))
  const { info } = devnet
  const urls = ['--node', info.rpc, '--hub', info.hub.rpc]
  const journal = ['--journal', join(directory, 'journal.jsonl')]
  const [owner] = devnetAccounts('deployer', 1)
  const run = spawn(
    process.execPath,
    [era, 'chain', 'drain', name, '--json', ...urls, ...journal],
    {
      env: { ...process.env, ERA_OWNER_KEY: owner?.privateKey },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let text = ''
  run.stdout.on('data', (part) => {
    text += part
  })
  const [code] = await once(run, 'close')
  rmSync(directory, { recursive: true })
  return { code, text }
}

test('a chain is taken out of a network under load: no transaction fails or is lost, and its process may end (P13)', async () => {
  const settlers = await settle()
  load.start()
  const busy = new AbortController()
  const paying = Promise.all(
    settlers.map((payer, place) =>
      keepPaying(payer, settlers[(place + 1) % settlersCount] as Signer, busy.signal),
    ),
  )
  paying.catch(() => undefined)
  await delay(calmMs)
  const { code, text } = await drain()
  expect(code).toBe(0)
  lines.push(text.trim())
  await delay(goneMs)
  await devnet.chains.get(name)?.kill()
  await delay(calmMs)
  busy.abort()
  const longest = await paying
  lines.push(`longest from sent to final: ${longest.join(', ')} ms`)
  expect(Math.max(...longest)).toBeLessThan(pauseMaxMs)
  await load.stop()
  await load.settled(120_000)
  // The load moves accounts, too, to wherever the dice say: where they are already, or where nobody goes any more.
  const payments = load.sent.filter(({ to }) => to !== devnet.deployment.addresses.kernel)
  expect(payments.filter(({ final }) => final?.isSuccess !== true)).toEqual([])
  await checkNetwork(devnet, load)
}, 600_000)
