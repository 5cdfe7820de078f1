import {
  BaseError,
  createPublicClient,
  createWalletClient,
  FeeCapTooLowError,
  type Hex,
  http,
  InsufficientFundsError,
  IntrinsicGasTooLowError,
  keccak256,
  NonceTooHighError,
  NonceTooLowError,
  parseEther,
  parseGwei,
  TransactionNotFoundError,
  webSocket,
} from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { describe, expect, test } from 'vitest'
import { patienceMs } from './apps/app-client.ts'
import { fundsEach, type NetworkUnderTest } from './network-under-test.ts'

const newAddress = () => privateKeyToAddress(generatePrivateKey())

/** viem, as its users use it. */
export function describeViem(network: () => NetworkUnderTest): void {
  function open(options: { batch?: boolean; socket?: boolean } = {}) {
    const { chain, recorder } = network()
    const account = network().account()
    const overHttp = http(recorder.rpc, { batch: options.batch ?? false, timeout: patienceMs })
    const transport = options.socket ? webSocket(recorder.ws) : overHttp
    const shared = { chain, transport, pollingInterval: 100, cacheTime: 0 }
    const reader = createPublicClient(shared)
    return { account, reader, wallet: createWalletClient({ ...shared, account }) }
  }

  describe.concurrent('viem', () => {
    test('reads chain, blocks, fees, accounts', async () => {
      const { account, reader } = open()
      expect(await reader.getChainId()).toBe(network().chain.id)
      const latest = await reader.getBlock()
      const number = latest.number
      const again = await reader.getBlock({ blockNumber: number, includeTransactions: true })
      expect(again).toEqual(
        await reader.getBlock({ blockHash: latest.hash, includeTransactions: true }),
      )
      expect(again.parentHash).toBe((await reader.getBlock({ blockNumber: number - 1n })).hash)
      for (const blockTag of ['safe', 'finalized', 'earliest'] as const) {
        expect((await reader.getBlock({ blockTag })).hash).toMatch(/^0x/)
      }
      expect((await reader.getBlock({ blockTag: 'earliest' })).number).toBe(0n)
      expect((await reader.getBlock({ blockTag: 'safe' })).number).toBeGreaterThanOrEqual(number)
      const pending = await reader.getBlock({ blockTag: 'pending' })
      expect(pending).toMatchObject({ hash: null, nonce: null })
      expect(await reader.getBlockTransactionCount({ blockHash: latest.hash })).toBe(
        latest.transactions.length,
      )
      await expect(reader.getBlock({ blockNumber: number + 1_000n })).rejects.toThrow(
        'could not be found',
      )

      expect(await reader.getBalance({ address: account.address })).toBe(fundsEach)
      expect(await reader.getTransactionCount({ address: account.address })).toBe(0)
      expect(await reader.getCode({ address: account.address })).toBeUndefined()
      const { kernel } = network().devnet.deployment.addresses
      expect((await reader.getCode({ address: kernel }))?.length).toBeGreaterThan(1_000)
      expect(await reader.getGasPrice()).toBeGreaterThanOrEqual(latest.baseFeePerGas ?? 0n)
      const fees = await reader.estimateFeesPerGas()
      expect(fees.maxFeePerGas).toBeGreaterThanOrEqual(latest.baseFeePerGas ?? 0n)
      const history = await reader.getFeeHistory({ blockCount: 3, rewardPercentiles: [10, 50, 90] })
      expect(history.baseFeePerGas).toHaveLength(history.gasUsedRatio.length + 1)
      expect(history.reward?.[0]).toHaveLength(3)
      const nobody = { address: newAddress(), fromBlock: 0n, toBlock: 'latest' } as const
      expect(await reader.getLogs(nobody)).toEqual([])
      expect(await reader.call({ account, to: newAddress(), value: 1n })).toEqual({
        data: undefined,
      })
    })

    test('a payment is estimated at exactly 21,000, with data and access list by the schedule (P26, B14)', async () => {
      const { account, reader } = open()
      const to = newAddress()
      expect(await reader.estimateGas({ account, to, value: 1n })).toBe(21_000n)
      expect(await reader.estimateGas({ account, to, data: '0x00ff' })).toBe(21_050n)
      const accessList = [{ address: to, storageKeys: [keccak256(to)] }]
      expect(await reader.estimateGas({ account, to, accessList })).toBe(21_000n + 2_400n + 1_900n)
      await expect(reader.estimateGas({ account, to, value: fundsEach * 2n })).rejects.toThrow(
        /insufficient funds|exceeds the balance/,
      )
    })

    test.each(['legacy', 'eip2930', 'eip1559'] as const)(
      'pays someone new with a %s transaction: in their balance at the receipt’s block, not before',
      async (type) => {
        const { account, reader, wallet } = open()
        const [to, value] = [newAddress(), parseEther('1.5')]
        const accessList = type === 'eip2930' ? { accessList: [] } : {}
        const hash = await wallet.sendTransaction({ to, value, type, ...accessList } as never)
        const receipt = await reader.waitForTransactionReceipt({ hash })
        expect(receipt).toMatchObject({
          status: 'success',
          gasUsed: 21_000n,
          type,
          from: account.address.toLowerCase(),
          to: to.toLowerCase(),
        })
        const { blockNumber, blockHash } = receipt
        const balance = (address: Hex, at: bigint) =>
          reader.getBalance({ address, blockNumber: at })
        expect(await balance(to, blockNumber)).toBe(value)
        expect(await balance(to, blockNumber - 1n)).toBe(0n)
        const paid = value + receipt.gasUsed * receipt.effectiveGasPrice
        expect(await balance(account.address, blockNumber)).toBe(fundsEach - paid)
        expect(await balance(account.address, blockNumber - 1n)).toBe(fundsEach)
        const count = (at: bigint) =>
          reader.getTransactionCount({ address: account.address, blockNumber: at })
        expect([await count(blockNumber - 1n), await count(blockNumber)]).toEqual([0, 1])
        const transaction = await reader.getTransaction({ hash })
        expect(transaction).toMatchObject({ hash, type, blockHash, value, nonce: 0, gas: 21_000n })
        const byIndex = { blockHash, index: receipt.transactionIndex }
        expect(await reader.getTransaction(byIndex)).toEqual(transaction)
        const block = await reader.getBlock({ blockHash, includeTransactions: true })
        expect(block.transactions[receipt.transactionIndex]).toEqual(transaction)
      },
    )

    test('pays back and forth with someone, one nonce after another without waiting', async () => {
      const [left, right] = [open(), open()]
      const pay = async (from: typeof left, to: typeof left) => {
        const hashes: Hex[] = []
        for (const value of [1n, 2n, 3n, 4n, 5n]) {
          hashes.push(await from.wallet.sendTransaction({ to: to.account.address, value }))
        }
        return Promise.all(hashes.map((hash) => from.reader.waitForTransactionReceipt({ hash })))
      }
      const receipts = (await Promise.all([pay(left, right), pay(right, left)])).flat()
      expect(receipts.every(({ status }) => status === 'success')).toBe(true)
      const count = { address: left.account.address }
      expect(await left.reader.getTransactionCount(count)).toBe(5)
    })

    test('sees what waits: pending nonce, transaction without block, batches of calls', async () => {
      const { account, reader, wallet } = open({ batch: true })
      const to = newAddress()
      const hash = await wallet.sendTransaction({ to, value: 1n, nonce: 1, gas: 21_000n })
      const [latest, pending, transaction, ...balances] = await Promise.all([
        reader.getTransactionCount({ address: account.address }),
        reader.getTransactionCount({ address: account.address, blockTag: 'pending' }),
        reader.getTransaction({ hash }),
        ...Array.from({ length: 20 }, () => reader.getBalance({ address: account.address })),
      ])
      expect([latest, pending]).toEqual([0, 0])
      expect(transaction).toMatchObject({ hash, blockHash: null, blockNumber: null, nonce: 1 })
      expect(new Set(balances)).toEqual(new Set([fundsEach]))
      const waiting = await reader.getBlock({ blockTag: 'pending', includeTransactions: true })
      expect(waiting.transactions.map((item) => item.hash)).toContain(hash)
      const first = await wallet.sendTransaction({ to, value: 1n, nonce: 0, gas: 21_000n })
      expect(
        await reader.getTransactionCount({ address: account.address, blockTag: 'pending' }),
      ).toBe(2)
      for (const each of [first, hash]) await reader.waitForTransactionReceipt({ hash: each })
    })

    test('speeds up and cancels', async ({ expect }) => {
      const { account, reader, wallet } = open()
      const to = newAddress()
      const fees = { maxFeePerGas: parseGwei('3'), maxPriorityFeePerGas: parseGwei('1') }
      const higher = { maxFeePerGas: parseGwei('4'), maxPriorityFeePerGas: parseGwei('2') }
      const send = (nonce: number, value: bigint, recipient: Hex, prices: typeof fees) =>
        wallet.sendTransaction({ to: recipient, value, nonce, gas: 21_000n, ...prices })
      const slow = [await send(1, 1n, to, fees), await send(2, 2n, to, fees)] as const
      await expect(send(1, 1n, to, { ...fees, maxFeePerGas: parseGwei('3') + 1n })).rejects.toThrow(
        /replacement transaction underpriced/,
      )
      const reasons: string[] = []
      const wait = (hash: Hex) =>
        reader.waitForTransactionReceipt({ hash, onReplaced: ({ reason }) => reasons.push(reason) })
      const receipts = slow.map(wait)
      // viem recognises a replacement by the original, which it must have seen.
      await Promise.all(
        slow.map((hash) =>
          expect.poll(() => reader.getTransaction({ hash })).toMatchObject({ blockHash: null }),
        ),
      )
      const seen = await reader.getBlockNumber()
      await expect
        .poll(() => reader.getBlockNumber(), { timeout: 15_000 })
        .toBeGreaterThan(seen + 1n)
      await send(1, 1n, to, higher)
      await send(2, 0n, account.address, higher)
      await send(0, 1n, to, fees)
      expect((await Promise.all(receipts)).map(({ status }) => status)).toEqual([
        'success',
        'success',
      ])
      expect(reasons.toSorted()).toEqual(['cancelled', 'repriced'])
      expect(await reader.getBalance({ address: to })).toBe(2n)
      await expect(reader.getTransaction({ hash: slow[0] })).rejects.toThrow(
        TransactionNotFoundError,
      )
    })

    test('recognises errors by name', async () => {
      const { reader, wallet } = open()
      const to = newAddress()
      const gas = { gas: 21_000n }
      const thrown = (sending: Promise<unknown>) =>
        sending.then(
          () => undefined,
          (error: unknown) => error,
        )
      const has = (type: new (...options: never[]) => Error) => (error: unknown) =>
        error instanceof BaseError && error.walk((cause) => cause instanceof type) !== null
      const hash = await wallet.sendTransaction({ to, value: 1n })
      const fees = { maxFeePerGas: parseGwei('2'), maxPriorityFeePerGas: 0n }
      const second = { to, value: 3n, nonce: 1, chainId: network().chain.id, ...gas, ...fees }
      const serializedTransaction = await wallet.signTransaction(second)
      const known = await reader.sendRawTransaction({ serializedTransaction })
      await expect(reader.sendRawTransaction({ serializedTransaction })).rejects.toThrow(
        /already known/,
      )
      for (const each of [hash, known]) await reader.waitForTransactionReceipt({ hash: each })
      expect(await thrown(wallet.sendTransaction({ to, nonce: 0, ...gas }))).toSatisfy(
        has(NonceTooLowError),
      )
      expect(await thrown(wallet.sendTransaction({ to, nonce: 90_000, ...gas }))).toSatisfy(
        has(NonceTooHighError),
      )
      const dear = wallet.sendTransaction({ to, value: fundsEach * 2n, ...gas })
      expect(await thrown(dear)).toSatisfy(has(InsufficientFundsError))
      expect(await thrown(wallet.sendTransaction({ to, gas: 20_999n }))).toSatisfy(
        has(IntrinsicGasTooLowError),
      )
      const cheap = { maxFeePerGas: 1n, maxPriorityFeePerGas: 0n }
      expect(await thrown(wallet.sendTransaction({ to, ...gas, ...cheap }))).toSatisfy(
        has(FeeCapTooLowError),
      )
      await expect(reader.getTransactionReceipt({ hash: keccak256('0x01') })).rejects.toThrow(
        'could not be found',
      )
    })

    test('sends and has the receipt at once (EIP-7966)', async () => {
      const { reader, wallet } = open()
      const to = newAddress()
      const receipt = await wallet.sendTransactionSync({ to, value: 7n })
      expect(receipt).toMatchObject({ status: 'success', gasUsed: 21_000n })
      expect(await reader.getTransactionReceipt({ hash: receipt.transactionHash })).toEqual(receipt)
      expect(await reader.getBalance({ address: to })).toBe(7n)
    })

    test('watches blocks by polling', async ({ expect }) => {
      const { reader } = open()
      const numbers: bigint[] = []
      const stop = reader.watchBlocks({
        emitMissed: true,
        onBlock: ({ number }) => void numbers.push(number),
      })
      await expect.poll(() => numbers.length, { timeout: 15_000 }).toBeGreaterThan(2)
      stop()
      expect(numbers).toEqual(numbers.map((_, place) => (numbers[0] ?? 0n) + BigInt(place)))
    })

    test('watches blocks and waiting transactions over a WebSocket, and pays over it', async ({
      expect,
    }) => {
      const { reader, wallet } = open({ socket: true })
      const numbers: bigint[] = []
      const pending: Hex[] = []
      const stopBlocks = reader.watchBlocks({ onBlock: ({ number }) => void numbers.push(number) })
      const stopPending = reader.watchPendingTransactions({
        onTransactions: (hashes) => void pending.push(...hashes),
      })
      await expect.poll(() => numbers.length, { timeout: 15_000 }).toBeGreaterThan(0)
      const hash = await wallet.sendTransaction({ to: newAddress(), value: 1n })
      const { blockNumber } = await reader.waitForTransactionReceipt({ hash })
      await expect.poll(() => numbers, { timeout: 15_000 }).toContain(blockNumber)
      expect(pending).toContain(hash)
      stopBlocks()
      stopPending()
    })
  })
}
