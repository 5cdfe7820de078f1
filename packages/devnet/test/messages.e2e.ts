import { type Hex, keccak256, stringToHex } from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Devnet } from '../src/devnet.ts'
import { ask } from '../src/loads/network-client.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { auditDevnet } from './faults/check-network.ts'
import { deployPostbox, type PostboxUser } from './messages-user.ts'

const ether = 10n ** 18n
const letter = stringToHex('Dear box')

let devnet: Devnet
let post: PostboxUser
/** Users by the chain where they live; and a box that was born on each chain. */
const users = new Map<number, PrivateKeyAccount[]>()
const boxes = new Map<number, bigint>()

beforeAll(async () => {
  const options = { ...defaultDevnetOptions, chains: 3, validators: 3, port: 0, inProcess: true }
  devnet = await startLocalDevnet(options)
  for (const { privateKey } of devnet.info.accounts) {
    const account = privateKeyToAccount(privateKey)
    const chainId = await homeOf(account)
    users.set(chainId, [...(users.get(chainId) ?? []), account])
  }
  post = await deployPostbox(devnet, userOn(0))
  await appEverywhere()
  for (let key = 1n; boxes.size < 3; key++) {
    const hash = await post.open(userOn(0, 1), [key])
    expect((await post.receiptOf(hash)).status).toBe('success')
    const { transaction } = await post.told(hash)
    if (!boxes.has(transaction.placement.chainId)) boxes.set(transaction.placement.chainId, key)
  }
}, 240_000)
afterAll(() => devnet?.stop())

async function appEverywhere(): Promise<void> {
  for (const { rpc } of devnet.info.chains) {
    const look = async () =>
      expect(await ask<Hex>(rpc, 'eth_getCode', [post.app, 'latest'])).not.toBe('0x')
    await vi.waitFor(look, { timeout: 90_000, interval: 250 })
  }
}

const chainIds = (): number[] => [...users.keys()].sort((a, b) => a - b)

async function homeOf({ address }: PrivateKeyAccount): Promise<number> {
  return (await ask<{ chainId: number }>(devnet.info.rpc, 'era_getHome', [address])).chainId
}

/** A user who was born on a chain, and has not left it. */
async function livingOn(chainId: number): Promise<PrivateKeyAccount> {
  for (const user of users.get(chainId) ?? []) if ((await homeOf(user)) === chainId) return user
  throw new Error(`Nobody lives on chain ${chainId}.`)
}

/** The n-th user who is born on the i-th chain that has any. */
function userOn(place: number, index = 0): PrivateKeyAccount {
  const user = users.get(chainIds()[place] ?? 0)?.[index]
  if (user === undefined) throw new Error('There are too few users.')
  return user
}

/** A user of one chain, and a box of another one. */
function apart(place: number): { user: PrivateKeyAccount; key: bigint; chainId: number } {
  const chainId = chainIds()[(place + 1) % 3] ?? 0
  return { user: userOn(place, 2), key: boxes.get(chainId) ?? 0n, chainId }
}

describe('a call that an app sends to an object on another chain', () => {
  test('is handled once, with the ERA and the units that came along, and says so in a receipt of its own (P9, P29)', async () => {
    const { user, key, chainId } = apart(0)
    await post.receiptOf(await post.print(user, 100n))
    const before = await post.count(key)
    const value = ether / 4n
    const hash = await post.post(user, { key, amount: 30n, value, text: letter })
    const journey = await post.journeyOf(hash)
    expect(journey).toMatchObject({
      to: post.app.toLowerCase(),
      stops: [{ outcome: 'ran', chainId }],
    })
    const receipt = await post.receiptOf(journey.id)
    expect(receipt).toMatchObject({ status: 'success', to: post.app.toLowerCase(), gasUsed: 0n })
    expect(post.receivedIn(receipt)).toEqual([{ key, count: before + 1n, value, letter }])
    expect((await post.receiptOf(hash)).logs).toEqual([])
    expect(await post.count(key)).toBe(before + 1n)
    const box = await post.box(key)
    expect(await post.amount(box)).toBe(30n)
    expect(await post.amount(user.address)).toBe(70n)
    expect(await post.client.getBalance({ address: box })).toBe(value)
    await auditDevnet(devnet)
  })

  test('that cannot be handled gives back what it carried, but for what it cost (P9)', async () => {
    const { user, key, chainId } = apart(0)
    const [before, ownBefore] = [await post.count(key), await post.amount(user.address)]
    const balance = await post.client.getBalance({ address: user.address })
    const hash = await post.post(user, { key, amount: 7n, value: ether, text: '0x' })
    const journey = await post.journeyOf(hash)
    expect(journey.stops).toMatchObject([{ outcome: 'bounced', chainId }])
    const receipt = await post.receiptOf(journey.id)
    expect(receipt).toMatchObject({ status: 'reverted', logs: [] })
    expect(await post.count(key)).toBe(before)
    expect(await post.amount(user.address)).toBe(ownBefore)
    const sent = await post.receiptOf(hash)
    const fee = sent.gasUsed * sent.effectiveGasPrice
    expect(await post.client.getBalance({ address: user.address })).toBe(balance - fee)
    await auditDevnet(devnet)
  })

  test('costs what it costs where the object is here (P26)', async () => {
    const { user, key } = apart(1)
    const near = [...boxes].find(([chainId]) => users.get(chainId)?.includes(user))?.[1] ?? 0n
    const far = await post.receiptOf(await post.post(user, { key, text: letter }))
    const hash = await post.post(user, { key: near, text: letter })
    const local = await post.receiptOf(hash)
    // The kernel makes up for what a lane takes and a queue does not, to a few gas.
    expect(Math.abs(Number(local.gasUsed - far.gasUsed))).toBeLessThan(16)
    // It is the sender's own receipt that says what was logged here.
    expect(post.receivedIn(local)).toMatchObject([{ key: near, letter }])
    expect((await post.told(hash)).calls).toBeUndefined()
    await auditDevnet(devnet)
  })

  test('follows its object to where it has gone (P8)', async () => {
    // All boxes come together on one chain, so two of them have moved.
    const hash = await post.open(userOn(2, 1), [...boxes.values()])
    expect((await post.receiptOf(hash)).status).toBe('success')
    const { chainId: gathered } = (await post.told(hash)).transaction.placement
    const [moved] = [...boxes].filter(([bornOn]) => bornOn !== gathered)
    if (moved === undefined) throw new Error('No box has moved.')
    const [bornOn, key] = moved
    // Who lives on the third chain has heard nothing of it.
    const other = chainIds().find((chainId) => chainId !== gathered && chainId !== bornOn) ?? 0
    const user = await livingOn(other)
    const before = await post.count(key)
    const sent = await post.post(user, { key, value: 5n, text: letter })
    const journey = await post.journeyOf(sent)
    expect(journey.stops).toMatchObject([
      { outcome: 'forwarded', chainId: bornOn },
      { outcome: 'ran', chainId: gathered },
    ])
    expect(await post.count(key)).toBe(before + 1n)
    await auditDevnet(devnet)
  })
})

test('calls to a chain that is killed meanwhile are all handled, each once, and nothing else is (P20, I4)', async () => {
  const key = [...boxes.values()][0] ?? 0n
  const home = await post.told(await opened(key))
  const { chainId } = home.transaction.placement
  const chain = devnet.chains.get(
    devnet.info.chains.find((one) => one.chainId === chainId)?.name ?? '',
  )
  if (chain === undefined) throw new Error('There is no such chain.')
  const senders = chainIds()
    .filter((id) => id !== chainId)
    .flatMap((id) => users.get(id)?.slice(2, 4) ?? [])
  expect(senders.length).toBeGreaterThan(0)
  const before = await post.count(key)
  const hashes: Hex[] = []
  for (let round = 0; round < 3; round++) {
    for (const sender of senders) {
      const text = keccak256(stringToHex(`${round} ${sender.address}`))
      hashes.push(await post.post(sender, { key, value: 1n, text }))
    }
    if (round === 0) await chain.kill()
    if (round === 1) await chain.start()
  }
  for (const hash of hashes) {
    const { stops } = await post.journeyOf(hash)
    expect(stops.at(-1)).toMatchObject({ outcome: 'ran', chainId })
  }
  expect(await post.count(key)).toBe(before + BigInt(hashes.length))
  await auditDevnet(devnet)
}, 240_000)

async function opened(key: bigint): Promise<Hex> {
  const hash = await post.open(userOn(2, 1), [key])
  await post.receiptOf(hash)
  return hash
}
