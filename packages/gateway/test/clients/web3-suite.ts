import { describe, expect, test } from 'vitest'
import { Web3 } from 'web3'
import { fundsEach, type NetworkUnderTest } from './network-under-test.ts'

/** web3.js 4, as its users use it. */
export function describeWeb3(network: () => NetworkUnderTest): void {
  function open(url = network().recorder.rpc) {
    const web3 = new Web3(url)
    web3.eth.transactionPollingInterval = 100
    const account = web3.eth.accounts.wallet.add(network().account().key).get(0)
    return { web3, from: account?.address ?? '' }
  }
  const newAddress = () => new Web3().eth.accounts.create().address

  describe.concurrent('web3.js', () => {
    test('reads chain, blocks, fees, accounts', async () => {
      const { web3, from } = open()
      const { eth } = web3
      expect(await eth.getChainId()).toBe(BigInt(network().chain.id))
      expect(await eth.net.getId()).toBe(BigInt(network().chain.id))
      expect(await eth.getNodeInfo()).toMatch(/^MetaLayer/)
      expect(await eth.isSyncing()).toBe(false)
      const latest = await eth.getBlock('latest', true)
      expect((await eth.getBlock(latest.hash)).number).toBe(latest.number)
      expect((await eth.getBlock(latest.number)).hash).toBe(latest.hash)
      for (const tag of ['safe', 'finalized', 'earliest'] as const)
        expect((await eth.getBlock(tag)).hash).toMatch(/^0x/)
      expect((await eth.getBlock('pending')).parentHash).toMatch(/^0x/)
      expect(await eth.getBlockTransactionCount(latest.number)).toBe(
        BigInt(latest.transactions?.length ?? 0),
      )
      expect(await eth.getBlockUncleCount(latest.number)).toBe(0n)
      expect(await eth.getBalance(from)).toBe(fundsEach)
      expect(await eth.getTransactionCount(from, 'pending')).toBe(0n)
      expect(await eth.getCode(from)).toBe('0x')
      expect(await eth.getGasPrice()).toBeGreaterThanOrEqual(latest.baseFeePerGas ?? 0n)
      expect(await eth.estimateGas({ from, to: newAddress(), value: 1 })).toBe(21_000n)
      expect((await eth.getFeeHistory(2, 'latest', [50])).gasUsedRatio).toHaveLength(2)
      const nobody = { address: newAddress(), fromBlock: 'earliest', toBlock: 'latest' } as const
      expect(await eth.getPastLogs(nobody)).toEqual([])
    })

    test.for([0, 1, 2])(
      'pays someone new with type %i: in their balance with the receipt',
      async (type) => {
        const { web3, from } = open()
        const { eth } = web3
        const [to, value] = [newAddress(), 10n ** 17n]
        const receipt = await eth.sendTransaction({
          from,
          to,
          value,
          type,
          ...(type === 1 && { accessList: [] }),
        })
        expect(receipt).toMatchObject({ status: 1n, gasUsed: 21_000n, type: BigInt(type) })
        const { blockNumber, transactionHash } = receipt
        expect(await eth.getBalance(to, blockNumber)).toBe(value)
        expect(await eth.getBalance(to, BigInt(blockNumber) - 1n)).toBe(0n)
        const fee = BigInt(receipt.gasUsed) * BigInt(receipt.effectiveGasPrice ?? 0)
        expect(await eth.getBalance(from, blockNumber)).toBe(fundsEach - value - fee)
        const transaction = await eth.getTransaction(transactionHash)
        expect(transaction).toMatchObject({
          hash: transactionHash,
          blockNumber,
          type: BigInt(type),
          value,
        })
        expect(await eth.getTransactionFromBlock(blockNumber, receipt.transactionIndex)).toEqual(
          transaction,
        )
      },
    )

    test('has errors in words', async () => {
      const { web3, from } = open()
      const to = newAddress()
      const gas = 21_000
      await web3.eth.sendTransaction({ from, to, value: 1 })
      const options = { checkRevertBeforeSending: false }
      const send = (fields: object) =>
        web3.eth.sendTransaction({ from, to, gas, ...fields }, undefined, options)
      await expect(send({ nonce: 0 })).rejects.toThrow('nonce too low')
      await expect(send({ value: fundsEach * 2n })).rejects.toThrow('insufficient funds')
      await expect(web3.eth.estimateGas({ from, to, value: fundsEach * 2n })).rejects.toThrow(
        'insufficient funds',
      )
    })

    test('pays each other, several at once', async () => {
      const [left, right] = [open(), open()]
      const pay = (payer: typeof left, to: string) =>
        Promise.all(
          [0, 1, 2].map((nonce) =>
            payer.web3.eth.sendTransaction({ from: payer.from, to, nonce, value: 1 }),
          ),
        )
      const receipts = await Promise.all([pay(left, right.from), pay(right, left.from)])
      expect(receipts.flat().map(({ status }) => status)).toEqual([1n, 1n, 1n, 1n, 1n, 1n])
    })

    test('subscribes to blocks and waiting transactions over a WebSocket', async ({ expect }) => {
      const { web3, from } = open(network().recorder.ws)
      const [numbers, pending]: [bigint[], string[]] = [[], []]
      const heads = await web3.eth.subscribe('newHeads')
      heads.on('data', ({ number }) => void numbers.push(BigInt(number ?? 0)))
      const waiting = await web3.eth.subscribe('newPendingTransactions')
      waiting.on('data', (hash) => void pending.push(String(hash)))
      await expect.poll(() => numbers.length, { timeout: 15_000 }).toBeGreaterThan(0)
      const receipt = await web3.eth.sendTransaction({ from, to: newAddress(), value: 1 })
      await expect.poll(() => numbers, { timeout: 15_000 }).toContain(receipt.blockNumber)
      expect(pending).toContain(receipt.transactionHash)
      await heads.unsubscribe()
      await waiting.unsubscribe()
      web3.provider?.disconnect()
    })
  })
}
