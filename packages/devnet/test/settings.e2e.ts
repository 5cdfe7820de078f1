import { networkChain } from '@metalayer/testing/network-chain'
import { compileTollgate, tollgateAbi } from '@metalayer/testing/tollgate'
import {
  type Address,
  concatHex,
  createPublicClient,
  createWalletClient,
  encodeFunctionData,
  getAbiItem,
  type Hex,
  http,
  keccak256,
  numberToHex,
  pad,
  parseAbi,
  stringToHex,
} from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { devnetAccounts } from '../src/accounts.ts'
import type { Devnet } from '../src/devnet.ts'
import { ask } from '../src/loads/network-client.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { auditDevnet, runAudit } from './faults/check-network.ts'
import { kernelState } from './hub-client.ts'
import { joinRollup } from './join/join-rollup.ts'
import { type Rollup, startAnvil } from './join/rollup.ts'

const contracts = parseAbi([
  'function settingOf(address app, bytes32 name, bytes32 otherwise) view returns (bytes32)',
  'function settingsWaiting() view returns (uint64)',
])
const name = stringToHex('toll', { size: 32 })
const [deployer] = devnetAccounts('deployer', 1)
if (!deployer) throw new Error('There is no deployer.')
const patience = { timeout: 90_000, interval: 250 }
const joinerId = 5_151
const [firstToll, secondToll] = [100n, 250n]

type Status = { configuration: number; chains: { chainId: number; status: string }[] }

let devnet: Devnet
let rollup: Rollup
let app: Address
let network: ReturnType<typeof clientOf>
/** Who deploys the app; and somebody of each chain. */
let owner: PrivateKeyAccount
const users = new Map<number, PrivateKeyAccount>()

function clientOf({ info }: Devnet) {
  const chain = networkChain(info)
  const options = { chain, transport: http(info.rpc, { timeout: 20_000 }), pollingInterval: 200 }
  const client = createPublicClient({ ...options, cacheTime: 0 })
  return {
    client,
    send: (account: PrivateKeyAccount, data: Hex, value = 0n, to: Address | null = app) =>
      createWalletClient({ ...options, account }).sendTransaction({
        ...{ to, data, value, gas: to === null ? 8_000_000n : 900_000n },
      }),
    receipt: (hash: Hex) => client.waitForTransactionReceipt({ hash, timeout: 90_000 }),
    toll: (blockNumber?: bigint, account?: Address) =>
      client.readContract({
        ...{ address: app, abi: tollgateAbi, functionName: 'toll' },
        ...(blockNumber !== undefined && { blockNumber }),
        ...(account !== undefined && { account }),
      }),
  }
}

const status = () => ask<Status>(devnet.info.rpc, 'era_status')
const pass = (user: PrivateKeyAccount) =>
  network.send(user, encodeFunctionData({ abi: tollgateAbi, functionName: 'pass' }), 1_000n)
const setToll = (user: PrivateKeyAccount, toll: bigint) =>
  network.send(
    user,
    encodeFunctionData({ abi: tollgateAbi, functionName: 'setToll', args: [toll] }),
  )

/** What the kernel of a chain says, by the clock of its newest block. */
async function settingOn(rpc: string): Promise<bigint> {
  const client = createPublicClient({ transport: http(rpc) })
  const { kernel } = devnet.deployment.addresses
  const args = [app, name, `0x${'00'.repeat(32)}`] as const
  return BigInt(
    await client.readContract({ address: kernel, abi: contracts, functionName: 'settingOf', args }),
  )
}

async function waitingOnHub(): Promise<bigint> {
  const client = createPublicClient({ transport: http(devnet.info.hub.rpc) })
  const { registry } = devnet.deployment.addresses
  return client.readContract({ address: registry, abi: contracts, functionName: 'settingsWaiting' })
}

beforeAll(async () => {
  devnet = await startLocalDevnet({ ...defaultDevnetOptions, chains: 2, validators: 3, port: 0 })
  rollup = await startAnvil({ chainId: joinerId, funded: [deployer.address] })
  network = clientOf(devnet)
  const [first, ...rest] = devnet.info.accounts.map(({ privateKey }) =>
    privateKeyToAccount(privateKey),
  )
  if (first === undefined) throw new Error('There are no accounts.')
  owner = first
  for (const user of rest) {
    const home = await ask<{ chainId: number }>(devnet.info.rpc, 'era_getHome', [user.address])
    users.set(home.chainId, user)
  }
  const made = await network.receipt(await network.send(owner, compileTollgate(), 0n, null))
  app = made.contractAddress ?? '0x'
  for (const { rpc } of devnet.info.chains) {
    const look = async () =>
      expect(await ask<Hex>(rpc, 'eth_getCode', [app, 'latest'])).not.toBe('0x')
    await vi.waitFor(look, patience)
  }
}, 240_000)
afterAll(async () => {
  await devnet?.stop()
  await rollup?.stop()
})

/** Whoever has passed, with the toll, and the second by the clock of where they were. */
async function passed(): Promise<{ who: Address; toll: bigint; time: bigint }[]> {
  const event = getAbiItem({ abi: tollgateAbi, name: 'Passed' })
  const logs = await network.client.getLogs({ address: app, event, fromBlock: 0n, strict: true })
  return logs.map(({ args }) => args)
}

describe('a setting of an app (P23)', () => {
  test('is what the app says before it was ever set, and its owner alone may change it', async () => {
    expect(users.size).toBe(2)
    for (const user of users.values()) {
      expect((await network.receipt(await pass(user))).status).toBe('success')
      expect((await network.receipt(await setToll(user, 1n))).status).toBe('reverted')
    }
    expect((await passed()).map(({ toll }) => toll)).toEqual([firstToll, firstToll])
    expect(await waitingOnHub()).toBe(0n)
  })

  test('changes everywhere at the same second, and a chain that is down meanwhile never runs with what it was', async () => {
    const { status: outcome } = await network.receipt(await setToll(owner, secondToll))
    expect(outcome).toBe('success')
    const [, near, away] = [...devnet.chains.values()]
    const [hither, thither] = devnet.info.chains.map(({ chainId }) => users.get(chainId))
    if (!near || !away || !hither || !thither) throw new Error('There is a chain too few.')
    await away.kill()
    // The devnet's owner publishes what waits.
    await expect.poll(async () => (await status()).configuration, patience).toBe(1)
    expect(await waitingOnHub()).toBe(0n)
    expect(await network.toll()).toBe(firstToll)

    // Somebody passes on the chain that goes on, before and after; somebody on the other one waits.
    const waiting = await pass(thither)
    for (let toll = firstToll; toll === firstToll; toll = await network.toll()) {
      await network.receipt(await pass(hither))
    }
    await network.receipt(await pass(hither))
    await away.start()
    expect((await network.receipt(waiting)).status).toBe('success')

    const all = await passed()
    const times = (toll: bigint) =>
      all.filter((one) => one.toll === toll).map(({ time }) => Number(time))
    expect(times(firstToll).length + times(secondToll).length).toBe(all.length)
    expect(Math.max(...times(firstToll))).toBeLessThan(Math.min(...times(secondToll)))
    const last = all.filter(({ who }) => who === thither.address).at(-1)
    expect(last?.toll).toBe(secondToll)
  })

  test('is read as the same by everybody, from one block of the network on', async () => {
    const newest = Number(await network.client.getBlockNumber({ cacheTime: 0 }))
    const tolls = await Promise.all(
      Array.from({ length: 24 }, async (_, back) => {
        const block = BigInt(newest - back)
        const readers = [undefined, ...[...users.values()].map(({ address }) => address)]
        const seen = await Promise.all(readers.map((reader) => network.toll(block, reader)))
        return new Set(seen)
      }),
    )
    expect(tolls.every((seen) => seen.size === 1)).toBe(true)
    const inOrder = tolls.flatMap((seen) => [...seen]).reverse()
    expect(inOrder).toEqual([...inOrder].sort((one, other) => Number(one - other)))
    expect(inOrder.at(-1)).toBe(secondToll)
    for (const { rpc } of devnet.info.chains) expect(await settingOn(rpc)).toBe(secondToll)
  })

  test('is there on a chain that joins afterwards, which takes what changed in turn', async () => {
    await joinRollup(devnet, rollup)
    const isLive = async () =>
      (await status()).chains.find(({ chainId }) => chainId === joinerId)?.status
    await expect.poll(isLive, { timeout: 120_000, interval: 500 }).toBe('live')
    const { kernel } = devnet.deployment.addresses
    expect((await kernelState(rollup.rpc, kernel)).configurationNumber).toBeGreaterThan(1n)
    expect(await settingOn(rollup.rpc)).toBe(secondToll)
    expect((await auditDevnet(devnet)).settings).toBeGreaterThan(0)
  })

  test('is missed by an audit where one chain keeps another word', async () => {
    const { kernel } = devnet.deployment.addresses
    await ask(rollup.rpc, 'anvil_setStorageAt', [
      kernel,
      firstWordSlot(),
      numberToHex(7, { size: 32 }),
    ])
    expect(await settingOn(rollup.rpc)).toBe(7n)
    const { violations } = await runAudit(devnet)
    const found = new Set(violations.map(({ invariant, subject }) => `${invariant} ${subject}`))
    expect([...found]).toEqual([`P23 setting ${name} of ${app.toLowerCase()}`])
  })
})

/** Where a kernel keeps the first word of the app's only setting: `Layout.settings[app][name].words[0]` of KernelStorage.sol. */
function firstWordSlot(): Hex {
  const layout = BigInt('0x325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00')
  const entry = (key: Hex, slot: bigint): bigint =>
    BigInt(keccak256(concatHex([pad(key, { size: 32 }), numberToHex(slot, { size: 32 })])))
  const history = entry(name, entry(app, layout + 135n))
  return numberToHex(entry('0x', history + 1n), { size: 32 })
}
