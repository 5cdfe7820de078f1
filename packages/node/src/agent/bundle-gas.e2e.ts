import { signTransaction } from '@metalayer/chain'
import {
  accountIn,
  accountSlot,
  birthChain,
  decodeExecuted,
  decodeSignedTransaction,
  executedTopic,
  lowerCase,
} from '@metalayer/protocol'
import { testAccount } from '@metalayer/testing/genesis'
import { richAddress } from '@metalayer/testing/test-chain'
import { type Address, type Hex, hexToNumber, numberToHex } from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRealDriver } from '../../test/real-driver.ts'
import { openReal, type RealNetwork, startRealNetwork } from '../../test/real-network.ts'
import { chooseBundle } from './choose-bundle.ts'
import { executeCall } from './kernel-calls.ts'
import { createSpeculation } from './speculation.ts'
import { createWarmShares } from './warm-share.ts'

const era = 10n ** 18n
const gwei = 10n ** 9n
const termsOf = (data: Hex) => {
  return {
    gas: data === '0x' ? 21_000n : 4_000_000n,
    maxFeePerGas: 5n * gwei,
    maxPriorityFeePerGas: 1n,
  }
}
/** Half of them pay the other half: words that a bundle has written before cost less. */
const most = 120
/** Of what a large bundle signs for, it uses so much: the rest is room that its block loses. */
const usedLeast = 0.85

let network: RealNetwork
let node: Awaited<ReturnType<typeof openReal>>
let driver: ReturnType<typeof createRealDriver>
const alice = testAccount(10)

beforeAll(async () => {
  network = await startRealNetwork(2)
  node = await openReal(network)
  driver = createRealDriver(network, node)
  await driver.mine()
  await driver.checkpoint()
  await driver.deliverAll()
  await driver.checkpoint()
})

afterAll(async () => {
  await node?.stop()
  await network?.stop()
})

type Person = { address: Address; key: Hex }
type Order = { from: Person; nonce: number; to: Address; value: bigint; data?: Hex }
type Receipt = { status: Hex; gasUsed: Hex; logs: { topics: Hex[]; data: Hex }[] }

const homeOf = (address: Address) => birthChain(network.plan.configuration, lowerCase(address))

/** Runs orders as an agent would: with the gas that it reckons. How many the kernel looked at, and shares of gas. */
async function run(orders: readonly Order[]) {
  const chainId = homeOf(alice.address)
  const { addresses, configuration } = network.plan
  const queues = orders.map(({ from, nonce, to, value, data = '0x' }) => {
    const unsigned = {
      chainId: configuration.parameters.networkId,
      nonce,
      to,
      value,
      data,
    }
    const { raw, hash } = signTransaction({ ...unsigned, ...termsOf(data) }, from.key)
    const decoded = decodeSignedTransaction(raw, unsigned.chainId)
    if (!decoded.ok) throw new Error(`A payment is refused: ${decoded.outcome}`)
    return { hash, transaction: decoded.transaction, receivedAt: 0 }
  })
  const { baseFee, generation } = node.follow.kernel(chainId)
  const kernel = lowerCase(addresses.kernel)
  const speculation = createSpeculation({
    ...{ generation, baseFee, kernel },
    bornHere: (address) => homeOf(address) === chainId,
    wordAt: (slot) => node.follow.wordAt(chainId, slot),
    laneTo: () => undefined,
  })
  const bySender = [...Map.groupBy(queues, ({ transaction }) => transaction.from).values()]
  const limits = { gasMax: 12_000_000n, behindMax: 0n, bytesMax: 90_000, countMax: 800 }
  const { transactions, gas } = chooseBundle(
    bySender,
    {
      baseFee,
      kernel,
      speculation,
      warmShare: createWarmShares().of,
      chanceOf: () => ({ names: [] }),
      missesOf: () => ({ count: 0, isPausing: false }),
    },
    { ...limits, aloneGasMax: 14_000_000n, aloneRoom: 14_000_000n },
  )
  const data = executeCall(transactions.map(({ transaction }) => transaction.raw))
  const { client } = network.chain(chainId)
  const call = { from: richAddress, to: kernel, data, gas: numberToHex(gas) }
  const hash = await client.request<Hex>('eth_sendTransaction', [call])
  await driver.mine()
  const receipt = await client.request<Receipt>('eth_getTransactionReceipt', [hash])
  const end = receipt.logs.find(({ topics }) => topics[0] === executedTopic)
  const outcomes = end === undefined ? [] : [...decodeExecuted(end.data).outcomes]
  return {
    ...{ chosen: transactions.length, ran: outcomes.filter((outcome) => outcome === 0).length },
    used: hexToNumber(receipt.gasUsed) / Number(gas),
  }
}

test('P9: a bundle runs whole with the gas that is reckoned for it, new words or not, first payments or not, whatever its size, and large ones leave little over', async () => {
  const people = Array.from({ length: 8 * most }, (_, index) => testAccount(1_000 + index))
    .filter(({ address }) => homeOf(address) === homeOf(alice.address))
    .slice(0, most)
  expect(people).toHaveLength(most)
  const gifts = people.map(({ address }, nonce): Order => {
    return { from: alice, nonce, to: address, value: era }
  })
  let nonce = 0
  for (const count of [1, 2, 17, most - 20]) {
    const { chosen, ran } = await run(gifts.slice(nonce, nonce + count))
    expect({ chosen, ran }).toEqual({ chosen: count, ran: count })
    nonce += count
  }
  const shares: number[] = []
  const nonces = people.map(() => 0)
  for (const count of [1, 2, 17, most / 2, 1, 2, 17, most / 2]) {
    const orders = people.slice(0, count).map((from, index): Order => {
      const to = people[most / 2 + index]?.address ?? from.address
      const own = nonces[index] ?? 0
      nonces[index] = own + 1
      return { from, nonce: own, to, value: 1n }
    })
    const { chosen, ran, used } = await run(orders)
    expect({ chosen, ran }).toEqual({ chosen: count, ran: count })
    shares.push(used)
  }
  expect(shares.at(-1)).toBeGreaterThan(usedLeast)
})

test('P9: one that says much runs as well, alone or behind others, whatever it says', async () => {
  const receivers = [2_001, 2_002, 2_003, 2_004].map((index) => testAccount(index).address)
  const chainId = homeOf(alice.address)
  const word = node.follow.wordAt(chainId, accountSlot(lowerCase(alice.address)))
  let { nonce } = accountIn(word, node.follow.kernel(chainId).generation)
  const sizes = [1_000, 30_000]
  for (const said of ['00', 'ff'].flatMap((byte) => sizes.map((size) => byte.repeat(size)))) {
    for (const count of [1, 4]) {
      const orders = receivers.slice(-count).map((to, index): Order => {
        const data: Hex = index === count - 1 ? `0x${said}` : '0x'
        return { from: alice, nonce: nonce + index, to, value: 1n, data }
      })
      nonce += count
      const { chosen, ran } = await run(orders)
      expect({ chosen, ran, said: said.length }).toEqual({
        ...{ chosen: count, ran: count, said: said.length },
      })
    }
  }
})
