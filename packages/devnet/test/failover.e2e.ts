import { setTimeout as delay } from 'node:timers/promises'
import { tokenAbi, tokenBytecode } from '@metalayer/contracts'
import { addressOf, keccak256 } from '@metalayer/protocol'
import { type Address, encodeDeployData, encodeFunctionData, type Hex, stringToHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Devnet } from '../src/devnet.ts'
import { token } from '../src/loads/app-calls.ts'
import { ask, askAll } from '../src/loads/network-client.ts'
import { createLoad, type Load, latencyOf } from '../src/loads/payment-load.ts'
import { createTransactor, type Signer, type Transactor } from '../src/loads/transactor.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { createDice } from '../src/random.ts'
import { checkNetwork } from './faults/check-network.ts'
import { watchReads } from './faults/read-watch.ts'
import { deployPostbox, type PostboxUser } from './messages-user.ts'

const seed = Number(process.env.SEED ?? 4)
const ERA = 10n ** 18n
const callGas = 200_000n
/** For which everything runs before a kill. */
const calmMs = 8_000
/** For which balances are watched before a kill. */
const watchMs = 1_000
/** In which whoever lived on a chain that died must be able to pay again, on whatever machine this runs. */
const backMaxMs = 120_000
const lines: string[] = []
const note = (line: string): void => void lines.push(line)

let devnet: Devnet
let load: Load
let transactor: Transactor
let post: PostboxUser
let tokenApp: Address
let holders: Signer[]
/** A box that was born on each chain, by the chain's name; and letters that were accepted for each. */
const boxes = new Map<string, bigint>()
const letters = new Map<bigint, number>()
const transferred = new Map<Address, bigint>()

beforeAll(async () => {
  devnet = await startLocalDevnet({ ...defaultDevnetOptions, chains: 4, validators: 4, port: 0 })
  load = createLoad(devnet, { seed, accounts: 40, rate: 12 })
  await load.fund()
  transactor = createTransactor(devnet, createDice(seed))
  const { accounts } = devnet.info
  const keys = accounts.slice(0, 5).map(({ privateKey }) => privateKey)
  holders = await Promise.all(keys.map((key) => transactor.signer(key)))
  await openToken()
  post = await deployPostbox(devnet, letterWriter(0))
  for (let key = 1n; boxes.size < 4; key++) {
    const hash = await post.open(letterWriter(1), [key])
    expect((await post.receiptOf(hash)).status).toBe('success')
    const { transaction } = await post.told(hash)
    const name = nameOf(transaction.placement.chainId)
    if (!boxes.has(name)) boxes.set(name, key)
  }
}, 300_000)
afterAll(async () => {
  console.info(lines.join('\n'))
  await transactor?.end()
  await load?.end()
  await devnet?.stop()
})

const letterWriter = (place: number) =>
  privateKeyToAccount(devnet.info.accounts[5 + (place % 5)]?.privateKey as Hex)
const rpcs = (): string[] => [...devnet.nodes.values()].map(({ rpc }) => rpc)
const nameOf = (chainId: number): string =>
  devnet.info.chains.find((chain) => chain.chainId === chainId)?.name ?? ''
const chainIdOf = (name: string): number | undefined =>
  devnet.info.chains.find((chain) => chain.name === name)?.chainId
const homesOf = async (addresses: readonly Address[]): Promise<string[]> => {
  const calls = addresses.map((address) => ({ method: 'era_getHome', params: [address] }))
  const homes = await askAll<{ chainId: number }>(devnet.info.rpc, calls)
  return homes.map(({ chainId }) => nameOf(chainId))
}

/** A token of which each holder has some. */
async function openToken(): Promise<void> {
  const [maker] = holders as [Signer, ...Signer[]]
  const args = ['Failover', 'FO', 18, maker.address, 10n ** 24n] as const
  const data = encodeDeployData({ abi: tokenAbi, bytecode: tokenBytecode, args })
  const { contractAddress } = await transactor.run(maker, { data, gas: 8_000_000n })
  if (!contractAddress) throw new Error('There is no token.')
  tokenApp = contractAddress
  for (const { address } of holders.slice(1)) await transfer(maker, address, ERA)
}

async function transfer(from: Signer, to: Address, amount: bigint): Promise<void> {
  const order = { to: tokenApp, data: token.transfer(to, amount), gas: callGas }
  const { status } = await transactor.run(from, order)
  expect(status).toBe('0x1')
  transferred.set(to, (transferred.get(to) ?? 0n) + amount)
  transferred.set(from.address, (transferred.get(from.address) ?? 0n) - amount)
}

/** Transfers and letters in every direction, one after the other of each sender, until the signal aborts; resolves when all transfers are final. */
async function keepBusy(signal: AbortSignal): Promise<void> {
  const transfers = holders.map(async (holder, place) => {
    for (let round = 1; !signal.aborted; round++) {
      const to = holders[(place + round) % holders.length] as Signer
      if (to !== holder) await transfer(holder, to.address, 10n ** 12n)
      await delay(500)
    }
  })
  const writers = [2, 3, 4].map(async (writer) => {
    for (let round = writer; !signal.aborted; round++) {
      const key = [...boxes.values()][round % boxes.size] ?? 0n
      const text = stringToHex(`letter ${round}`)
      await post.receiptOf(await post.post(letterWriter(writer), { key, value: 1n, text }))
      letters.set(key, (letters.get(key) ?? 0) + 1)
      await delay(500)
    }
  })
  await Promise.all([...transfers, ...writers])
}

/** Accounts that live on a chain, and of which nobody knows but this test. */
async function settle(name: string, count: number): Promise<Signer[]> {
  const keys = Array.from({ length: 16 * count }, (_, index) =>
    keccak256(Buffer.from(`${name} ${seed} ${index}`)),
  )
  const homes = await homesOf(keys.map(addressOf))
  const own = keys.filter((_, index) => homes[index] === name).slice(0, count)
  expect(own).toHaveLength(count)
  const settlers = await Promise.all(own.map((key) => transactor.signer(key)))
  const [maker] = holders as [Signer, ...Signer[]]
  await Promise.all(settlers.map(({ address: to }) => transactor.run(maker, { to, value: ERA })))
  // Who has spent lives there.
  await Promise.all(settlers.map((one) => transactor.run(one, { to: maker.address, value: 1n })))
  return settlers
}

async function statusOf(name: string): Promise<string> {
  const status = await ask<{ chains: { name: string; status: string }[] }>(
    devnet.info.rpc,
    'era_status',
  )
  return status.chains.find((chain) => chain.name === name)?.status ?? ''
}

async function checkApps(): Promise<void> {
  const balances = await Promise.all(
    [...transferred.keys()].map((owner) =>
      ask<Hex>(devnet.info.rpc, 'eth_call', [
        {
          to: tokenApp,
          data: encodeFunctionData({ abi: tokenAbi, functionName: 'balanceOf', args: [owner] }),
        },
        'latest',
      ]),
    ),
  )
  const [maker] = holders as [Signer, ...Signer[]]
  const expected = [...transferred].map(([owner, amount]) =>
    owner === maker.address ? 10n ** 24n + amount : amount,
  )
  expect(balances.map(BigInt)).toEqual(expected)
  for (const [key, count] of letters) {
    await expect
      .poll(() => post.count(key), { timeout: 120_000, interval: 500 })
      .toBe(BigInt(count))
  }
}

/** Kills a chain for good under all that runs, and waits until whoever lived there has paid again. */
async function losing(name: string): Promise<void> {
  const settlers = await settle(name, 6)
  const [watched, payers] = [settlers.slice(0, 3), settlers.slice(3)]
  const busy = new AbortController()
  const others = keepBusy(busy.signal)
  others.catch(() => undefined)
  await delay(calmMs)
  const watch = watchReads(
    rpcs(),
    watched.map(({ address }) => address),
    tokenApp,
  )
  await delay(watchMs)
  const killedAt = performance.now()
  await devnet.chains.get(name)?.kill()
  const [receiver] = watched as [Signer, ...Signer[]]
  const paid: Hex[] = []
  const backAfter = await Promise.all(
    payers.map(async (payer) => {
      const order = { to: letterWriter(0).address, value: 1n }
      const { status } = await transactor.run(payer, order, (hash) => void paid.push(hash))
      expect(status).toBe('0x1')
      return Math.round(performance.now() - killedAt)
    }),
  )
  expect(Math.max(...backAfter)).toBeLessThan(backMaxMs)
  expect(await statusOf(name)).toBe('fenced')
  const journeys = (await Promise.all(paid.map(post.told))).flatMap(({ journey = [] }) => journey)
  expect(journeys.map(({ heirOf }) => heirOf)).toContain(chainIdOf(name))
  await delay(calmMs)
  await watch.stop()
  busy.abort()
  await others
  note(`${name} killed: its accounts pay again after ${backAfter.join(', ')} ms`)
  note(`${watch.answers} reads of ${receiver.address} and others, the slowest ${watch.slowest} ms`)
  note(`longest wait for a block ${load.blocks.longestGap(killedAt)} ms`)
  expect(watch.faults).toEqual([])
  expect(watch.answers).toBeGreaterThan(20)
}

describe('a chain that dies for good under load (P13, P5, P7)', () => {
  test('lets its accounts go on elsewhere, and nothing is lost; and so when an heir dies, too', async () => {
    const startedAt = performance.now()
    load.start()
    await losing('chain-2')
    await losing('chain-3')
    await load.stop()
    await load.settled(180_000)
    note(`sent to final: ${JSON.stringify(latencyOf(load.sent, [startedAt, performance.now()]))}`)
    note(`refusals: ${JSON.stringify(Object.fromEntries(load.refusals))}`)
    await checkApps()
    await checkNetwork(devnet, load)
  }, 900_000)
})
