import {
  type createModelNetwork,
  createUser,
  hubId,
  signMove,
  signPayment,
  signWithdraw,
  type User,
} from './model-network.ts'

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
}

/** Random payments, moves, withdrawals, sweeps, deliveries (only of what is below `provable`), on every chain. `random`: from 0 to 1. */
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
  const hubBlock = () => network.chain(hubId).blocks.length + 1

  function execute(chainId: number): void {
    const chain = network.chain(chainId)
    const next = new Map<User, number>()
    const raws = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
      const user = pick(users)
      const { status, nonce: known } = chain.account(user.address)
      const nonce = next.get(user) ?? (status === 'here' ? known : 0)
      next.set(user, nonce + 1)
      const roll = random()
      if (roll < 0.2) return signMove(user, nonce, pick(balanced.filter((id) => id !== chainId)))
      if (roll < 0.3) return signWithdraw(user, nonce, 1_000n)
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
    else if (roll < 0.85) deliver(chainId)
    else {
      const owner = pick(users).address
      network.chain(chainId).sweep(pick(balanced.filter((id) => id !== chainId)), [owner])
    }
  }

  function mintOnHub(): void {
    const wei = 10n ** 9n
    const user = pick(users)
    network.chain(hubId).mint(network.birth(user.address), user.address, wei)
    bridge.push({ block: hubBlock(), wei })
  }

  return {
    users,
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
