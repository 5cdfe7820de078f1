import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createJsonRpcClient, type JsonRpcClient } from '@metalayer/chain'
import { type Address, type Hex, hexToNumber, numberToHex } from 'viem'
import { endWithUs } from '../end-with-us.ts'

/** A log as a node gives it. */
export type ChainLog = { address: Address; topics: [Hex, ...Hex[]]; data: Hex }

/** What a transaction came to. */
export type Receipt = { gasUsed: number; logs: ChainLog[] }

/** What a transaction asks; anyone may be `from`, which anvil signs for. */
export type Call = { from?: Address; to: Address; data: Hex; value?: Hex }

/** A real chain whose every transaction stands alone in a block. */
export type AnvilChain = {
  readonly chainId: number
  readonly client: JsonRpcClient
  /** Sends a transaction in a block of its own. Throws where it fails. */
  send(call: Call): Promise<Receipt>
  /** Answers a call of the newest state. */
  read(to: Address, data: Hex): Promise<Hex>
  /** Creates a contract; its address. */
  create(initCode: Hex): Promise<Address>
  stop(): Promise<void>
}

/** Anvil's first account, which pays for what nobody else has to send. */
export const richKey = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'
export const richAddress: Address = '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266'

const startTimeoutMs = 20_000
const mineTimeoutMs = 20_000
/** What one transaction may use at most (EIP-7825), and so every one of these. */
const gasLimit = 16_777_216

/** Starts anvil as of Prague; its clock begins at `timestamp` seconds. */
export async function startAnvilChain(chainId: number, timestamp?: number): Promise<AnvilChain> {
  const port = await freePort()
  const args = ['--quiet', '--hardfork', 'prague', '--enable-tx-gas-limit', '--accounts', '1']
  if (timestamp !== undefined) args.push('--timestamp', String(timestamp))
  const ids = ['--chain-id', String(chainId), '--port', String(port)]
  // In a session of its own, as a devnet's chains are.
  const child = spawn(anvilBinary(), [...args, ...ids], { stdio: 'ignore', detached: true })
  endWithUs(child, 'SIGKILL')
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const client = createJsonRpcClient({ url: `http://127.0.0.1:${port}` })
  const deadline = performance.now() + startTimeoutMs
  while (!(await client.request('anvil_autoImpersonateAccount', [true]).then(isDone, isNotDone))) {
    if (performance.now() > deadline) throw new Error(`anvil of chain ${chainId} did not start.`)
    await sleep(20)
  }

  async function receiptOf(hash: Hex): Promise<RawReceipt> {
    const mineDeadline = performance.now() + mineTimeoutMs
    while (performance.now() < mineDeadline) {
      const receipt = await client.request<RawReceipt | null>('eth_getTransactionReceipt', [hash])
      if (receipt) return receipt
      await sleep(2)
    }
    throw new Error(`Chain ${chainId} has not mined ${hash} for ${mineTimeoutMs} ms.`)
  }

  async function transact(transaction: object): Promise<RawReceipt> {
    const hash = await client.request<Hex>('eth_sendTransaction', [
      { from: richAddress, gas: numberToHex(gasLimit), ...transaction },
    ])
    const receipt = await receiptOf(hash)
    if (receipt.status === '0x1') return receipt
    // The same again, as a call: it fails with the reason.
    await client.request('eth_call', [{ from: richAddress, ...transaction }, 'latest'])
    throw new Error(`A transaction failed on chain ${chainId}, and would not fail again.`)
  }

  return {
    chainId,
    client,
    async send(call) {
      const { gasUsed, logs } = await transact(call)
      return { gasUsed: hexToNumber(gasUsed), logs }
    },
    read: (to, data) => client.request<Hex>('eth_call', [{ to, data }, 'latest']),
    async create(initCode) {
      const { contractAddress } = await transact({ data: initCode })
      return contractAddress
    },
    async stop() {
      client.close()
      child.kill('SIGKILL')
      await exited
    },
  }
}

type RawReceipt = { status: Hex; gasUsed: Hex; contractAddress: Address; logs: ChainLog[] }

const isDone = (): boolean => true
const isNotDone = (): boolean => false

/** Anvil's own executable: its npm launcher would be killed in its place, and leave it running. */
function anvilBinary(): string {
  const launcher = createRequire(import.meta.url).resolve('@foundry-rs/anvil/package.json')
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch
  const build = `@foundry-rs/anvil-${process.platform}-${architecture}`
  return createRequire(launcher).resolve(`${build}/bin/anvil`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
