import { signTransaction } from '@metalayer/chain'
import { keccak256 } from '@metalayer/protocol'
import { createPayments } from '@metalayer/simulator'
import {
  encodeAbiParameters,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  hexToNumber,
  numberToHex,
} from 'viem'
import { type AnvilChain, richAddress, startAnvilChain } from '../gas/anvil-chain.ts'
import { readOwnArtifact } from '../gas/artifacts.ts'
import type { PartOptions } from './part.ts'
import { type Account, createAccounts } from './signed-load.ts'

/** What one bare chain of the same cap does with the same traffic, as plain ERC-20 transfers. */
export type BareResult = Pick<PartOptions, 'blockTimeMs' | 'gasLimit' | 'accounts' | 'seed'> & {
  blocks: number
  transfers: number
  perSecond: number
  /** Share of the cap that its blocks used. */
  full: number
  /** Until a block was there, on average. */
  msPerBlock: number
}

const chainId = 31_337
const blocks = 12
/** What a wallet signs for: a transfer to somebody who has none takes 51,200. */
const transferGas = 52_000n
/** In a block, at most: no transfer takes less. */
const leastGas = 34_000
const terms = { maxFeePerGas: 100n * 10n ** 9n, maxPriorityFeePerGas: 1n, value: 0n }

/**
 * A bare chain under the same load. Everyone has some of the token, so no word is new. Its blocks are mined one after the other: what a capped chain does in a second is
 * what fits into its blocks, over the time between them.
 */
export async function runBare(
  options: Pick<PartOptions, 'blockTimeMs' | 'gasLimit' | 'accounts' | 'seed'>,
): Promise<BareResult> {
  const { blockTimeMs, gasLimit, seed } = options
  const accounts = createAccounts(seed, options.accounts)
  const chain = await startAnvilChain(chainId)
  try {
    const { abi, bytecode } = await readOwnArtifact('Token')
    const token = await chain.create(encodeDeployData({ abi, bytecode, args: [richAddress] }))
    await giveEveryone(chain, token, accounts)
    await chain.client.request('evm_setAutomine', [false])
    await chain.client.request('evm_setBlockGasLimit', [numberToHex(gasLimit)])
    const load = createPayments(seed, { accounts: accounts.length })
    const nonces = new Map<number, number>()
    const count = Math.ceil((gasLimit / leastGas) * (blocks + 1))
    for (let sent = 0; sent < count; sent++) {
      const { sender = 0, receiver = 0 } = load.next() ?? {}
      const [from, to] = [accounts[sender], accounts[receiver]]
      if (from === undefined || to === undefined) throw new RangeError('There is no such account.')
      const nonce = nonces.get(sender) ?? 0
      nonces.set(sender, nonce + 1)
      const data = encodeFunctionData({ abi, functionName: 'transfer', args: [to.address, 1n] })
      const order = { chainId, nonce, to: token, data, gas: transferGas, ...terms }
      const { raw } = signTransaction(order, from.key)
      await chain.client.request('eth_sendRawTransaction', [raw])
    }
    return { ...options, ...(await mine(chain, { blockTimeMs, gasLimit })) }
  } finally {
    await chain.stop()
  }
}

/** Coins to pay for gas, and some of the token, as a state that a chain may have. */
async function giveEveryone(
  { client }: AnvilChain,
  token: Hex,
  accounts: readonly Account[],
): Promise<void> {
  const calls = accounts.flatMap(({ address }) => {
    // OpenZeppelin's ERC20 has its balances in the mapping at slot 0.
    const place = encodeAbiParameters([{ type: 'address' }, { type: 'uint256' }], [address, 0n])
    const amount = numberToHex(10n ** 18n, { size: 32 })
    return [
      { method: 'anvil_setBalance', params: [address, numberToHex(10n ** 18n)] },
      { method: 'anvil_setStorageAt', params: [token, keccak256(place), amount] },
    ]
  })
  for (const answer of await client.batch(calls)) if ('error' in answer) throw answer.error
}

type Block = { gasUsed: Hex; transactions: Hex[] }
type Receipt = { status: Hex }

async function mine(
  { client }: AnvilChain,
  { blockTimeMs, gasLimit }: { blockTimeMs: number; gasLimit: number },
): Promise<Omit<BareResult, keyof PartOptions>> {
  let [transfers, gas, ms] = [0, 0, 0]
  for (let index = 0; index < blocks; index++) {
    const from = performance.now()
    await client.request('evm_mine', [])
    ms += performance.now() - from
    const block = await client.request<Block>('eth_getBlockByNumber', ['latest', false])
    const receipts = await client.request<Receipt[]>('eth_getBlockReceipts', ['latest'])
    if (receipts.some(({ status }) => status !== '0x1')) throw new Error('A transfer failed.')
    transfers += block.transactions.length
    gas += hexToNumber(block.gasUsed)
  }
  return {
    ...{ blocks, transfers, msPerBlock: ms / blocks },
    perSecond: (transfers * 1_000) / (blocks * blockTimeMs),
    full: gas / (blocks * gasLimit),
  }
}
