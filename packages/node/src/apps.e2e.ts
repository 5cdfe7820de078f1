import { signTransaction } from '@metalayer/chain'
import { kernelAbi, tokenAbi, tokenBytecode } from '@metalayer/contracts'
import {
  accountIn,
  accountSlot,
  birthChain,
  codeSlot,
  dataBase,
  partKinds,
  partSlot,
} from '@metalayer/protocol'
import { testAccount } from '@metalayer/testing/genesis'
import { type Address, encodeDeployData, encodeFunctionData, type Hex, toEventSelector } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRealDriver } from '../test/real-driver.ts'
import { openReal, type RealNetwork, startRealNetwork } from '../test/real-network.ts'
import { executeCall, installCall } from './agent/kernel-calls.ts'

const gwei = 10n ** 9n
const supply = 1_000_000n
let network: RealNetwork
let node: Awaited<ReturnType<typeof openReal>>
let driver: ReturnType<typeof createRealDriver>
const [alice, bob] = [testAccount(10), testAccount(11)]
let token: Address = '0x'

beforeAll(async () => {
  network = await startRealNetwork(2)
  node = await openReal(network)
  driver = createRealDriver(network, node)
  await driver.mine()
  await driver.deliverAll()
})

afterAll(async () => {
  await node?.stop()
  await network?.stop()
})

const initcode = encodeDeployData({
  abi: tokenAbi,
  bytecode: tokenBytecode,
  args: ['Gold', 'GLD', 18, alice.address, supply],
})
const homeOf = (address: Address) => birthChain(network.plan.configuration, address)
const elsewhere = () =>
  network.plan.configuration.chains
    .slice(1)
    .map(({ chainId }) => chainId)
    .find((chainId) => chainId !== homeOf(alice.address)) ?? 0

function sign(nonce: number, to: Address | undefined, data: Hex): { raw: Hex; hash: Hex } {
  const chainId = network.plan.configuration.parameters.networkId
  const fees = { maxFeePerGas: 5n * gwei, maxPriorityFeePerGas: gwei }
  const gas = to === undefined ? 8_000_000n : 500_000n
  return signTransaction(
    { chainId, nonce, to: to ?? '0x', value: 0n, data, gas, ...fees },
    alice.key,
  )
}

const transfer = (to: Address, amount: bigint) =>
  encodeFunctionData({ abi: tokenAbi, functionName: 'transfer', args: [to, amount] })

/** What Alice has paid for these, by their receipts. */
async function paidFor(hashes: readonly Hex[]): Promise<bigint> {
  let paid = 0n
  for (const hash of hashes) {
    const { gasUsed, effectiveGasPrice } = (await node.blocks.transaction(hash))?.transaction ?? {}
    paid += (gasUsed ?? 0n) * (effectiveGasPrice ?? 0n)
  }
  return paid
}

describe('an app over real chains with the real kernel', () => {
  test('P23, P29: is deployed by a transaction, whose receipt names it', async () => {
    const home = homeOf(alice.address)
    const { raw, hash } = sign(0, undefined, initcode)
    await network.call(home, executeCall([raw]))
    await driver.mine()
    expect(node.follow.state(home)).toEqual({ state: 'following' })
    await driver.expectSameWords()
    await driver.checkpoint()
    await driver.checkpoint()
    const { transaction } = (await node.blocks.transaction(hash)) ?? {}
    expect(transaction).toMatchObject({ status: 'success', to: null })
    token = transaction?.contractAddress ?? '0x'
    expect(await network.chain(home).request('eth_getCode', token, 'latest')).not.toBe('0x')
    const word = accountIn(node.follow.wordAt(home, accountSlot(token)), 1)
    expect(word.status).toBe('app')
    expect(node.follow.nameOf(codeSlot(1, token))).toEqual({ kind: 'code', app: token })
    expect(node.ledger.assets.supply(token, 0n)).toBe(supply)
    expect(node.ledger.assets.held(token, 0n)).toBe(supply)
  })

  test('P2, P26: its steps’ words, gas and logs are the kernel’s', async () => {
    const home = homeOf(alice.address)
    const before = node.ledger.balance(alice.address, node.ledger.newest)
    const approve = encodeFunctionData({
      abi: tokenAbi,
      functionName: 'approve',
      args: [bob.address, 77n],
    })
    const signed = [
      sign(1, token, transfer(bob.address, 400n)),
      sign(2, token, transfer(bob.address, supply)),
      sign(3, bob.address, '0x'),
      sign(4, token, approve),
    ]
    await network.call(home, executeCall(signed.map(({ raw }) => raw)))
    await driver.mine()
    expect(node.follow.state(home)).toEqual({ state: 'following' })
    await driver.expectSameWords()
    await driver.checkpoint()
    await driver.checkpoint()

    const found = await Promise.all(signed.map(({ hash }) => node.blocks.transaction(hash)))
    expect(found.map((entry) => entry?.transaction.status)).toEqual([
      'success',
      'reverted',
      'success',
      'success',
    ])
    const topic = toEventSelector('Transfer(address,address,uint256)')
    expect(found[0]?.transaction.logs).toMatchObject([{ address: token, topics: [topic, {}, {}] }])
    expect(found[1]?.transaction.logs).toEqual([])
    expect(found[3]?.transaction.logs).toHaveLength(1)
    const after = node.ledger.balance(alice.address, node.ledger.newest)
    expect(before - after).toBe(await paidFor(signed.map(({ hash }) => hash)))

    const { assets } = node.ledger
    const [own, his] = [alice, bob].map(({ address: owner }) =>
      assets.object({ app: token, owner, key: 0n }),
    )
    expect(own).toMatchObject({
      state: 'here',
      chainId: home,
      amount: supply - 400n,
      pinned: false,
    })
    // The permit's nonce, and an allowance.
    expect(own?.size).toBeGreaterThan(1)
    expect(assets.amount({ app: token, owner: bob.address, key: 0n })).toBe(400n)
    expect(his?.size).toBe(0)
    expect(assets.held(token, 0n, node.ledger.newest)).toBe(supply)
    expect([...assets.objects(token, bob.address)]).toMatchObject([{ inFlight: 0n }])
    expect(node.follow.nameOf(partSlot(partKinds.supply, 1, token, 0n))).toBeDefined()
    expect(node.follow.nameOf(own?.id ?? '0x')).toMatchObject({ owner: alice.address })
  })

  test('P19: is installed on another chain under proof of its code', async () => {
    const [home, there] = [homeOf(alice.address), elsewhere()]
    const decision = await driver.checkpoint()
    const head = decision.heads.find(({ chainId }) => chainId === home)
    if (head === undefined) throw new Error('no head')
    const at = { chainId: home, generation: 1, blockNumber: head.number }
    const code = node.follow.proveAt({ ...at, slot: codeSlot(1, token) })
    const app = { initcode, deployer: alice.address, nonce: 0, code }
    await network.call(there, installCall(decision, head, app))
    await driver.mine()
    expect(node.follow.state(there)).toEqual({ state: 'following' })
    expect(accountIn(node.follow.wordAt(there, accountSlot(token)), 1).status).toBe('app')
    expect(await network.chain(there).request('eth_getCode', token, 'latest')).toBe(
      await network.chain(home).request('eth_getCode', token, 'latest'),
    )
    await driver.expectSameWords()
    // No supply was made there.
    expect(node.ledger.assets.supply(token, 0n)).toBe(supply)
  })

  test('P8, P21: belongings and amounts travel between chains, and are never in two places', async () => {
    const [home, there] = [homeOf(alice.address), elsewhere()]
    const carol = Array.from({ length: 40 }, (_, place) => testAccount(20 + place)).find(
      ({ address }) => homeOf(address) === there,
    )
    if (carol === undefined) throw new Error('nobody is born there')
    const { raw } = sign(5, token, transfer(carol.address, 30n))
    await network.call(home, executeCall([raw]))
    await driver.mine()
    const { assets } = node.ledger
    const [hers, own] = [carol, alice].map(({ address: owner }) => ({ app: token, owner, key: 0n }))
    if (hers === undefined || own === undefined) throw new Error('no names')
    const left = assets.object(own)
    expect(assets.object(hers)).toMatchObject({ state: 'unborn', chainId: there, amount: 0n })
    const pockets = [...node.follow.objectPockets(home)]
    expect(pockets).toContainEqual({ ...hers, id: assets.object(hers).id, amount: 30n })

    const sweep = [BigInt(there), token, 0n, [carol.address]] as const
    const calls = [
      encodeFunctionData({ abi: kernelAbi, functionName: 'sweepAsset', args: sweep }),
      encodeFunctionData({
        abi: kernelAbi,
        functionName: 'departObjects',
        args: [BigInt(there), [own]],
      }),
    ]
    await network.chain(home).request('evm_increaseTime', 600)
    for (const call of calls) await network.call(home, call)
    await driver.mine()
    expect(node.follow.state(home)).toEqual({ state: 'following' })
    expect(assets.object(own)).toMatchObject({
      state: 'travelling',
      chainId: there,
      size: left.size,
    })
    expect(assets.object(hers)).toMatchObject({ inFlight: 30n, pockets: [] })
    expect(assets.held(token, 0n)).toBe(supply)
    // What is left of it on the chain is no leaf.
    const base = dataBase(left.id, 1, left.version)
    expect(node.follow.wordAt(home, base)).toBe(0n)

    await network.chain(there).request('evm_increaseTime', 1_200)
    expect(await driver.deliverAll()).toBe(2)
    expect(node.follow.state(there)).toEqual({ state: 'following' })
    await driver.expectSameWords()
    expect(assets.object(own)).toMatchObject({ state: 'here', chainId: there, version: 2 })
    expect(assets.object(own)).toMatchObject({ amount: left.amount, size: left.size })
    expect(assets.object(hers)).toMatchObject({ amount: 30n, inFlight: 0n })
    await driver.checkpoint()
    await driver.checkpoint()
    expect(assets.held(token, 0n, node.ledger.newest)).toBe(supply)
    expect(assets.supply(token, 0n, node.ledger.newest)).toBe(supply)
  })

  test('a node that starts now derives the same blocks', async () => {
    const other = await openReal(network, { watches: false })
    for (let number = 1; number <= node.ledger.newest; number++) {
      const decision = node.blocks.decision(number)
      if (decision !== undefined) await other.blocks.decided(decision)
    }
    await expect
      .poll(() => other.blocks.head()?.hash, { timeout: 20_000 })
      .toBe(node.blocks.head()?.hash)
    await other.stop()
  })
})
