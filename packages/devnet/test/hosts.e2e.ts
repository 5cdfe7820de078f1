import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signTransaction } from '@metalayer/chain'
import type { Address, Hex } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { devnetAccounts } from '../src/accounts.ts'
import { ask, caughtUp } from '../src/loads/network-client.ts'
import { createLoad, type Load } from '../src/loads/payment-load.ts'
import { type CheckTarget, checkNetwork } from './faults/check-network.ts'
import { startChains } from './hosts/chains-of-guide.ts'
import { createHostBridge, type HostBridge, whyNoHosts } from './hosts/host-bridge.ts'
import { type HostedNode, initHostedNode } from './hosts/hosted-node.ts'
import { createNetworkUser } from './network-user.ts'

type Status = {
  peers: number
  checkpoint: number
  chains: { name: string; following: { state: string } }[]
}

const ERA = 10n ** 18n
const GWEI = 10n ** 9n
const patience = { timeout: 90_000, interval: 250 }
/** Network blocks that the others make without the one that is cut off. */
const blocksWithout = 20
const why = whyNoHosts()
if (why !== undefined) console.warn(why)

let folder: string
let bridge: HostBridge
let chains: Awaited<ReturnType<typeof startChains>>
let nodes: HostedNode[]
let target: CheckTarget
let load: Load | undefined
const lines: string[] = []

const status = ({ rpc }: { rpc: string }) => ask<Status>(rpc, 'era_status')

/** One ERA, the account's first payment, through one node; sent again, as it is, while validators are too late to store it. */
async function pay(rpc: string, key: Hex, to: Address): Promise<void> {
  const terms = { gas: 21_000n, maxFeePerGas: 100n * GWEI, maxPriorityFeePerGas: GWEI }
  const { chainId } = target.info
  const { raw, hash } = signTransaction(
    { chainId, nonce: 0, to, value: ERA, data: '0x', ...terms },
    key,
  )
  const send = () =>
    ask<Hex>(rpc, 'eth_sendRawTransaction', [raw]).catch((error: Error) =>
      /already known|nonce too low/.test(error.message) ? hash : error.message,
    )
  await expect.poll(send, patience).toBe(hash)
  const status = () => ask<{ status: Hex } | null>(rpc, 'eth_getTransactionReceipt', [hash])
  await expect.poll(async () => (await status())?.status, patience).toBe('0x1')
}

describe.skipIf(why !== undefined)('four nodes, each on a host of its own', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hosts-'))
    bridge = createHostBridge(4)
    // Chains alone: the nodes share nothing with them, nor with each other, but the wire.
    chains = await startChains(bridge.address, folder)
    const { running } = chains
    const { kernel, bridge: deposits, registry } = running
    const keys = devnetAccounts('validators', 4)
    nodes = await Promise.all(
      bridge.hosts.map((host, place) =>
        initHostedNode(host, {
          ...{ folder, network: running.network, key: keys[place]?.privateKey ?? '0x' },
          ...{ chains: bridge.address, first: bridge.hosts[0]?.address ?? '' },
        }),
      ),
    )
    await Promise.all(nodes.map((node) => node.start()))
    target = {
      info: running,
      deployment: { addresses: { kernel, bridge: deposits, ...(registry && { registry }) } },
      nodes: new Map(nodes.map((node) => [node.name, node])),
    }
  })
  afterAll(async () => {
    console.info(lines.join('\n'))
    await load?.end()
    for (const node of nodes ?? []) await node.stop()
    await chains?.stop()
    bridge?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('find each other by one address', async () => {
    for (const node of nodes) {
      await expect.poll(async () => (await status(node)).peers, patience).toBe(3)
    }
  })

  test('serve a payment each, and all have it', async () => {
    // What came over the bridge is there with the first blocks.
    const [funded] = target.info.accounts
    const first = createNetworkUser(target, nodes[0]?.rpc ?? '')
    await expect.poll(() => first.balance(funded?.address ?? '0x'), patience).toBeGreaterThan(0n)
    await Promise.all(
      nodes.map(async ({ rpc }, place) => {
        const key = target.info.accounts[place]?.privateKey ?? '0x'
        const { address } = privateKeyToAccount(generatePrivateKey())
        await pay(rpc, key, address)
        for (const other of nodes) {
          const { balance } = createNetworkUser(target, other.rpc)
          await expect.poll(() => balance(address), patience).toBe(ERA)
        }
      }),
    )
  })

  test('one whose cable is out is missed by nobody, says so itself, and catches up when it is back (P15)', {
    timeout: 300_000,
  }, async () => {
    load = createLoad(target, { seed: 11, accounts: 20, rate: 8 })
    await load.fund()
    load.start()
    const [first, , , last] = nodes as [HostedNode, HostedNode, HostedNode, HostedNode]
    const cutAt = performance.now()
    const before = (await status(first)).checkpoint
    last.host.setLink(false)
    const missed = async () => (await status(first)).peers
    await expect.poll(missed, patience).toBe(2)
    lines.push(`missed by the others after ${seconds(cutAt)}`)
    await expect
      .poll(async () => (await status(first)).checkpoint, patience)
      .toBeGreaterThan(before + blocksWithout)
    lines.push(`${blocksWithout} blocks without it took ${seconds(cutAt)}`)

    // Its users cannot reach it; whoever is on its host sees what is wrong.
    await expect.poll(async () => (await last.era<Status>('status')).peers, patience).toBe(0)
    const chainStates = async () => {
      const { chains } = await last.era<Status>('status')
      return chains.map(({ following }) => following.state)
    }
    await expect.poll(chainStates, patience).toEqual(Array(4).fill('unreachable'))
    const told = await last.metrics()
    expect(told).toMatch(/^metalayer_peers 0$/m)
    expect(Number(told.match(/^metalayer_checkpoint_age_seconds (\S+)$/m)?.[1])).toBeGreaterThan(10)
    expect(told).toMatch(
      /^metalayer_fault_seconds\{fault="network-still",subject="network",action="waits"\} \d/m,
    )
    // The others say who is missing, and that they go on.
    const silent = `fault="validator-silent",subject="${last.address.slice(0, 10)}",action="others-go-on"`
    expect(await first.metrics()).toContain(`metalayer_fault_seconds{${silent}}`)
    const top = await last.era<{ faults: { subject: string }[] }>('top')
    expect(top.faults.map(({ subject }) => subject)).toContain('network')

    const healedAt = performance.now()
    last.host.setLink(true)
    await expect.poll(missed, patience).toBe(3)
    lines.push(`its peers are back ${seconds(healedAt)} after the cable`)
    await caughtUp(target.nodes, last.name, 90_000)
    lines.push(`caught up ${seconds(healedAt)} after the cable`)
    await load.stop()
    await load.settled(90_000)
    await checkNetwork(target, load)
    for (const node of nodes) expect(node.log()).not.toMatch(/"code":"bug"/)
  })
})

const seconds = (from: number): string => `${((performance.now() - from) / 1_000).toFixed(1)} s`
