import { objectAddress, objectId } from '@metalayer/protocol'
import { type Address, zeroAddress } from 'viem'
import {
  type createModelNetwork,
  createUser,
  hubId,
  signMove,
  signPayment,
  signWithdraw,
  type User,
} from './model-network.ts'
import { callData, type Operation } from './model-operations.ts'

type Network = ReturnType<typeof createModelNetwork>

/** Wei that the hub's bridge has locked: what all balances must add up to, with what treasuries hold. */
export type Traffic = {
  /** One random act on one random chain; a block at times. */
  act(): void
  /** Mines a block on every chain. */
  mineAll(): void
  /** Wei that entered the network, less what was sent out of it. */
  supplyAt(cut: (chainId: number) => number): bigint
  users: readonly User[]
  /** Addresses that may hold ERA: of users, and of shared objects. */
  owners: readonly Address[]
  /** Assets that apps may have minted. */
  assets: readonly { app: Address; key: bigint }[]
}

/** Apps that are everywhere from the beginning. */
const apps = [5001, 5002].map((seed) => createUser(seed).address)
const keys = [0, 1]
const sharedKey = 7
const sharedName = { owner: zeroAddress, key: sharedKey }

/** Random payments, calls of apps, moves, withdrawals, sweeps, deliveries (only of what is below `provable`), on every chain. `random`: from 0 to 1. */
export function createTraffic(
  network: Network,
  random: () => number,
  provable: (source: number, destination: number) => number,
): Traffic {
  const users = Array.from({ length: 8 }, (_, index) => createUser(index + 1))
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const balanced = network.chainIds.filter((chainId) => chainId !== hubId)
  /** Wei minted, and wei paid out, by hub block. */
  const bridge: { block: number; wei: bigint }[] = []
  const pools = apps.map((app) => ({ app, owner: zeroAddress, key: BigInt(sharedKey) }))
  const poolAddresses = pools.map((pool) => objectAddress(objectId(pool)))
  const owners = [...users.map(({ address }) => address), ...poolAddresses]
  const belongings = apps.flatMap((app) =>
    owners.flatMap((owner) => keys.map((key) => ({ app, owner, key: BigInt(key) }))),
  )
  for (const chainId of balanced) {
    for (const app of apps) network.chain(chainId).install(app, createUser(1).address)
  }
  const hubBlock = () => network.chain(hubId).blocks.length + 1

  function execute(chainId: number): void {
    const chain = network.chain(chainId)
    const next = new Map<User, number>()
    const here = users.filter(({ address }) => chain.account(address).status === 'here')
    const raws = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
      const user = pick(here.length > 0 && random() < 0.8 ? here : users)
      const { status, nonce: known } = chain.account(user.address)
      const nonce = next.get(user) ?? (status === 'here' ? known : 0)
      next.set(user, nonce + 1)
      const roll = random()
      if (roll < 0.2) return signMove(user, nonce, pick(balanced.filter((id) => id !== chainId)))
      if (roll < 0.3) return signWithdraw(user, nonce, 1_000n)
      if (roll < 0.7) return signCall(user, nonce)
      const wrong = roll > 0.9 ? 3 : 0
      const to = pick(users).address
      return signPayment(user, {
        nonce: nonce + wrong,
        to,
        value: BigInt(Math.floor(random() * 5_000)),
      })
    })
    chain.execute(raws)
  }

  function signCall(user: User, nonce: number) {
    const taken = random() < 0.3 ? 500n : 0n
    const count = 1 + Math.floor(random() * 2)
    const operations = Array.from({ length: count }, () => drawOperation(user))
    if (random() < 0.3) operations.push(...fundedSend(user))
    if (taken > 0n && random() < 0.9) {
      operations.push({ op: 'take', to: pick(owners), amount: String(taken) })
    }
    const value = operations.reduce(
      (sum, one) => (one.op === 'send' ? sum + BigInt(one.value) : sum),
      taken,
    )
    return signPayment(user, { nonce, to: pick(apps), value, data: callData(operations) })
  }

  /** A call with what it carries of an asset minted first. */
  function fundedSend(user: User): Operation[] {
    const send = drawSend(user, 2)
    if (send.op !== 'send' || send.amount === '0') return [send]
    const { payer: owner, assetKey: key, amount } = send
    return [{ op: 'mint', owner, key, amount }, send]
  }

  /** A call of an object anywhere, which may carry ERA and an asset, fail, and send in turn. */
  function drawSend(user: User, depth: number): Operation {
    const value = random() < 0.5 ? 300 : 0
    const handler: Operation[] = [drawOperation(user)]
    if (value > 0 && random() < 0.8) {
      handler.push({ op: 'take', to: pick(owners), amount: String(value) })
    }
    if (depth > 0 && random() < 0.3) {
      const next = drawSend(user, depth - 1)
      handler.push({ ...next, ...(next.op === 'send' && { value: '0' }) })
    }
    const object = random() < 0.5 ? { owner: pick(owners), key: 0 } : sharedName
    return {
      ...{ op: 'send', to: pick(apps), ...object, gas: 50_000, value: String(value), handler },
      ...{ payer: user.address, assetKey: pick(keys), amount: random() < 0.7 ? '0' : '7' },
      refund: pick(owners),
    }
  }

  function drawOperation({ address }: User): Operation {
    const key = pick(keys)
    const amount = String(Math.floor(random() * 1_000))
    const pool = sharedName
    const roll = random()
    if (roll < 0.3) return { op: 'mint', owner: pick(owners), key, amount }
    if (roll < 0.55) return { op: 'move', from: address, to: pick(owners), key, amount }
    if (roll < 0.65) return { op: 'burn', owner: address, key, amount }
    if (roll < 0.8) return { op: 'store', ...pool, index: Math.floor(random() * 4), word: '0x05' }
    if (roll < 0.85) return { op: 'shrink', ...pool, size: 0 }
    if (roll < 0.9) return { op: 'tally', key, delta: amount }
    if (roll < 0.95) return { op: 'pay', from: pick(poolAddresses), to: address, amount: '3' }
    return random() < 0.5
      ? { op: 'log', topic: objectId(pick(pools)), data: '0x' }
      : { op: 'revert' }
  }

  /** An object, or what waits for it, goes on to another chain. */
  function moveAsset(chainId: number): void {
    const chain = network.chain(chainId)
    const destination = pick(balanced.filter((id) => id !== chainId))
    const movable = [...belongings, ...pools].filter((name) => {
      const { status, amount } = chain.object(name)
      return status === 'here' || amount > 0n
    })
    if (movable.length === 0) return
    const name = pick(movable)
    if (chain.object(name).status === 'here') chain.departObject(destination, name)
    else chain.sweepAsset(destination, name, [name.owner])
  }

  function deliver(destination: number): void {
    const source = pick(network.chainIds.filter((id) => id !== destination))
    const chain = network.chain(destination)
    const first = chain.delivered(source)
    const last = Math.min(provable(source, destination), first + 1 + Math.floor(random() * 3))
    const messages = network.chain(source).lane(destination).slice(first, last)
    if (messages.length === 0) return
    const parked = destination !== hubId && random() < 0.1 ? [0] : []
    chain.deliver(source, messages, { parked })
    if (destination === hubId) {
      const wei = messages.reduce((sum, message) => sum + BigInt(`0x${message.slice(44)}`), 0n)
      bridge.push({ block: hubBlock(), wei: -wei })
    }
  }

  function actOn(chainId: number): void {
    const roll = random()
    if (chainId === hubId) {
      if (roll < 0.5) deliver(hubId)
      else mintOnHub()
    } else if (roll < 0.5) execute(chainId)
    else if (roll < 0.8) deliver(chainId)
    else if (roll < 0.9) moveAsset(chainId)
    else {
      const owner = pick(users).address
      network.chain(chainId).sweep(pick(balanced.filter((id) => id !== chainId)), [owner])
    }
  }

  function mintOnHub(user = pick(users)): void {
    const wei = 10n ** 9n
    network.chain(hubId).mint(network.birth(user.address), user.address, wei)
    bridge.push({ block: hubBlock(), wei })
  }

  for (const user of users) mintOnHub(user)

  return {
    users,
    owners,
    assets: apps.flatMap((app) => keys.map((key) => ({ app, key: BigInt(key) }))),
    act() {
      const chainId = pick(network.chainIds)
      actOn(chainId)
      if (random() < 0.3) network.chain(pick(network.chainIds)).mine()
    },
    mineAll() {
      for (const chainId of network.chainIds) network.chain(chainId).mine()
    },
    supplyAt: (cut) =>
      bridge.reduce((sum, { block, wei }) => (block <= cut(hubId) ? sum + wei : sum), 0n),
  }
}
