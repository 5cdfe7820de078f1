import { counterAbi, counterBytecode, tokenAbi, tokenBytecode } from '@metalayer/contracts'
import { type Devnet, startLocalDevnet } from '@metalayer/devnet'
import { multicallAddress } from '@metalayer/node'
import { networkChain } from '@metalayer/testing/network-chain'
import {
  type Address,
  createPublicClient,
  createWalletClient,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  http,
  numberToHex,
  pad,
  parseAbi,
  parseEther,
  parseEventLogs,
  zeroAddress,
  zeroHash,
} from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askNode } from '../ask-node.ts'
import { checkAnswer } from '../schema/check-answer.ts'

const supply = parseEther('1000000')
const currency: Address = '0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee'
let devnet: Devnet
let token: Address
let counter: Address

/** Users of the network, born on whichever chain their addresses say. */
const people = Array.from({ length: 8 }, () => {
  const { address } = privateKeyToAccount(generatePrivateKey())
  return address.toLowerCase() as Address
})

function open() {
  const chain = networkChain(devnet.info)
  const transport = http(devnet.info.rpc, { timeout: 60_000 })
  const reader = createPublicClient({ chain, transport, pollingInterval: 200, cacheTime: 0 })
  const wallet = createWalletClient({ chain, transport, account: rich() })
  return { reader, wallet }
}

const rich = () => privateKeyToAccount(devnet.info.accounts[0]?.privateKey ?? '0x')
const gold = () => ({ address: token, abi: tokenAbi }) as const
const transfer = (to: Address, amount: bigint) =>
  ({ to: token, abi: tokenAbi, functionName: 'transfer', args: [to, amount] }) as const
const countOf = (key: bigint) =>
  ({ to: counter, abi: counterAbi, functionName: 'countOf', args: [key] }) as const

const ask = (method: string, params: unknown[]) => askNode(devnet.info.rpc, method, params)

async function deploy(data: Hex): Promise<Address> {
  const { reader, wallet } = open()
  const hash = await wallet.sendTransaction({ data })
  const receipt = await reader.waitForTransactionReceipt({ hash, timeout: 60_000 })
  expect(receipt.status).toBe('success')
  return receipt.contractAddress ?? zeroAddress
}

const goldData = () =>
  encodeDeployData({
    ...{ abi: tokenAbi, bytecode: tokenBytecode },
    args: ['Gold', 'GLD', 18, rich().address, supply],
  })

beforeAll(async () => {
  const options = { chains: 4, validators: 1, blockTimeMs: 1_000, gasLimit: 15_000_000 }
  devnet = await startLocalDevnet({ ...options, port: 0, inProcess: true })
  token = await deploy(goldData())
  counter = await deploy(counterBytecode)
})
afterAll(() => devnet?.stop())

test('calls see what those before them did, whoever makes them and wherever they live (viem’s simulateCalls)', async () => {
  const { reader } = open()
  const [first = zeroAddress, second = zeroAddress] = people
  const read = (owner: Address) => ({
    ...{ to: token, abi: tokenAbi, functionName: 'balanceOf' as const, args: [owner] as const },
  })
  const total = { to: token, abi: tokenAbi, functionName: 'totalSupply' as const }
  const calls = [
    transfer(first, 70n),
    transfer(second, 7n),
    read(first),
    read(second),
    total,
  ] as const
  const latest = await reader.getBlockNumber()
  const { results, block } = await reader.simulateCalls({ account: rich().address, calls })
  expect(results.map(({ status }) => status)).toEqual(calls.map(() => 'success'))
  expect(results.slice(2).map(({ result }) => result)).toEqual([70n, 7n, supply])
  const logs = parseEventLogs({ abi: tokenAbi, logs: results[0].logs ?? [] })
  expect(logs.map(({ eventName, args }) => [eventName, args])).toEqual([
    [
      'Transfer',
      { from: rich().address, to: expect.stringMatching(new RegExp(first, 'i')), value: 70n },
    ],
  ])
  expect(block.number).toBeGreaterThan(latest)
  expect(await reader.readContract({ ...gold(), functionName: 'balanceOf', args: [first] })).toBe(
    0n,
  )
})

test('what changes hands, of ERA and of tokens (viem’s traceAssetChanges)', async () => {
  const [first = zeroAddress, second = zeroAddress] = people
  const { reader } = open()
  const account = rich().address
  const balance = await reader.getBalance({ address: account })
  const calls = [{ to: second, value: 7n }, transfer(first, 70n)] as const
  const { results, assetChanges } = await reader.simulateCalls({
    ...{ account, calls, traceAssetChanges: true },
  })
  expect(results.map(({ status }) => status)).toEqual(['success', 'success'])
  expect(assetChanges).toMatchObject([
    { token: { address: currency }, value: { pre: balance, post: balance - 7n, diff: -7n } },
    { token: { address: token, symbol: 'GLD', decimals: 18 }, value: { diff: -70n } },
  ])
})

test('blocks of calls by several users: overrides, payments, what failed, transfers of ERA (viem’s simulateBlocks)', async () => {
  const { reader } = open()
  const [poor = zeroAddress, other = zeroAddress, third = zeroAddress] = people
  const latest = await reader.getBlock()
  const blocks = await reader.simulateBlocks({
    blockNumber: latest.number,
    traceTransfers: true,
    blocks: [
      {
        blockOverrides: { time: latest.timestamp + 60n },
        stateOverrides: [{ address: poor, balance: parseEther('5') }],
        calls: [
          { account: poor, to: other, value: parseEther('3') },
          { account: poor, ...transfer(other, 1n) },
        ],
      },
      {
        calls: [
          { account: other, to: third, value: parseEther('2') },
          { account: other, to: counter, data: addData(7n) },
          { account: third, to: counter, data: addData(7n) },
          countOf(7n),
        ],
      },
    ],
  })
  expect(blocks.map(({ number }) => number)).toEqual([1n, 2n].map((n) => latest.number + n))
  expect(blocks.map(({ timestamp }) => timestamp - latest.timestamp)).toEqual([60n, 61n])
  const [paid, refused] = blocks[0]?.calls ?? []
  expect(paid).toMatchObject({ status: 'success', gasUsed: 21_000n })
  expect(paid?.logs?.map(({ address, data }) => [address, BigInt(data)])).toEqual([
    [currency, parseEther('3')],
  ])
  expect(refused?.status).toBe('failure')
  expect(String(refused?.error)).toContain('ERC20InsufficientBalance')
  const last = blocks[1]?.calls ?? []
  expect(last.map(({ status }) => status)).toEqual(['success', 'success', 'success', 'success'])
  expect(last[3]?.result).toBe(2n)
  // Who has nothing pays nothing.
  const again = reader.simulateBlocks({
    blocks: [{ calls: [{ account: other, to: third, value: 1n }] }],
  })
  await expect(again).rejects.toThrow('insufficient funds')
})

const addData = (key: bigint) =>
  encodeFunctionData({ abi: counterAbi, functionName: 'add', args: [key] })

test('what a call deploys, the next one calls; and supplies are of the sequence', async () => {
  const from = rich().address
  const first = await ask('eth_simulateV1', [
    { blockStateCalls: [{ calls: [{ from, input: goldData() }] }], returnFullTransactions: true },
  ])
  const [made] = (first.result as { calls: { returnData: Hex }[] }[])[0]?.calls ?? []
  const { reader } = open()
  expect(made?.returnData.length).toBe((await reader.getCode({ address: token }))?.length)
  const traced = await ask('debug_traceCall', [{ from, input: goldData() }, 'latest', callTracer])
  const { to: app } = traced.result as { to: Address }
  const encode = (functionName: 'transfer' | 'totalSupply' | 'balanceOf', args: unknown[] = []) =>
    encodeFunctionData({ abi: tokenAbi, functionName, args } as never)
  const calls = [
    { from, input: goldData() },
    { from, to: app, input: encode('transfer', [token, 5n]) },
    { to: app, input: encode('totalSupply') },
    { to: app, input: encode('balanceOf', [from]) },
  ]
  const { result } = await ask('eth_simulateV1', [{ blockStateCalls: [{ calls }] }])
  const [block] = result as { calls: { status: Hex; returnData: Hex }[] }[]
  expect(block?.calls.map(({ status }) => status)).toEqual(Array(4).fill('0x1'))
  const numbers = block?.calls.slice(2).map(({ returnData }) => BigInt(returnData))
  expect(numbers).toEqual([supply, supply - 5n])
})

const callTracer = { tracer: 'callTracer' }

test('answers are as the execution APIs have them, and nothing carries extra fields', async () => {
  const from = rich().address
  const bad = encodeFunctionData(transfer(zeroAddress, 1n))
  const good = encodeFunctionData(transfer(token, 1n))
  const calls = [
    { from, to: token, input: good },
    { from, to: token, input: bad },
    { from, to: token, input: good, gas: '0x7530' },
    { from, input: counterBytecode },
    { from, to: people[0], value: '0x5', gasPrice: '0x3b9aca00' },
  ]
  const latest = await open().reader.getBlockNumber()
  for (const returnFullTransactions of [true, false]) {
    const blockStateCalls = [
      { calls },
      {},
      { blockOverrides: { number: numberToHex(latest + 6n) } },
    ]
    const payload = { blockStateCalls, returnFullTransactions, traceTransfers: true }
    const { result } = await ask('eth_simulateV1', [payload, numberToHex(latest)])
    expect(checkAnswer('eth_simulateV1', result)).toBe('')
    const numbers = (result as { number: Hex }[]).map(({ number }) => BigInt(number) - latest)
    expect(numbers).toEqual([1n, 2n, 3n, 4n, 5n, 6n])
    const [block] = result as { calls: { status: string; error?: { code: number } }[] }[]
    expect(block?.calls.map(({ status }) => status)).toEqual(['0x1', '0x0', '0x0', '0x1', '0x1'])
    expect(block?.calls.map(({ error }) => error?.code)).toEqual([
      ...[undefined, 3, -32015, undefined, undefined],
    ])
  }
})

test('what cannot be a block refuses all of it, with the code of the execution APIs', async () => {
  const { reader } = open()
  const from = rich().address
  const to = people[0]
  const nonce = await reader.getTransactionCount({ address: from })
  const fee = { maxFeePerGas: numberToHex(parseEther('0.0000001')), gas: '0x5208' }
  const refusal = async (payload: object) => (await ask('eth_simulateV1', [payload])).error?.code
  const once = (call: object, more: object = {}) =>
    refusal({ blockStateCalls: [{ calls: [call] }], ...more })
  const validation = true
  expect(await once({ from, to, ...fee }, { validation })).toBeUndefined()
  expect(await once({ from, to, nonce: numberToHex(nonce - 1), ...fee }, { validation })).toBe(
    -38010,
  )
  expect(await once({ from, to, nonce: numberToHex(nonce + 1), ...fee }, { validation })).toBe(
    -38011,
  )
  expect(await once({ from, to, gas: '0x5208' }, { validation })).toBe(-38012)
  expect(await once({ from, to, gas: '0x5207' })).toBe(-38013)
  expect(await once({ from: people[5], to, value: '0x1' })).toBe(-38014)
  const [block] = [{ blockOverrides: { gasLimit: '0x5208' }, calls: [{ from, to, gas: '0x5209' }] }]
  expect(await refusal({ blockStateCalls: [block] })).toBe(-38015)
  const numbered = (number: number) => ({ blockOverrides: { number: numberToHex(number) } })
  expect(await refusal({ blockStateCalls: [numbered(1)] })).toBe(-38020)
  const timed = { blockOverrides: { time: '0x1' } }
  expect(await refusal({ blockStateCalls: [timed] })).toBe(-38021)
  expect(await once({ from: token, to })).toBe(-38024)
  expect(await once({ from, input: `0x${'00'.repeat(49_153)}` })).toBe(-38025)
  expect(await refusal({ blockStateCalls: [numbered(100_000)] })).toBe(-38026)
  expect(await refusal({ blockStateCalls: [] })).toBe(-32602)
})

test('time and height are those of the simulated block', async () => {
  const { reader } = open()
  const latest = await reader.getBlock()
  const time = latest.timestamp + 1_000n
  // Anything with code is called: TIMESTAMP, and KERNEL.height(), each as a word.
  const { kernel } = devnet.deployment.addresses
  const clock = people[6] ?? zeroAddress
  const code = `0x425f52630ef26743602052602060206004603c73${kernel.slice(2)}5afa5060405ff3` as Hex
  const [block] = await reader.simulateBlocks({
    blockNumber: latest.number,
    blocks: [
      {
        blockOverrides: { time },
        stateOverrides: [{ address: clock, code }],
        calls: [{ to: clock, data: '0x' }],
      },
    ],
  })
  const data = block?.calls[0]?.data ?? '0x'
  expect(BigInt(data.slice(0, 66))).toBe(time)
  expect(BigInt(`0x${data.slice(66)}`)).toBe(latest.number)
})

test('an account that a call moves is where the next one runs; Multicall3 tells the simulated block', async () => {
  const { kernel } = devnet.deployment.addresses
  const from = rich().address
  const { result: home } = await ask('era_getHome', [from])
  const here = Number((home as { chainId: Hex }).chainId)
  const { result: told } = await ask('era_status', [])
  const status = told as { chains: { chainId: Hex; kind: string }[] }
  const to = status.chains.find(
    ({ chainId, kind }) => kind !== 'hub' && Number(chainId) !== here,
  )?.chainId
  const abi = parseAbi([
    'function move(uint64 chainId)',
    'function getBlockNumber() view returns (uint256)',
  ])
  const move = encodeFunctionData({ abi, functionName: 'move', args: [BigInt(to ?? 0)] })
  const number = encodeFunctionData({ abi, functionName: 'getBlockNumber' })
  const latest = await open().reader.getBlockNumber()
  const calls = [
    { from, to: kernel, input: move },
    { from, to: token, input: encodeFunctionData(transfer(token, 1n)) },
    { from, to: multicallAddress, input: number },
  ]
  const { result } = await ask('eth_simulateV1', [
    { blockStateCalls: [{ calls }] },
    numberToHex(latest),
  ])
  const [block] = result as { calls: { status: Hex; returnData: Hex }[] }[]
  expect(block?.calls.map(({ status }) => status)).toEqual(['0x1', '0x1', '0x1'])
  expect(BigInt(block?.calls[2]?.returnData ?? '0x')).toBe(latest + 1n)
})

test('fees are taken where they are offered, and storage of contracts lasts from call to call', async () => {
  const [from = zeroAddress, to = zeroAddress, contract = zeroAddress] = people.slice(4)
  const price = 10n ** 9n
  const balance = 21_000n * price * 3n
  const call = { from, to, gas: '0x5208', gasPrice: numberToHex(price) }
  // Answers what it stores, and adds one to it.
  const store: Hex = '0x5f545f525f546001015f5560205ff3'
  const blockStateCalls = [
    {
      stateOverrides: { [from]: { balance: numberToHex(balance) }, [contract]: { code: store } },
      calls: [call, call, { to: contract }, { to: contract }],
    },
    { calls: [{ to: contract }, call] },
    {
      stateOverrides: { [contract]: { stateDiff: { [zeroHash]: pad('0x9') } } },
      calls: [{ to: contract }],
    },
  ]
  const { result } = await ask('eth_simulateV1', [{ blockStateCalls }])
  const blocks = result as { calls: { returnData: Hex }[] }[]
  const words = blocks.map(({ calls }) => calls.map(({ returnData }) => returnData))
  expect(words).toEqual([
    ...[['0x', '0x', pad('0x0'), pad('0x1')], [pad('0x2'), '0x'], [pad('0x9')]],
  ])
  const more = await ask('eth_simulateV1', [
    { blockStateCalls: [{ ...blockStateCalls[0], calls: [call, call, call, call] }] },
  ])
  expect(more.error?.code).toBe(-38014)
})

test('what a trace would hold is bounded: calldata costs a caller nothing once it is in memory', async () => {
  const from = people[7]
  const target = people[6] ?? zeroAddress
  // 255 calls of ecrecover, with 64 KiB each.
  const code = '0x60ff5b5f5f620100005f5f6001620186a0f1506001900380600257'
  const stateOverrides = { [target]: { code: `${code}00` } }
  const call = { from, to: target, input: '0x12345678' }
  const traced = await ask('debug_traceCall', [call, 'latest', { ...callTracer, stateOverrides }])
  expect(traced.error?.code).toBe(-32005)
  const payload = { blockStateCalls: [{ stateOverrides, calls: [call] }] }
  expect((await ask('eth_simulateV1', [payload])).error?.code).toBe(-32005)
})

test.each([
  [{}],
  [{ blockStateCalls: 5 }],
  [{ blockStateCalls: [5] }],
  [{ blockStateCalls: [{ calls: 5 }] }],
  [{ blockStateCalls: [{ calls: [5] }] }],
  [{ blockStateCalls: [{ blockOverrides: { prevRandao: '0x1' } }] }],
  [{ blockStateCalls: [{ blockOverrides: { withdrawals: [{}] } }] }],
  [{ blockStateCalls: [{ blockOverrides: { time: '0x10000000000' } }] }],
  [{ blockStateCalls: [{ blockOverrides: { gasLimit: '0x10000000000000000' } }] }],
  [{ blockStateCalls: [{ stateOverrides: { '0x00': {} } }] }],
  [{ blockStateCalls: [{}], more: 1 }],
  [{ blockStateCalls: [{}], validation: 1 }],
])('%j is no payload', async (payload) => {
  expect((await ask('eth_simulateV1', [payload])).error?.code).toBe(-32602)
})

test('a call’s trace is its own (debug_traceCall)', async () => {
  const from = people[3]
  const data = encodeFunctionData({ abi: tokenAbi, functionName: 'transfer', args: [token, 9n] })
  const { kernel } = devnet.deployment.addresses
  const failing = await ask('debug_traceCall', [{ from, to: token, data }, 'latest', callTracer])
  expect(failing.result).toMatchObject({ type: 'CALL', from, to: token, error: expect.any(String) })
  const good = await ask('debug_traceCall', [
    { from: rich().address, to: token, data },
    ...['latest', callTracer],
  ])
  expect(good.result).toMatchObject({
    ...{ type: 'CALL', to: token, input: data },
    calls: [{ from: token, to: kernel.toLowerCase() }],
  })
  expect(JSON.stringify(good.result)).not.toContain('logs')
  for (const { result } of [failing, good]) expect(checkAnswer('debug_traceCall', result)).toBe('')
  const top = { tracer: 'callTracer', tracerConfig: { onlyTopCall: true } }
  const cut = await ask('debug_traceCall', [{ from, to: people[2], value: '0x0' }, 'latest', top])
  expect(cut.result).toMatchObject({ type: 'CALL', from, to: people[2], gasUsed: '0x5208' })
})
