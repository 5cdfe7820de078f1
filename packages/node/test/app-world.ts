import { keccak256, objectAddress, objectId } from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import { createModelNetwork, createUser, signPayment, type User } from './model-network.ts'
import { callData, type Operation } from './model-operations.ts'

const supply = 10n ** 20n

export type World = ReturnType<typeof createWorld>

/** Two chains; Alice lives on the first one, Bob on the second, and an app of Alice's is on both. */
export function createWorld() {
  const network = createModelNetwork(2)
  const [hub, here, there] = [network.chain(1), network.chain(11), network.chain(12)]
  const users = Array.from({ length: 40 }, (_, seed) => createUser(seed + 1))
  const bornOn = (chainId: number): User => {
    const found = users.find(({ address }) => network.birth(address) === chainId)
    if (found === undefined) throw new Error('no user')
    return found
  }
  const [alice, bob] = [bornOn(11), bornOn(12)]
  hub.mint(11, alice.address, supply)
  hub.mint(12, bob.address, supply)
  hub.mine()
  const raw = signPayment(alice, { nonce: 0, to: null, data: '0x6001' })
  const app: Address = `0x${keccak256(keccak256(raw)).slice(26)}`
  here.deliver(1, hub.lane(11))
  here.execute([raw])
  here.mine()
  there.deliver(1, hub.lane(12))
  there.install(app, alice.address)
  there.mine()
  const nonces = new Map([
    [alice.address, 1],
    [bob.address, 0],
  ])
  const sign = (user: User, operations: readonly Operation[], value = 0n): Hex => {
    const nonce = nonces.get(user.address) ?? 0
    nonces.set(user.address, nonce + 1)
    return signPayment(user, { nonce, to: app, data: callData(operations), value })
  }
  const belonging = (owner: Address, key = 0n) => ({ app, owner, key })
  const shared = (key = 0n) => ({ app, owner: zeroAddress, key })
  return { network, hub, here, there, alice, bob, app, raw, sign, belonging, shared }
}

/** Calldata's part that mints. */
export function mint(owner: Address, amount: bigint, key = 0): Operation {
  return { op: 'mint', owner, key, amount: String(amount) }
}

/** A shared object that is born on `chainId`. */
export function sharedOn({ network, shared }: World, chainId: number) {
  for (let key = 0; ; key++) {
    const name = shared(BigInt(key))
    if (network.birth(objectAddress(objectId(name))) === chainId) return { name, key }
  }
}
