import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Address, encodeFunctionData, type Hex, parseAbi } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { devnetAccounts } from '../src/accounts.ts'
import type { Devnet } from '../src/devnet.ts'
import { ask, caughtUp } from '../src/loads/network-client.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { createAppsUser } from './apps-user.ts'
import { auditDevnet } from './faults/check-network.ts'
import { joinRollup } from './join/join-rollup.ts'
import { type Rollup, startAnvil } from './join/rollup.ts'
import { createNetworkUser, type NetworkUser } from './network-user.ts'

type ChainSeen = {
  chainId: number
  status: string
  newest: number
  head: number
  agent: string
  following: { state: string; reason?: string }
}
type Status = { configuration: number; checkpoint: number; chains: ChainSeen[] }
type Home = { state: string; chainId: number }

const [deployer] = devnetAccounts('deployer', 1)
if (!deployer) throw new Error('There is no deployer.')
const patience = { timeout: 60_000, interval: 250 }
const era = 10n ** 18n
const joinerId = 5_150

let devnet: Devnet
let rollup: Rollup
let user: NetworkUser
let directory: string

const nodes = () => [...devnet.nodes.values()]
const seen = async (rpc: string) => {
  const { chains } = await ask<Status>(rpc, 'era_status')
  return chains.find(({ chainId }) => chainId === joinerId)
}
const home = (address: string) => ask<Home>(devnet.info.rpc, 'era_getHome', [address])

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'join-'))
  devnet = await startLocalDevnet({
    ...defaultDevnetOptions,
    ...{ chains: 2, validators: 3, port: 0, directory },
  })
  rollup = await startAnvil({ chainId: joinerId, funded: [deployer.address] })
  user = createNetworkUser(devnet, devnet.info.rpc)
})
afterAll(async () => {
  await devnet?.stop()
  await rollup?.stop()
  rmSync(directory, { recursive: true, force: true })
})

describe('a chain that joins a network that runs (P16)', () => {
  let app: Address

  test('finds an app there, which its nodes know from disk alone (P19)', async () => {
    const [owner] = devnet.info.accounts
    app = await createAppsUser(devnet).deployCounter(privateKeyToAccount(owner?.privateKey ?? '0x'))
    for (const node of nodes()) await node.kill()
    await Promise.all(nodes().map((node) => node.start()))
    for (const { rpc } of devnet.info.chains) {
      await expect
        .poll(() => ask<Hex>(rpc, 'eth_getCode', [app, 'latest']), patience)
        .not.toBe('0x')
    }
  })

  test('is taken in by every node without a restart, and becomes live', async () => {
    const joined = await joinRollup(devnet, rollup)
    expect(joined).toMatchObject({ chainId: joinerId, configuration: 1 })
    for (const { rpc } of nodes()) {
      await expect.poll(async () => (await seen(rpc))?.status, patience).toBe('live')
      expect(await seen(rpc)).toMatchObject({ following: { state: 'following' } })
    }
    await expect
      .poll(() => rollup.leaseUntil(devnet.deployment.addresses.kernel), patience)
      .toBeGreaterThan(0)
    // What was deployed before comes to it as well (P19).
    await expect
      .poll(() => ask<Hex>(rollup.rpc, 'eth_getCode', [app, 'latest']), patience)
      .not.toBe('0x')
    // Run again, it finds everything done.
    expect(await joinRollup(devnet, rollup)).toMatchObject({ configuration: 1, sent: 0 })
  })

  test('accounts move there, pay from there, and come back', async () => {
    const [first] = devnet.info.accounts
    const account = privateKeyToAccount(first?.privateKey ?? '0x')
    const { kernel } = devnet.deployment.addresses
    const start = (await home(account.address)).chainId
    const move = async (chainId: number) => {
      const data = encodeFunctionData({
        abi: parseAbi(['function move(uint64 chainId)']),
        args: [BigInt(chainId)],
      })
      // Nobody can go where the chain that they live on has not met the other one yet.
      const hash = await vi.waitFor(
        () => user.submit(account, { to: kernel, value: 0n, data }),
        patience,
      )
      expect(await user.outcome(hash)).toBe('success')
      await expect
        .poll(() => home(account.address), patience)
        .toMatchObject({ state: 'here', chainId })
    }
    await user.pay(account, privateKeyToAccount(generatePrivateKey()).address, era)
    await move(joinerId)
    const friend = privateKeyToAccount(generatePrivateKey())
    await user.pay(account, friend.address, 5n * era)
    expect(await user.balance(friend.address)).toBe(5n * era)
    // The money is swept from the new chain to where the friend is born.
    await user.pay(friend, account.address, era)
    await move(start)
    await user.pay(account, friend.address, era)
    await auditDevnet(devnet)
  })

  test('nodes that restart, or start anew, have the same blocks', async () => {
    const [, second, third] = nodes()
    await second?.kill()
    await second?.start()
    await third?.kill()
    rmSync(join(directory, 'nodes', third?.name ?? '', 'node.sqlite'), { force: true })
    await third?.start()
    await caughtUp(devnet.nodes, second?.name ?? '', 60_000)
    await caughtUp(devnet.nodes, third?.name ?? '', 60_000)
    const { checkpoint } = await ask<Status>(devnet.info.rpc, 'era_status')
    const hashes = async (rpc: string) =>
      Promise.all(
        Array.from({ length: checkpoint }, async (_, number) => {
          const params = [`0x${number.toString(16)}`, false]
          return (await ask<{ hash: string }>(rpc, 'eth_getBlockByNumber', params)).hash
        }),
      )
    const [own, ...others] = await Promise.all(nodes().map(({ rpc }) => hashes(rpc)))
    for (const other of others) expect(other).toEqual(own)
    expect(await seen(third?.rpc ?? '')).toMatchObject({ status: 'live' })
  })
})
