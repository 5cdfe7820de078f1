import { deployerFromKey } from '@metalayer/chain'
import { lowerCase, uintToHex } from '@metalayer/protocol'
import { testAccount, testGenesis } from '@metalayer/testing/genesis'
import { createRandom } from '@metalayer/testing/random'
import { richKey, startChain, type TestChain } from '@metalayer/testing/test-chain'
import { type Hex, numberToHex } from 'viem'
import { describe, expect, test } from 'vitest'
import { deployMemoryNetwork } from '../bytecode/memory-network.ts'
import { createSimWorld } from '../bytecode/sim-world.ts'
import type { MemoryChain } from './memory-chain.ts'
import { accountIn, type Layer } from './world.ts'

const validators = [0, 1, 2, 3].map(testAccount)
const startTime = 1_900_000_000
const virtualMs = 20_000
const rich = 10n ** 24n

/** A network that has run for a while: deployed, started, and under checkpoints. */
async function runNetwork() {
  const deployer = deployerFromKey(richKey)
  const deployed = await deployMemoryNetwork(
    {
      ...{ genesis: testGenesis(2), deployer, gasLimit: 30_000_000, time: startTime },
      payers: validators.map(({ address }) => address),
    },
    new AbortController().signal,
  )
  const world = createSimWorld(
    { deployed, validators, blockMs: 1_000 },
    { random: createRandom(1).real },
  )
  for (const node of world.nodes) void node.start()
  await world.clock.advance(virtualMs)
  await world.stop()
  return { deployed, payers: [deployer.address, ...validators.map(({ address }) => address)] }
}

type Outcome = { status: Hex; gasUsed: Hex; logs: { address: Hex; topics: Hex[]; data: Hex }[] }

const comparable = ({ status, gasUsed, logs }: Outcome) => ({
  ...{ status, gasUsed },
  logs: logs.map(({ address, topics, data }) => ({ address: lowerCase(address), topics, data })),
})

/** All words and accounts that any block has written. */
function writtenIn(state: Layer): Map<bigint, Set<bigint>> {
  const written = new Map<bigint, Set<bigint>>()
  for (let layer: Layer | undefined = state; layer !== undefined; layer = layer.parent) {
    for (const address of layer.accounts.keys()) {
      if (!written.has(address)) written.set(address, new Set())
    }
    for (const [address, words] of layer.slots) {
      const all = written.get(address) ?? new Set()
      for (const slot of words.keys()) all.add(slot)
      written.set(address, all)
    }
  }
  return written
}

/** Has anvil run the same blocks; compares what each transaction came to. */
async function replay(chain: MemoryChain, anvil: TestChain, payers: readonly Hex[]) {
  for (const payer of payers) await anvil.request('anvil_setBalance', payer, numberToHex(rich))
  for (let number = 1; number <= chain.head.number; number++) {
    const block = chain.block(number)
    if (block === undefined) throw new Error(`there is no block ${number}`)
    for (const raw of block.raws) await anvil.request('eth_sendRawTransaction', raw)
    await anvil.request('evm_setNextBlockTimestamp', block.time)
    await anvil.request('anvil_setNextBlockBaseFeePerGas', block.json.baseFeePerGas)
    await anvil.mine()
    const receipts = await anvil.request<Outcome[]>('eth_getBlockReceipts', numberToHex(number))
    expect(receipts.map(comparable), `block ${number}`).toEqual(
      block.receipts.map((receipt) => comparable(receipt as unknown as Outcome)),
    )
  }
}

describe('chains in memory', () => {
  test('come to the same receipts, gas, logs, words, code and balances as anvil', async () => {
    const { deployed, payers } = await runNetwork()
    let words = 0
    let transactions = 0
    for (const [chainId, { chain, rpc }] of deployed.members) {
      await using anvil = await startChain({
        chainId,
        flags: [
          ...['--no-mining', '--order', 'fifo', '--disable-default-create2-deployer'],
          ...['--timestamp', String(startTime)],
        ],
      })
      await replay(chain, anvil, payers)
      for (const [address, slots] of writtenIn(chain.head.state)) {
        const at = uintToHex(address, 20)
        const calls = [
          ...[...slots].map((slot) => ['eth_getStorageAt', [at, uintToHex(slot, 32), 'latest']]),
          ...['eth_getCode', 'eth_getTransactionCount'].map((method) => [method, [at, 'latest']]),
          // Anvil's own coinbase has nothing to do with ours.
          ...(address === 0n ? [] : [['eth_getBalance', [at, 'latest']]]),
        ].map(([method, params]) => ({ method: String(method), params: params as unknown[] }))
        const theirs = await anvil.client.batch(calls)
        expect(calls.map(({ method, params }) => rpc.answer(method, params))).toEqual(theirs)
        words += slots.size
      }
      for (let number = 0; number <= chain.head.number; number++) {
        transactions += chain.block(number)?.receipts.length ?? 0
      }
      expect(accountIn(chain.head.state, BigInt(payers[0] ?? 0)).nonce).toBeGreaterThan(0n)
    }
    expect(transactions).toBeGreaterThan(30)
    expect(words).toBeGreaterThan(50)
  }, 60_000)
})
