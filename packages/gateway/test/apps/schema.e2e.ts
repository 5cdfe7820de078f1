import { counterAbi, counterBytecode, tokenAbi, tokenBytecode } from '@metalayer/contracts'
import { type Devnet, startLocalDevnet } from '@metalayer/devnet'
import { birthPlace, objectAddress, objectId } from '@metalayer/protocol'
import { networkChain } from '@metalayer/testing/network-chain'
import { compilePostbox, postboxAbi } from '@metalayer/testing/postbox'
import {
  type Address,
  createPublicClient,
  createWalletClient,
  encodeDeployData,
  encodeFunctionData,
  fromRlp,
  type Hex,
  http,
  keccak256,
  numberToHex,
  parseAbi,
  parseEther,
  zeroAddress,
} from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askNode } from '../ask-node.ts'
import { checkAnswer } from '../schema/check-answer.ts'

let devnet: Devnet
let token: Address
let counter: Address
/** Every answer was held against the Ethereum execution APIs. */
const faults: string[] = []

type Mined = { hash: Hex; from: Address; to: Address | null; input: Hex; type: Hex }
type MinedBlock = { hash: Hex; transactions: Mined[] }
type Receipt = { status: Hex; contractAddress: Address | null; logs: unknown[]; blockNumber: Hex }

async function ask<Result>(method: string, ...params: unknown[]): Promise<Result> {
  const { result, error } = await askNode(devnet.info.rpc, method, params)
  if (result === undefined) throw new TypeError(`${method}: ${JSON.stringify(error)}`)
  const fault = checkAnswer(method, result, params)
  if (fault) faults.push(fault)
  return result as Result
}

function clientsOf(key: Hex) {
  const chain = networkChain(devnet.info)
  const reader = createPublicClient({ chain, transport: http(), pollingInterval: 200 })
  const account = privateKeyToAccount(key)
  return { reader, wallet: createWalletClient({ chain, transport: http(), account }) }
}

const rich = () => devnet.info.accounts[0]?.privateKey ?? '0x'
const addressOf = (key: Hex) => privateKeyToAccount(key).address
const encode = (functionName: string, ...args: unknown[]) =>
  encodeFunctionData({ abi: tokenAbi, functionName, args } as never)
const add = (key: bigint) =>
  encodeFunctionData({ abi: counterAbi, functionName: 'add', args: [key] })
const all = (calls: Hex[]) =>
  encodeFunctionData({ abi: counterAbi, functionName: 'multicall', args: [calls] })

/** Sends a transaction, looks at it while it waits, and at its receipt. */
async function run(key: Hex, call: object): Promise<Receipt> {
  const { reader, wallet } = clientsOf(key)
  const hash = await wallet.sendTransaction(call as never)
  await ask('eth_getTransactionByHash', hash)
  await ask('eth_getBlockByNumber', 'pending', true)
  await reader.waitForTransactionReceipt({ hash, timeout: 60_000 })
  return ask<Receipt>('eth_getTransactionReceipt', hash)
}

async function homeOf(address: Address): Promise<number> {
  const { chainId } = await ask<{ chainId: Hex }>('era_getHome', address)
  return Number(chainId)
}

/** Keys of two counters that are born on different chains. */
function keysApart(): [bigint, bigint] {
  const chains = devnet.info.chains.filter(
    ({ kind }) => kind !== 'hub' && kind !== 'storage',
  ).length
  const placeOf = (key: bigint) => {
    const id = objectId({ app: counter, owner: zeroAddress, key })
    return birthPlace(objectAddress(id), chains)
  }
  let other = 1n
  while (placeOf(other) === placeOf(0n)) other += 1n
  return [0n, other]
}

/** A box that is born on another chain than `chainId`. */
async function boxElsewhere(app: Address, chainId: number): Promise<bigint> {
  for (let key = 0n; ; key++) {
    const address = objectAddress(objectId({ app, owner: zeroAddress, key }))
    if ((await homeOf(address)) !== chainId) return key
  }
}

/** Of a user who lives on another chain than who gives them something. */
async function keyElsewhere(): Promise<Hex> {
  const giver = await homeOf(addressOf(rich()))
  for (;;) {
    const key = generatePrivateKey()
    if ((await homeOf(addressOf(key))) !== giver) return key
  }
}

beforeAll(async () => {
  const options = { chains: 4, validators: 1, blockTimeMs: 1_000, gasLimit: 15_000_000 }
  devnet = await startLocalDevnet({ ...options, port: 0, inProcess: true })
  const args = ['Gold', 'GLD', 18, addressOf(rich()), parseEther('1000')] as const
  const data = encodeDeployData({ abi: tokenAbi, bytecode: tokenBytecode, args })
  token = (await run(rich(), { data })).contractAddress ?? zeroAddress
  counter = (await run(rich(), { data: counterBytecode })).contractAddress ?? zeroAddress
})
afterAll(() => devnet?.stop())

test('what apps do, and what chains bring each other for it', async () => {
  const key = await keyElsewhere()
  const user = addressOf(key)
  await run(rich(), { to: user, value: parseEther('5') })
  const given = await run(rich(), { to: token, data: encode('transfer', user, 100n) })
  expect(given).toMatchObject({ status: '0x1', logs: [{}] })
  const failed = await run(key, { to: token, data: encode('transfer', user, 101n), gas: 90_000n })
  expect(failed).toMatchObject({ status: '0x0', logs: [], contractAddress: null })
  // What they were given elsewhere comes home, for they spend all of it.
  for (const type of ['legacy', 'eip2930'] as const) {
    const data = encode('transfer', addressOf(rich()), 50n)
    const accessList = type === 'eip2930' ? [{ address: token, storageKeys: [] }] : undefined
    expect(await run(key, { to: token, data, type, accessList })).toMatchObject({ status: '0x1' })
  }
  // Counters are born on several chains, and come together for who adds to all of them.
  const numbers = keysApart()
  for (const number of numbers) await run(key, { to: counter, data: add(number) })
  await run(key, { to: counter, data: all(numbers.map(add)) })
  const here = await homeOf(user)
  const chain = devnet.info.chains.find(({ chainId, kind }) => kind !== 'hub' && chainId !== here)
  const move = parseAbi(['function move(uint64 chainId)'])
  const args = [BigInt(chain?.chainId ?? 0)] as const
  const data = encodeFunctionData({ abi: move, functionName: 'move', args })
  await run(key, { to: devnet.deployment.addresses.kernel, data })
  await expect.poll(() => homeOf(user), { timeout: 30_000 }).toBe(chain?.chainId)
  await run(key, { to: addressOf(rich()), value: 1n })
})

test('what an app says to its objects on other chains, in vain and not', async () => {
  const created = await run(rich(), { data: compilePostbox(), gas: 8_000_000n })
  const postbox = created.contractAddress ?? zeroAddress
  const from = await homeOf(addressOf(rich()))
  const key = await boxElsewhere(postbox, from)
  const post = (letter: Hex) =>
    encodeFunctionData({
      ...{ abi: postboxAbi, functionName: 'post', args: [key, 400_000n, 0n, letter] },
    })
  for (const letter of ['0x68656c6c6f', '0x'] as const) {
    const value = parseEther('0.5')
    expect(await run(rich(), { to: postbox, data: post(letter), value })).toMatchObject({
      status: '0x1',
    })
  }
  const outcomes = async (): Promise<Hex[]> => {
    const head = Number(await ask<Hex>('eth_blockNumber'))
    const blocks = Array.from({ length: head }, (_, number) => numberToHex(number + 1))
    const mined = await Promise.all(
      blocks.map((tag) => ask<MinedBlock>('eth_getBlockByNumber', tag, true)),
    )
    const calls = mined
      .flatMap(({ transactions }) => transactions)
      .filter(({ input }) => input.startsWith('0x05'))
    const receipts = await Promise.all(
      calls.map(({ hash }) => ask<Receipt>('eth_getTransactionReceipt', hash)),
    )
    return receipts.map(({ status }) => status)
  }
  await expect.poll(outcomes, { timeout: 60_000 }).toEqual(['0x1', '0x0'])
})

test('every block, transaction, receipt, log and trace is as the execution APIs have it', async () => {
  const { kernel } = devnet.deployment.addresses
  const head = Number(await ask<Hex>('eth_blockNumber'))
  const kinds = new Set<string>()
  const seen: Receipt[] = []
  for (let number = 0; number <= head; number++) {
    const tag = numberToHex(number)
    const block = await ask<MinedBlock>('eth_getBlockByNumber', tag, true)
    await ask('eth_getBlockByHash', block.hash, false)
    await ask('eth_getBlockTransactionCountByHash', block.hash)
    await ask('eth_getBlockTransactionCountByNumber', tag)
    const receipts = await ask<Receipt[]>('eth_getBlockReceipts', tag)
    expect(keccak256(await ask<Hex>('debug_getRawHeader', tag))).toBe(block.hash)
    const raw = fromRlp(await ask<Hex>('debug_getRawBlock', tag))
    expect([raw.length, raw[1]?.length]).toEqual([4, receipts.length])
    expect(await ask('debug_getRawReceipts', block.hash)).toHaveLength(receipts.length)
    expect(receipts).toHaveLength(block.transactions.length)
    for (const [index, mined] of block.transactions.entries()) {
      const { hash, from, input, type } = mined
      const place = numberToHex(index)
      expect(await ask('eth_getTransactionByHash', hash)).toEqual(mined)
      expect(await ask('eth_getTransactionByBlockHashAndIndex', block.hash, place)).toEqual(mined)
      expect(await ask('eth_getTransactionByBlockNumberAndIndex', tag, place)).toEqual(mined)
      expect(await ask('eth_getTransactionReceipt', hash)).toEqual(receipts[index])
      expect(await ask('debug_getRawTransaction', hash)).not.toBe('0x')
      const frame = await ask<{ from: Address; input: Hex }>(
        'debug_traceTransaction',
        hash,
        callTracer,
      )
      expect(frame).toMatchObject({ from, input })
      const isSystem = from === kernel.toLowerCase()
      kinds.add(isSystem ? `message ${input.slice(0, 4)}` : `type ${type}`)
    }
    seen.push(...receipts)
  }
  for (const kind of [
    'type 0x0',
    'type 0x1',
    'type 0x2',
    'message 0x02',
    'message 0x03',
    'message 0x04',
    'message 0x05',
  ]) {
    expect([...kinds]).toContain(kind)
  }
  expect(new Set(seen.map(({ status }) => status))).toEqual(new Set(['0x0', '0x1']))
  expect(seen.some(({ contractAddress }) => contractAddress !== null)).toBe(true)
  const logs = await ask<unknown[]>('eth_getLogs', { fromBlock: '0x0' })
  expect(logs).toEqual(seen.flatMap((receipt) => receipt.logs))
  expect(await ask('eth_getLogs', { fromBlock: '0x0', address: zeroAddress })).toEqual([])
  expect(faults).toEqual([])
})

const callTracer = { tracer: 'callTracer' }

test('so are filters, histories of fees, and calls', async () => {
  const from = addressOf(rich())
  const filters = await Promise.all([
    ask<Hex>('eth_newFilter', { address: token }),
    ask<Hex>('eth_newBlockFilter'),
    ask<Hex>('eth_newPendingTransactionFilter'),
  ])
  for (const filter of filters) await ask('eth_getFilterChanges', filter)
  const data = encode('transfer', token, 5n)
  await run(rich(), { to: token, data })
  const changes = await Promise.all(filters.map((id) => ask<unknown[]>('eth_getFilterChanges', id)))
  expect(changes.map(({ length }) => length > 0)).toEqual([true, true, true])
  expect(await ask<unknown[]>('eth_getFilterLogs', filters[0])).not.toEqual([])
  for (const filter of filters) await ask('eth_uninstallFilter', filter)

  await ask('eth_feeHistory', '0x400', 'latest', [0, 50, 100])
  await ask('eth_feeHistory', '0x1', 'pending', [])
  const call = { from, to: token, data }
  await ask('eth_call', call, 'latest')
  await ask('eth_estimateGas', call)
  await ask('eth_createAccessList', call, 'latest')
  await ask('eth_createAccessList', { ...call, data: '0x12345678' }, 'latest')
  await ask('eth_simulateV1', {
    blockStateCalls: [{ calls: [call, { from, input: counterBytecode }] }],
  })
  await ask('debug_traceCall', call, 'latest', callTracer)
  for (const method of ['eth_gasPrice', 'eth_maxPriorityFeePerGas', 'eth_chainId', 'eth_syncing'])
    await ask(method)
  await ask('eth_getCode', token, 'latest')
  await ask('eth_getBalance', token, 'latest')
  await ask('eth_getTransactionCount', token, 'latest')
  await ask('eth_getStorageAt', token, '0x0', 'latest')
  await ask('eth_getStorageValues', { [token]: ['0x0'] }, 'latest')
  expect(faults).toEqual([])
})
