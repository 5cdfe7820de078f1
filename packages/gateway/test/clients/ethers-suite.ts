import {
  ContractFactory,
  type ErrorCode,
  FetchRequest,
  type InterfaceAbi,
  isError,
  JsonRpcProvider,
  parseEther,
  parseUnits,
  Wallet,
  WebSocketProvider,
} from 'ethers'
import { describe, expect, test } from 'vitest'
import { goldFor, supply } from './apps/apps.ts'
import { fundsEach, type NetworkUnderTest } from './network-under-test.ts'

const newAddress = () => Wallet.createRandom().address

/** ethers 6, as its users use it. */
export function describeEthers(network: () => NetworkUnderTest): void {
  function open() {
    const provider = new JsonRpcProvider(new FetchRequest(network().recorder.rpc), undefined, {
      pollingInterval: 100,
      cacheTimeout: -1,
    })
    const { key } = network().account()
    return { provider, wallet: new Wallet(key, provider) }
  }

  describe.concurrent('ethers', () => {
    test('reads chain, blocks, fees, accounts', async () => {
      const { provider, wallet } = open()
      expect((await provider.getNetwork()).chainId).toBe(BigInt(network().chain.id))
      const latest = await provider.getBlock('latest', true)
      expect(latest?.hash).toMatch(/^0x/)
      expect((await provider.getBlock(latest?.hash ?? ''))?.number).toBe(latest?.number)
      expect((await provider.getBlock(latest?.number ?? 0))?.hash).toBe(latest?.hash)
      for (const tag of ['safe', 'finalized', 'earliest'])
        expect(await provider.getBlock(tag)).not.toBeNull()
      expect(await provider.getBlock('pending', true)).not.toBeNull()
      expect(await provider.getBlock((latest?.number ?? 0) + 1_000)).toBeNull()
      expect(await provider.getBalance(wallet)).toBe(fundsEach)
      expect(await provider.getTransactionCount(wallet, 'pending')).toBe(0)
      expect(await provider.getCode(wallet)).toBe('0x')
      const nobody = { address: newAddress(), fromBlock: 0, toBlock: 'latest' }
      expect(await provider.getLogs(nobody)).toEqual([])
      const fees = await provider.getFeeData()
      expect(fees.maxFeePerGas).toBeGreaterThanOrEqual(latest?.baseFeePerGas ?? 0n)
      expect(
        await provider.estimateGas({ from: wallet.address, to: newAddress(), value: 1n }),
      ).toBe(21_000n)
      expect(await provider.call({ from: wallet.address, to: newAddress() })).toBe('0x')
      expect(await provider.getTransaction(`0x${'11'.repeat(32)}`)).toBeNull()
      provider.destroy()
    })

    test.for([0, 1, 2])(
      'pays someone new with type %i: in their balance with the receipt',
      async (type) => {
        const { provider, wallet } = open()
        const [to, value] = [newAddress(), parseEther('0.25')]
        const sent = await wallet.sendTransaction({ to, value, type })
        const receipt = await sent.wait()
        expect(receipt).toMatchObject({ status: 1, gasUsed: 21_000n, type, hash: sent.hash })
        const { blockNumber, fee } = receipt ?? { blockNumber: 0, fee: 0n }
        expect(await provider.getBalance(to, blockNumber)).toBe(value)
        expect(await provider.getBalance(to, blockNumber - 1)).toBe(0n)
        expect(await provider.getBalance(wallet, blockNumber)).toBe(fundsEach - value - fee)
        const transaction = await provider.getTransaction(sent.hash)
        expect(transaction).toMatchObject({
          hash: sent.hash,
          blockNumber,
          type,
          nonce: 0,
          from: wallet.address,
          to,
        })
        expect(transaction?.signature.serialized).toBe(sent.signature.serialized)
        const block = await provider.getBlock(blockNumber, true)
        expect(block?.prefetchedTransactions.map(({ hash }) => hash)).toContain(sent.hash)
        expect(await receipt?.confirmations()).toBeGreaterThan(0)
        provider.destroy()
      },
    )

    test('pays several in a row, and each other', async () => {
      const [left, right] = [open(), open()]
      const pay = async (from: Wallet, to: Wallet) => {
        const sent = []
        for (const value of [1n, 2n, 3n]) sent.push(await from.sendTransaction({ to, value }))
        return Promise.all(sent.map((transaction) => transaction.wait()))
      }
      const receipts = await Promise.all([
        pay(left.wallet, right.wallet),
        pay(right.wallet, left.wallet),
      ])
      expect(receipts.flat().map((receipt) => receipt?.status)).toEqual([1, 1, 1, 1, 1, 1])
      expect(await left.wallet.getNonce()).toBe(3)
      for (const { provider } of [left, right]) provider.destroy()
    })

    test('replaces what waits, and is told so', async () => {
      const { provider, wallet } = open()
      const to = newAddress()
      const fees = (gwei: string) => ({
        gasLimit: 21_000n,
        maxFeePerGas: parseUnits(gwei, 'gwei'),
        maxPriorityFeePerGas: parseUnits(gwei, 'gwei') / 4n,
      })
      const slow = await wallet.sendTransaction({ to, value: 1n, nonce: 1, ...fees('4') })
      const waiting = slow.wait()
      await expect(
        wallet.sendTransaction({ to, value: 2n, nonce: 1, ...fees('4.1') }),
      ).rejects.toSatisfy(hasCode('REPLACEMENT_UNDERPRICED'))
      const cancel = await wallet.sendTransaction({ to: wallet, value: 0n, nonce: 1, ...fees('5') })
      await wallet.sendTransaction({ to, value: 5n, nonce: 0, ...fees('4') })
      await expect(waiting).rejects.toSatisfy(hasCode('TRANSACTION_REPLACED'))
      expect(await cancel.wait()).toMatchObject({ status: 1 })
      expect(await provider.getBalance(to)).toBe(5n)
      provider.destroy()
    })

    test('recognises errors by code', async () => {
      const { provider, wallet } = open()
      const to = newAddress()
      const gasLimit = 21_000n
      const signed = await wallet.signTransaction(
        await wallet.populateTransaction({ to, value: 1n }),
      )
      const sent = await provider.broadcastTransaction(signed)
      await expect(provider.broadcastTransaction(signed)).rejects.toThrow(
        /already known|nonce too low/,
      )
      await sent.wait()
      await expect(wallet.sendTransaction({ to, nonce: 0, gasLimit })).rejects.toSatisfy(
        hasCode('NONCE_EXPIRED'),
      )
      const tooMuch = { to, value: fundsEach * 2n }
      await expect(wallet.sendTransaction({ ...tooMuch, gasLimit })).rejects.toSatisfy(
        hasCode('INSUFFICIENT_FUNDS'),
      )
      await expect(wallet.estimateGas(tooMuch)).rejects.toSatisfy(hasCode('INSUFFICIENT_FUNDS'))
      await expect(provider.send('eth_nothing', [])).rejects.toSatisfy(
        hasCode('UNSUPPORTED_OPERATION'),
      )
      provider.destroy()
    })

    test('watches blocks by polling and over a WebSocket, where it sees what waits', async ({
      expect,
    }) => {
      const { provider, wallet } = open()
      const socket = new WebSocketProvider(network().recorder.ws)
      const [polled, pushed, pending]: [number[], number[], string[]] = [[], [], []]
      await provider.on('block', (number: number) => polled.push(number))
      await socket.on('block', (number: number) => pushed.push(number))
      await socket.on('pending', (hash: string) => pending.push(hash))
      await expect.poll(() => pushed.length, { timeout: 15_000 }).toBeGreaterThan(0)
      const sent = await wallet.connect(socket).sendTransaction({ to: newAddress(), value: 1n })
      const receipt = await sent.wait()
      await expect.poll(() => polled, { timeout: 15_000 }).toContain(receipt?.blockNumber)
      await expect.poll(() => pushed, { timeout: 15_000 }).toContain(receipt?.blockNumber)
      expect(pending).toContain(sent.hash)
      // ethers goes on asking for a moment; what it asked must be answered before it is let go.
      await socket.removeAllListeners()
      for (let turn = 0; turn < 2; turn += 1) await socket.send('eth_chainId', [])
      await socket.destroy()
      provider.destroy()
    })

    test('’s factory expects an app where Ethereum would put it, and hears there where it is (P30)', async () => {
      const { provider, wallet } = open()
      const { abi, bytecode, args } = goldFor(network().account().address)
      const made = await new ContractFactory(abi as InterfaceAbi, bytecode, wallet).deploy(...args)
      await made.waitForDeployment()
      const receipt = await made.deploymentTransaction()?.wait()
      const address = receipt?.contractAddress ?? ''
      expect(await made.getAddress()).not.toBe(address)
      const named = new RegExp(`CREATE2: the app is at ${address}`, 'i')
      await expect(made.getFunction('totalSupply')()).rejects.toThrow(named)
      await expect(made.getDeployedCode()).rejects.toThrow(named)
      const payment = { to: await made.getAddress(), value: 1n, gasLimit: 21_000n }
      await expect(wallet.sendTransaction(payment)).rejects.toThrow(named)
      expect(await made.attach(address).getFunction('totalSupply')()).toBe(supply)
      provider.destroy()
    })
  })
}

function hasCode(code: ErrorCode): (error: unknown) => boolean {
  return (error) => isError(error, code)
}
