import { setTimeout as delay } from 'node:timers/promises'
import { gatewayAbi, kernelAbi } from '@metalayer/contracts'
import type { PostedProof } from '@metalayer/node'
import {
  type Address,
  BaseError,
  type ContractFunctionArgs,
  ContractFunctionRevertedError,
  createPublicClient,
  createWalletClient,
  type Hex,
  hexToBigInt,
  http,
  type Log,
  type PublicClient,
  parseEventLogs,
  TransactionReceiptNotFoundError,
  type Transport,
  toFunctionSelector,
  type WalletClient,
} from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import type { SignerChoice } from '../command/signer-option.ts'
import { CliError } from '../errors.ts'
import { chooseSigner } from '../network/choose-signer.ts'
import { createNetworkClient, type NetworkClient } from '../network/network-client.ts'
import type { Wire } from '../network/wire.ts'

type Values = {
  hash: Hex
  source: string | undefined
  destination: string | undefined
  from: SignerChoice | undefined
}

/** A message as the gateway takes it, with its id and where it goes. */
type GatewayMessage = {
  id: Hex
  destination: number
  message: ContractFunctionArgs<typeof gatewayAbi, 'nonpayable', 'relay'>[2]
}

/** `transaction`: none where it was settled before. */
type Relayed = { id: Hex; destination: number; transaction?: Hex; status: string }

const POLL_INTERVAL_MS = 250
/** How long to wait for a checkpoint that shows a message. */
const WAIT_MAX_MS = 120_000
/** How often others may have been faster: agents with a newer checkpoint than the proof's, or somebody with the message. Each time a block is waited for. */
const ATTEMPTS_MAX = 20
const UNKNOWN_CHECKPOINT = toFunctionSelector('UnknownCheckpoint(uint64)')
const NOT_NEWER = toFunctionSelector('NotNewer(uint64)')
const statuses = ['unknown', 'delivered', 'failed', 'cancelled'] as const

/** `era relay HASH`. */
export async function relayMessages(values: Values, context: CommandContext): Promise<Outcome> {
  const network = createNetworkClient(context.rpc, context.signal)
  try {
    const { gateway, kernel } = await network.status()
    if (gateway === undefined) {
      throw new CliError('no-gateway', 'The node does not say where the gateway of its network is.')
    }
    const signer = chooseSigner(values.from, { environment: context.environment })
    const source = await findSource(values, context)
    const messages = messagesIn(source.logs, gateway)
    if (messages.length === 0) {
      throw new CliError('no-messages', `${values.hash} sent no message by the gateway ${gateway}.`)
    }
    const relayed: Relayed[] = []
    for (const one of messages) {
      context.note(`Message ${one.id} goes to chain ${one.destination}: waiting for a checkpoint.`)
      const prove = () => awaitProof(network, source.chainId, gateway, one, context.signal)
      const to = clientOf(one.destination, values.destination, context)
      relayed.push(await bring(to, signer, { gateway, kernel }, one, prove, context.signal))
    }
    return report(source.chainId, relayed)
  } finally {
    network.close()
  }
}

/** What became of messages; a failure where one of them was not delivered. */
export function report(source: number, messages: readonly Relayed[]): Outcome {
  const lines = messages.map(
    ({ id, status, destination, transaction }) =>
      `${id}: ${status} on chain ${destination}, ${transaction ? `by ${transaction}` : 'before'}`,
  )
  return {
    value: { source, messages },
    text: lines.join('\n'),
    exitCode: messages.every(({ status }) => status === 'delivered') ? 0 : 1,
  }
}

/** The chain that has the transaction, and what it logged. */
async function findSource({ hash, source }: Values, { devnet }: CommandContext) {
  const urls = source === undefined ? (devnet?.chains ?? []).map(({ rpc }) => rpc) : [source]
  for (const url of urls) {
    const client = openChain(url)
    try {
      const { logs } = await client.getTransactionReceipt({ hash })
      return { chainId: await client.getChainId(), logs }
    } catch (error) {
      if (!(error instanceof TransactionReceiptNotFoundError)) throw unreachable(url, error)
    }
  }
  throw new CliError('unknown-transaction', `No chain that was asked has run ${hash}.`, {
    hint: 'Name the chain that sent it with --source URL.',
  })
}

function messagesIn(logs: Log[], gateway: Address): GatewayMessage[] {
  const ours = logs.filter(({ address }) => address.toLowerCase() === gateway.toLowerCase())
  const numbers = new Map(
    parseEventLogs({ abi: gatewayAbi, eventName: 'MessageNumbered', logs: ours }).map(
      ({ args }) => [args.sendId, args.nonce],
    ),
  )
  return parseEventLogs({ abi: gatewayAbi, eventName: 'MessageSent', logs: ours }).map(
    ({ args: { sendId, sender, recipient, payload, attributes } }) => ({
      id: sendId,
      destination: chainOf(recipient),
      message: { nonce: numbers.get(sendId) ?? 0n, sender, recipient, payload, attributes },
    }),
  )
}

/** The chain of an ERC-7930 address: version (2), type (2), length of the reference (1), reference. The gateway has looked at the rest. */
function chainOf(interoperable: Hex): number {
  const length = Number(`0x${interoperable.slice(10, 12)}`)
  return Number(`0x${interoperable.slice(12, 12 + 2 * length)}`)
}

async function awaitProof(
  network: NetworkClient,
  source: number,
  gateway: Address,
  { id, destination }: GatewayMessage,
  signal: AbortSignal,
): Promise<Wire<PostedProof>> {
  const deadline = performance.now() + WAIT_MAX_MS
  for (;;) {
    const asked = [source, gateway, id, destination]
    const proof = await network.request<Wire<PostedProof> | null>('era_getPostedProof', asked)
    if (proof !== null) return proof
    if (performance.now() > deadline) {
      throw new CliError('not-final', `No checkpoint shows ${id} after ${WAIT_MAX_MS / 1_000} s.`, {
        hint: 'Its chain may stand still: see era status. What a head shows once, stays: run it again.',
      })
    }
    await delay(POLL_INTERVAL_MS, undefined, { signal })
  }
}

function clientOf(
  chainId: number,
  named: string | undefined,
  { devnet }: CommandContext,
): PublicClient {
  const url = named ?? devnet?.chains.find((chain) => chain.chainId === chainId)?.rpc
  if (url !== undefined) return openChain(url)
  throw new CliError('no-endpoint', `Nobody says where chain ${chainId} can be asked.`, {
    hint: 'Name it with --destination URL.',
  })
}

function openChain(url: string): PublicClient {
  return createPublicClient({ transport: http(url), pollingInterval: POLL_INTERVAL_MS })
}

/** Brings the checkpoint, if the kernel does not have it, and the message; again where agents brought a newer checkpoint and left out this one. */
async function bring(
  client: PublicClient,
  account: PrivateKeyAccount,
  { gateway, kernel }: { gateway: Address; kernel: Address },
  { id, destination, message }: GatewayMessage,
  prove: () => Promise<Wire<PostedProof>>,
  signal: AbortSignal,
): Promise<Relayed> {
  const wallet = createWalletClient({ account, transport: http(client.transport.url) })
  const at = { abi: gatewayAbi, address: gateway } as const
  const statusOf = async () => {
    const [status] = await client.readContract({ ...at, functionName: 'statusOf', args: [id] })
    return statuses[status] ?? `${status}`
  }
  let refusal: CliError | undefined
  for (let attempts = 0; attempts < ATTEMPTS_MAX; attempts++) {
    const block = await client.getBlockNumber({ cacheTime: 0 })
    const before = await statusOf()
    if (before === 'delivered' || before === 'cancelled') return { id, destination, status: before }
    try {
      const proof = await prove()
      await accept(client, wallet, kernel, proof)
      const transaction = await wallet.writeContract({
        ...{ ...at, account, chain: null, functionName: 'relay' },
        args: [headProofOf(proof), proof.posted, message],
      })
      const receipt = await client.waitForTransactionReceipt({ hash: transaction })
      if (receipt.status === 'success') {
        return { id, destination, transaction, status: await statusOf() }
      }
      // Somebody else brought it first, or a newer checkpoint: the next look tells which, and if neither, why not.
      refusal = refused(`Chain ${destination} ran ${transaction}, and undid it.`)
    } catch (error) {
      if (!(error instanceof BaseError)) throw error
      refusal = refused(`Chain ${destination} refused ${id}: ${reasonOf(error)}`, error)
      const isOutrun = error.message.includes(UNKNOWN_CHECKPOINT) || reasonOf(error) === 'Settled'
      if (!isOutrun) throw refusal
    }
    await awaitBlockAfter(client, block, signal)
  }
  throw refusal
}

/** A chain estimates upon what waits for its next block, and answers of the last one: who was outrun would be refused by the same block again. */
async function awaitBlockAfter(client: PublicClient, block: bigint, signal: AbortSignal) {
  while ((await client.getBlockNumber({ cacheTime: 0 })) <= block) {
    await delay(POLL_INTERVAL_MS, undefined, { signal })
  }
}

function refused(message: string, cause?: BaseError): CliError {
  return new CliError('refused', message, {
    hint: 'Nothing is lost: what was sent can be brought as long as its gateway takes it.',
    cause,
  })
}

async function accept(
  client: PublicClient,
  wallet: WalletClient<Transport, undefined, PrivateKeyAccount>,
  kernel: Address,
  { checkpoint, accept }: Wire<PostedProof>,
): Promise<void> {
  const known = { abi: kernelAbi, address: kernel, functionName: 'state' } as const
  if ((await client.readContract(known)).checkpoint >= BigInt(checkpoint)) return
  try {
    const hash = await wallet.sendTransaction({ chain: null, to: kernel, data: accept })
    await client.waitForTransactionReceipt({ hash })
  } catch (error) {
    // An agent was faster, with this checkpoint as a rule: whether the kernel has it is seen when the message is brought.
    if (!(error instanceof BaseError && error.message.includes(NOT_NEWER))) throw error
  }
}

/** The contract's own error, if it has a name. */
function reasonOf(error: BaseError): string {
  const reverted = error.walk((one) => one instanceof ContractFunctionRevertedError)
  const name = reverted instanceof ContractFunctionRevertedError && reverted.data?.errorName
  return name || error.shortMessage
}

function headProofOf({ from }: Wire<PostedProof>) {
  const { chainId, number, time, leaseUntil, agentSince, price, gasUsed, stillness } = from.head
  return {
    checkpoint: hexToBigInt(from.checkpoint),
    heads: from.heads,
    head: {
      ...from.head,
      chainId: hexToBigInt(chainId),
      number: hexToBigInt(number),
      time: hexToBigInt(time),
      leaseUntil: hexToBigInt(leaseUntil),
      agentSince: hexToBigInt(agentSince),
      price: hexToBigInt(price),
      gasUsed: hexToBigInt(gasUsed),
      stillness: hexToBigInt(stillness),
    },
    path: from.path,
  }
}

function unreachable(url: string, cause: unknown): unknown {
  if (!(cause instanceof BaseError)) return cause
  return new CliError('unreachable', `No chain answers at ${url}.`, { cause })
}
