import { signTransaction } from '@metalayer/chain'
import { kernelAbi, tokenAbi, tokenBytecode } from '@metalayer/contracts'
import { accountIn, accountSlot, birthChain, codeSlot } from '@metalayer/protocol'
import { testAccount } from '@metalayer/testing/genesis'
import { createRandom } from '@metalayer/testing/random'
import { type Address, encodeDeployData, encodeFunctionData, type Hex, parseAbi } from 'viem'
import { describe, expect, test } from 'vitest'
import { createRealDriver } from '../test/real-driver.ts'
import { openReal, startRealNetwork } from '../test/real-network.ts'
import { executeCall, installCall, sweepCall } from './agent/kernel-calls.ts'

const gwei = 10n ** 9n
const supply = 100_000n
const rounds = 12
const users = [testAccount(10), testAccount(11)]
const strangers = [30, 31, 32].map((place) => testAccount(place).address)
const moveAbi = parseAbi(['function move(uint64 chainId)'])

type User = (typeof users)[number]

/** Two real chains, on both of which a token is. */
async function openWorld() {
  const network = await startRealNetwork(2)
  const node = await openReal(network)
  const driver = createRealDriver(network, node)
  const { chains, parameters } = network.plan.configuration
  const members = chains.slice(1).map(({ chainId }) => chainId)
  const otherThan = (chainId: number) => members.find((member) => member !== chainId) ?? 0
  const sign = (user: User, nonce: number, to: Address, data: Hex, value = 0n): Hex => {
    const gas = to === '0x' ? 8_000_000n : 500_000n
    const fees = { maxFeePerGas: 5n * gwei, maxPriorityFeePerGas: gwei }
    const fields = { chainId: parameters.networkId, nonce, to, data, value, gas, ...fees }
    return signTransaction(fields, user.key).raw
  }
  await driver.mine()
  await driver.deliverAll()

  const deployer = testAccount(10)
  const home = birthChain(network.plan.configuration, deployer.address)
  const args = ['Gold', 'GLD', 18, deployer.address, supply] as const
  const initcode = encodeDeployData({ abi: tokenAbi, bytecode: tokenBytecode, args })
  await network.call(home, executeCall([sign(deployer, 0, '0x', initcode)]))
  await driver.mine()
  await driver.checkpoint()
  const decision = await driver.checkpoint()
  const named = [...node.follow.names(home)]
    .map(({ name }) => name)
    .find(({ kind }) => kind === 'code')
  const head = decision.heads.find(({ chainId }) => chainId === home)
  if (named?.kind !== 'code' || head === undefined) throw new Error('there is no token')
  const token = named.app
  const at = { chainId: home, generation: 1, blockNumber: head.number }
  const code = node.follow.proveAt({ ...at, slot: codeSlot(1, token) })
  const app = { initcode, deployer: deployer.address, nonce: 0, code }
  await network.call(otherThan(home), installCall(decision, head, app))
  await driver.mine()
  return { network, node, driver, members, otherThan, sign, token }
}

type World = Awaited<ReturnType<typeof openWorld>>
type Random = ReturnType<typeof createRandom>

/** A bundle of what the users who live on the chain may sign: some of it fails. */
function drawBundle(world: World, random: Random, chainId: number): Hex[] {
  const { network, node, sign, token, otherThan } = world
  const owners = [...users.map(({ address }) => address), ...strangers, token]
  return users.flatMap((user) => {
    const word = accountIn(node.follow.wordAt(chainId, accountSlot(user.address)), 1)
    const place = node.ledger.home(user.address)
    const isHere = word.status === 'here' || (place.state === 'unborn' && place.chainId === chainId)
    if (!isHere) return []
    let { nonce } = word
    const raws = Array.from({ length: 1 + random.below(3) }, () => {
      const to = random.pick(owners)
      const value = BigInt(random.below(500))
      const functionName = random.pick(['transfer', 'transfer', 'approve'] as const)
      const data = encodeFunctionData({ abi: tokenAbi, functionName, args: [to, value] })
      if (random.below(4) > 0) return sign(user, nonce++, token, data)
      // To the token: a call of nothing, with value that nobody takes.
      return sign(user, nonce++, to, '0x', value)
    })
    if (random.below(4) > 0) return raws
    const args = [BigInt(otherThan(chainId))] as const
    const data = encodeFunctionData({ abi: moveAbi, functionName: 'move', args })
    return [...raws, sign(user, nonce, network.plan.addresses.kernel, data)]
  })
}

/** What an agent, and anyone, may send away from the chain; where there is nothing, the call reverts. */
async function sendAway(world: World, random: Random, chainId: number): Promise<void> {
  const { network, token, otherThan } = world
  const to = BigInt(otherThan(chainId))
  const owners = [...users.map(({ address }) => address), ...strangers]
  const objects = owners
    .filter(() => random.below(3) === 0)
    .map((owner) => ({ app: token, owner, key: 0n }))
  const calls = [
    encodeFunctionData({ abi: kernelAbi, functionName: 'departObjects', args: [to, objects] }),
    encodeFunctionData({
      abi: kernelAbi,
      functionName: 'sweepAsset',
      args: [to, token, 0n, owners],
    }),
    sweepCall(Number(to), owners),
  ]
  for (const call of calls) if (random.below(2) === 0) await network.call(chainId, call)
}

describe('P6, I3: what honest kernels do is vouched for, whatever apps and agents do', () => {
  for (const seed of [1, 2, 3]) {
    test(`over random traffic (seed ${seed})`, async () => {
      const world = await openWorld()
      const { network, node, driver, members, token } = world
      const random = createRandom(seed)
      let delivered = 0
      for (let round = 0; round < rounds; round++) {
        for (const chainId of members) {
          const raws = drawBundle(world, random, chainId)
          if (raws.length > 0) await network.call(chainId, executeCall(raws))
          await sendAway(world, random, chainId)
        }
        // Whoever has come may leave again, and no clock is behind a departure (P28).
        for (const chain of network.chains) await chain.request('evm_increaseTime', 30)
        await driver.mine()
        for (const chainId of members) {
          expect(node.follow.state(chainId)).toEqual({ state: 'following' })
        }
        if (random.below(2) === 0) delivered += await driver.deliverAll()
        expect(node.ledger.assets.held(token, 0n)).toBe(supply)
        await driver.expectSameWords()
      }
      await driver.checkpoint()
      await driver.checkpoint()
      expect(node.ledger.assets.held(token, 0n, node.ledger.newest)).toBe(supply)
      expect(delivered).toBeGreaterThan(0)
      await node.stop()
      await network.stop()
    }, 60_000)
  }
})
