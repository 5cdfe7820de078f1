import type { Address } from 'viem'
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { devnetAccounts } from '../src/accounts.ts'
import type { Devnet } from '../src/devnet.ts'
import { ask } from '../src/loads/network-client.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { auditDevnet } from './faults/check-network.ts'
import { createHubClient, type HubClient } from './hub-client.ts'
import { createNetworkUser, type NetworkUser } from './network-user.ts'

const era = 10n ** 18n
const [deployer] = devnetAccounts('deployer', 1)
const [user] = devnetAccounts('users', 1)
if (!deployer || !user) throw new Error('There are no accounts.')
/** Hub blocks until finality, a checkpoint, a delivery, and a machine that is busy with other things. */
const patience = { timeout: 60_000, interval: 250 }

let devnet: Devnet
let hub: HubClient
let network: NetworkUser

beforeAll(async () => {
  devnet = await startLocalDevnet({ ...defaultDevnetOptions, chains: 2, validators: 4, port: 0 })
  hub = createHubClient(devnet)
  network = createNetworkUser(devnet, devnet.info.rpc)
})
afterAll(() => devnet?.stop())

const newcomer = (): PrivateKeyAccount => privateKeyToAccount(generatePrivateKey())

/** I3: what the bridge has locked is what the network holds, to the last wei, by the chains' own histories. */
async function expectConserved(expected: bigint): Promise<void> {
  const { held, inFlight, locked } = await auditDevnet(devnet)
  expect(locked).toBe(held + inFlight)
  expect(locked).toBe(expected)
  expect(await hub.locked()).toBe(expected)
  expect(await hub.era(devnet.deployment.addresses.bridge)).toBe(expected)
}

/** Name of the node that is agent of a chain. */
async function agentOf(chainId: number): Promise<string> {
  const { chains } = await ask<{ chains: { chainId: number; agent: Address }[] }>(
    devnet.info.rpc,
    'era_status',
  )
  const agent = chains.find((chain) => chain.chainId === chainId)?.agent.toLowerCase()
  for (const { name, rpc } of devnet.nodes.values()) {
    const { node } = await ask<{ node: Address }>(rpc, 'era_status')
    if (node.toLowerCase() === agent) return name
  }
  throw new Error(`No node is the agent of chain ${chainId}.`)
}

describe('ERA between the hub and the network', () => {
  test('comes by approve and deposit to somebody new, is spent, and goes back (I3, P20)', async () => {
    const before = await hub.locked()
    await expectConserved(before)
    const [alice, bob, recipient] = [newcomer(), newcomer(), newcomer()]
    await hub.deposit(deployer.privateKey, alice.address, 100n * era)
    await expect.poll(() => network.balance(alice.address), patience).toBe(100n * era)

    const paid = await network.pay(alice, bob.address, 30n * era)
    expect(await network.balance(bob.address)).toBe(30n * era)
    const withdrawn = await network.receipt(
      await network.withdraw(alice, recipient.address, 40n * era),
    )
    expect(await network.balance(alice.address)).toBe(30n * era - paid.fee - withdrawn.fee)
    await expect.poll(() => hub.era(recipient.address), patience).toBe(40n * era)
    await expectConserved(before + 60n * era)
  })

  test('comes by a permit, to an address that is not the signer (ERC-2612)', async () => {
    const before = await hub.locked()
    const carol = newcomer()
    await hub.send(deployer.privateKey, devnet.deployment.addresses.era, 'transfer', [
      user.address,
      5n * era,
    ])
    await hub.depositWithPermit(user.privateKey, carol.address, 5n * era)
    await expect.poll(() => network.balance(carol.address), patience).toBe(5n * era)
    expect(await hub.era(user.address)).toBe(0n)
    const { fee } = await network.pay(carol, newcomer().address, era)
    expect(await network.balance(carol.address)).toBe(4n * era - fee)
    await expectConserved(before + 5n * era)
  })

  test('arrives both ways although the node that carries it dies and comes back (P15, P20)', async () => {
    const before = await hub.locked()
    const [dave, recipient] = [newcomer(), newcomer()]
    const sender = privateKeyToAccount(user.privateKey)
    const node = devnet.nodes.get(await agentOf(devnet.info.hub.chainId))
    if (!node) throw new Error('There is no such node.')
    const other = [...devnet.nodes.values()].find((candidate) => candidate !== node)
    const elsewhere = createNetworkUser(devnet, other?.rpc ?? '')
    await hub.deposit(deployer.privateKey, dave.address, 7n * era)
    const hash = await elsewhere.withdraw(sender, recipient.address, 3n * era)
    await node.kill()
    await elsewhere.receipt(hash)
    await node.start()
    await expect.poll(() => elsewhere.balance(dave.address), patience).toBe(7n * era)
    await expect.poll(() => hub.era(recipient.address), patience).toBe(3n * era)
    const restarted = createNetworkUser(devnet, node.rpc)
    await expect.poll(() => restarted.balance(dave.address), patience).toBe(7n * era)
    await expectConserved(before + 4n * era)
  })
})
