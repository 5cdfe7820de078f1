import { fileURLToPath } from 'node:url'
import { stakingAbi } from '@metalayer/contracts'
import { type Address, createPublicClient, http } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { devnetAccounts } from '../src/accounts.ts'
import type { Devnet } from '../src/devnet.ts'
import { ask } from '../src/loads/network-client.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import type { DevnetNode } from '../src/nodes/devnet-node.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { auditDevnet } from './faults/check-network.ts'
import { createNetworkUser } from './network-user.ts'

type Status = {
  configuration: number
  checkpoint: number
  validators: { address: Address }[]
  chains: { agent: Address }[]
  reports: { signer: Address; state: string; hash?: string; height: number }[]
}

const era = 10n ** 18n
const patience = { timeout: 60_000, interval: 100 }
const nodeProgram = fileURLToPath(new URL('two-votes/two-faced-process.ts', import.meta.url))

let devnet: Devnet
/** Whose key signs twice. */
let liar: Address
let honest: DevnetNode[]

const statusOf = ({ rpc }: { rpc: string }): Promise<Status> => ask(rpc, 'era_status')

beforeAll(async () => {
  const options = { ...defaultDevnetOptions, chains: 2, validators: 4, port: 0 }
  devnet = await startLocalDevnet(options, { nodeProgram })
  const { address } = devnetAccounts('validators', 4)[3] ?? { address: '0x' }
  liar = address.toLowerCase() as Address
  honest = [...devnet.nodes.values()].slice(0, 3)
})
afterAll(() => devnet?.stop())

/** Payments from the chains of several accounts, to people who are new. */
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

const allReports = async () =>
  (await Promise.all(honest.map(statusOf))).map(({ reports }) => reports)

describe('a validator that signs two votes of one place', () => {
  test('is reported to the hub by one node, within seconds, and slashed', async () => {
    const hub = createPublicClient({ transport: http(devnet.info.hub.rpc) })
    const event = {
      ...{ abi: stakingAbi, address: devnet.deployment.addresses.staking },
      eventName: 'Slashed',
    } as const
    const slashes = () => hub.getContractEvents({ ...event, fromBlock: 0n })
    await expect
      .poll(async () => (await allReports()).some(([report]) => report !== undefined), patience)
      .toBe(true)
    const foundAt = performance.now()
    await expect.poll(async () => (await slashes()).length, patience).toBe(1)
    console.info(`slashed ${Math.round(performance.now() - foundAt)} ms after it was found`)
    const [slash] = await slashes()
    expect(slash?.args.signer?.toLowerCase()).toBe(liar)
    const reporter = slash?.args.reporter?.toLowerCase()
    const others = devnetAccounts('validators', 3).map(({ address }) => address.toLowerCase())
    expect(others).toContain(reporter)
    // 45 % of its stake are gone, 5 % are the reporter's.
    expect(slash?.args.burned).toBe(4_500n * era)
    expect(slash?.args.reward).toBe(500n * era)
    await expect
      .poll(async () => (await allReports()).flat().map(({ state }) => state), patience)
      .toEqual(['accepted', 'accepted', 'accepted'])
    const reports = (await allReports()).flat()
    expect(reports.map(({ signer }) => signer)).toEqual([liar, liar, liar])
    expect(reports.filter(({ hash }) => hash !== undefined)).toHaveLength(1)
    expect(await slashes()).toHaveLength(1)
  })

  test('is in the next configuration no more, and the others go on', async () => {
    for (const node of honest) {
      await expect.poll(async () => (await statusOf(node)).configuration, patience).toBe(1)
      const { validators, chains } = await statusOf(node)
      expect(validators.map(({ address }) => address.toLowerCase())).not.toContain(liar)
      expect(validators).toHaveLength(3)
      expect(chains.map(({ agent }) => agent.toLowerCase())).not.toContain(liar)
    }
    await expectPayments(honest[0] as DevnetNode)
    const [{ checkpoint }] = [await statusOf(honest[0] as DevnetNode)]
    await expect
      .poll(async () => (await statusOf(honest[1] as DevnetNode)).checkpoint, patience)
      .toBeGreaterThan(checkpoint + 5)
    await auditDevnet(devnet)
  })

  test('is not reported again after a restart of those who know', async () => {
    const [one] = honest as [DevnetNode]
    await one.kill()
    await one.start()
    expect((await statusOf(one)).reports).toMatchObject([{ signer: liar, state: 'accepted' }])
  })
})
