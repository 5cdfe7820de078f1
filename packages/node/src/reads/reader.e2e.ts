import { signTransaction } from '@metalayer/chain'
import {
  counterAbi,
  counterBytecode,
  exchangeAbi,
  exchangeBytecode,
  kernelAbi,
  multicallAbi,
  tokenAbi,
  tokenBytecode,
} from '@metalayer/contracts'
import { birthChain, objectAddress, objectId } from '@metalayer/protocol'
import { testAccount } from '@metalayer/testing/genesis'
import {
  type Address,
  decodeFunctionResult,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  maxUint256,
  zeroAddress,
} from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRealDriver } from '../../test/real-driver.ts'
import { openReal, type RealNetwork, startRealNetwork } from '../../test/real-network.ts'
import { executeCall } from '../agent/kernel-calls.ts'
import { systemClock } from '../clock.ts'
import { createSettings } from '../configurations/settings.ts'
import { multicallAddress } from '../simulation/multicall.ts'
import { createSimulation, type Simulation } from '../simulation/simulation.ts'
import type { At, SimulationRequest } from '../view.ts'
import { createReader, type Reader } from './reader.ts'

const gwei = 10n ** 9n
const era = 10n ** 18n
const supply = 1_000_000n
const deadline = 10n ** 12n
const alice = testAccount(10)
const others = Array.from({ length: 12 }, (_, place) => testAccount(20 + place).address)
let network: RealNetwork
let node: Awaited<ReturnType<typeof openReal>>
let driver: ReturnType<typeof createRealDriver>
let simulation: Simulation
let reader: Reader
/** What chains were asked. */
const asked: string[] = []
let nonce = 0
let [gold, silver, exchange, counter]: [Address, Address, Address, Address] = [
  zeroAddress,
  zeroAddress,
  zeroAddress,
  zeroAddress,
]
/** A pair whose pool is born where Alice lives. */
let pair: readonly [Address, Address]

const homeOf = (address: Address) => birthChain(network.plan.configuration, address)

/** Runs a transaction of Alice's at her home, and says what it made. */
async function run(to: Address | undefined, data: Hex, value = 0n): Promise<Address> {
  const chainId = network.plan.configuration.parameters.networkId
  const fees = { maxFeePerGas: 5n * gwei, maxPriorityFeePerGas: gwei }
  const gas = to === undefined ? 11_000_000n : 1_500_000n
  const { raw, hash } = signTransaction(
    { chainId, nonce, to: to ?? '0x', value, data, gas, ...fees },
    alice.key,
  )
  nonce += 1
  await network.call(homeOf(alice.address), executeCall([raw]))
  await driver.mine()
  await driver.checkpoint()
  await driver.checkpoint()
  const { transaction } = (await node.blocks.transaction(hash)) ?? {}
  expect(transaction?.status).toBe('success')
  return transaction?.contractAddress ?? zeroAddress
}

const deployToken = (name: string): Promise<Address> => {
  const args = [name, name, 18, alice.address, supply] as const
  return run(undefined, encodeDeployData({ abi: tokenAbi, bytecode: tokenBytecode, args }))
}

const ofToken = (functionName: string, ...args: unknown[]): Hex =>
  encodeFunctionData({ abi: tokenAbi, functionName, args } as never)
const ofExchange = (functionName: string, ...args: unknown[]): Hex =>
  encodeFunctionData({ abi: exchangeAbi, functionName, args } as never)

beforeAll(async () => {
  network = await startRealNetwork(2)
  node = await openReal(network)
  driver = createRealDriver(network, node)
  await driver.mine()
  await driver.deliverAll()
  const { networkId, hubChainId } = network.plan.configuration.parameters
  const { kernel } = network.plan.addresses
  const { stateBlocksMax } = node
  const options = { kernel, networkId, hubChainId, stateBlocksMax }
  const deps = {
    ...node,
    clock: systemClock,
    request(chainId: number, method: string, parameters: readonly unknown[]) {
      asked.push(method)
      return network.chain(chainId).client.request(method, parameters)
    },
  }
  simulation = createSimulation(options, deps, new AbortController().signal)
  const settings = createSettings({ transition: () => undefined })
  reader = createReader(options, { ...deps, simulation, settings })

  gold = await deployToken('Gold')
  silver = await deployToken('Silver')
  exchange = await run(undefined, exchangeBytecode)
  counter = await run(undefined, counterBytecode)
})

afterAll(async () => {
  await node?.stop()
  await network?.stop()
})

const callTo = (to: Address, data: Hex, from: Address = zeroAddress): SimulationRequest => ({
  ...{ from, to, value: 0n, data },
})

async function expectSame(request: SimulationRequest, at: At): Promise<'node' | 'chain'> {
  await reader.call(request, at)
  asked.length = 0
  const mine = await reader.call(request, at)
  const byWhom = mine.gasUsed === undefined ? 'node' : 'chain'
  if (byWhom === 'node') expect(asked).toEqual([])
  const { success, result } = await simulation.simulate(request, at)
  const what = `${byWhom}, ${request.to}, ${request.data}`
  expect([mine.success, mine.result], what).toEqual([success, result])
  return byWhom
}

/** All that can be read of the apps. */
function reads(): SimulationRequest[] {
  const owners = [alice.address, ...others, multicallAddress, gold, pair[0]]
  const found: SimulationRequest[] = []
  for (const name of ['name', 'symbol', 'decimals', 'totalSupply', 'DOMAIN_SEPARATOR']) {
    found.push(callTo(gold, ofToken(name)), callTo(silver, ofToken(name), alice.address))
  }
  for (const owner of owners) {
    found.push(callTo(gold, ofToken('balanceOf', owner)))
    // An app sends nothing by itself.
    const from = owner === gold || owner === silver ? zeroAddress : owner
    found.push(callTo(silver, ofToken('balanceOf', owner), from))
    found.push(callTo(gold, ofToken('nonces', owner)))
    found.push(callTo(gold, ofToken('allowance', owner, exchange)))
  }
  for (const key of [0n, 1n, maxUint256]) {
    const data = encodeFunctionData({ abi: counterAbi, functionName: 'countOf', args: [key] })
    found.push(callTo(counter, data))
  }
  found.push(callTo(exchange, ofExchange('poolOf', ...pair)))
  found.push(callTo(exchange, ofExchange('reservesOf', ...pair)))
  found.push(callTo(exchange, ofExchange('quote', ...pair, 1_000n)))
  found.push(callTo(exchange, ofExchange('quote', pair[1], pair[0], 1n)))
  // What reverts, by its own word, by the compiler's, and by none.
  found.push(callTo(exchange, ofExchange('quote', gold, gold, 1n)))
  found.push(callTo(exchange, ofExchange('quote', ...pair, maxUint256)))
  found.push(callTo(gold, '0x12345678'), callTo(gold, '0x'))
  found.push(callTo(gold, `${ofToken('balanceOf', alice.address).slice(0, 60)}` as Hex))
  return found
}

function multicallOf(requests: readonly SimulationRequest[], from: Address): SimulationRequest {
  const more = [
    encodeFunctionData({ abi: multicallAbi, functionName: 'getEthBalance', args: [from] }),
    encodeFunctionData({
      abi: multicallAbi,
      functionName: 'getEthBalance',
      args: [others[0] ?? from],
    }),
    encodeFunctionData({ abi: multicallAbi, functionName: 'getBlockNumber' }),
    encodeFunctionData({ abi: multicallAbi, functionName: 'getLastBlockHash' }),
    encodeFunctionData({ abi: multicallAbi, functionName: 'getCurrentBlockTimestamp' }),
  ].map((data) => callTo(multicallAddress, data))
  const calls = [...requests, ...more].map(({ to, data: callData }) => ({
    ...{ target: to ?? zeroAddress, allowFailure: true, callData },
  }))
  const data = encodeFunctionData({ abi: multicallAbi, functionName: 'aggregate3', args: [calls] })
  return callTo(multicallAddress, data, from)
}

/** Two assets whose pool is born where Alice lives. */
async function findPair(): Promise<typeof pair | undefined> {
  const assets = [zeroAddress, gold, silver]
  const pairs = assets.flatMap((left) => assets.map((right) => [left, right] as const))
  for (const candidate of pairs.filter(([left, right]) => left < right)) {
    const { result } = await simulation.simulate(
      callTo(exchange, ofExchange('poolOf', ...candidate)),
      node.ledger.newest,
    )
    const [, account] = decodeFunctionResult({
      ...{ abi: exchangeAbi, functionName: 'poolOf', data: result },
    })
    if (homeOf(account) === homeOf(alice.address)) return candidate
  }
  return undefined
}

test('P25: what a node reads by itself is what a chain answers, wherever things are', async () => {
  let found = await findPair()
  // Where a pool is born, the hash of its tokens says: another one may be born where Alice lives.
  for (let tries = 0; found === undefined && tries < 8; tries++) {
    silver = await deployToken('Silver')
    found = await findPair()
  }
  if (found === undefined) throw new Error('No pool is born where Alice lives.')
  pair = found

  // Before anybody has anything; then with money that waits elsewhere, allowances, a pool and counts.
  for (const request of reads()) {
    expect(await expectSame(request, node.ledger.newest)).toBe('node')
  }
  const amounts = others.map((owner, place) => ofToken('transfer', owner, BigInt(place) * 10n + 1n))
  await run(gold, ofToken('multicall', amounts))
  for (const token of [gold, silver]) await run(token, ofToken('approve', exchange, 500_000n))
  await run(exchange, ofExchange('createPool', ...pair))
  const [assetA, assetB] = pair
  const least = { leastA: 1n, leastB: 1n }
  const offer = { assetA, assetB, amountA: 90_000n, amountB: 40_000n, ...least }
  await run(
    exchange,
    ofExchange('addLiquidity', offer, alice.address, deadline),
    assetA === zeroAddress ? 90_000n : 0n,
  )
  for (const key of [0n, 1n]) {
    if (homeOf(accountOf(key)) !== homeOf(alice.address)) continue
    await run(counter, encodeFunctionData({ abi: counterAbi, functionName: 'add', args: [key] }))
  }
  for (const at of [node.ledger.newest, node.ledger.newest - 1, 'pending'] as const) {
    for (const request of reads()) expect(await expectSame(request, at)).toBe('node')
  }
  for (const from of [zeroAddress, alice.address]) {
    for (const at of [node.ledger.newest, node.ledger.newest - 3]) {
      expect(await expectSame(multicallOf(reads(), from), at)).toBe('node')
    }
  }
})

/** Of a counter. */
function accountOf(key: bigint): Address {
  return objectAddress(objectId({ app: counter, owner: zeroAddress, key }))
}

test('P24: what is on its way is read, too', async () => {
  const [home, there] = [homeOf(alice.address), network.chains.map(({ chainId }) => chainId)]
  const other = there.find((chainId) => chainId !== home && chainId !== network.hub.chainId)
  const names = [{ app: gold, owner: alice.address, key: 0n }]
  const depart = encodeFunctionData({
    ...{ abi: kernelAbi, functionName: 'departObjects', args: [BigInt(other ?? 0), names] },
  })
  await network.chain(home).request('evm_increaseTime', 600)
  await network.call(home, depart)
  await driver.mine()
  expect(node.ledger.assets.object({ app: gold, owner: alice.address, key: 0n }).state).toBe(
    'travelling',
  )
  for (const request of reads()) expect(await expectSame(request, 'pending')).toBe('node')
  await driver.checkpoint()
  await driver.checkpoint()
  for (const request of reads()) {
    expect(await expectSame(request, node.ledger.newest)).toBe('node')
  }
})

test('P24: what writes, or is no app, a chain runs', async () => {
  const at = node.ledger.newest
  const transfer = ofToken('transfer', alice.address, 1n)
  const requests: SimulationRequest[] = [
    callTo(gold, transfer, others[0]),
    callTo(silver, transfer, alice.address),
    callTo(gold, ofToken('multicall', [ofToken('name')])),
    callTo(gold, ofToken('name'), gold),
    { ...callTo(gold, ofToken('name')), gas: 22_000n },
    { ...callTo(gold, ofToken('name'), alice.address), value: era },
    multicallOf([callTo(alice.address, '0x'), callTo(gold, transfer)], zeroAddress),
  ]
  for (const request of requests) expect(await expectSame(request, at)).toBe('chain')
  // A payment, as well: without asking any.
  await expectSame(callTo(others[0] ?? zeroAddress, '0x1234'), at)
})
