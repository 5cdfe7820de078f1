import { type Address, type Hex, zeroAddress } from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Devnet } from '../src/devnet.ts'
import { exchange, token } from '../src/loads/app-calls.ts'
import { ask } from '../src/loads/network-client.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { type AppsUser, counter, createAppsUser } from './apps-user.ts'
import { auditDevnet } from './faults/check-network.ts'

const supply = 10n ** 24n
const patience = { timeout: 90_000, interval: 250 }

let devnet: Devnet
let network: AppsUser
let gold: Address
/** Users by the chain on which they are born. */
const users = new Map<number, PrivateKeyAccount[]>()

beforeAll(async () => {
  const options = { ...defaultDevnetOptions, chains: 3, validators: 3, port: 0, inProcess: true }
  devnet = await startLocalDevnet(options)
  network = createAppsUser(devnet)
  for (const { privateKey } of devnet.info.accounts) {
    const account = privateKeyToAccount(privateKey)
    const { chainId } = await homeOf(account.address)
    users.set(chainId, [...(users.get(chainId) ?? []), account])
  }
})
afterAll(() => devnet?.stop())

const homeOf = (address: Address) =>
  ask<{ chainId: number; state: string }>(devnet.info.rpc, 'era_getHome', [address])

/** The n-th user who is born on the i-th chain that has any. */
function userOn(place: number, index = 0): PrivateKeyAccount {
  const [, group] = [...users].sort(([a], [b]) => a - b)[place] ?? []
  const user = group?.[index]
  if (user === undefined) throw new Error('There are too few users.')
  return user
}

async function ran(hash: Hex): Promise<'success' | 'reverted'> {
  return (await network.receiptOf(hash)).status
}

describe('a token that is deployed once', () => {
  test('is on every chain soon after (P19)', async () => {
    gold = await network.deployToken(userOn(0), 'GLD', supply)
    for (const { rpc } of devnet.info.chains) {
      await expect
        .poll(() => ask<Hex>(rpc, 'eth_getCode', [gold, 'latest']), patience)
        .not.toBe('0x')
    }
    expect(await network.supply(gold)).toBe(supply)
    expect(await network.balance(gold, userOn(0).address)).toBe(supply)
  })

  test('passes between users of different chains, who spend all that they got (P21)', async () => {
    const [alice, bob, carol] = [userOn(0), userOn(1), userOn(2)]
    expect(await ran(await network.call(alice, gold, token.transfer(bob.address, 500n)))).toBe(
      'success',
    )
    expect(await ran(await network.call(alice, gold, token.transfer(carol.address, 300n)))).toBe(
      'success',
    )
    expect(await network.balance(gold, bob.address)).toBe(500n)
    expect(await ran(await network.call(carol, gold, token.transfer(bob.address, 300n)))).toBe(
      'success',
    )
    // Bob has all of it in pockets on two chains that are not his.
    expect(await network.balance(gold, bob.address)).toBe(800n)
    expect(await ran(await network.call(bob, gold, token.transfer(carol.address, 800n)))).toBe(
      'success',
    )
    expect(await network.balance(gold, bob.address)).toBe(0n)
    expect(await network.balance(gold, carol.address)).toBe(800n)
    await auditDevnet(devnet)
  })

  test('is spent by others, who come to its owner (P31)', async () => {
    const [alice, bob, carol] = [userOn(0), userOn(1), userOn(2)]
    const before = await network.balance(gold, alice.address)
    expect(await ran(await network.call(alice, gold, token.approve(bob.address, 200n)))).toBe(
      'success',
    )
    const spend = token.transferFrom(alice.address, carol.address, 150n)
    const hash = await network.call(bob, gold, spend)
    expect(await ran(hash)).toBe('success')
    expect(await network.balance(gold, alice.address)).toBe(before - 150n)
    expect(await network.balance(gold, carol.address)).toBe(950n)
    const home = await homeOf(alice.address)
    expect(await homeOf(bob.address)).toMatchObject({ chainId: home.chainId, state: 'here' })
    const told = await ask(devnet.info.rpc, 'era_getTransaction', [hash])
    expect(told).toMatchObject({
      journey: [{ chainId: home.chainId, belongings: 0 }],
      transaction: { placement: { chainId: home.chainId } },
    })
    expect(await ran(await network.call(bob, gold, spend))).toBe('reverted')
    await auditDevnet(devnet)
  })
})

describe('an exchange', () => {
  const ether = 10n ** 18n
  let app: Address

  test('has a pool, filled by somebody who lives elsewhere (P18, P22)', async () => {
    const alice = userOn(0)
    app = await network.deployExchange(userOn(2))
    for (const data of [token.approve(app, supply)]) {
      expect(await ran(await network.call(alice, gold, data))).toBe('success')
    }
    expect(await ran(await network.call(alice, app, exchange.createPool(gold, zeroAddress)))).toBe(
      'success',
    )
    const fill = exchange.addLiquidity(
      gold,
      zeroAddress,
      [1_000n * ether, 100n * ether],
      alice.address,
    )
    expect(await ran(await network.call(alice, app, fill, 100n * ether))).toBe('success')
    expect(await network.reserves(app, [gold, zeroAddress])).toEqual([1_000n * ether, 100n * ether])
    await auditDevnet(devnet)
  })

  test('trades with newcomers of all chains at one time, and undoes what would slip (P22)', async () => {
    const newcomers = [0, 1, 2].map((place) => userOn(place, 1))
    const dave = userOn(0, 2)
    const buy = (to: Address, least = 1n) => exchange.swap([zeroAddress, gold], ether, least, to)
    const hashes = await Promise.all(
      newcomers.map((user) => network.call(user, app, buy(user.address), ether)),
    )
    for (const hash of hashes) expect(await ran(hash)).toBe('success')
    const reserves = await network.reserves(app, [gold, zeroAddress])
    expect(reserves[1]).toBe(103n * ether)
    const before = await network.client.getBalance({ address: dave.address })
    const slipped = await network.receiptOf(
      await network.call(dave, app, buy(dave.address, 10n * ether), ether),
    )
    expect(slipped.status).toBe('reverted')
    expect(await network.reserves(app, [gold, zeroAddress])).toEqual(reserves)
    expect(await network.balance(gold, dave.address)).toBe(0n)
    const fee = slipped.gasUsed * slipped.effectiveGasPrice
    expect(await network.client.getBalance({ address: dave.address })).toBe(before - fee)
    await auditDevnet(devnet)
  })

  test('pays out shares that somebody elsewhere was only ever given (P4, P21)', async () => {
    const [alice, carol] = [userOn(0), userOn(2)]
    const offer = [100n * ether, 100n * ether] as const
    const give = exchange.addLiquidity(gold, zeroAddress, offer, carol.address)
    expect(await ran(await network.call(alice, app, give, offer[1]))).toBe('success')
    const shares = await network.shares(app, [gold, zeroAddress], carol.address)
    const before = await network.balance(gold, carol.address)
    const back = exchange.removeLiquidity(gold, zeroAddress, shares, carol.address)
    expect(await ran(await network.call(carol, app, back))).toBe('success')
    expect(await network.shares(app, [gold, zeroAddress], carol.address)).toBe(0n)
    expect(await network.balance(gold, carol.address)).toBeGreaterThan(before)
    await auditDevnet(devnet)
  })
})

test('shared objects of several chains come together for who uses them at once (P18)', async () => {
  const user = userOn(1, 2)
  const app = await network.deployCounter(user)
  /** A key of a counter on each of two chains, where it was born. */
  const keys = new Map<number, bigint>()
  for (let key = 1n; keys.size < 2; key++) {
    const hash = await network.call(user, app, counter.add(key))
    expect(await ran(hash)).toBe('success')
    type Told = { transaction: { placement: { chainId: number } } }
    const { transaction } = await ask<Told>(devnet.info.rpc, 'era_getTransaction', [hash])
    keys.set(transaction.placement.chainId, key)
  }
  const both = [...keys.values()]
  expect(await ran(await network.call(user, app, counter.addAll(both)))).toBe('success')
  for (const key of both) expect(await network.count(app, key)).toBe(2n)
  await auditDevnet(devnet)
})

test('a chain that is killed in the middle of all this loses nothing (P20, P32)', async () => {
  const senders = [0, 1, 2].map((place) => userOn(place, 1))
  const sums = async () => {
    const held = await Promise.all(senders.map(({ address }) => network.balance(gold, address)))
    return held.reduce((sum, amount) => sum + amount, 0n)
  }
  const before = await sums()
  const [, chain] = [...devnet.chains.values()]
  if (chain === undefined) throw new Error('There is no chain.')
  const hashes: Hex[] = []
  for (let round = 0; round < 3; round++) {
    for (const [place, sender] of senders.entries()) {
      const receiver = senders[(place + 1) % senders.length]?.address ?? zeroAddress
      hashes.push(await network.call(sender, gold, token.transfer(receiver, 10n ** 15n)))
    }
    if (round === 0) await chain.kill()
    if (round === 1) await chain.start()
  }
  for (const hash of hashes) expect(await ran(hash)).toBe('success')
  expect(await sums()).toBe(before)
  expect(await network.supply(gold)).toBe(supply)
  await auditDevnet(devnet)
}, 150_000)
