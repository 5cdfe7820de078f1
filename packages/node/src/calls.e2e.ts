import { signTransaction } from '@metalayer/chain'
import {
  birthAddress,
  birthChain,
  codeSlot,
  deliveryOutcomes,
  outcomes,
  unparkedId,
} from '@metalayer/protocol'
import { testAccount } from '@metalayer/testing/genesis'
import { compilePostbox, postboxAbi } from '@metalayer/testing/postbox'
import { richAddress } from '@metalayer/testing/test-chain'
import {
  type Address,
  decodeEventLog,
  encodeFunctionData,
  type Hex,
  numberToHex,
  stringToHex,
  zeroAddress,
} from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRealDriver } from '../test/real-driver.ts'
import { openReal, type RealNetwork, startRealNetwork } from '../test/real-network.ts'
import { executeCall, installCall } from './agent/kernel-calls.ts'
import { createUnparks } from './agent/unpark-duties.ts'
import { systemClock } from './clock.ts'
import { findCalls } from './find-calls.ts'
import { createSimulation } from './simulation/simulation.ts'

const gwei = 10n ** 9n
const letter = stringToHex('Dear box')
const initcode = compilePostbox()
const alice = testAccount(10)
const { parked, taken, bounced } = deliveryOutcomes

let network: RealNetwork
let node: Awaited<ReturnType<typeof openReal>>
let driver: ReturnType<typeof createRealDriver>
let home = 0
let elsewhere = 0
let nonce = 0

beforeAll(async () => {
  network = await startRealNetwork(2)
  node = await openReal(network)
  driver = createRealDriver(network, node)
  await driver.mine()
  await driver.deliverAll()
  const { configuration } = network.plan
  home = birthChain(configuration, alice.address)
  const others = configuration.chains.slice(1).map(({ chainId }) => chainId)
  elsewhere = others.find((chainId) => chainId !== home) ?? 0
})

afterAll(async () => {
  await node?.stop()
  await network?.stop()
})

/** Alice's next transaction, run at her home. */
async function run(to: Address | undefined, data: Hex, value = 0n): Promise<Hex> {
  const chainId = network.plan.configuration.parameters.networkId
  const fees = { maxFeePerGas: 5n * gwei, maxPriorityFeePerGas: gwei }
  const gas = to === undefined ? 8_000_000n : 2_000_000n
  const unsigned = { chainId, nonce: nonce++, to: to ?? '0x', value, data, gas, ...fees } as const
  const { raw, hash } = signTransaction(unsigned, alice.key)
  await network.call(home, executeCall([raw]))
  await driver.mine()
  expect(node.follow.state(home)).toEqual({ state: 'following' })
  return hash
}

async function post(
  app: Address,
  key: bigint,
  value: bigint,
  text: Hex,
  gas = 300_000n,
): Promise<Hex> {
  const args = [key, gas, 0n, text] as const
  return run(app, encodeFunctionData({ abi: postboxAbi, functionName: 'post', args }), value)
}

/** A box that is born on the other chain. */
function farBox(app: Address, from = 1n): bigint {
  for (let key = from; ; key++) if (isFar(app, key)) return key
}

async function settled(hash: Hex) {
  await driver.checkpoint()
  const found = await node.blocks.transaction(hash)
  if (found === undefined) throw new Error(`${hash} is in no block.`)
  return found.transaction
}

/** ERA that calls carry between chains, at the newest blocks. */
const inCalls = () => node.ledger.assets.held(zeroAddress, 0n)

test('P9, P29: a call waits for its app on real chains, is taken up by an agent’s duty, and is told of', async () => {
  const deployment = await run(undefined, initcode)
  const { contractAddress: app = '0x' } = await settled(deployment)
  const key = farBox(app)
  const hash = await post(app, key, 7n, letter)
  const sent = node.follow.newest(home)?.sent ?? []
  expect(sent).toMatchObject([{ destination: { chainId: elsewhere }, index: 0 }])
  expect(inCalls()).toBeGreaterThan(7n)
  await driver.deliverAll()
  expect(node.follow.state(elsewhere)).toEqual({ state: 'following' })
  expect([...node.follow.parked({ chainId: elsewhere, generation: 1 })]).toMatchObject([
    { message: sent[0]?.message },
  ])

  // Not before its app is there.
  const unparks = createUnparks({ follow: node.follow, birthChain: node.follow.birthChain })
  const chain = { chainId: elsewhere, generation: 1 }
  expect(unparks.duties({ chain, inFlight: [] })).toEqual([])
  const decision = await driver.checkpoint()
  const from = decision.heads.find(({ chainId }) => chainId === home)
  if (from === undefined) throw new Error('no head')
  const slot = codeSlot(1, app)
  const code = node.follow.proveAt({ ...from, blockNumber: from.number, slot })
  const made = { initcode, deployer: alice.address, nonce: 0, code }
  await network.call(elsewhere, installCall(decision, from, made))
  await driver.mine()
  const [duty] = unparks.duties({ chain, inFlight: [] })
  if (duty === undefined) throw new Error('no duty')
  // With the gas that an agent gives it, and no more.
  const { client } = network.chain(elsewhere)
  const call = { from: richAddress, to: network.plan.addresses.kernel, data: duty.data }
  await client.request('eth_sendTransaction', [{ ...call, gas: numberToHex(duty.gas) }])
  await driver.mine()
  expect(node.follow.state(elsewhere)).toEqual({ state: 'following' })
  await driver.expectSameWords()
  expect(inCalls()).toBe(0n)

  const { messages = [], status } = await settled(hash)
  expect(status).toBe('success')
  const [id = '0x'] = messages
  expect((await node.blocks.transaction(id))?.transaction).toMatchObject({ delivery: parked })
  const later = (await node.blocks.transaction(unparkedId(id)))?.transaction
  expect(later).toMatchObject({ status: 'success', delivery: taken })
  const [log] = later?.logs ?? []
  if (log === undefined) throw new Error('no log')
  const event = decodeEventLog({ abi: postboxAbi, data: log.data, topics: log.topics as [Hex] })
  expect(event.args).toEqual({ key, count: 1n, value: 7n, letter })
  const [journey] = await findCalls(node.blocks, { messages })
  expect(journey?.stops.map(({ outcome }) => outcome)).toEqual(['parked', 'ran'])
})

test('P9, P26: one that bounces, and one of an object here, are what the kernel’s logs and words say', async () => {
  const app = await deployedApp()
  const far = farBox(app)
  const hash = await post(app, far, 9n, '0x')
  await driver.deliverAll()
  await driver.expectSameWords()
  expect(inCalls()).toBe(0n)
  await driver.checkpoint()
  const { messages = [] } = await settled(hash)
  const system = (await node.blocks.transaction(messages[0] ?? '0x'))?.transaction
  expect(system).toMatchObject({ status: 'reverted', delivery: bounced, logs: [] })

  let near = 1n
  while (isFar(app, near)) near++
  const local = await post(app, near, 9n, letter)
  const carrier = node.follow.newest(home)?.carriers[0]
  expect(carrier).toMatchObject({ transactions: [{ outcome: outcomes.Ran }] })
  await driver.expectSameWords()
  const transaction = await settled(local)
  expect(transaction.messages).toBeUndefined()
  expect(transaction.logs).toHaveLength(1)
})

test('P11: a simulation knows how full the lane is to where a call’s object lives, born or not', async () => {
  const app = await deployedApp()
  const { addresses, configuration } = network.plan
  const { networkId, hubChainId } = configuration.parameters
  const simulation = createSimulation(
    { kernel: addresses.kernel, networkId, hubChainId, stateBlocksMax: 128 },
    {
      ...{ ...node, clock: systemClock },
      request: (chainId, ...rest) => network.chain(chainId).client.request(...rest),
    },
    new AbortController().signal,
  )
  const key = farBox(app)
  const unborn = farBox(app, key + 1n)
  const simulated = async (box: bigint, gas = 300_000n) => {
    const args = [box, gas, 0n, letter] as const
    const data = encodeFunctionData({ abi: postboxAbi, functionName: 'post', args })
    const call = { from: alice.address, to: app, value: 0n, data }
    return simulation.simulate(call, 'pending')
  }
  const empty = await simulated(key)
  expect(empty.success).toBe(true)
  // Of 240 million gas a half and more.
  for (let count = 0; count < 100; count++) await post(app, key, 0n, letter, 1_300_000n)
  const [born, first] = [await simulated(key), await simulated(unborn)]
  const message = 300_000n
  expect(born.gasUsed - empty.gasUsed).toBeGreaterThan(message)
  expect(born.objects.every(({ home: { chainId } }) => chainId === home)).toBe(false)
  expect(first.gasUsed - empty.gasUsed).toBeGreaterThan(message)
  // Nothing that an agent would have to guess at.
  expect([...born.unnamed, ...first.unnamed]).toEqual([])
  const { gasUsed } = await settled(await post(app, key, 0n, letter))
  expect(Number(born.gasUsed - gasUsed)).toBeLessThan(20_000)
  expect(Number(gasUsed - born.gasUsed)).toBeLessThan(20_000)
})

function isFar(app: Address, key: bigint): boolean {
  return (
    birthChain(network.plan.configuration, birthAddress({ app, owner: zeroAddress, key })) ===
    elsewhere
  )
}

async function deployedApp(): Promise<Address> {
  const { value } = await node.blocks.deployments()[Symbol.asyncIterator]().next()
  const deployment = value?.[0]
  return deployment?.contractAddress ?? '0x'
}
