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
  parseSignature,
} from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Devnet } from '../src/devnet.ts'
import { token } from '../src/loads/app-calls.ts'
import { ask } from '../src/loads/network-client.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { type AppsUser, createAppsUser } from './apps-user.ts'
import { auditDevnet } from './faults/check-network.ts'

/** Of each owner, to each spender. */
const allowance = 100n
const errors = parseAbi(['error Apart(bytes32 a, bytes32 b)'])

let devnet: Devnet
let network: AppsUser
let gold: Address
/** Chains with users, and those who are born there. */
let places: { chainId: number; users: PrivateKeyAccount[] }[]

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
  places = [...byChain]
    .map(([chainId, group]) => ({ chainId, users: group }))
    .sort((a, b) => a.chainId - b.chainId)
  const maker = userOn(0)
  gold = await network.deployToken(maker, 'GLD', 10n ** 24n)
  for (const place of [1, 2]) {
    for (const { address } of placeAt(place).users) {
      expect(await ran(network.call(maker, gold, token.transfer(address, 1_000n)))).toBe('success')
    }
  }
})
afterAll(() => devnet?.stop())

function placeAt(index: number) {
  const place = places[index]
  if (place === undefined) throw new Error('There are too few chains.')
  return place
}

function userOn(place: number, index = 0): PrivateKeyAccount {
  const user = placeAt(place).users[index]
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

test('two who have signed permits, and never been there at all, pay in one transaction (P4, P31)', async () => {
  const [maker, dave] = [userOn(0), userOn(0, 2)]
  const owners = await Promise.all([1, 2].map(strangerOn))
  for (const { address } of owners) {
    expect(await ran(network.call(maker, gold, token.transfer(address, 500n)))).toBe('success')
  }
  const permits = await Promise.all(owners.map((owner) => permitOf(owner, dave.address)))
  const spend = owners.map(({ address }) => token.transferFrom(address, dave.address, 80n))
  const data = encodeFunctionData({
    ...{ abi: tokenAbi, functionName: 'multicall', args: [[...permits, ...spend]] },
  })
  expect(await ran(network.call(dave, gold, data))).toBe('success')
  expect(await network.balance(gold, dave.address)).toBe(160n)
  for (const owner of owners) {
    expect(await network.balance(gold, owner.address)).toBe(420n)
    expect(await homeOf(owner.address)).toMatchObject({ state: 'unborn' })
  }
  const places = await Promise.all(owners.map(goldOf))
  expect(new Set(places.map((place) => place?.chainId)).size).toBe(1)
  await auditDevnet(devnet)
})

/** A key that nobody has used, of an account that would be born on that chain. */
async function strangerOn(place: number): Promise<PrivateKeyAccount> {
  const target = placeAt(place).chainId
  for (let key = 1_000n; ; key++) {
    const stranger = privateKeyToAccount(numberToHex(key, { size: 32 }))
    if ((await homeOf(stranger.address)).chainId === target) return stranger
  }
}

async function permitOf(owner: PrivateKeyAccount, spender: Address): Promise<Hex> {
  const [value, deadline] = [allowance, 2n ** 64n - 1n]
  const signature = await owner.signTypedData({
    domain: {
      ...{ name: 'GLD', version: '1' },
      chainId: devnet.info.chainId,
      verifyingContract: gold,
    },
    types: {
      Permit: [
        { name: 'owner', type: 'address' },
        { name: 'spender', type: 'address' },
        { name: 'value', type: 'uint256' },
        { name: 'nonce', type: 'uint256' },
        { name: 'deadline', type: 'uint256' },
      ],
    },
    primaryType: 'Permit',
    message: { owner: owner.address, spender, value, nonce: 0n, deadline },
  })
  const { r, s, yParity } = parseSignature(signature)
  const args = [owner.address, spender, value, deadline, 27 + yParity, r, s] as const
  return encodeFunctionData({ abi: tokenAbi, functionName: 'permit', args })
}

describe('an app that takes of two owners into an object that is pinned on a third chain (P31)', () => {
  let app: Address
  /** Of the till that was opened last. */
  let key = 0n

  /** Opens a till that is born, and stays, on the chain at that place. */
  async function openTill(place: number): Promise<number> {
    const dave = userOn(0, 2)
    const { chainId } = placeAt(place)
    for (;;) {
      key += 1n
      const open = encodeFunctionData({ abi: tillAbi, functionName: 'open', args: [key, true] })
      const hash = await network.call(dave, app, open)
      expect(await ran(Promise.resolve(hash))).toBe('success')
      type Told = { transaction: { placement: { chainId: number } } }
      const { transaction } = await ask<Told>(devnet.info.rpc, 'era_getTransaction', [hash])
      if (transaction.placement.chainId === chainId) return chainId
    }
  }

  const till = (functionName: 'collect' | 'inspect', amount: bigint) => {
    const payers = [userOn(1, 1).address, userOn(2, 1).address]
    if (functionName === 'inspect')
      return encodeFunctionData({ abi: tillAbi, functionName, args: [key, gold, payers] })
    return encodeFunctionData({ abi: tillAbi, functionName, args: [key, gold, payers, amount] })
  }

  test('moves nothing of theirs only to look at it, whatever they allow', async () => {
    const [frank, grace, dave] = [userOn(1, 1), userOn(2, 1), userOn(0, 2)]
    app = await network.deployTill(dave)
    const target = await openTill(0)
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

  test('serves two who want the same in two places, one after the other', async () => {
    const [dave, ivan] = [userOn(0, 2), userOn(2, 2)]
    const payers = [userOn(1), userOn(2)]
    for (const owner of payers) {
      expect(await ran(network.call(owner, gold, token.approve(app, allowance)))).toBe('success')
    }
    const owners = payers.map(({ address }) => address)
    const before = await Promise.all(owners.map((owner) => network.balance(gold, owner)))
    const collectInto = (till: bigint) => {
      const args = [till, gold, owners, 30n] as const
      return encodeFunctionData({ abi: tillAbi, functionName: 'collect', args })
    }
    const first = key
    await openTill(2)
    const rivals = [
      network.call(dave, app, collectInto(first)),
      network.call(ivan, app, collectInto(key)),
    ]
    for (const hash of rivals) expect(await ran(hash)).toBe('success')
    const after = await Promise.all(owners.map((owner) => network.balance(gold, owner)))
    expect(after).toEqual(before.map((amount) => amount - 60n))
    await auditDevnet(devnet)
  })
})
