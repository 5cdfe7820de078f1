import { multicallAbi, tokenAbi, tokenBytecode } from '@metalayer/contracts'
import { type Devnet, startLocalDevnet } from '@metalayer/devnet'
import { create2Address, create2Deployer, create2DeployerCode } from '@metalayer/protocol'
import { networkChain } from '@metalayer/testing/network-chain'
import {
  type Address,
  type BaseError,
  ContractFunctionRevertedError,
  concatHex,
  createPublicClient,
  createWalletClient,
  encodeDeployData,
  encodeFunctionData,
  getContractAddress,
  type Hex,
  http,
  keccak256,
  numberToHex,
  pad,
  parseEther,
  zeroAddress,
  zeroHash,
} from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askNode } from '../ask-node.ts'

const multicall3: Address = '0xcA11bde05977b3631167028862bE2a173976CA11'
const supply = parseEther('1000000')
let devnet: Devnet
let token: Address
let deployed: Hex

function open() {
  const chain = {
    ...networkChain(devnet.info),
    contracts: { multicall3: { address: multicall3 } },
  }
  const transport = http(devnet.info.rpc, { timeout: 60_000 })
  const reader = createPublicClient({ chain, transport, pollingInterval: 200, cacheTime: 0 })
  const wallet = (key: Hex) =>
    createWalletClient({ chain, transport, account: privateKeyToAccount(key) })
  return { reader, wallet }
}

const deployerKey = () => devnet.info.accounts[0]?.privateKey ?? '0x'
const deployer = () => privateKeyToAccount(deployerKey())
const gold = () => ({ address: token, abi: tokenAbi }) as const
/** Accounts of the network, born on whichever chain their addresses say. */
const holders = Array.from({ length: 50 }, (_, index) => {
  const key = generatePrivateKey()
  return { key, address: privateKeyToAccount(key).address, amount: BigInt(index + 1) * 1_000n }
})

const ask = (method: string, params: unknown[]) => askNode(devnet.info.rpc, method, params)

/** Id of the chain on which an account is, or will be. */
async function homeOf(address: Address): Promise<number> {
  const { result } = await ask('era_getHome', [address])
  return Number((result as { chainId: Hex }).chainId)
}

/** Sends a transaction, and waits until it is final. */
async function run(key: Hex, call: { to?: Address; data?: Hex; value?: bigint; gas?: bigint }) {
  const { reader, wallet } = open()
  const hash = await wallet(key).sendTransaction(call as { to: Address })
  return reader.waitForTransactionReceipt({ hash, timeout: 60_000 })
}

beforeAll(async () => {
  const options = { chains: 4, validators: 1, blockTimeMs: 1_000, gasLimit: 15_000_000 }
  devnet = await startLocalDevnet({ ...options, port: 0, inProcess: true })
  const args = ['Gold', 'GLD', 18, deployer().address, supply] as const
  const receipt = await run(deployerKey(), {
    data: encodeDeployData({ abi: tokenAbi, bytecode: tokenBytecode, args }),
  })
  expect(receipt.status).toBe('success')
  token = receipt.contractAddress ?? zeroAddress
  deployed = receipt.transactionHash
})
afterAll(() => devnet?.stop())

test('a token, deployed once, is read', async () => {
  const { reader } = open()
  expect(await reader.readContract({ ...gold(), functionName: 'name' })).toBe('Gold')
  expect(await reader.readContract({ ...gold(), functionName: 'totalSupply' })).toBe(supply)
  const args = [deployer().address] as const
  expect(await reader.readContract({ ...gold(), functionName: 'balanceOf', args })).toBe(supply)
  expect((await reader.getCode({ address: token }))?.length).toBeGreaterThan(10_000)
  expect(await reader.getTransactionCount({ address: token })).toBe(1)
  expect(await reader.getBalance({ address: token })).toBe(0n)
})

describe('accounts on all chains', () => {
  beforeAll(async () => {
    const calls = holders.map(({ address, amount }) =>
      encodeFunctionData({ abi: tokenAbi, functionName: 'transfer', args: [address, amount] }),
    )
    const data = encodeFunctionData({ abi: tokenAbi, functionName: 'multicall', args: [calls] })
    const { status } = await run(deployerKey(), { to: token, data })
    expect(status).toBe('success')
  })

  test('50 balances in one Multicall3 call are all there, and the supply is exact (A8, B9)', async () => {
    const { reader } = open()
    const given = holders.reduce((sum, { amount }) => sum + amount, 0n)
    const owners = [...holders.map(({ address }) => address), deployer().address]
    const balances = await reader.multicall({
      contracts: owners.map((owner) => ({
        ...{ ...gold(), functionName: 'balanceOf' as const, args: [owner] as const },
      })),
      batchSize: 0,
    })
    expect(balances.map(({ result }) => result)).toEqual([
      ...holders.map(({ amount }) => amount),
      supply - given,
    ])
    expect(await reader.readContract({ ...gold(), functionName: 'totalSupply' })).toBe(supply)
  })

  test('so they are once some have spent at home, of what came from elsewhere', async () => {
    const { reader } = open()
    const spenders = holders.slice(0, 6)
    for (const { address } of spenders) {
      await run(deployerKey(), { to: address, value: parseEther('1') })
    }
    const args = [deployer().address, 7n] as const
    const data = encodeFunctionData({ abi: tokenAbi, functionName: 'transfer', args })
    const receipts = await Promise.all(spenders.map(({ key }) => run(key, { to: token, data })))
    expect(receipts.map(({ status }) => status)).toEqual(spenders.map(() => 'success'))
    for (const holder of spenders) holder.amount -= 7n
    const given = holders.reduce((sum, { amount }) => sum + amount, 0n)
    const owners = [...holders.map(({ address }) => address), deployer().address]
    const balances = await reader.multicall({
      contracts: owners.map((owner) => ({
        ...{ ...gold(), functionName: 'balanceOf' as const, args: [owner] as const },
      })),
    })
    expect(balances.map(({ result }) => result)).toEqual([
      ...holders.map(({ amount }) => amount),
      supply - given,
    ])
    expect(await reader.readContract({ ...gold(), functionName: 'totalSupply' })).toBe(supply)
  })

  test('what an owner has elsewhere counts where they spend', async () => {
    const { reader } = open()
    const some = holders.slice(0, 12)
    const homes = await Promise.all(some.map(({ address }) => homeOf(address)))
    expect(new Set(homes).size).toBeGreaterThan(1)
    for (const { address, amount } of some) {
      const request = { ...gold(), functionName: 'transfer' as const, account: address }
      const sent = await reader.simulateContract({ ...request, args: [deployer().address, amount] })
      expect(sent.result).toBe(true)
      const more = reader.simulateContract({ ...request, args: [token, amount + 1n] })
      await expect(more).rejects.toSatisfy((error) => {
        const reverted = (error as BaseError).walk(
          (e) => e instanceof ContractFunctionRevertedError,
        )
        const { data } = reverted as ContractFunctionRevertedError
        expect(data?.errorName).toBe('ERC20InsufficientBalance')
        expect(data?.args).toEqual([address, amount, amount + 1n])
        return true
      })
    }
  })
})

test('Multicall3 answers for the network (P25)', async () => {
  const { reader } = open()
  const block = await reader.getBlock({ blockTag: 'latest' })
  const call = { address: multicall3, abi: multicallAbi } as const
  const at = { blockNumber: block.number }
  const contracts = [
    { ...call, functionName: 'getBlockNumber' },
    { ...call, functionName: 'getCurrentBlockTimestamp' },
    { ...call, functionName: 'getChainId' },
    { ...call, functionName: 'getBasefee' },
    { ...call, functionName: 'getLastBlockHash' },
    { ...call, functionName: 'getEthBalance', args: [deployer().address] },
  ] as const
  const answers = await reader.multicall({ contracts, allowFailure: false, ...at })
  expect(answers).toEqual([
    ...[block.number, block.timestamp, BigInt(devnet.info.chainId), block.baseFeePerGas],
    block.parentHash,
    await reader.getBalance({ address: deployer().address, ...at }),
  ])
  expect((await reader.getCode({ address: multicall3 }))?.length).toBeGreaterThan(1_000)
  const wallet = open().wallet(deployerKey())
  await expect(wallet.sendTransaction({ to: multicall3, gas: 100_000n })).rejects.toThrow(
    'Multicall3 is for calls',
  )
})

test('calls without a contract: initcode that returns (viem’s deployless calls)', async () => {
  const { reader } = open()
  const contracts = holders.slice(0, 3).map(({ address }) => ({
    ...{ ...gold(), functionName: 'balanceOf' as const, args: [address] as const },
  }))
  const balances = await reader.multicall({ contracts, deployless: true, allowFailure: false })
  expect(balances).toEqual(holders.slice(0, 3).map(({ amount }) => amount))
})

test('an estimate is enough, and a payment’s exact (P26)', async () => {
  const { reader } = open()
  const [holder] = holders
  const to = holder?.address ?? zeroAddress
  expect(await reader.estimateGas({ account: deployer(), to, value: 1n })).toBe(21_000n)
  const args = [to, 5n] as const
  const data = encodeFunctionData({ abi: tokenAbi, functionName: 'transfer', args })
  const gas = await reader.estimateGas({ account: deployer(), to: token, data })
  const { status, gasUsed } = await run(deployerKey(), { to: token, data, gas })
  expect(status).toBe('success')
  expect(gas).toBeGreaterThan(gasUsed)
  expect(gas).toBeLessThan((gasUsed * 13n) / 10n)
})

test('state overrides: balance, nonce, code; and the kernel’s storage is refused by name', async () => {
  const { reader } = open()
  const poor = privateKeyToAccount(generatePrivateKey()).address
  const stateOverride = [{ address: poor, balance: parseEther('5') }]
  const call = { account: poor, to: deployer().address, value: parseEther('4') }
  await expect(reader.call(call)).rejects.toThrow()
  await reader.call({ ...call, stateOverride })
  expect(await reader.estimateGas({ ...call, stateOverride })).toBe(21_000n)
  // PUSH1 7, PUSH0, MSTORE, return a word.
  const code: Hex = '0x60075f5260205ff3'
  const { data } = await reader.call({
    to: poor,
    data: '0x',
    stateOverride: [{ address: poor, code }],
  })
  expect(data).toBe(`0x${'7'.padStart(64, '0')}`)
  const { kernel } = devnet.deployment.addresses
  const stateDiff = [{ slot: zeroHash, value: zeroHash }]
  const wrong = reader.call({
    to: token,
    data: '0x',
    stateOverride: [{ address: kernel, stateDiff }],
  })
  await expect(wrong).rejects.toThrow('is the kernel')
})

test('creations that cannot be are refused before anything is paid (P23)', async () => {
  const wallet = open().wallet(deployerKey())
  const deploy = (bytecode: Hex, gas?: bigint) =>
    wallet.deployContract({ abi: [], bytecode, ...(gas !== undefined && { gas }) })
  // It returns nothing to any call; behind that, a JUMPDEST and DELEGATECALL.
  const code: Hex = '0x645f5ff35bf45f526005601bf3'
  await expect(deploy(code, 2_000_000n)).rejects.toThrow('DELEGATECALL (f4) at byte 4')
  await expect(deploy('0x5f5ffd', 2_000_000n)).rejects.toThrow('execution reverted')
  await expect(deploy('0x5f5ffd')).rejects.toThrow('execution reverted')
})

test('an app is not where Ethereum would have put it, and whoever looks there hears where it is (P30)', async () => {
  const { reader, wallet } = open()
  const { nonce } = await reader.getTransaction({ hash: deployed })
  const address = getContractAddress({ from: deployer().address, nonce: BigInt(nonce) })
  const named = new RegExp(`CREATE2: the app is at ${token}`, 'i')
  await expect(reader.getCode({ address })).rejects.toThrow(named)
  await expect(reader.call({ to: address, data: '0x18160ddd' })).rejects.toThrow(named)
  const payment = { to: address, value: 1n, gas: 21_000n }
  await expect(wallet(deployerKey()).sendTransaction(payment)).rejects.toThrow(named)
})

test('one to the standard CREATE2 deployer is a deployment as well (P30)', async () => {
  const { reader } = open()
  expect(await reader.getCode({ address: create2Deployer })).toBe(create2DeployerCode)
  const args = ['Silver', 'SLV', 18, deployer().address, supply] as const
  const initcode = encodeDeployData({ abi: tokenAbi, bytecode: tokenBytecode, args })
  const salt = keccak256('0x5a17')
  const receipt = await run(deployerKey(), {
    to: create2Deployer,
    data: concatHex([salt, initcode]),
  })
  expect(receipt).toMatchObject({ status: 'success', to: create2Deployer })
  const silver = receipt.contractAddress ?? zeroAddress
  const call = { abi: tokenAbi, address: silver, functionName: 'symbol' } as const
  expect(await reader.readContract(call)).toBe('SLV')
  const { transactionHash: hash } = receipt
  expect(await reader.getTransaction({ hash })).toMatchObject({
    to: create2Deployer,
    input: concatHex([salt, initcode]),
  })
  // Where tools that know Ethereum alone look, they hear where it is.
  const expected = create2Address(salt, initcode)
  await expect(reader.getCode({ address: expected })).rejects.toThrow(new RegExp(silver, 'i'))
})

test('a trace is the transaction’s own (B13)', async () => {
  const [holder] = holders
  const args = [holder?.address ?? zeroAddress, 3n] as const
  const data = encodeFunctionData({ abi: tokenAbi, functionName: 'transfer', args })
  const { transactionHash, gasUsed } = await run(deployerKey(), { to: token, data, gas: 90_000n })
  const from = deployer().address.toLowerCase()
  const { kernel } = devnet.deployment.addresses
  const { result } = await ask('debug_traceTransaction', [
    transactionHash,
    { tracer: 'callTracer' },
  ])
  expect(result).toMatchObject({
    ...{ type: 'CALL', from, to: token, input: data, gasUsed: numberToHex(gasUsed) },
    output: pad('0x1'),
    calls: [{ from: token, to: kernel.toLowerCase() }],
  })
  const made = await ask('debug_traceTransaction', [deployed, { tracer: 'callTracer' }])
  expect(made.result).toMatchObject({ type: 'CREATE', from, to: token })
  expect(await open().reader.getCode({ address: token })).toBe(
    (made.result as { output: Hex }).output,
  )
  const other = await ask('debug_traceTransaction', [transactionHash, { tracer: 'prestateTracer' }])
  expect(other.error).toMatchObject({ code: -32602 })
})

test('the best access list is empty, and says what the call uses', async () => {
  const data = encodeFunctionData({ abi: tokenAbi, functionName: 'totalSupply' })
  const { result } = await ask('eth_createAccessList', [{ to: token, data }])
  expect(result).toEqual({ accessList: [], gasUsed: expect.stringMatching(/^0x/) })
  const wrong = await ask('eth_createAccessList', [{ to: token, data: '0x12345678' }])
  expect(wrong.result).toMatchObject({ error: 'execution reverted' })
})

test('an app is not there before it was deployed', async () => {
  const { reader } = open()
  const blockNumber = 0n
  const address = token
  if ((await reader.getBlockNumber()) > 25n) return
  expect(await reader.getCode({ address, blockNumber })).toBeUndefined()
})
