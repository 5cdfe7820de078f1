import { tokenAbi } from '@metalayer/contracts'
import { accountSlot } from '@metalayer/protocol'
import { Contract, type InterfaceAbi, JsonRpcProvider, Wallet } from 'ethers'
import parse from 'parse-prometheus-text-format'
import {
  type Address,
  createPublicClient,
  createWalletClient,
  encodeEventTopics,
  type Hex,
  http,
  pad,
  webSocket,
  zeroAddress,
} from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { describe, test } from 'vitest'
import { type ContractAbi, Web3 } from 'web3'
import { patienceMs } from './apps/app-client.ts'
import { ask, goldFor, supply } from './apps/apps.ts'
import { openViem } from './apps/viem-apps.ts'
import type { FundedAccount, NetworkUnderTest } from './network-under-test.ts'

const newAddress = () => privateKeyToAddress(generatePrivateKey())
const waiting = { timeout: 20_000 }

/** What clients poll and subscribe to besides blocks, and what operators scrape. */
export function describeFilters(network: () => NetworkUnderTest): void {
  /** A token of a maker's own, whose logs are nobody else's business. */
  async function deployGold(): Promise<{ maker: FundedAccount; gold: Address }> {
    const maker = network().account()
    return { maker, gold: await openViem(network()).deploy(maker.key, goldFor(maker.address)) }
  }
  /** Transfers to several, one transaction each; resolves with their hashes when all are final. */
  async function pay(maker: FundedAccount, gold: Address, payments: readonly [Address, bigint][]) {
    const hashes: Hex[] = []
    const contract = { address: gold, abi: tokenAbi }
    for (const args of payments) {
      const call = { contract, method: 'transfer', args }
      hashes.push((await openViem(network()).send(maker.key, call)).hash)
    }
    return hashes
  }

  describe.concurrent('filters', () => {
    test('viem polls blocks and waiting transactions, and reads storage', async ({ expect }) => {
      const { chain, recorder } = network()
      const account = network().account()
      const shared = { chain, transport: http(recorder.rpc), pollingInterval: 100, cacheTime: 0 }
      const reader = createPublicClient(shared)
      const wallet = createWalletClient({ ...shared, account })
      const blocks = await reader.createBlockFilter()
      const pending = await reader.createPendingTransactionFilter()
      const hash = await wallet.sendTransaction({ to: newAddress(), value: 1n })
      const { blockHash } = await reader.waitForTransactionReceipt({ hash })
      const seen: Hex[] = []
      await expect
        .poll(async () => {
          seen.push(...(await reader.getFilterChanges({ filter: blocks })))
          return seen
        }, waiting)
        .toContain(blockHash)
      expect(new Set(seen).size).toBe(seen.length)
      expect(await reader.getFilterChanges({ filter: pending })).toContain(hash)
      for (const filter of [blocks, pending])
        expect(await reader.uninstallFilter({ filter })).toBe(true)
      expect(await reader.uninstallFilter({ filter: blocks })).toBe(false)

      const { kernel } = await ask<{ kernel: Hex }>(recorder.rpc, 'era_status')
      const home = await ask<{ chainId: number }>(recorder.rpc, 'era_getHome', [account.address])
      const slot = accountSlot(account.address)
      const wordOn = (chainId: number) =>
        ask<Hex>(recorder.rpc, 'eth_getStorageAt', [kernel, slot, 'latest', chainId])
      const word = await wordOn(home.chainId)
      expect(BigInt(word)).toBeGreaterThan(0n)
      const others = network().devnet.info.chains.filter(({ chainId }) => chainId !== home.chainId)
      // Elsewhere are pockets at most.
      for (const { chainId } of others) expect(await wordOn(chainId)).not.toBe(word)
      expect(await reader.getStorageAt({ address: kernel, slot })).toMatch(/^0x[0-9a-f]{64}$/)
      await expect(reader.getProof({ address: kernel, storageKeys: [] })).rejects.toThrow(
        'does not exist',
      )
    })

    test('viem sees the Transfers of a token: past ones, polled ones, pushed ones', async ({
      expect,
    }) => {
      const { chain, recorder } = network()
      const requests: string[] = []
      const overHttp = http(recorder.rpc, {
        timeout: patienceMs,
        onFetchRequest: (_, { body }) => void requests.push(String(body)),
      })
      const shared = { chain, pollingInterval: 100, cacheTime: 0 }
      const reader = createPublicClient({ ...shared, transport: overHttp })
      const listener = createPublicClient({ ...shared, transport: webSocket(recorder.ws) })
      const { maker, gold } = await deployGold()
      const [friend, stranger] = [newAddress(), newAddress()]
      const transfers = { address: gold, abi: tokenAbi, eventName: 'Transfer' } as const
      const all = await reader.createContractEventFilter({ ...transfers, fromBlock: 'earliest' })
      const toFriend = await reader.createContractEventFilter({
        ...{ ...transfers, args: { to: friend } },
      })
      const polled: unknown[] = []
      const pushed: unknown[] = []
      const failed: Error[] = []
      const note = (into: unknown[]) => ({
        onLogs: (logs: readonly { args: unknown }[]) =>
          void into.push(...logs.map(({ args }) => args)),
        onError: (error: Error) => void failed.push(error),
      })
      const stops = [
        reader.watchContractEvent({ ...transfers, ...note(polled), poll: true }),
        listener.watchContractEvent({ ...transfers, args: { to: friend }, ...note(pushed) }),
      ]
      // Behind the subscription, on the same socket.
      await listener.getBlockNumber()
      await expect
        .poll(() => requests.filter((body) => body.includes('eth_newFilter')).length, waiting)
        .toBe(3)

      const hashes = await pay(maker, gold, [
        [friend, 5n],
        [stranger, 6n],
        [friend, 7n],
      ])
      const sent = [
        { from: maker.address, to: friend, value: 5n },
        { from: maker.address, to: stranger, value: 6n },
        { from: maker.address, to: friend, value: 7n },
      ]
      const minted = { from: zeroAddress, to: maker.address, value: supply }
      const argsOf = (logs: readonly { args: unknown }[]) => logs.map(({ args }) => args)
      const friends = sent.filter(({ to }) => to === friend)
      await expect.poll(() => polled, waiting).toEqual(sent)
      await expect.poll(() => pushed, waiting).toEqual(friends)
      expect(argsOf(await reader.getFilterLogs({ filter: all }))).toEqual([minted, ...sent])
      expect(argsOf(await reader.getFilterChanges({ filter: all }))).toEqual(sent)
      expect(await reader.getFilterChanges({ filter: all })).toEqual([])
      const found = await reader.getFilterChanges({ filter: toFriend })
      expect(argsOf(found)).toEqual(friends)
      expect(found.map(({ transactionHash }) => transactionHash)).toEqual([hashes[0], hashes[2]])
      for (const { blockHash, transactionHash, logIndex } of found) {
        const { logs } = await reader.getTransactionReceipt({ hash: transactionHash })
        expect(logs.map((log) => log.logIndex)).toContain(logIndex)
        const [log] = await reader.getLogs({ address: gold, blockHash })
        expect(log?.blockHash).toBe(blockHash)
      }
      for (const stop of stops) stop()
      for (const filter of [all, toFriend])
        expect(await reader.uninstallFilter({ filter })).toBe(true)
      expect(await reader.uninstallFilter({ filter: all })).toBe(false)
      expect(failed).toEqual([])
    })

    test('ethers polls waiting transactions and Transfers by filters', async ({ expect }) => {
      const { recorder } = network()
      const { maker, gold } = await deployGold()
      const [friend, stranger] = [newAddress(), newAddress()]
      const provider = new JsonRpcProvider(recorder.rpc, undefined, {
        polling: false,
        cacheTimeout: -1,
      })
      const wallet = new Wallet(network().account().key, provider)
      const pending: string[] = []
      const logs: string[] = []
      const told: unknown[] = []
      const contract = new Contract(gold, tokenAbi as unknown as InterfaceAbi, provider)
      const requests: string[] = []
      await provider.on('debug', (event) => requests.push(JSON.stringify(event)))
      await provider.on('pending', (hash: string) => pending.push(hash))
      await provider.on({ address: gold, topics: [null] }, ({ transactionHash }) =>
        logs.push(transactionHash),
      )
      await contract.on('Transfer', (...args: unknown[]) => told.push(args.slice(0, 3)))
      await expect
        .poll(() => requests.join().match(/eth_new(Pending\w+)?Filter/g)?.length, waiting)
        .toBe(3)
      const hashes = await pay(maker, gold, [
        [friend, 5n],
        [stranger, 6n],
      ])
      const sent = await wallet.sendTransaction({ to: newAddress(), value: 1n })
      await sent.wait()
      await expect.poll(() => pending, waiting).toContain(sent.hash)
      await expect.poll(() => logs, waiting).toEqual(hashes)
      await expect
        .poll(() => told, waiting)
        .toEqual([
          [maker.address, friend, 5n],
          [maker.address, stranger, 6n],
        ])
      // ethers gives its filters up without waiting for the answer, which must come before it is let go.
      const before = recorder.answers.get('eth_uninstallFilter') ?? 0
      await provider.removeAllListeners()
      await expect
        .poll(() => recorder.answers.get('eth_uninstallFilter') ?? 0, waiting)
        .toBeGreaterThanOrEqual(before + 3)
      for (let turn = 0; turn < 2; turn += 1) await provider.send('eth_chainId', [])
      provider.destroy()
    })

    test('web3.js subscribes to logs, polls filters, asks for peers and storage', async ({
      expect,
    }) => {
      const { recorder } = network()
      const web3 = new Web3(recorder.ws)
      const { eth } = web3
      const { maker, gold } = await deployGold()
      const [friend, stranger] = [newAddress(), newAddress()]
      const topics = encodeEventTopics({ abi: tokenAbi, eventName: 'Transfer' })
      const toFriend = [...topics, null, pad(friend)] as string[]
      const logs = await eth.subscribe('logs', { address: gold, topics: toFriend })
      const syncing = await eth.subscribe('syncing')
      const told: unknown[] = []
      const states: unknown[] = []
      logs.on('data', ({ transactionHash, data }) => void told.push([transactionHash, data]))
      syncing.on('data', (status) => void states.push(status))
      const events = new eth.Contract(tokenAbi as unknown as ContractAbi, gold).events
      const every = events.Transfer?.({})
      const seen: unknown[] = []
      await new Promise((resolve) => every?.on('connected', resolve))
      every?.on('data', ({ returnValues }) => void seen.push(returnValues.value))
      const [first, , third] = await pay(maker, gold, [
        [friend, 5n],
        [stranger, 6n],
        [friend, 7n],
      ])
      await expect
        .poll(() => told, waiting)
        .toEqual([
          [first, pad('0x5')],
          [third, pad('0x7')],
        ])
      await expect.poll(() => seen, waiting).toEqual([5n, 6n, 7n])
      expect(states).toEqual([])
      expect(await eth.net.isListening()).toBe(true)
      expect(await eth.net.getPeerCount()).toBe(3n)
      expect(BigInt(await eth.getStorageAt(newAddress(), 0))).toBe(0n)
      await expect(eth.getCoinbase()).rejects.toThrow('does not exist')
      for (const subscription of [logs, syncing]) await subscription.unsubscribe()
      web3.provider?.disconnect()
    })

    test('Prometheus scrapes every node', async ({ expect }) => {
      const { devnet } = network()
      for (const { rpc } of devnet.info.nodes) {
        const families = parse(await (await fetch(new URL('/metrics', rpc))).text())
        const values = new Map(families.map(({ name, metrics }) => [name, metrics]))
        const one = (name: string) => Number(values.get(`metalayer_${name}`)?.[0]?.value)
        expect(one('peers')).toBe(3)
        expect(one('checkpoint_number')).toBeGreaterThan(0)
        expect(one('checkpoint_age_seconds')).toBeLessThan(60)
        const chains = devnet.info.chains.map(({ chainId }) => String(chainId))
        for (const name of ['chain_head_block', 'chain_verified_block', 'chain_followed']) {
          const labels = values.get(`metalayer_${name}`)?.map(({ labels }) => labels?.chain)
          expect(labels).toEqual(expect.arrayContaining(chains))
        }
      }
      const sums = await Promise.all(devnet.info.nodes.map(({ rpc }) => bundledOf(rpc)))
      // Somebody has bundled the payments by which accounts were funded.
      expect(sums.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0)
    })
  })
}

/** Transactions in bundles of a node, over all chains. */
async function bundledOf(rpc: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', rpc))).text()
  const family = parse(text).find(
    ({ name }) => name === 'metalayer_agent_bundled_transactions_total',
  )
  return (family?.metrics ?? []).reduce((sum, { value }) => sum + Number(value), 0)
}
