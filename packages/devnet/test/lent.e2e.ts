import { tokenAbi } from '@metalayer/contracts'
import { objectId, objectIn } from '@metalayer/protocol'
import { tillAbi } from '@metalayer/testing/till'
import {
  type Address,
  encodeErrorResult,
  encodeFunctionData,
  type Hex,
  numberToHex,
  parseAbi,
} from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Devnet } from '../src/devnet.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { type AppsUser, createAppsUser, token } from './apps-user.ts'
import { auditDevnet } from './faults/check-network.ts'
import { ask } from './faults/network-client.ts'

/** Of each owner, to each spender. */
const allowance = 100n
const errors = parseAbi(['error Apart(bytes32 a, bytes32 b)'])

let devnet: Devnet
let network: AppsUser
let gold: Address
/** Users by the chain on which they are born, in the order of the chains. */
let users: PrivateKeyAccount[][]

beforeAll(async () => {
  const options = { ...defaultDevnetOptions, chains: 3, validators: 3, port: 0, inProcess: true }
  devnet = await startLocalDevnet(options)
  network = createAppsUser(devnet)
  const byChain = new Map<number, PrivateKeyAccount[]>()
  for (const { privateKey } of devnet.info.accounts) {
    const account = privateKeyToAccount(privateKey)
    const { chainId } = await homeOf(account.address)
    byChain.set(chainId, [...(byChain.get(chainId) ?? []), account])
  }
  users = [...byChain].sort(([a], [b]) => a - b).map(([, group]) => group)
  const maker = userOn(0)
  gold = await network.deployToken(maker, 'GLD', 10n ** 24n)
  for (const place of [1, 2]) {
    for (const { address } of users[place] ?? []) {
      expect(await ran(network.call(maker, gold, token.transfer(address, 1_000n)))).toBe('success')
    }
  }
})
afterAll(() => devnet?.stop())

function userOn(place: number, index = 0): PrivateKeyAccount {
  const user = users[place]?.[index]
  if (user === undefined) throw new Error('There are too few users.')
  return user
}

const homeOf = (address: Address) =>
  ask<{ chainId: number; state: string }>(devnet.info.rpc, 'era_getHome', [address])
const ran = async (hash: Promise<Hex>) => (await network.receiptOf(await hash)).status

/** Where the gold of an owner is, as chains' kernels say, and which version that is: one more for each chain that it went to. */
async function goldOf({ address: owner }: { address: Address }) {
  const slot = objectId({ app: gold, owner: owner.toLowerCase() as Address, key: 0n })
  const { kernel } = devnet.deployment.addresses
  const found = await Promise.all(
    devnet.info.chains.map(async ({ chainId, rpc }) => {
      const word = BigInt(await ask<Hex>(rpc, 'eth_getStorageAt', [kernel, slot, 'latest']))
      return { ...objectIn(word, 1), chainId }
    }),
  )
  const [here] = found
    .filter(({ status }) => status === 'here')
    .map(({ chainId, version }) => ({ chainId, version }))
  return here
}

/** What a node says of a call that is refused: its code and revert data. */
async function refusalOf(method: string, call: object): Promise<{ code: number; data?: Hex }> {
  try {
    const answer = await ask(devnet.info.rpc, method, [call, 'latest'])
    throw new Error(`It answered ${answer}.`)
  } catch (error) {
    const { rpcCode: code, data } = error as { rpcCode: number; data?: Hex }
    return { code, ...(data !== undefined && { data }) }
  }
}

describe('two owners on two chains, of whom somebody on a third spends in one transaction (P31)', () => {
  const amounts = [40n, 60n] as const
  const take = (each: readonly [bigint, bigint]) =>
    encodeFunctionData({
      abi: tokenAbi,
      functionName: 'multicall',
      args: [
        [
          token.transferFrom(userOn(1).address, userOn(0, 1).address, each[0]),
          token.transferFrom(userOn(2).address, userOn(0, 1).address, each[1]),
        ],
      ],
    })

  test('is refused in the words of ERC-6093 where one of them allows too little, and moves nothing', async () => {
    const [bob, carol, dave] = [userOn(1), userOn(2), userOn(0)]
    for (const owner of [bob, carol]) {
      const approve = token.approve(dave.address, allowance)
      expect(await ran(network.call(owner, gold, approve))).toBe('success')
    }
    const before = await Promise.all([bob, carol].map(goldOf))
    expect(before.map((place) => place?.chainId)).toEqual(
      await Promise.all([bob, carol].map(async ({ address }) => (await homeOf(address)).chainId)),
    )
    const data = take([40n, allowance + 1n])
    const refusal = {
      code: 3,
      data: encodeErrorResult({
        abi: tokenAbi,
        errorName: 'ERC20InsufficientAllowance',
        args: [dave.address, allowance, allowance + 1n],
      }),
    }
    const call = { from: dave.address, to: gold, data }
    expect(await refusalOf('eth_call', call)).toEqual(refusal)
    expect(await refusalOf('eth_estimateGas', call)).toEqual(refusal)
    const sent = network.call(dave, gold, data)
    await expect(sent).rejects.toThrow(/execution reverted/)
    expect(await Promise.all([bob, carol].map(goldOf))).toEqual(before)
    expect(await network.balance(gold, bob.address)).toBe(1_000n)
  })

  test('has one of the two brought to the other, and leaves their accounts where they are', async () => {
    const [bob, carol, dave, erin] = [userOn(1), userOn(2), userOn(0), userOn(0, 1)]
    const homes = await Promise.all([bob, carol].map(({ address }) => homeOf(address)))
    const before = await Promise.all([bob, carol].map(goldOf))
    const data = take(amounts)
    const call = { from: dave.address, to: gold, data }
    await ask(devnet.info.rpc, 'eth_call', [call, 'latest'])
    expect(BigInt(await ask<Hex>(devnet.info.rpc, 'eth_estimateGas', [call]))).toBeGreaterThan(0n)
    expect(await ran(network.call(dave, gold, data))).toBe('success')

    expect(await network.balance(gold, bob.address)).toBe(1_000n - amounts[0])
    expect(await network.balance(gold, carol.address)).toBe(1_000n - amounts[1])
    expect(await network.balance(gold, erin.address)).toBe(100n)
    expect(await Promise.all([bob, carol].map(({ address }) => homeOf(address)))).toEqual(homes)
    const after = await Promise.all([bob, carol].map(goldOf))
    expect(new Set(after.map((place) => place?.chainId)).size).toBe(1)
    const moves = after.map((place, index) => (place?.version ?? 0) - (before[index]?.version ?? 0))
    expect(moves.sort()).toEqual([0, 1])
    await auditDevnet(devnet)
  })

  test('leaves both with what is theirs: each goes on spending it, wherever it is', async () => {
    const [bob, carol, erin] = [userOn(1), userOn(2), userOn(0, 1)]
    const give = (to: Address) => token.transfer(to, 1n)
    const hashes = [network.call(bob, gold, give(erin.address))]
    hashes.push(network.call(carol, gold, give(erin.address)))
    for (const hash of hashes) expect(await ran(hash)).toBe('success')
    expect(await network.balance(gold, erin.address)).toBe(102n)
    await auditDevnet(devnet)
  })
})

describe('an app that takes of two owners into an object that is pinned on a third chain (P31)', () => {
  let app: Address
  let key = 0n

  const till = (functionName: 'collect' | 'inspect', amount: bigint) => {
    const payers = [userOn(1, 1).address, userOn(2, 1).address]
    if (functionName === 'inspect')
      return encodeFunctionData({ abi: tillAbi, functionName, args: [key, gold, payers] })
    return encodeFunctionData({ abi: tillAbi, functionName, args: [key, gold, payers, amount] })
  }

  test('moves nothing of theirs only to look at it, whatever they allow', async () => {
    const [frank, grace, dave] = [userOn(1, 1), userOn(2, 1), userOn(0, 2)]
    app = await network.deployTill(dave)
    const target = (await homeOf(userOn(0, 1).address)).chainId
    for (let place = 0; place !== target; ) {
      key += 1n
      const open = encodeFunctionData({ abi: tillAbi, functionName: 'open', args: [key, true] })
      const hash = await network.call(dave, app, open)
      expect(await ran(Promise.resolve(hash))).toBe('success')
      type Told = { transaction: { placement: { chainId: number } } }
      const told = await ask<Told>(devnet.info.rpc, 'era_getTransaction', [hash])
      place = told.transaction.placement.chainId
    }
    for (const owner of [frank, grace]) {
      const approve = token.approve(app, allowance)
      expect(await ran(network.call(owner, gold, approve))).toBe('success')
    }
    const before = await Promise.all([frank, grace].map(goldOf))
    expect(new Set([target, ...before.map((place) => place?.chainId)]).size).toBe(3)
    const call = { from: dave.address, to: app, data: till('inspect', 0n) }
    await ask(devnet.info.rpc, 'eth_call', [call, 'latest'])
    const refusal = await refusalOf('eth_estimateGas', call)
    expect(refusal.code).toBe(-32000)
    expect(refusal.data?.slice(0, 10)).toBe(
      encodeErrorResult({
        abi: errors,
        args: [numberToHex(0, { size: 32 }), numberToHex(0, { size: 32 })],
      }).slice(0, 10),
    )
    await expect(network.call(dave, app, call.data)).rejects.toThrow(/cannot be brought together/)
    expect(await Promise.all([frank, grace].map(goldOf))).toEqual(before)
  })

  test('has both brought there, all or nothing', async () => {
    const [frank, grace, dave] = [userOn(1, 1), userOn(2, 1), userOn(0, 2)]
    const homes = await Promise.all([frank, grace].map(({ address }) => homeOf(address)))
    const call = { from: dave.address, to: app, data: till('collect', 70n) }
    await ask(devnet.info.rpc, 'eth_estimateGas', [call])
    expect(await ran(network.call(dave, app, call.data))).toBe('success')

    const held = await network.client.readContract({
      ...{ address: app, abi: tillAbi, functionName: 'accountOf', args: [key] },
    })
    expect(await network.balance(gold, held)).toBe(140n)
    for (const { address } of [frank, grace]) {
      expect(await network.balance(gold, address)).toBe(930n)
    }
    const { chainId } = await homeOf(dave.address)
    const after = await Promise.all([frank, grace].map(goldOf))
    expect(after.map((place) => place?.chainId)).toEqual([chainId, chainId])
    const homesAfter = await Promise.all([frank, grace].map(({ address }) => homeOf(address)))
    expect(homesAfter).toEqual(homes)
    await auditDevnet(devnet)
  })

  test('takes of an owner who spends of the same at the same time: all of it comes about', async () => {
    const [heidi, dave, erin] = [userOn(1, 2), userOn(0, 2), userOn(0, 1)]
    expect(await ran(network.call(heidi, gold, token.approve(app, allowance)))).toBe('success')
    const before = await network.balance(gold, erin.address)
    const args = [key, gold, [heidi.address], 50n] as const
    const data = encodeFunctionData({ abi: tillAbi, functionName: 'collect', args })
    const collecting = network.call(dave, app, data)
    const spending: Hex[] = []
    for (let time = 0; time < 4; time++) {
      spending.push(await network.call(heidi, gold, token.transfer(erin.address, 10n)))
    }
    for (const hash of [await collecting, ...spending]) {
      expect(await ran(Promise.resolve(hash))).toBe('success')
    }
    expect(await network.balance(gold, heidi.address)).toBe(910n)
    expect(await network.balance(gold, erin.address)).toBe(before + 40n)
    await auditDevnet(devnet)
  })
})
