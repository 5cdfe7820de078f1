import { type Hex, hexToBigInt, hexToNumber, numberToHex } from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { describe, expect, test } from 'vitest'
import { fundsEach, type NetworkUnderTest } from './network-under-test.ts'

type Answer<Result> = { result: Result }

/** What MetaMask asks to show an account, to price a payment, to send it and to follow it; its polling, in its order. */
export function describeWallet(network: () => NetworkUnderTest): void {
  async function ask<Result>(method: string, ...params: unknown[]): Promise<Result> {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
    const response = await fetch(network().recorder.rpc, { method: 'POST', body })
    return ((await response.json()) as Answer<Result>).result
  }

  describe.concurrent('a wallet window', () => {
    test('adds the network, shows the account, sends, and never sees a nonce ahead of its receipt (P29)', async () => {
      const account = network().account()
      const to = privateKeyToAddress(generatePrivateKey())
      expect(await ask('eth_chainId')).toBe(numberToHex(network().chain.id))
      expect(await ask('net_version')).toBe(String(network().chain.id))
      const number = hexToNumber(await ask<Hex>('eth_blockNumber'))
      expect(number).toBeGreaterThan(0)
      const block = await ask<{ baseFeePerGas: Hex }>('eth_getBlockByNumber', 'latest', false)
      const baseFee = hexToBigInt(block.baseFeePerGas)
      expect(hexToBigInt(await ask<Hex>('eth_gasPrice'))).toBeGreaterThanOrEqual(baseFee)
      const percentiles = [10, 20, 30]
      const history = await ask<{ reward: Hex[][] }>('eth_feeHistory', '0x5', 'latest', percentiles)
      expect(history.reward.every((row) => row.length === percentiles.length)).toBe(true)
      expect(hexToBigInt(await ask<Hex>('eth_getBalance', account.address, 'latest'))).toBe(
        fundsEach,
      )
      expect(await ask('eth_getCode', to, 'latest')).toBe('0x')
      const call = {
        from: account.address,
        to,
        value: '0x1',
        data: '0x',
        maxFeePerGas: numberToHex(baseFee * 2n),
        maxPriorityFeePerGas: '0x0',
      }
      expect(await ask('eth_estimateGas', call)).toBe('0x5208')
      const nonce = hexToNumber(
        await ask<Hex>('eth_getTransactionCount', account.address, 'pending'),
      )
      const raw = await account.signTransaction({
        to,
        nonce,
        value: 1n,
        gas: 21_000n,
        chainId: network().chain.id,
        maxFeePerGas: baseFee * 2n,
        maxPriorityFeePerGas: 0n,
      })
      const hash = await ask<Hex>('eth_sendRawTransaction', raw)
      expect(hash).toMatch(/^0x[0-9a-f]{64}$/)
      expect(
        hexToNumber(await ask<Hex>('eth_getTransactionCount', account.address, 'pending')),
      ).toBe(1)
      for (;;) {
        const used = hexToNumber(
          await ask<Hex>('eth_getTransactionCount', account.address, 'latest'),
        )
        const receipt = await ask<{ status: Hex } | null>('eth_getTransactionReceipt', hash)
        if (used > nonce) expect(receipt).toMatchObject({ status: '0x1' })
        if (receipt !== null && used > nonce) break
      }
      expect(await ask('eth_getBalance', to, 'latest')).toBe('0x1')
    })

    test('answers every form of a block, and methods that only look', async () => {
      const { hash, number, transactions } = await ask<{
        hash: Hex
        number: Hex
        transactions: Hex[]
      }>('eth_getBlockByNumber', 'latest', false)
      const { address } = network().account()
      const balances = [hash, number, { blockHash: hash }, { blockNumber: number }, 'latest'].map(
        (block) => ask('eth_getBalance', address, block),
      )
      expect(new Set(await Promise.all(balances))).toEqual(new Set([numberToHex(fundsEach)]))
      for (const block of [hash, number])
        expect(await ask<unknown[]>('eth_getBlockReceipts', block)).toHaveLength(
          transactions.length,
        )
      const count = numberToHex(transactions.length)
      expect(await ask('eth_getBlockTransactionCountByHash', hash)).toBe(count)
      expect(await ask('eth_getBlockTransactionCountByNumber', number)).toBe(count)
      expect(await ask('eth_getUncleCountByBlockHash', hash)).toBe('0x0')
      expect(await ask('eth_blobBaseFee')).toBe('0x1')
      expect(await ask('eth_maxPriorityFeePerGas')).toMatch(/^0x/)
      expect(await ask('eth_accounts')).toEqual([])
      expect(await ask('eth_syncing')).toBe(false)
      expect(await ask('era_getHome', address)).toMatchObject({ nonce: 0 })
      expect(await ask('era_status')).toMatchObject({ networkId: network().chain.id, peers: 3 })
    })

    test('every kind of transaction that a block has validates, system transactions too', async () => {
      const head = hexToNumber(await ask<Hex>('eth_blockNumber'))
      const kinds = new Set<string>()
      for (let number = 0; number <= head; number += 1) {
        const block = await ask<{ hash: Hex; transactions: { hash: Hex; type: Hex; gas: Hex }[] }>(
          'eth_getBlockByNumber',
          numberToHex(number),
          true,
        )
        for (const [index, { hash, type, gas }] of block.transactions.entries()) {
          const kind = gas === '0x0' ? 'system' : type
          if (kinds.has(kind)) continue
          kinds.add(kind)
          expect(await ask('eth_getTransactionByHash', hash)).toEqual(
            await ask('eth_getTransactionByBlockHashAndIndex', block.hash, numberToHex(index)),
          )
          expect(await ask('eth_getTransactionReceipt', hash)).toMatchObject({
            transactionHash: hash,
            transactionIndex: numberToHex(index),
          })
        }
      }
      expect(kinds).toContain('system')
      expect(kinds).toContain('0x2')
    })
  })
}
