import { accountSlot } from '@metalayer/protocol'
import { JsonRpcProvider, Wallet } from 'ethers'
import parse from 'parse-prometheus-text-format'
import { createPublicClient, createWalletClient, type Hex, http, type Log } from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { describe, test } from 'vitest'
import { Web3 } from 'web3'
import type { NetworkUnderTest } from './network-under-test.ts'

const newAddress = () => privateKeyToAddress(generatePrivateKey())
const waiting = { timeout: 20_000 }

/**
 * What clients poll and subscribe to besides blocks, and what operators scrape. TODO(#3): no transaction emits a log before there are apps, so that
 * none comes is all that can be seen of logs here; `filters.test.ts` and `subscriptions.test.ts` of the gateway have blocks with logs.
 */
export function describeFilters(network: () => NetworkUnderTest): void {
  describe.concurrent('filters', () => {
    test('viem polls blocks, waiting transactions and logs, and reads storage', async ({
      expect,
    }) => {
      const { chain, recorder } = network()
      const account = network().account()
      const shared = { chain, transport: http(recorder.rpc), pollingInterval: 100, cacheTime: 0 }
      const reader = createPublicClient(shared)
      const wallet = createWalletClient({ ...shared, account })
      const blocks = await reader.createBlockFilter()
      const pending = await reader.createPendingTransactionFilter()
      const logs = await reader.createEventFilter({ fromBlock: 'earliest' })
      const watched: Log[] = []
      const failed: Error[] = []
      const stop = reader.watchEvent({
        address: newAddress(),
        onLogs: (found) => void watched.push(...found),
        onError: (error) => void failed.push(error),
      })
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
      expect(await reader.getFilterChanges({ filter: logs })).toEqual([])
      expect(await reader.getFilterLogs({ filter: logs })).toEqual([])
      for (const filter of [blocks, pending, logs])
        expect(await reader.uninstallFilter({ filter })).toBe(true)
      expect(await reader.uninstallFilter({ filter: logs })).toBe(false)
      stop()
      expect([watched, failed]).toEqual([[], []])

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

    test('ethers polls waiting transactions and logs by filters', async ({ expect }) => {
      const { recorder } = network()
      const provider = new JsonRpcProvider(recorder.rpc, undefined, {
        polling: false,
        cacheTimeout: -1,
      })
      const wallet = new Wallet(network().account().key, provider)
      const pending: string[] = []
      const logs: unknown[] = []
      await provider.on('pending', (hash: string) => pending.push(hash))
      await provider.on({ address: newAddress(), topics: [null] }, (log) => logs.push(log))
      await expect
        .poll(() => recorder.answers.get('eth_newPendingTransactionFilter') ?? 0, waiting)
        .toBeGreaterThan(0)
      const sent = await wallet.sendTransaction({ to: newAddress(), value: 1n })
      await sent.wait()
      await expect.poll(() => pending, waiting).toContain(sent.hash)
      expect(logs).toEqual([])
      // ethers gives its filters up without waiting for the answer, which must come before it is let go.
      const before = recorder.answers.get('eth_uninstallFilter') ?? 0
      await provider.removeAllListeners()
      await expect
        .poll(() => recorder.answers.get('eth_uninstallFilter') ?? 0, waiting)
        .toBeGreaterThanOrEqual(before + 2)
      for (let turn = 0; turn < 2; turn += 1) await provider.send('eth_chainId', [])
      provider.destroy()
    })

    test('web3.js subscribes to logs, polls filters, asks for peers and storage', async ({
      expect,
    }) => {
      const { recorder } = network()
      const web3 = new Web3(recorder.ws)
      const { eth } = web3
      const logs = await eth.subscribe('logs', { address: newAddress() })
      const syncing = await eth.subscribe('syncing')
      const told: unknown[] = []
      logs.on('data', (log) => void told.push(log))
      syncing.on('data', (status) => void told.push(status))
      const head = await eth.getBlockNumber()
      await expect.poll(() => eth.getBlockNumber(), waiting).toBeGreaterThan(head)
      expect(told).toEqual([])
      expect(await eth.net.isListening()).toBe(true)
      expect(await eth.net.getPeerCount()).toBe(3n)
      expect(BigInt(await eth.getStorageAt(newAddress(), 0))).toBe(0n)
      await expect(eth.getCoinbase()).rejects.toThrow('does not exist')
      await logs.unsubscribe()
      await syncing.unsubscribe()
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

async function ask<Result>(rpc: string, method: string, params: unknown[] = []): Promise<Result> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
  const response = await fetch(rpc, { method: 'POST', body })
  return ((await response.json()) as { result: Result }).result
}
