import { registryAbi, stakingAbi } from '@metalayer/contracts'
import { testAccount } from '@metalayer/testing/genesis'
import { type Address, encodeEventTopics, encodeFunctionData, type Hex, numberToHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RealNetwork, startRealNetwork } from '../../test/real-network.ts'
import { systemClock } from '../clock.ts'
import { NoHubGasError } from '../hub/no-hub-gas-error.ts'
import { turnOf } from '../hub/turn.ts'
import { createPublisher } from './publisher.ts'

type Key = { key: Hex; address: Address }

const patience = { timeout: 30_000, interval: 20 }
const hour = 3_600
let network: RealNetwork
/** Validators, in the order in which they publish. */
let turns: Key[]

beforeAll(async () => {
  network = await startRealNetwork(1)
  const accounts = [0, 1, 2, 3].map(testAccount)
  const validators = validatorsOf()
  const turn = ({ address }: Key) => turnOf(address, { draw: 0n, without: new Set(), validators })
  turns = validators
    .flatMap((signer) => accounts.filter(({ address }) => isSame(address, signer)))
    .toSorted((a, b) => turn(a) - turn(b))
})
afterAll(() => network?.stop())

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const validatorsOf = (): Address[] =>
  network.plan.configuration.validators.map(({ signer }) => signer)

/** Starts a node's publisher. `looks`: times that it has asked whether anything is due. */
function run({ key, address }: Key) {
  const ending = new AbortController()
  const errors: unknown[] = []
  const running = { errors, looks: 0, stop: () => ending.abort() }
  let height = 0
  const { hubChainId } = network.plan.configuration.parameters
  const { registry } = network.plan.addresses
  const publisher = createPublisher(
    { hubChainId, registry, address, privateKey: key, lookMs: 20, turnMs: 20 },
    {
      async request(method, params) {
        height = Number(await network.hub.request('eth_blockNumber'))
        if (method === 'eth_estimateGas') running.looks += 1
        return network.hub.client.request(method, params)
      },
      hubBlock: () => height,
      configuration: () => ({ number: 0, validators: validatorsOf() }),
      clock: systemClock,
      onError: (error) => errors.push(error),
    },
  )
  publisher.start(ending.signal)
  return running
}

const fund = (address: Address, wei: bigint) =>
  network.hub.request('anvil_setBalance', address, numberToHex(wei))

/** Who published what, by the hub's own log. */
async function published(): Promise<{ number: number; by: Address }[]> {
  const topics = encodeEventTopics({ abi: registryAbi, eventName: 'Published' })
  const filter = { fromBlock: '0x1', topics, address: network.plan.addresses.registry }
  const logs = await network.hub.request<{ topics: Hex[]; transactionHash: Hex }[]>(
    'eth_getLogs',
    filter,
  )
  const all = logs.map(async (log) => {
    const { from } = await network.hub.request<{ from: Address }>(
      'eth_getTransactionByHash',
      log.transactionHash,
    )
    return { number: Number(log.topics[1]), by: from }
  })
  return (await Promise.all(all)).filter(({ number }) => number > 0)
}

/** Somebody takes the whole stake back, so that the next configuration is another one. */
async function leave({ key, address }: Key): Promise<void> {
  const { staking } = network.plan.addresses
  const stake = network.plan.configuration.validators.find(({ signer }) =>
    isSame(signer, address),
  )?.stake
  const data = encodeFunctionData({
    abi: stakingAbi,
    functionName: 'unstake',
    args: [BigInt(stake ?? 0)],
  })
  const nonce = Number(await network.hub.request('eth_getTransactionCount', address, 'latest'))
  const raw = await privateKeyToAccount(key).signTransaction({
    ...{ type: 'eip1559', chainId: network.hub.chainId, nonce, to: staking, data, gas: 500_000n },
    ...{ maxFeePerGas: 10n ** 10n, maxPriorityFeePerGas: 10n ** 9n },
  })
  await network.hub.request('eth_sendRawTransaction', raw)
  await network.hub.mine()
}

test('what anyone may publish, one validator publishes, and the next where the first cannot pay (P16)', async () => {
  const [first, second, third, leaver] = turns as [Key, Key, Key, Key]
  for (const { address } of [second, third, leaver]) await fund(address, 10n ** 18n)
  await fund(first.address, 1_000n)
  const stranger = run(testAccount(40))
  const running = [first, second, third].map(run) as [
    ReturnType<typeof run>,
    ...ReturnType<typeof run>[],
  ]
  // Nothing has changed; and then it has, but an hour has not passed.
  const looked = () => running.every(({ looks }) => looks > 2)
  await expect.poll(looked, patience).toBe(true)
  await leave(leaver)
  for (const one of running) one.looks = 0
  await expect.poll(looked, patience).toBe(true)
  expect(await published()).toEqual([])

  await network.hub.request('evm_increaseTime', hour)
  await network.hub.mine()
  await expect.poll(() => running[0].errors.length, patience).toBe(1)
  expect(running[0].errors[0]).toBeInstanceOf(NoHubGasError)
  expect(await published()).toEqual([])
  await expect
    .poll(async () => {
      await network.hub.mine()
      return published()
    }, patience)
    .toEqual([{ number: 1, by: second.address.toLowerCase() }])

  // It is done once, and who is no validator has no part in it.
  for (const one of running) one.looks = 0
  await expect.poll(looked, patience).toBe(true)
  for (let block = 0; block < 12; block++) await network.hub.mine()
  expect(await published()).toHaveLength(1)
  expect(stranger.looks).toBe(0)
  for (const { stop } of [...running, stranger]) stop()
  for (const { errors } of [stranger, ...running.slice(1)]) expect(errors).toEqual([])
})
