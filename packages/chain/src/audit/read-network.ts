import {
  decodeChanges,
  decodeExecuted,
  executedTopic,
  isChanges,
  keccak256,
  lowerCase,
  partKinds,
} from '@metalayer/protocol'
import {
  type Address,
  bytesToHex,
  decodeEventLog,
  decodeFunctionData,
  type Hex,
  hexToNumber,
  numberToHex,
  parseAbi,
} from 'viem'
import type { JsonRpcClient } from '../json-rpc.ts'
import { type ChainHistory, emptyHistory } from './chain-history.ts'

/** A chain to be read. */
export type AuditedChain = { chainId: number; name: string; isHub: boolean; client: JsonRpcClient }

/** Blocks whose logs are asked for at once. */
const BLOCKS_PER_READ = 1_000
/** Times that chains are read further for a consistent cut; each adds what was sent meanwhile. */
const CUT_ROUNDS_MAX = 32

const kernelAbi = parseAbi([
  'event Sent(uint64 indexed chainId, uint24 generation, uint64 index, bytes message)',
  'event Delivered(uint64 indexed chainId, uint24 generation, uint64 index, bytes outcomes)',
  'event Started(uint24 generation, uint64 configuration)',
  'event LeaseRenewed(uint24 generation, uint64 leaseUntil, address agent)',
  'event Deposited(address indexed from, address indexed to, uint96 amount)',
  'event Released(address indexed owner, uint96 amount)',
  'event Object(uint256 indexed id, address app, address owner, uint256 key)',
  'event Part(uint256 indexed slot, uint256 kind, address app, uint256 key)',
  'event Data(bytes32 indexed hash, bytes data)',
  'function execute(bytes[] transactions)',
  'function executeNaming(bytes[] transactions, uint256[] ids)',
])

type Log = {
  address: Address
  topics: [Hex, ...Hex[]]
  data: Hex
  transactionHash: Hex
  blockNumber: Hex
}

/**
 * Reads all chains up to a consistent cut: where one has taken a message, its sender's history holds it. Chains go on meanwhile, so those
 * that were read too early are read further.
 */
export async function readNetwork(
  sources: readonly AuditedChain[],
  contracts: { kernel: Address; bridge: Address },
  signal: AbortSignal,
): Promise<ChainHistory[]> {
  const histories = sources.map(emptyHistory)
  const extend = async (history: ChainHistory): Promise<void> => {
    const source = sources.find(({ chainId }) => chainId === history.chainId)
    if (source) await readFurther(history, source, contracts, signal)
  }
  await Promise.all(histories.map(extend))
  for (let round = 0; round < CUT_ROUNDS_MAX; round++) {
    const behind = findBehind(histories)
    if (behind.length === 0) break
    await Promise.all(behind.map(extend))
  }
  return histories
}

/** Chains of which others have taken more than their histories hold. */
function findBehind(histories: readonly ChainHistory[]): ChainHistory[] {
  return histories.filter((source) =>
    histories.some((destination) =>
      destination.delivered.some(
        ({ chainId, index, outcomes }) =>
          chainId === source.chainId &&
          index + outcomes.length / 2 - 1 > sentTo(source, destination.chainId),
      ),
    ),
  )
}

function sentTo(source: ChainHistory, chainId: number): number {
  const last = source.sent.findLast((sent) => sent.chainId === chainId)
  return last ? last.index + 1 : 0
}

async function readFurther(
  history: ChainHistory,
  { client, isHub }: AuditedChain,
  { kernel, bridge }: { kernel: Address; bridge: Address },
  signal: AbortSignal,
): Promise<void> {
  const head = hexToNumber(await client.request<Hex>('eth_blockNumber', [], signal))
  const address = isHub ? [kernel, bridge] : [kernel]
  while (history.block < head) {
    const from = history.block + 1
    const to = Math.min(head, history.block + BLOCKS_PER_READ)
    const range = { address, fromBlock: numberToHex(from), toBlock: numberToHex(to) }
    const logs = await client.request<Log[]>('eth_getLogs', [range], signal)
    await takeLogs(history, logs, client, signal)
    history.block = to
  }
}

async function takeLogs(
  history: ChainHistory,
  logs: readonly Log[],
  client: JsonRpcClient,
  signal: AbortSignal,
): Promise<void> {
  for (const log of logs) takeLog(history, log)
  // The logs name the outcomes; the transactions themselves stand in the calldata.
  const bundles = history.executed.filter(({ transactions }) => transactions.length === 0)
  const calls = bundles.map(({ carrier }) => ({
    method: 'eth_getTransactionByHash',
    params: [carrier],
  }))
  const answers = await client.batch(calls, signal)
  for (const [index, bundle] of bundles.entries()) {
    const answer = answers[index]
    if (!answer || 'error' in answer) continue
    const { input } = answer.result as { input: Hex }
    const { args } = decodeFunctionData({ abi: kernelAbi, data: input })
    bundle.transactions = [...args[0]]
  }
}

function takeLog(history: ChainHistory, log: Log): void {
  switch (log.topics[0]) {
    case undefined:
      if (isChanges(log.data)) history.changes.push(...decodeChanges(log.data))
      return
    case executedTopic:
      history.executed.push({
        carrier: log.transactionHash,
        block: hexToNumber(log.blockNumber),
        transactions: [],
        outcomes: bytesToHex(decodeExecuted(log.data).outcomes),
      })
      return
  }
  const event = decodeKnown(log)
  if (!event) return
  const ownGeneration = history.generation
  switch (event.eventName) {
    case 'Started':
    case 'LeaseRenewed':
      history.generation = event.args.generation
      break
    case 'Object': {
      const { id, app, owner, key } = event.args
      const name = { app: lowerCase(app), owner: lowerCase(owner), key }
      history.named.push({ kind: 'object', slot: toSlot(id), ownGeneration, ...name })
      break
    }
    case 'Part': {
      const { slot, kind, app, key } = event.args
      // Tallies are no amounts: whatever they come to is right.
      if (kind !== BigInt(partKinds.supply)) break
      const name = { app: lowerCase(app), key }
      history.named.push({ kind: 'supply', slot: toSlot(slot), ownGeneration, ...name })
      break
    }
    case 'Sent':
      history.sent.push({ ...place(event.args), ownGeneration, message: event.args.message })
      break
    case 'Delivered':
      history.delivered.push({ ...place(event.args), ownGeneration, outcomes: event.args.outcomes })
      break
    case 'Data': {
      const { hash, data } = event.args
      const isAuthentic = keccak256(data) === lowerCase(hash)
      const length = data.length / 2 - 1
      history.pieces.push({ ownGeneration, hash: lowerCase(hash), length, isAuthentic })
      break
    }
    case 'Deposited':
      history.deposited += event.args.amount
      break
    case 'Released':
      history.released += event.args.amount
      break
  }
}

function toSlot(value: bigint): Hex {
  return numberToHex(value, { size: 32 })
}

function place(args: { chainId: bigint; generation: number; index: bigint }) {
  return { chainId: Number(args.chainId), generation: args.generation, index: Number(args.index) }
}

function decodeKnown({ topics, data }: Log) {
  try {
    return decodeEventLog({ abi: kernelAbi, topics, data })
  } catch {
    // Events that say nothing of accounts, money or messages.
    return undefined
  }
}
