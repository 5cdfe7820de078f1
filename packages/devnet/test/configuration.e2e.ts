import type { Address } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DevnetAccount, devnetAccounts } from '../src/accounts.ts'
import type { Devnet } from '../src/devnet.ts'
import { ask, caughtUp } from '../src/loads/network-client.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import type { DevnetNode } from '../src/nodes/devnet-node.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { auditDevnet } from './faults/check-network.ts'
import { createHubClient, type HubClient, kernelState } from './hub-client.ts'
import { createNetworkUser } from './network-user.ts'

type Status = {
  node: Address
  validator: boolean
  configuration: number
  checkpoint: number
  validators: { address: Address; stake: string; lastVoucher: number }[]
  chains: { chainId: number; agent: Address; status: string }[]
}

const era = 10n ** 18n
const stake = 10_000n * era
const [deployer] = devnetAccounts('deployer', 1)
const [user] = devnetAccounts('users', 1)
if (!deployer || !user) throw new Error('There are no accounts.')
const patience = { timeout: 90_000, interval: 250 }

let devnet: Devnet
let hub: HubClient
/** The validator that leaves: the agent of the first chain. */
let leaver: DevnetAccount
let itsNode: DevnetNode
let others: DevnetNode[]

const statusOf = ({ rpc }: { rpc: string }): Promise<Status> => ask(rpc, 'era_status')
const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

beforeAll(async () => {
  devnet = await startLocalDevnet({ ...defaultDevnetOptions, chains: 2, validators: 4, port: 0 })
  hub = createHubClient(devnet)
  const nodes = [...devnet.nodes.values()]
  const { chains } = await statusOf(devnet.info)
  const agent =
    chains.find(({ chainId }) => chainId === devnet.info.chains[0]?.chainId)?.agent ?? ''
  const place = devnetAccounts('validators', 4).findIndex(({ address }) =>
    sameAddress(address, agent),
  )
  leaver = devnetAccounts('validators', 4)[place] as DevnetAccount
  itsNode = nodes[place] as DevnetNode
  others = nodes.filter((node) => node !== itsNode)
})
afterAll(() => devnet?.stop())

/** The number of the configuration that each chain's kernel has, the hub's first. */
async function kernelNumbers(): Promise<number[]> {
  const { kernel } = devnet.deployment.addresses
  const chains = [devnet.info.hub, ...devnet.info.chains]
  const states = await Promise.all(chains.map(({ rpc }) => kernelState(rpc, kernel)))
  return states.map(({ configurationNumber }) => Number(configurationNumber))
}

/** Ticks of the devnet's clock, as blocks. */
const hubHeight = (): number => devnet.chains.get('hub')?.head.number ?? 0

async function leases(): Promise<number[]> {
  const { kernel } = devnet.deployment.addresses
  const states = await Promise.all(devnet.info.chains.map(({ rpc }) => kernelState(rpc, kernel)))
  return states.map(({ leaseUntil }) => Number(leaseUntil))
}

/** Payments from the chains of several accounts, to people who are new, through one node. */
async function expectPayments(node: DevnetNode): Promise<void> {
  const network = createNetworkUser(devnet, node.rpc)
  await Promise.all(
    devnet.info.accounts.slice(0, 4).map(async ({ privateKey }) => {
      const { address } = privateKeyToAccount(generatePrivateKey())
      await network.pay(privateKeyToAccount(privateKey), address, era)
      expect(await network.balance(address)).toBe(era)
    }),
  )
}

async function expectLeasesRenew(): Promise<void> {
  const before = await leases()
  await expect
    .poll(async () => (await leases()).every((until, i) => until > (before[i] ?? 0)), patience)
    .toBe(true)
}

describe('the set of validators as stake decides it (P16)', () => {
  test('one that takes its stake back signs no more, and the others go on', async () => {
    const { staking, registry } = devnet.deployment.addresses
    await expectPayments(itsNode)
    await hub.send(leaver.privateKey, staking, 'unstake', [stake])
    await hub.send(deployer.privateKey, registry, 'publish')
    for (const node of devnet.nodes.values()) {
      await expect.poll(async () => (await statusOf(node)).configuration, patience).toBe(1)
    }
    await expect.poll(kernelNumbers, patience).toEqual([1, 1, 1])
    const { validators, chains } = await statusOf(others[0] as DevnetNode)
    expect(validators).toHaveLength(3)
    expect(validators.some(({ address }) => sameAddress(address, leaver.address))).toBe(false)
    expect(chains.some(({ agent }) => sameAddress(agent, leaver.address))).toBe(false)
    await expectPayments(others[0] as DevnetNode)
    await expectLeasesRenew()
  })

  test('its node follows as an observer, also over a restart, and takes payments', async () => {
    await itsNode.kill()
    await expectPayments(others[1] as DevnetNode)
    await itsNode.start()
    await caughtUp(devnet.nodes, itsNode.name, 60_000)
    expect(await statusOf(itsNode)).toMatchObject({ configuration: 1, validator: false })
    await expectPayments(itsNode)
  })

  test('with stake again it signs again, by parameters that changed with it', async () => {
    const { era: token, staking, registry } = devnet.deployment.addresses
    const { networkId, hubChainId, ...rest } = devnet.deployment.configuration.parameters
    const changed = { ...rest, tick: 800, executorShare: 6_000 }
    await hub.send(deployer.privateKey, registry, 'setParameters', [
      { networkId: BigInt(networkId), hubChainId: BigInt(hubChainId), ...changed },
    ])
    await hub.send(deployer.privateKey, token, 'transfer', [leaver.address, 2n * stake])
    await hub.send(leaver.privateKey, token, 'approve', [staking, 2n * stake])
    await hub.send(leaver.privateKey, staking, 'stake', [2n * stake])
    await hub.send(deployer.privateKey, registry, 'publish')
    await expect.poll(kernelNumbers, patience).toEqual([2, 2, 2])
    const [one] = others as [DevnetNode]
    const { checkpoint } = await statusOf(one)
    await expect
      .poll(async () => {
        const { validators } = await statusOf(one)
        const own = validators.find(({ address }) => sameAddress(address, leaver.address))
        return own?.lastVoucher ?? -1
      }, patience)
      .toBeGreaterThan(checkpoint)
    // It has 2 of 5 parts of the stake, so nothing is decided without it.
    await itsNode.kill()
    const { checkpoint: halted } = await statusOf(one)
    const from = hubHeight()
    await expect.poll(hubHeight, patience).toBeGreaterThan(from + 5)
    expect((await statusOf(one)).checkpoint).toBeLessThanOrEqual(halted + 1)
    await itsNode.start()
    await expectPayments(one)
    await expectLeasesRenew()
  })

  test('a chain that was down over two changes is told of each in turn', async () => {
    const { registry } = devnet.deployment.addresses
    const [, , away] = [...devnet.chains.values()]
    await away?.kill()
    for (const number of [3, 4]) {
      await hub.send(deployer.privateKey, registry, 'publish')
      for (const node of devnet.nodes.values()) {
        await expect.poll(async () => (await statusOf(node)).configuration, patience).toBe(number)
      }
    }
    await away?.start()
    await expect.poll(kernelNumbers, patience).toEqual([4, 4, 4])
    await expectPayments(itsNode)
    await expectLeasesRenew()
    await auditDevnet(devnet)
  })
})
