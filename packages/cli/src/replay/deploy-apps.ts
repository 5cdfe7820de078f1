import { setTimeout as delay } from 'node:timers/promises'
import { counterBytecode, tokenAbi, tokenBytecode } from '@metalayer/contracts'
import { type Address, encodeDeployData, type Hex, hexToBigInt } from 'viem'
import { CliError } from '../errors.ts'
import { awaitApp } from '../network/await-app.ts'
import { noncesOf, type PaymentTerms, paymentOf } from './fund-senders.ts'
import type { NodePool } from './node-pool.ts'
import type { Payment, PaymentRecord } from './send-payments.ts'
import type { TraceAccount } from './trace-account.ts'

/** A token of a replay, and who has all of it at first. */
export type ReplayToken = { address: Address; holder: TraceAccount }

/** What transactions of a replay call. */
export type DeployedApps = { tokens: ReplayToken[]; counter: Address | undefined }

export type DeployDependencies = {
  nodes: NodePool
  terms: PaymentTerms
  signal: AbortSignal
  /** Sends transactions and waits until they are final; what became of each, in order. */
  run(title: string, transactions: readonly Payment[]): Promise<PaymentRecord[]>
}

/** Of every token that a replay deploys. */
const SUPPLY = 10n ** 27n
const RECEIPT_POLL_MS = 100

/**
 * Deploys a Token for each of `contracts`, by the funders in turn, who have all of it; and the Counter, where it is needed. All chains have them when it resolves.
 *
 * @throws CliError `app-not-deployed` where one cannot be.
 */
export async function deployApps(
  { contracts, needsCounter }: { contracts: readonly number[]; needsCounter: boolean },
  funders: readonly TraceAccount[],
  deps: DeployDependencies,
): Promise<DeployedApps> {
  const holders = contracts.map((_, place) => funders[place % funders.length] as TraceAccount)
  const creations = contracts.map((contract, place) => {
    const holder = holders[place] as TraceAccount
    return { deployer: holder, initcode: tokenInitcode(contract, holder.address) }
  })
  const last = funders[contracts.length % funders.length] as TraceAccount
  if (needsCounter) creations.push({ deployer: last, initcode: counterBytecode })
  const addresses = await createAll(creations, funders, deps)
  const tokens = holders.map((holder, place) => ({ holder, address: addresses[place] as Address }))
  return { tokens, counter: needsCounter ? addresses.at(-1) : undefined }
}

function tokenInitcode(contract: number, holder: Address): Hex {
  const args = [`Trace token ${contract}`, `T${contract}`, 18, holder, SUPPLY] as const
  return encodeDeployData({ abi: tokenAbi, bytecode: tokenBytecode, args })
}

type Creation = { deployer: TraceAccount; initcode: Hex }

async function createAll(
  creations: readonly Creation[],
  funders: readonly TraceAccount[],
  { nodes, terms, signal, run }: DeployDependencies,
): Promise<Address[]> {
  if (creations.length === 0) return []
  const addresses = funders.map(({ address }) => address)
  const nonces = new Map(
    (await noncesOf(nodes, addresses)).map((nonce, place) => [addresses[place], nonce]),
  )
  const transactions: Payment[] = []
  for (const { deployer, initcode: data } of creations) {
    const nonce = nonces.get(deployer.address) ?? 0
    nonces.set(deployer.address, nonce + 1)
    const gas = hexToBigInt(
      await nodes.request<Hex>('eth_estimateGas', [{ from: deployer.address, data }]),
    )
    const order = { kind: 'create', to: null, value: 0n, nonce, gas, data } as const
    transactions.push(paymentOf(deployer, order, terms))
  }
  const records = await run('deploying', transactions)
  return Promise.all(records.map((record) => addressOf(record, { nodes, signal })))
}

/** The app that a transaction has made, once all chains have it. */
async function addressOf(
  { hash, isSuccess, rejection }: PaymentRecord,
  { nodes, signal }: Pick<DeployDependencies, 'nodes' | 'signal'>,
): Promise<Address> {
  if (!isSuccess) {
    const why = rejection ?? 'it is not final, or its init() reverted'
    throw new CliError('app-not-deployed', `The replay needs apps, and ${hash} made none: ${why}.`)
  }
  const app = await createdBy(hash, { nodes, signal })
  const missing = (await awaitApp(app, { request: nodes.request, signal })).find(
    ({ isThere }) => !isThere,
  )
  if (missing === undefined) return app
  throw new CliError(
    'app-not-deployed',
    `${missing.name} does not have ${app}: ${missing.refusal ?? 'it takes too long'}.`,
  )
}

/** Of a transaction that is final: the node that is asked now may be a block behind the one that said so. */
async function createdBy(
  hash: Hex,
  { nodes, signal }: Pick<DeployDependencies, 'nodes' | 'signal'>,
): Promise<Address> {
  for (;;) {
    const receipt = await nodes.request<{ contractAddress: Address } | null>(
      'eth_getTransactionReceipt',
      [hash],
    )
    if (receipt !== null) return receipt.contractAddress
    await delay(RECEIPT_POLL_MS, undefined, { signal })
  }
}
