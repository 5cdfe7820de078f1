import { exchangeAbi, exchangeBytecode } from '@metalayer/contracts'
import { type Devnet, startLocalDevnet } from '@metalayer/devnet'
import { birthChain, birthChains } from '@metalayer/protocol'
import { networkChain } from '@metalayer/testing/network-chain'
import {
  type Address,
  createPublicClient,
  createWalletClient,
  type Hex,
  http,
  parseEther,
} from 'viem'
import {
  generatePrivateKey,
  type PrivateKeyAccount,
  privateKeyToAccount,
  privateKeyToAddress,
} from 'viem/accounts'
import { type Recorder, startRecorder } from './recorder.ts'

/** A real network, and money for tests that run side by side. */
export type NetworkUnderTest = {
  devnet: Devnet
  recorder: Recorder
  chain: ReturnType<typeof networkChain>
  /** Ids of the chains on which accounts live. */
  homes: readonly number[]
  /** Where `Exchange` is. Pools belong to tests. */
  exchange: Address
  /** An account of its own for a test, with `fundsEach`, that has never sent anything; of the chain that is named, if one is. */
  account(home?: number): FundedAccount
  stop(): Promise<void>
}

export type FundedAccount = PrivateKeyAccount & { key: Hex }

/** Wei that each account of a test has. */
export const fundsEach = parseEther('10')

/** Starts a hub, four chains and four validators in this process, and gives `count` new accounts of each chain money. */
export async function startNetwork(count: number): Promise<NetworkUnderTest> {
  const options = { chains: 4, validators: 4, blockTimeMs: 1_000, gasLimit: 15_000_000 }
  const devnet = await startLocalDevnet({ ...options, port: 0, inProcess: true })
  try {
    const recorder = await startRecorder(devnet.info.rpc)
    const { rpc, ws } = recorder
    const chain = networkChain({ chainId: devnet.info.chainId, rpc, ws })
    const keys = keysByHome(devnet, count)
    await fund(devnet, chain, [...keys.values()].flat())
    const account = (home?: number) => {
      const fullest = [...keys.values()].sort((one, other) => other.length - one.length)[0]
      const key = (home === undefined ? fullest : keys.get(home))?.pop()
      if (key === undefined) throw new Error('Too few accounts were funded.')
      return { ...privateKeyToAccount(key), key }
    }
    const exchange = await deployExchange(devnet, chain, account())
    return {
      ...{ devnet, recorder, chain, homes: [...keys.keys()], exchange, account },
      async stop() {
        await recorder.stop()
        await devnet.stop()
      },
    }
  } catch (error) {
    await devnet.stop()
    throw error
  }
}

/** `count` new keys of accounts that each chain is home to, by its id. */
function keysByHome({ deployment }: Devnet, count: number): Map<number, Hex[]> {
  const { configuration } = deployment
  const keys = new Map<number, Hex[]>(birthChains(configuration).map((chainId) => [chainId, []]))
  while ([...keys.values()].some(({ length }) => length < count)) {
    const key = generatePrivateKey()
    const of = keys.get(birthChain(configuration, privateKeyToAddress(key)))
    if (of !== undefined && of.length < count) of.push(key)
  }
  return keys
}

async function deployExchange(
  { info }: Devnet,
  chain: NetworkUnderTest['chain'],
  account: FundedAccount,
): Promise<Address> {
  const transport = http(info.rpc, { timeout: 60_000 })
  const reader = createPublicClient({ chain, transport, pollingInterval: 200 })
  const wallet = createWalletClient({ account, chain, transport })
  const hash = await wallet.deployContract({ abi: exchangeAbi, bytecode: exchangeBytecode })
  const { contractAddress } = await reader.waitForTransactionReceipt({ hash, timeout: 60_000 })
  if (!contractAddress) throw new Error('The exchange was not deployed.')
  return contractAddress
}

/** Every rich account pays its share, all at once. */
async function fund(devnet: Devnet, chain: NetworkUnderTest['chain'], keys: Hex[]): Promise<void> {
  const transport = http(devnet.info.rpc)
  const reader = createPublicClient({ chain, transport, pollingInterval: 200 })
  const { accounts } = devnet.info
  const payments = accounts.map(async ({ privateKey }, place) => {
    const account = privateKeyToAccount(privateKey)
    const client = createWalletClient({ account, chain, transport })
    const share = keys.filter((_, index) => index % accounts.length === place)
    const hashes: Hex[] = []
    for (const key of share) {
      const { address } = privateKeyToAccount(key)
      hashes.push(await client.sendTransaction({ to: address, value: fundsEach }))
    }
    for (const hash of hashes) await reader.waitForTransactionReceipt({ hash })
  })
  await Promise.all(payments)
}
