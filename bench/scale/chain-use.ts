import type { JsonRpcClient } from '@metalayer/chain'
import { kernelAbi } from '@metalayer/contracts'
import { decodeExecuted, executedTopic, hasSucceeded, isExecuted } from '@metalayer/protocol'
import {
  decodeFunctionData,
  getAbiItem,
  type Hex,
  hexToNumber,
  keccak256,
  numberToHex,
  toFunctionSelector,
} from 'viem'

/** What a chain's gas went to, in kinds of real transactions. */
export type GasUse = {
  /** Bundles of users' transactions. */
  work: number
  /** Checkpoints by which leases are renewed, and configurations. */
  lease: number
  /** Senders that are brought to what they need; what sets out for other reasons; and what takes in messages: accounts, objects and money that arrive. */
  gathers: number
  departures: number
  deliveries: number
  /** Pockets that are sent home. */
  sweeps: number
  other: number
}

/**
 * What a chain did in some blocks of its own: `ran` are hashes of users' transactions, `gathered` of those whose sender it sent to where they run, `failed` how many were run and undone; `seconds` by its
 * own clock; `cut`, how many transactions bundles carried in vain because their gas ran short.
 */
export type ChainUse = {
  blocks: number
  seconds: number
  ran: Hex[]
  gathered: Hex[]
  failed: number
  cut: number
  by: GasUse
}

type Kind = keyof GasUse
type Block = { timestamp: Hex; transactions: { hash: Hex; input: Hex }[] }
type Receipt = { transactionHash: Hex; gasUsed: Hex; logs: { topics: Hex[]; data: Hex }[] }

const kinds: Record<string, Kind> = {
  ...{ execute: 'work', executeNaming: 'work', checkpoint: 'lease', configure: 'lease' },
  ...{
    depart: 'departures',
    departObjects: 'departures',
    gather: 'gathers',
    meet: 'gathers',
  },
  ...{ deliver: 'deliveries', under: 'deliveries', sweep: 'sweeps', sweepAsset: 'sweeps' },
}

const bySelector = new Map<string, Kind>(
  kernelAbi.flatMap((item): [string, Kind][] => {
    const kind = item.type === 'function' ? kinds[item.name] : undefined
    return item.type === 'function' && kind !== undefined ? [[toFunctionSelector(item), kind]] : []
  }),
)

const gatherSelector = toFunctionSelector(getAbiItem({ abi: kernelAbi, name: 'gather' }))

/** Reads what a chain did in the blocks behind `from`, up to `to`. */
export async function readChainUse(
  chain: JsonRpcClient,
  { from, to }: { from: number; to: number },
): Promise<ChainUse> {
  const heights = Array.from({ length: to - from + 1 }, (_, index) => numberToHex(from + index))
  const answers = await chain.batch(
    heights.flatMap((height) => [
      { method: 'eth_getBlockByNumber', params: [height, true] },
      { method: 'eth_getBlockReceipts', params: [height] },
    ]),
  )
  const use: ChainUse = {
    ...{ blocks: to - from, seconds: 0, ran: [], gathered: [], failed: 0, cut: 0 },
    by: { ...nothing },
  }
  const times = heights.map((_, index) => {
    const { timestamp, transactions } = resultOf<Block>(answers[2 * index])
    if (index > 0) addBlock(use, transactions, resultOf<Receipt[]>(answers[2 * index + 1]))
    return hexToNumber(timestamp)
  })
  return { ...use, seconds: (times.at(-1) ?? 0) - (times[0] ?? 0) }
}

const nothing: GasUse = {
  ...{ work: 0, lease: 0, gathers: 0, departures: 0, deliveries: 0, sweeps: 0, other: 0 },
}

/** All gas that the chain used. */
export function usedGas({ by }: ChainUse): number {
  return Object.values(by).reduce((sum, gas) => sum + gas, 0)
}

function addBlock(use: ChainUse, transactions: Block['transactions'], receipts: Receipt[]): void {
  const inputs = new Map(transactions.map(({ hash, input }) => [hash, input]))
  for (const { transactionHash, gasUsed, logs } of receipts) {
    const input = inputs.get(transactionHash) ?? '0x'
    const kind = bySelector.get(input.slice(0, 10)) ?? 'other'
    use.by[kind] += hexToNumber(gasUsed)
    use.gathered.push(...gatheredBy(input))
    const end = logs.find(({ topics }) => topics[0] === executedTopic)
    if (kind !== 'work' || end === undefined) continue
    const { outcomes } = decodeExecuted(end.data)
    for (const [index, raw] of carriedBy(input).entries()) {
      const outcome = outcomes[index]
      if (outcome === undefined) use.cut += 1
      else if (hasSucceeded(outcome)) use.ran.push(keccak256(raw))
      else if (isExecuted(outcome)) use.failed += 1
    }
  }
}

/** The transaction whose sender leaves, so that it can run: none, where nobody does. */
function gatheredBy(input: Hex): Hex[] {
  if (!input.startsWith(gatherSelector)) return []
  const { functionName, args } = decodeFunctionData({ abi: kernelAbi, data: input })
  return functionName === 'gather' ? [keccak256(args[0])] : []
}

/** The users' transactions of a bundle. */
function carriedBy(input: Hex): readonly Hex[] {
  const { functionName, args } = decodeFunctionData({ abi: kernelAbi, data: input })
  return functionName === 'execute' || functionName === 'executeNaming' ? args[0] : []
}

function resultOf<Result>(answer: { result: unknown } | { error: Error } | undefined): Result {
  if (answer === undefined || 'error' in answer) throw answer?.error ?? new Error('No answer.')
  return answer.result as Result
}
