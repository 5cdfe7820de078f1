import { tokenAbi, tokenBytecode } from '@metalayer/contracts'
import { type Devnet, startLocalDevnet } from '@metalayer/devnet'
import { networkChain } from '@metalayer/testing/network-chain'
import {
  type Address,
  concatHex,
  createPublicClient,
  createWalletClient,
  decodeErrorResult,
  encodeDeployData,
  encodeFunctionData,
  getContractAddress,
  type Hex,
  http,
  numberToHex,
  pad,
  parseAbi,
  parseEther,
  size,
  zeroAddress,
} from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askNode } from '../ask-node.ts'

let devnet: Devnet
let token: Address
let deployed: Hex
const gas = 500_000n

type User = { key: Hex; address: Address }

function user(key: Hex): User {
  return { key, address: privateKeyToAccount(key).address }
}

function open(key: Hex = rich().key) {
  const chain = networkChain(devnet.info)
  const transport = http(devnet.info.rpc, { timeout: 60_000 })
  const reader = createPublicClient({ chain, transport, pollingInterval: 200, cacheTime: 0 })
  const wallet = createWalletClient({ chain, transport, account: privateKeyToAccount(key) })
  return { reader, wallet }
}

const rich = () => user(devnet.info.accounts[0]?.privateKey ?? '0x')
const encode = (functionName: string, args: unknown[]) =>
  encodeFunctionData({ abi: tokenAbi, functionName, args } as never)

const ask = (method: string, params: unknown[]) => askNode(devnet.info.rpc, method, params)

async function homeOf({ address }: User): Promise<number> {
  const { result } = await ask('era_getHome', [address])
  return Number((result as { chainId: Hex }).chainId)
}

async function run({ key }: User, call: { to?: Address; data?: Hex; value?: bigint }) {
  const { reader, wallet } = open(key)
  const hash = await wallet.sendTransaction(call as { to: Address })
  const receipt = await reader.waitForTransactionReceipt({ hash, timeout: 60_000 })
  expect(receipt.status).toBe('success')
  return receipt
}

/** Two new users on two chains, with money. */
async function neighbours(): Promise<[User, User]> {
  for (;;) {
    const [one, other] = [user(generatePrivateKey()), user(generatePrivateKey())]
    if ((await homeOf(one)) === (await homeOf(other))) continue
    for (const { address } of [one, other])
      await run(rich(), { to: address, value: parseEther('1') })
    return [one, other]
  }
}

/** What a node says of a transaction in an estimate, and of its signed bytes. */
async function refusals(sender: User, to: Address, data: Hex) {
  const { reader, wallet } = open(sender.key)
  const estimate = await ask('eth_estimateGas', [{ from: sender.address, to, data }])
  const nonce = await reader.getTransactionCount({ address: sender.address })
  const request = { to, data, gas, nonce, maxFeePerGas: 10n ** 11n, maxPriorityFeePerGas: 0n }
  const raw = await wallet.signTransaction({ ...request, type: 'eip1559' } as never)
  const submitted = await ask('eth_sendRawTransaction', [raw])
  return [estimate.error, submitted.error]
}

const errors = parseAbi([
  'error ForeignAccount(address account)',
  'error Apart(bytes32 a, bytes32 b)',
])

beforeAll(async () => {
  const options = { chains: 4, validators: 1, blockTimeMs: 1_000, gasLimit: 15_000_000 }
  devnet = await startLocalDevnet({ ...options, port: 0, inProcess: true })
  const args = ['Gold', 'GLD', 18, rich().address, parseEther('1000')] as const
  const data = encodeDeployData({ abi: tokenAbi, bytecode: tokenBytecode, args })
  const { contractAddress, transactionHash } = await run(rich(), { data })
  token = contractAddress ?? zeroAddress
  deployed = transactionHash
})
afterAll(() => devnet?.stop())

test('P31: belongings of two others on two chains, of which nothing is taken, are refused as Apart, at once', async () => {
  const [one, other] = await neighbours()
  for (const { address } of [one, other]) {
    await run(rich(), { to: token, data: encode('transfer', [address, 100n]) })
  }
  const spender = user(generatePrivateKey())
  await run(rich(), { to: spender.address, value: parseEther('1') })
  const look = ({ address }: User) => encode('balanceOf', [address])
  const both = encode('multicall', [[look(one), look(other)]])
  // Reads see the whole network.
  const call = await ask('eth_call', [{ from: spender.address, to: token, data: both }])
  expect(call.error).toBeUndefined()
  for (const error of await refusals(spender, token, both)) {
    expect(error?.code).toBe(-32000)
    expect(error?.message).toMatch(
      /^needs what cannot be brought together: Apart\(0x\w{64}, 0x\w{64}\)/,
    )
    const { errorName, args } = decodeErrorResult({ abi: errors, data: error?.data ?? '0x' })
    expect(errorName).toBe('Apart')
    expect(new Set(args).size).toBe(2)
  }
  // One by one, the spender comes to each; so nothing of it has waited.
  for (const owner of [one, other]) await run(spender, { to: token, data: look(owner) })
})

test('P18: the account of another user, and what is elsewhere, are refused as ForeignAccount', async () => {
  const app = (await run(rich(), { data: readerOfBalances() })).contractAddress ?? zeroAddress
  const [one, other] = await neighbours()
  const sender = user(generatePrivateKey())
  await run(rich(), { to: sender.address, value: parseEther('1') })
  const data = concatHex([pad(one.address), pad(other.address)])
  for (const error of await refusals(sender, app, data)) {
    expect(error?.code).toBe(-32000)
    expect(error?.message).toMatch(
      /^needs the account of another user, which cannot be brought: ForeignAccount/,
    )
    const decoded = decodeErrorResult({ abi: errors, data: error?.data ?? '0x' })
    expect(decoded.errorName).toBe('ForeignAccount')
    expect([one.address, other.address]).toContain(decoded.args[0])
  }
  // To one of them the sender goes.
  await run(sender, { to: app, data: concatHex([pad(one.address), pad(one.address)]) })
})

/** An app that reads from the kernel, its caller, the ERA of two accounts, and hands on why it cannot. */
function readerOfBalances(): Hex {
  // Behind the words, the sender: less is `init()`, which does nothing.
  let code: Hex = '0x605436101560095700'
  code = concatHex([code, '0x5b', '0x6370a0823160e01b5f52'])
  for (const offset of [0, 32]) {
    const read = concatHex([
      '0x60',
      numberToHex(offset, { size: 1 }),
      '0x3560045260205f60245f335afa',
    ])
    const target = numberToHex(size(code) + size(read) + 10, { size: 1 })
    code = concatHex([code, read, '0x60', target, '0x573d5f5f3e3d5ffd5b'])
    // The answer has gone over the selector.
    if (offset === 0) code = concatHex([code, '0x6370a0823160e01b5f52'])
  }
  code = concatHex([code, '0x60205ff3'])
  return concatHex(['0x60', numberToHex(size(code), { size: 1 }), '0x8060095f395ff3', code])
}

test('P30: wherever somebody looks for an app where Ethereum would have put it, they hear where it is', async () => {
  const { reader, wallet } = open()
  const { nonce } = await reader.getTransaction({ hash: deployed })
  const to = getContractAddress({ from: rich().address, nonce: BigInt(nonce) })
  const from = rich().address
  const call = { from, to, data: '0x18160ddd' }
  const signed = await wallet.signTransaction({
    ...{ to, value: 1n, gas: 21_000n, maxFeePerGas: 10n ** 11n, maxPriorityFeePerGas: 0n },
    nonce: await reader.getTransactionCount({ address: from }),
    type: 'eip1559',
  })
  const asked: [string, unknown[]][] = [
    ['eth_getCode', [to, 'latest']],
    ['eth_call', [call, 'latest']],
    ['eth_estimateGas', [call]],
    ['eth_estimateGas', [{ from, to, value: '0x1' }]],
    ['eth_createAccessList', [call, 'latest']],
    ['eth_simulateV1', [{ blockStateCalls: [{ calls: [call] }] }, 'latest']],
    ['debug_traceCall', [call, 'latest', { tracer: 'callTracer' }]],
    ['eth_sendRawTransaction', [signed]],
    ['eth_sendRawTransactionSync', [signed]],
    ['eth_getStorageAt', [to, '0x0', 'latest']],
  ]
  for (const [method, params] of asked) {
    const { error } = await ask(method, params)
    expect(error?.code, method).toBe(3)
    expect(error?.message, method).toContain(`the app is at ${token}`)
  }
})
