import { richKey, startChain, type TestChain } from '@metalayer/testing/test-chain'
import { createWalletClient, type Hex, http, parseGwei } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { foundry } from 'viem/chains'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type ChainBlockJson,
  type ChainReceiptJson,
  ProtocolError,
  UnauthenticBlockError,
  verifyChainBlock,
} from './index.ts'

const account = privateKeyToAccount(richKey)
// Logs 1 topic and 32 bytes at each call: LOG1(0, 32, 7); its initcode returns it.
const logger: Hex = '0x6007602060008060015560206000a100'
const initcode: Hex = `0x6f${logger.slice(2)}600052601060${'10'}f3`

describe('a block of a real chain is authentic by its hash [P15]', () => {
  let anvil: TestChain
  let block: ChainBlockJson
  let receipts: ChainReceiptJson[]
  let empty: ChainBlockJson

  beforeAll(async () => {
    anvil = await startChain()
    const wallet = createWalletClient({ account, chain: foundry, transport: http(anvil.url) })
    empty = await anvil.request('eth_getBlockByNumber', '0x0', true)
    await wallet.sendTransaction({ data: initcode, gas: 500_000n, nonce: 0 })
    await anvil.request('evm_mine')
    const created = await anvil.request<ChainReceiptJson[] & { contractAddress: Hex }[]>(
      'eth_getBlockReceipts',
      '0x1',
    )
    const to = created[0]?.contractAddress
    if (to === undefined) throw new Error('the logger was not created')
    const call = { to, gas: 100_000n }
    const fees = { maxFeePerGas: parseGwei('10'), maxPriorityFeePerGas: 1n }
    const authorization = await wallet.signAuthorization({ contractAddress: to, nonce: 99 })
    await wallet.sendTransaction({ ...call, ...fees, nonce: 1, data: '0x0102' })
    await wallet.sendTransaction({ ...call, gasPrice: parseGwei('10'), nonce: 2, type: 'legacy' })
    const accessList = [{ address: to, storageKeys: [`0x${'00'.repeat(32)}` as const] }]
    await wallet.sendTransaction({ ...call, gasPrice: parseGwei('10'), nonce: 3, accessList })
    await wallet.sendTransaction({ ...call, ...fees, nonce: 4, authorizationList: [authorization] })
    await wallet.sendTransaction({ ...call, ...fees, nonce: 5, gas: 21_500n, value: 5n })
    await anvil.request('evm_mine')
    const { hash } = await anvil.request<{ hash: Hex }>('eth_getBlockByNumber', 'latest', false)
    block = await anvil.request('eth_getBlockByHash', hash, true)
    receipts = await anvil.request('eth_getBlockReceipts', hash)
  }, 30_000)

  afterAll(() => anvil.stop())

  test('anvil’s blocks with types 0, 1, 2 and 4, logs and a failure pass', () => {
    expect(block.transactions.map(({ type }) => Number(type))).toEqual([2, 0, 1, 4, 2])
    expect(receipts.map(({ status }) => Number(status))).toEqual([1, 1, 1, 1, 0])
    expect(receipts.flatMap(({ logs }) => logs).length).toBeGreaterThan(0)
    verifyChainBlock(block, receipts)
  })

  test('an empty block passes', () => verifyChainBlock(empty, []))

  test('JSON that is no block is refused as such', () => {
    const broken = [
      { ...block, transactions: undefined },
      { ...block, gasLimit: 'many' },
      { ...block, stateRoot: undefined },
      { ...block, transactions: [null, null, null, null, null] },
    ]
    for (const json of broken) {
      expect(() => verifyChainBlock(json as never, receipts)).toThrow(UnauthenticBlockError)
    }
  })

  test('any change to what is authenticated is found', () => {
    let changes = 0
    for (const forged of forgeries({ block, receipts })) {
      changes++
      expect(() => verifyChainBlock(forged.block, forged.receipts), forged.what).toThrow(
        ProtocolError,
      )
    }
    expect(changes).toBeGreaterThan(60)
  })
})

type Evidence = { block: ChainBlockJson; receipts: ChainReceiptJson[] }

const unchecked = new Set([
  ...['size', 'totalDifficulty', 'uncles', 'withdrawals', 'blockHash', 'blockNumber', 'from'],
  ...['blockTimestamp', 'transactionIndex', 'logIndex', 'removed', 'effectiveGasPrice'],
  ...['contractAddress', 'blobGasPrice', 'authorizationList', 'transactionHash'],
])

/** Every copy of the evidence in which one value that counts is another one. */
function* forgeries(evidence: Evidence): Generator<Evidence & { what: string }> {
  const paths: string[][] = []
  collect(evidence, [], paths)
  for (const path of paths) {
    const copy = structuredClone(evidence)
    const last = path.at(-1) ?? ''
    let parent: Record<string, unknown> = copy
    for (const step of path.slice(0, -1)) parent = parent[step] as Record<string, unknown>
    parent[last] = another(parent[last] as Hex)
    yield { ...copy, what: path.join('.') }
  }
  yield { block: evidence.block, receipts: evidence.receipts.slice(1), what: 'a missing receipt' }
  const swapped = evidence.receipts.toReversed()
  yield { block: evidence.block, receipts: swapped, what: 'receipts in another order' }
}

function collect(value: unknown, path: string[], paths: string[][]): void {
  const name = path.at(-1) ?? ''
  if (unchecked.has(name) && path.length > 1) return
  if (typeof value === 'string') paths.push(path)
  if (typeof value !== 'object' || value === null) return
  // A receipt repeats its transaction's fields; servers derive them.
  const isReceipt = path[0] === 'receipts' && path.length === 2
  for (const [key, item] of Object.entries(value)) {
    if (isReceipt && !['status', 'gasUsed', 'cumulativeGasUsed', 'logs'].includes(key)) continue
    // A typed transaction has its price in other fields, and its parity in yParity.
    const isTyped = 'yParity' in value || 'maxFeePerGas' in value
    if (isTyped && (key === 'v' || (key === 'gasPrice' && 'maxFeePerGas' in value))) continue
    // A legacy transaction has its chain id in v.
    if (key === 'chainId' && 'type' in value && value.type === '0x0') continue
    collect(item, [...path, key], paths)
  }
}

function another(hex: Hex): Hex {
  if (hex === '0x') return '0x01'
  const digit = Number.parseInt(hex.slice(-1), 16)
  return `${hex.slice(0, -1)}${(digit ^ 1).toString(16)}` as Hex
}
