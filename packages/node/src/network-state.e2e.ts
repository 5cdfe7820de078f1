import { multicallAbi } from '@metalayer/contracts'
import { birthChain, signDigest } from '@metalayer/protocol'
import { testAccount } from '@metalayer/testing/genesis'
import {
  type Address,
  encodeFunctionData,
  type Hex,
  hexToNumber,
  keccak256,
  serializeTransaction,
  slice,
} from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRealDriver } from '../test/real-driver.ts'
import { openReal, type RealNetwork, startRealNetwork } from '../test/real-network.ts'
import { executeCall, sweepCall } from './agent/kernel-calls.ts'
import { systemClock } from './clock.ts'
import { multicallAddress } from './simulation/multicall.ts'
import { createSimulation } from './simulation/simulation.ts'

const era = 10n ** 18n
const gwei = 10n ** 9n
let network: RealNetwork
let node: Awaited<ReturnType<typeof openReal>>
let driver: ReturnType<typeof createRealDriver>
const [alice, bob] = [testAccount(10), testAccount(11)]

beforeAll(async () => {
  network = await startRealNetwork(2)
  node = await openReal(network)
  driver = createRealDriver(network, node)
})

afterAll(async () => {
  await node?.stop()
  await network?.stop()
})

const kernel = (): Address => network.plan.addresses.kernel
const networkId = () => network.plan.configuration.parameters.networkId
const members = () => network.plan.configuration.chains.slice(1).map(({ chainId }) => chainId)

const mine = () => driver.mine()
const checkpoint = () => driver.checkpoint()
const deliverAll = () => driver.deliverAll()
const expectSameWords = () => driver.expectSameWords()

function sign(
  key: Hex,
  transaction: { nonce: number; to: Address; value?: bigint; data?: Hex },
): Hex {
  const unsigned = {
    type: 'eip1559',
    chainId: networkId(),
    nonce: transaction.nonce,
    to: transaction.to,
    value: transaction.value ?? 0n,
    data: transaction.data ?? '0x',
    gas: transaction.data === undefined ? 21_000n : 200_000n,
    maxFeePerGas: 5n * gwei,
    maxPriorityFeePerGas: gwei,
  } as const
  const signature = signDigest(keccak256(serializeTransaction(unsigned)), key)
  return serializeTransaction(unsigned, {
    r: slice(signature, 0, 32),
    s: slice(signature, 32, 64),
    yParity: hexToNumber(slice(signature, 64, 65)) - 27,
  })
}

describe('over real chains with the real contracts', () => {
  test('deposits arrive: the kernel takes proofs of the node’s trees', async () => {
    await mine()
    await checkpoint()
    expect(node.follow.kernel(members()[0] ?? 0).checkpoint).toBe(1)
    expect(await deliverAll()).toBeGreaterThan(0)
    await checkpoint()
    for (const { address } of [alice, bob]) {
      expect(node.ledger.balance(address, 'pending')).toBe(500n * era)
      expect(node.ledger.balance(address, node.ledger.newest)).toBe(500n * era)
      expect(node.ledger.home(address).state).toBe('unborn')
    }
    await expectSameWords()
  })

  test('payments, moves, withdrawals and sweeps: words, nonces and blocks follow', async () => {
    const home = birthChain(network.plan.configuration, alice.address)
    const other = members().find((chainId) => chainId !== home) ?? 0
    const move = encodeFunctionData({
      abi: [
        {
          type: 'function',
          name: 'move',
          inputs: [{ name: 'chainId', type: 'uint64' }],
          outputs: [],
          stateMutability: 'nonpayable',
        },
      ],
      functionName: 'move',
      args: [BigInt(other)],
    })
    const withdraw = encodeFunctionData({
      abi: [
        {
          type: 'function',
          name: 'withdraw',
          inputs: [{ name: 'recipient', type: 'address' }],
          outputs: [],
          stateMutability: 'payable',
        },
      ],
      functionName: 'withdraw',
      args: [alice.address],
    })
    const raws = [
      sign(alice.key, { nonce: 0, to: bob.address, value: 7n * era }),
      sign(alice.key, { nonce: 5, to: bob.address, value: 7n * era }),
      sign(alice.key, { nonce: 1, to: kernel(), data: withdraw, value: 3n * era }),
      sign(alice.key, { nonce: 2, to: kernel(), data: move }),
    ]
    await network.call(home, executeCall(raws))
    await mine()
    expect(node.follow.state(home)).toEqual({ state: 'following' })
    expect(node.blocks.included(keccak256(raws[0] ?? '0x'))?.position).toBe(0)
    expect(node.blocks.included(keccak256(raws[1] ?? '0x'))).toBeUndefined()
    expect(node.ledger.home(alice.address)).toMatchObject({
      state: 'travelling',
      chainId: other,
      nonce: 3,
    })
    await expectSameWords()

    expect(await deliverAll()).toBe(2)
    expect(node.ledger.home(alice.address)).toMatchObject({
      state: 'here',
      chainId: other,
      nonce: 3,
      version: 2,
    })
    await checkpoint()
    await checkpoint()
    const fees = 21_000n + 68n * 16n + 60_000n + 80_000n
    const spent = 500n * era - node.ledger.balance(alice.address, node.ledger.newest)
    expect(spent).toBeGreaterThan(10n * era + fees * gwei)
    expect(node.ledger.nonce(alice.address, node.ledger.newest)).toBe(3)
    const final = await node.blocks.transaction(keccak256(raws[2] ?? '0x'))
    expect(final?.transaction).toMatchObject({ status: 'success', from: alice.address })
    // What the account paid is what the receipts say, to the wei (P26).
    let paid = 10n * era
    for (const raw of [raws[0], raws[2], raws[3]]) {
      const found = await node.blocks.transaction(keccak256(raw ?? '0x'))
      paid += (found?.transaction.gasUsed ?? 0n) * (found?.transaction.effectiveGasPrice ?? 0n)
    }
    expect(spent).toBe(paid)
    await expectSameWords()
  })

  test('P25: an operation is simulated by the kernel of the account’s home', async () => {
    const simulation = createSimulation(
      { kernel: kernel(), networkId: 1, hubChainId: 0, stateBlocksMax: node.stateBlocksMax },
      {
        ...node,
        clock: systemClock,
        request: (chainId, method, parameters) =>
          network.chain(chainId).client.request(method, parameters),
      },
      new AbortController().signal,
    )
    const at = node.ledger.newest
    const payment = { from: alice.address, to: bob.address, value: 1n, data: '0x' as Hex }
    expect(await simulation.simulate(payment, at)).toMatchObject({
      success: true,
      gasUsed: 21_000n,
      result: '0x',
    })
    expect(await simulation.simulate({ ...payment, value: 10_000n * era }, at)).toMatchObject({
      success: false,
    })
    const nonsense = await simulation.simulate(
      { ...payment, to: kernel(), value: 0n, data: '0x12345678' },
      at,
    )
    expect(nonsense.success).toBe(false)
    const home = node.ledger.place(alice.address, at).chainId
    const there = members().find((chainId) => chainId !== home) ?? 0
    const move: Hex = `0x${slice(keccak256(Buffer.from('move(uint64)')), 0, 4).slice(2)}${there.toString(16).padStart(64, '0')}`
    expect(
      await simulation.simulate({ ...payment, to: kernel(), value: 0n, data: move }, at),
    ).toMatchObject({
      success: true,
      result: '0x',
    })
  })

  test('P25: Multicall3 reads balances of the whole network; who asks the same at once, and again, costs nothing more', async () => {
    const asked: string[] = []
    const simulation = createSimulation(
      { kernel: kernel(), networkId: 77, hubChainId: 0, stateBlocksMax: node.stateBlocksMax },
      {
        ...node,
        clock: systemClock,
        request(chainId, method, parameters) {
          asked.push(method)
          return network.chain(chainId).client.request(method, parameters)
        },
      },
      new AbortController().signal,
    )
    const at = node.ledger.newest
    const ask = (
      functionName: 'getEthBalance' | 'getBlockNumber' | 'getChainId',
      args: unknown[],
    ) =>
      simulation.simulate(
        {
          ...{ from: alice.address, to: multicallAddress, value: 0n },
          data: encodeFunctionData({ abi: multicallAbi, functionName, args } as never),
        },
        at,
      )
    for (const { address } of [alice, bob]) {
      asked.length = 0
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => ask('getEthBalance', [address])),
      )
      expect(new Set(answers.map(({ result }) => BigInt(result)))).toEqual(
        new Set([node.ledger.balance(address, at)]),
      )
      expect(asked.filter((method) => method === 'eth_call').length).toBeLessThanOrEqual(2)
      expect(asked.length).toBeLessThanOrEqual(5)
      asked.length = 0
      await ask('getEthBalance', [address])
      expect(asked).toEqual([])
    }
    expect(BigInt((await ask('getBlockNumber', [])).result)).toBe(BigInt(at))
    expect(BigInt((await ask('getChainId', [])).result)).toBe(77n)
  })

  test('a node that starts now derives the same blocks', async () => {
    const other = await openReal(network, { watches: false })
    for (let number = 1; number <= node.ledger.newest; number++) {
      const decision = node.blocks.decision(number)
      if (decision !== undefined) await other.blocks.decided(decision)
    }
    await expect
      .poll(() => other.blocks.head()?.number, { timeout: 20_000 })
      .toBe(node.blocks.head()?.number)
    for (let number = 0; number <= node.ledger.newest; number++) {
      expect(await other.blocks.block({ number })).toEqual(await node.blocks.block({ number }))
    }
    await other.stop()
  })

  test('a real reorganisation above the head is followed, and the money is where it was', async () => {
    const [chainId = 0] = members()
    const { client, mine: mineOne } = network.chain(chainId)
    const before = node.follow.newest(chainId)
    const balance = node.ledger.balance(bob.address, 'pending')
    await network.call(chainId, sweepCall(network.hub.chainId, [bob.address]))
    await mineOne()
    await mineOne()
    await expect.poll(() => node.follow.newest(chainId)?.number).toBe((before?.number ?? 0) + 2)
    const returned: number[] = []
    const listening = new AbortController()
    node.follow.subscribe((event) => {
      if (event.type === 'returned') returned.push(...event.blocks.map(({ number }) => number))
    }, listening.signal)
    await client.request('anvil_rollback', [2])
    await client.request('evm_increaseTime', [5])
    for (let count = 0; count < 3; count++) await mineOne()
    const tip = await client.request<{ number: Hex; hash: Hex }>('eth_getBlockByNumber', [
      'latest',
      false,
    ])
    const at = { chainId, blockNumber: Number(tip.number), hash: tip.hash }
    await node.follow.verified(at, AbortSignal.timeout(10_000))
    listening.abort()
    expect(returned).toEqual([(before?.number ?? 0) + 2, (before?.number ?? 0) + 1])
    expect(node.ledger.balance(bob.address, 'pending')).toBe(balance)
    await expectSameWords()
  })

  test('a mined block is seen in less than 50 ms, by at most 2 calls', async () => {
    const [chainId = 0] = members()
    const { mine: mineOne } = network.chain(chainId)
    const pocketsOf = sweepCall(network.hub.chainId, [bob.address])
    const latencies: number[] = []
    const before = node.calls.get(chainId) ?? 0
    const blocks = 20
    for (let count = 0; count < blocks; count++) {
      if (count % 2 === 0) await network.call(chainId, pocketsOf)
      const number = (node.follow.newest(chainId)?.number ?? 0) + 1
      const seen = new Promise<void>((resolve) => {
        const done = new AbortController()
        node.follow.subscribe((event) => {
          if (
            event.type !== 'verified' ||
            event.block.chainId !== chainId ||
            event.block.number !== number
          )
            return
          done.abort()
          resolve()
        }, done.signal)
      })
      await mineOne()
      const start = performance.now()
      await seen
      latencies.push(performance.now() - start)
    }
    latencies.sort((left, right) => left - right)
    const calls = (node.calls.get(chainId) ?? 0) - before
    console.info(
      `seen after ${latencies.map((ms) => ms.toFixed(1)).join(' ')} ms; ${calls} calls for ${blocks} blocks`,
    )
    expect(latencies[Math.floor(blocks * 0.9)]).toBeLessThan(50)
    expect(calls).toBeLessThanOrEqual(blocks * 2)
  })
})
