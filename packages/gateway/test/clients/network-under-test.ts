import { type Devnet, startLocalDevnet } from '@metalayer/devnet'
import {
  createPublicClient,
  createWalletClient,
  defineChain,
  type Hex,
  http,
  parseEther,
} from 'viem'
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { type Recorder, startRecorder } from './recorder.ts'

/** A real network, and money for tests that run side by side. */
export type NetworkUnderTest = {
  devnet: Devnet
  recorder: Recorder
  chain: ReturnType<typeof chainOf>
  /** An account of its own for a test, with `fundsEach`. */
  account(): PrivateKeyAccount & { key: Hex }
  stop(): Promise<void>
}

/** Wei that each account of a test has. */
export const fundsEach = parseEther('10')

/** Starts a hub, four chains and four validators in this process, and gives `count` new accounts money. */
export async function startNetwork(count: number): Promise<NetworkUnderTest> {
  const options = { chains: 4, validators: 4, blockTimeMs: 1_000, gasLimit: 15_000_000 }
  const devnet = await startLocalDevnet({ ...options, port: 0, inProcess: true })
  try {
    const recorder = await startRecorder(devnet.info.rpc)
    const chain = chainOf(devnet.info.chainId, recorder)
    const keys = Array.from({ length: count }, () => generatePrivateKey())
    await fund(devnet, chain, keys)
    return {
      devnet,
      recorder,
      chain,
      account() {
        const key = keys.pop()
        if (key === undefined) throw new Error('Too few accounts were funded.')
        return { ...privateKeyToAccount(key), key }
      },
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

function chainOf(id: number, { rpc, ws }: Recorder) {
  return defineChain({
    id,
    name: 'MetaLayer',
    nativeCurrency: { name: 'ERA', symbol: 'ERA', decimals: 18 },
    rpcUrls: { default: { http: [rpc], webSocket: [ws] } },
  })
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
