import { loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonRpcClient } from '@metalayer/chain'
import type { DevnetInfo } from '@metalayer/devnet'
import { compilePostbox, postboxAbi } from '@metalayer/testing/postbox'
import { createRandom } from '@metalayer/testing/random'
import { type Address, encodeFunctionData, type Hex, keccak256, numberToHex } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import { atMost, type Measurement } from '../measurement.ts'
import { percentile } from '../percentile.ts'
import { homesOf } from './homes-of.ts'
import { onAllChains } from './on-all-chains.ts'

/** Somebody with money. */
export type Sender = { account: PrivateKeyAccount }

export type MessagesInput = {
  info: DevnetInfo
  client: JsonRpcClient
  senders: readonly Sender[]
  seed: number
  /** Milliseconds between blocks, and between checkpoints. */
  blockMs: number
  tickMs: number
}

type Told = {
  state: string
  transaction?: { status: string; placement: { chainId: number } }
  calls?: { id: Hex; stops: { outcome: string }[] }[]
}

/** Times in milliseconds: `finalAt` of the transaction that sent it. */
type Letter = { hash: Hex; sentAt: number; finalAt?: number; handledAt?: number }

const lettersCount = 60
const durationMs = 30_000
const pollMs = 20
/** Nothing more is coming when so much time passes without news. */
const stallMs = 60_000
const [deploymentGas, openGas, postGas, handlerGas] = [6_000_000n, 400_000n, 900_000n, 200_000n]
/** Boxes that are opened until there is one on each chain of a sender. */
const boxesMax = 200

/** Calls that an app sends to its objects on other chains than its users': how long until they have run, in a block of the network. */
export async function measureMessages(input: MessagesInput): Promise<Measurement[]> {
  const { blockMs, tickMs } = input
  const send = createSender(input)
  const app = await deploy(input, send)
  const boxes = await openBoxes(input, app, send)
  const letters = await post(input, app, boxes, send)
  const since = (at: (letter: Letter) => number | undefined) =>
    letters.map((letter) => (at(letter) ?? Number.POSITIVE_INFINITY) - letter.sentAt)
  const times = since(({ handledAt }) => handledAt)
  const sender = Math.round(
    percentile(
      since(({ finalAt }) => finalAt),
      0.5,
    ),
  )
  const spread = `p95 ${Math.round(percentile(times, 0.95))} ms, max ${Math.round(percentile(times, 1))} ms`
  return [
    atMost(2 * tickMs + blockMs, {
      name: 'message sent to handled on another chain, p50',
      value: percentile(times, 0.5),
      unit: 'ms',
      detail: `${spread}; ${letters.length} messages, to the receipt of the handled one; p50 to its sender's receipt ${sender} ms; load ${loadavg()[0]?.toFixed(1)}`,
    }),
  ]
}

type Send = (sender: Sender, call: { to?: Address; data: Hex; gas: bigint }) => Promise<Hex>

/** Signs and sends with nonces of its own count, so that nobody waits. */
function createSender({ info, client }: MessagesInput): Send {
  const nonces = new Map<Address, Promise<number>>()
  const countOf = async (address: Address) =>
    Number(await client.request<Hex>('eth_getTransactionCount', [address, 'pending']))
  return async ({ account }, { to, data, gas }) => {
    const { address } = account
    const turn = nonces.get(address) ?? countOf(address)
    // Before anything is waited for: who sends two at once needs two nonces.
    nonces.set(
      address,
      turn.then((nonce) => nonce + 1),
    )
    const nonce = await turn
    const maxFeePerGas = 4n * BigInt(await client.request<Hex>('eth_gasPrice', []))
    const fees = { gas, maxFeePerGas, maxPriorityFeePerGas: 1n }
    const unsigned = { type: 'eip1559', chainId: info.chainId, nonce, data, ...fees } as const
    const raw = await account.signTransaction({ ...unsigned, ...(to !== undefined && { to }) })
    await client.request('eth_sendRawTransaction', [raw])
    return keccak256(raw)
  }
}

function told(client: JsonRpcClient, hash: Hex): Promise<Told | null> {
  return client.request<Told | null>('era_getTransaction', [hash])
}

/** What is told of a transaction once it is final. */
async function settled(
  client: JsonRpcClient,
  hash: Hex,
): Promise<Required<Pick<Told, 'transaction'>>> {
  const end = performance.now() + stallMs
  while (performance.now() < end) {
    const found = await told(client, hash)
    if (found?.state === 'dropped') break
    if (found?.state === 'final' && found.transaction?.status === 'success') {
      return { transaction: found.transaction }
    }
    await sleep(pollMs)
  }
  throw new Error(`The transaction ${hash} did not run.`)
}

/** The app, once every chain has it. */
async function deploy({ info, client, senders }: MessagesInput, send: Send): Promise<Address> {
  const [sender] = senders
  if (sender === undefined) throw new Error('There is nobody.')
  const hash = await send(sender, { data: compilePostbox(), gas: deploymentGas })
  await settled(client, hash)
  const receipt = await client.request<{ contractAddress: Address }>('eth_getTransactionReceipt', [
    hash,
  ])
  await onAllChains(info, receipt.contractAddress)
  return receipt.contractAddress
}

/** A box on each chain, by its key. */
async function openBoxes(
  { info, client, senders }: MessagesInput,
  app: Address,
  send: Send,
): Promise<Map<number, bigint>> {
  const boxes = new Map<number, bigint>()
  const opener = senders[0]
  if (opener === undefined) throw new Error('There is nobody.')
  for (let key = 1n; boxes.size < info.chains.length && key < boxesMax; key++) {
    const data = encodeFunctionData({ abi: postboxAbi, functionName: 'open', args: [key] })
    const hash = await send(opener, { to: app, data, gas: openGas })
    const { chainId } = (await settled(client, hash)).transaction.placement
    if (!boxes.has(chainId)) boxes.set(chainId, key)
  }
  return boxes
}

/** Posts each letter when it is due, and waits until all have been handled. */
async function post(
  { client, senders, seed }: MessagesInput,
  app: Address,
  boxes: ReadonlyMap<number, bigint>,
  send: Send,
): Promise<Letter[]> {
  const random = createRandom(seed)
  const letters: Letter[] = []
  const times = Array.from({ length: lettersCount }, () => random.real() * durationMs)
  const startedAt = performance.now()
  // Whoever opened boxes has travelled.
  const homes = await homesOf(
    client,
    senders.map(({ account }) => account.address),
  )
  const sending = times.map(async (atMs, index) => {
    const sender = senders[index % senders.length]
    const home = homes[index % homes.length]
    if (sender === undefined || home === undefined) throw new Error('There is nobody.')
    const others = [...boxes].filter(([chainId]) => chainId !== home.chainId)
    const [, key] = random.pick(others)
    const args = [key, handlerGas, 0n, numberToHex(index + 1, { size: 32 })] as const
    const data = encodeFunctionData({ abi: postboxAbi, functionName: 'post', args })
    await sleep(Math.max(0, startedAt + atMs - performance.now()))
    const sentAt = performance.now()
    letters.push({ hash: await send(sender, { to: app, data, gas: postGas }), sentAt })
  })
  await Promise.all([Promise.all(sending), watch(client, letters)])
  return letters
}

/** Asks every 20 ms, in one batch, what became of each letter under way. */
async function watch(client: JsonRpcClient, letters: readonly Letter[]): Promise<void> {
  let newsAt = performance.now()
  for (;;) {
    const open = letters.filter(({ handledAt }) => handledAt === undefined)
    if (open.length === 0 && letters.length === lettersCount) return
    const startedAt = performance.now()
    if (startedAt - newsAt > stallMs) throw new Error(`${open.length} messages are not handled.`)
    const calls = open.map(({ hash }) => ({ method: 'era_getTransaction', params: [hash] }))
    const answers = open.length === 0 ? [] : await client.batch(calls)
    for (const [index, answer] of answers.entries()) {
      if ('error' in answer) throw answer.error
      const letter = open[index]
      const found = answer.result as Told | null
      if (found?.transaction?.status === 'reverted') throw new Error(`${letter?.hash} failed.`)
      const outcome = found?.calls?.[0]?.stops.at(-1)?.outcome
      if (outcome === 'bounced') throw new Error(`The message of ${letter?.hash} bounced.`)
      if (letter !== undefined && found?.state === 'final') letter.finalAt ??= performance.now()
      if (letter === undefined || outcome !== 'ran') continue
      newsAt = letter.handledAt = performance.now()
    }
    if (open.length === 0) newsAt = performance.now()
    await sleep(Math.max(1, pollMs - (performance.now() - startedAt)))
  }
}
