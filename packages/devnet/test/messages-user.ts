import { setTimeout as delay } from 'node:timers/promises'
import { networkChain } from '@metalayer/testing/network-chain'
import { compilePostbox, postboxAbi } from '@metalayer/testing/postbox'
import {
  type Account,
  type Address,
  createPublicClient,
  createWalletClient,
  decodeEventLog,
  encodeFunctionData,
  type Hex,
  http,
  type TransactionReceipt,
} from 'viem'
import type { Devnet } from '../src/devnet.ts'
import { ask } from '../src/loads/network-client.ts'

/** What the node tells of a transaction that is final. */
export type Told = {
  state: string
  transaction: { placement: { chainId: number }; status: string }
  journey?: { chainId: number; block: number; belongings: number; heirOf?: number }[]
  calls?: { id: Hex; to?: Address; stops: { outcome: string; chainId: number; block: number }[] }[]
}

const patienceMs = 120_000
const deploymentGas = 8_000_000n
const pollMs = 100

/** A letter: its box, and what it brings. */
export type Letter = { key: bigint; amount?: bigint; value?: bigint; text: Hex; gas?: bigint }

export type PostboxUser = Awaited<ReturnType<typeof deployPostbox>>

/** Deploys the app of boxes, and what its users do with it, by viem. */
export async function deployPostbox({ info }: Pick<Devnet, 'info'>, deployer: Account) {
  const chain = networkChain(info)
  const options = { chain, transport: http(info.rpc, { timeout: 20_000 }), pollingInterval: pollMs }
  const client = createPublicClient({ ...options, cacheTime: 0 })
  const receiptOf = (hash: Hex): Promise<TransactionReceipt> =>
    client.waitForTransactionReceipt({ hash, timeout: patienceMs })
  const bytecode = compilePostbox()
  const made = { abi: postboxAbi, bytecode, gas: deploymentGas }
  const creation = await createWalletClient({ ...options, account: deployer }).deployContract(made)
  const { contractAddress, status } = await receiptOf(creation)
  if (status !== 'success' || !contractAddress) throw new Error(`${creation} deployed nothing.`)
  const app: Address = contractAddress
  const told = (hash: Hex) => ask<Told>(info.rpc, 'era_getTransaction', [hash])

  /** Estimates, as wallets do, and sends; resolves with the hash once it is accepted. */
  const call = (account: Account, data: Hex, value = 0n): Promise<Hex> =>
    createWalletClient({ ...options, account }).sendTransaction({ to: app, data, value })

  return {
    ...{ app, client, receiptOf, told, call },
    print: (account: Account, amount: bigint) =>
      call(account, encodeFunctionData({ abi: postboxAbi, functionName: 'print', args: [amount] })),
    post(account: Account, { key, amount = 0n, value = 0n, text, gas = 400_000n }: Letter) {
      const args = [key, gas, amount, text] as const
      const data = encodeFunctionData({ abi: postboxAbi, functionName: 'post', args })
      return call(account, data, value)
    },
    /** Has all these boxes where they are; several of them come together for it. */
    open(account: Account, keys: readonly bigint[]) {
      const calls = keys.map((key) =>
        encodeFunctionData({ abi: postboxAbi, functionName: 'open', args: [key] }),
      )
      const args = [calls] as const
      return call(account, encodeFunctionData({ abi: postboxAbi, functionName: 'multicall', args }))
    },
    count: (key: bigint) =>
      client.readContract({ address: app, abi: postboxAbi, functionName: 'countOf', args: [key] }),
    amount: (owner: Address) =>
      client.readContract({
        address: app,
        abi: postboxAbi,
        functionName: 'amountOf',
        args: [owner],
      }),
    box: (key: bigint) =>
      client.readContract({ address: app, abi: postboxAbi, functionName: 'boxOf', args: [key] }),
    /** Waits until the only call that a transaction sent has come to its end; resolves with where it has been. */
    async journeyOf(hash: Hex) {
      await receiptOf(hash)
      const end = performance.now() + patienceMs
      for (;;) {
        const [journey] = (await told(hash)).calls ?? []
        const last = journey?.stops.at(-1)?.outcome
        if (journey !== undefined && (last === 'ran' || last === 'bounced')) return journey
        if (performance.now() > end) throw new Error(`The call of ${hash} has no end.`)
        await delay(pollMs)
      }
    },
    /** What boxes logged in a receipt. */
    receivedIn: ({ logs }: TransactionReceipt) =>
      logs.map(({ topics, data }) => decodeEventLog({ abi: postboxAbi, topics, data }).args),
  }
}
