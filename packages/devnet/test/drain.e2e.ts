import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { addressOf, keccak256 } from '@metalayer/protocol'
import { postboxAbi } from '@metalayer/testing/postbox'
import { type Address, encodeFunctionData, type Hex, hexToNumber } from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { devnetAccounts } from '../src/accounts.ts'
import type { Devnet } from '../src/devnet.ts'
import { ask, askAll } from '../src/loads/network-client.ts'
import { createLoad, type Load } from '../src/loads/payment-load.ts'
import {
  createTransactor,
  type Order,
  type Signer,
  type Transactor,
} from '../src/loads/transactor.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { createDice } from '../src/random.ts'
import { checkNetwork } from './faults/check-network.ts'
import { deployPostbox, type PostboxUser } from './messages-user.ts'

const era = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url))
const name = 'chain-2'
const ERA = 10n ** 18n
/** Blocks of the network from sent to final, whatever happens: a transaction takes two or three of them itself, a journey three, and two more on a machine that others use. */
const pauseMaxBlocks = 8
/** For which everything runs before the chain leaves and after it is gone; and between its fence and the end of its process. */
const [calmMs, goneMs] = [5_000, 10_000]
const settlersCount = 6
/** Who has money that waits on the chain and has never spent any: they do so one after the other while it drains. */
const newcomersCount = 24
const newcomersMs = 1_000
const callGas = 200_000n
const lines: string[] = []

let devnet: Devnet
let load: Load
let transactor: Transactor
let post: PostboxUser

beforeAll(async () => {
  devnet = await startLocalDevnet({ ...defaultDevnetOptions, chains: 4, validators: 4, port: 0 })
  load = createLoad(devnet, { seed: 9, accounts: 40, rate: 12 })
  await load.fund()
  transactor = createTransactor(devnet, createDice(9))
  const [, maker] = devnet.info.accounts
  post = await deployPostbox(devnet, privateKeyToAccount(maker?.privateKey as Hex))
}, 240_000)
afterAll(async () => {
  console.info(lines.join('\n'))
  await transactor?.end()
  await load?.end()
  await devnet?.stop()
})

const chainIdOf = (): number =>
  devnet.info.chains.find((chain) => chain.name === name)?.chainId ?? 0

/** Accounts with money that are born on the chain. */
async function born(
  label: string,
  count: number,
  { from, value }: { from: Signer; value: bigint },
): Promise<Signer[]> {
  const keys = Array.from({ length: 8 * count }, (_, index) =>
    keccak256(Buffer.from(`${label} ${index}`)),
  )
  const calls = keys.map((key) => ({ method: 'era_getHome', params: [addressOf(key)] }))
  const homes = await askAll<{ chainId: number }>(devnet.info.rpc, calls)
  const own = keys.filter((_, index) => homes[index]?.chainId === chainIdOf()).slice(0, count)
  expect(own).toHaveLength(count)
  const signers = await Promise.all(own.map((key) => transactor.signer(key)))
  await Promise.all(signers.map(({ address: to }) => transactor.run(from, { to, value })))
  return signers
}

/** Accounts that live on the chain. */
async function settle(): Promise<Signer[]> {
  const [account] = devnet.info.accounts
  const from = await transactor.signer(account?.privateKey ?? '0x')
  const settlers = await born('drain', settlersCount, { from, value: ERA })
  const [{ address: to }] = settlers as [Signer, ...Signer[]]
  await Promise.all(settlers.map((one) => transactor.run(one, { to, value: 1n })))
  return settlers
}

/** Boxes that live on the chain. */
async function openBoxes(opener: PrivateKeyAccount, count: number): Promise<bigint[]> {
  const own: bigint[] = []
  for (let key = 1n; own.length < count; key++) {
    const hash = await post.open(opener, [key])
    expect((await post.receiptOf(hash)).status).toBe('success')
    const { transaction } = await post.told(hash)
    if (transaction.placement.chainId === chainIdOf()) own.push(key)
  }
  return own
}

/** Runs it, and returns after how many blocks of the network it was final. */
async function blocksOf(signer: Signer, order: Order): Promise<number> {
  const before = transactor.blocks.height
  const { status, blockNumber } = await transactor.run(signer, order)
  expect(status).toBe('0x1')
  return hexToNumber(blockNumber) - before
}

/** Sends again and again; resolves with the most blocks from sent to final. */
async function keepSending(
  signer: Signer,
  next: () => Order,
  signal: AbortSignal,
): Promise<number> {
  let most = 0
  while (!signal.aborted) {
    most = Math.max(most, await blocksOf(signer, next()))
    await delay(100)
  }
  return most
}

/** Each of them spends for the first time, a second after the one before. */
function spendFirst(newcomers: readonly Signer[], to: Address): Promise<number[]> {
  return Promise.all(
    newcomers.map(async (one, place) => {
      await delay(place * newcomersMs)
      return blocksOf(one, { to, value: 1n })
    }),
  )
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

/** How many accounts stood under the last head of the chain. */
async function leftBehind(): Promise<number> {
  const status = await ask<{ chains: { chainId: number; status: string; accounts: number }[] }>(
    devnet.info.rpc,
    'era_status',
  )
  const chain = status.chains.find(({ chainId }) => chainId === chainIdOf())
  expect(chain?.status).toBe('fenced')
  return chain?.accounts ?? -1
}

test('a chain is taken out of a network under load: no transaction fails or is lost, nobody waits for more than a journey, and its process may end (P13)', async () => {
  const settlers = await settle()
  // From who lives there, so that the money is there as well.
  const [from] = settlers as [Signer, ...Signer[]]
  const newcomers = await born('late', newcomersCount, { from, value: ERA / 100n })
  const [, , opener, reader] = devnet.info.accounts.map((one) => one.privateKey)
  const [used, idle] = await openBoxes(privateKeyToAccount(opener as Hex), 2)
  const open = (key: bigint | undefined): Order => ({
    ...{ to: post.app, gas: callGas },
    data: encodeFunctionData({ abi: postboxAbi, functionName: 'open', args: [key ?? 0n] }),
  })
  const user = await transactor.signer(opener as Hex)
  load.start()
  const busy = new AbortController()
  const sending = Promise.all([
    ...settlers.map((payer, place) => {
      const to = settlers[(place + 1) % settlersCount]?.address as Address
      return keepSending(payer, () => ({ to, value: 1n }), busy.signal)
    }),
    keepSending(user, () => open(used), busy.signal),
  ])
  sending.catch(() => undefined)
  await delay(calmMs)
  const arriving = spendFirst(newcomers, user.address)
  arriving.catch(() => undefined)
  const { code, text } = await drain()
  expect(code).toBe(0)
  lines.push(text.trim())
  const left = await leftBehind()
  lines.push(`accounts under its last head: ${left}`)
  await delay(goneMs)
  await devnet.chains.get(name)?.kill()
  const late = await blocksOf(await transactor.signer(reader as Hex), open(idle))
  await delay(calmMs)
  busy.abort()
  const waits = [...(await sending), ...(await arriving), late]
  lines.push(`most blocks from sent to final, of each: ${waits.join(', ')}`)
  expect(Math.max(...waits)).toBeLessThanOrEqual(pauseMaxBlocks)
  // Who moves there on their own in the last moment is adopted.
  expect(left).toBeLessThan(settlersCount / 2)
  await load.stop()
  await load.settled(120_000)
  // The load moves accounts, too, to wherever the dice say: where they are already, or where nobody goes any more.
  const payments = load.sent.filter(({ to }) => to !== devnet.deployment.addresses.kernel)
  expect(payments.filter(({ final }) => final?.isSuccess !== true)).toEqual([])
  await checkNetwork(devnet, load)
}, 600_000)
