import { compareKeys, type HeadKey } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { numberToHex } from 'viem'
import { type JsonRpcClient, RpcTransportError } from '../json-rpc.ts'
import { createBlockLogSource, type FindChainBlocks } from './block-log-source.ts'
import { type ChainHistory, emptyHistory, type FenceRecord } from './chain-history.ts'
import { collectHeritage } from './heritage.ts'
import { createRpcLogSource, type LogSource } from './log-source.ts'
import { bundleIn, fenceIn, isAlone, settingsIn, takeLog, type Unread } from './take-log.ts'

/** A chain to be read. */
export type AuditedChain = { chainId: number; name: string; isHub: boolean; client: JsonRpcClient }

/** Blocks whose logs are asked for at once. */
const BLOCKS_PER_READ = 1_000
/** Times that chains are read further for a consistent cut; each adds what was sent meanwhile. */
const CUT_ROUNDS_MAX = 32

type Contracts = { kernel: Address; bridge: Address }

/** A generation of a chain that is read; with `fence` it has ended. */
type Part = {
  chain: AuditedChain
  history: ChainHistory
  source: LogSource
  fence?: FenceRecord
  /** Nobody answers for it. */
  failure?: RpcTransportError
}

/**
 * Reads all chains up to a consistent cut: where one has taken a message, its sender's history holds it. Chains go on meanwhile, so those
 * that were read too early are read further. A chain that was fenced is read up to its last head, as kernels know it: from itself if it is there and has that block,
 * else out of blocks that nodes keep, which `find` asks for.
 *
 * @throws RpcTransportError for a chain that is down and was not fenced; UnfitHistoryError
 */
export async function readNetwork(
  sources: readonly AuditedChain[],
  contracts: Contracts,
  signal: AbortSignal,
  find: FindChainBlocks = async () => [],
): Promise<ChainHistory[]> {
  let fences: readonly FenceRecord[] = []
  // Ends: there are more fences in each round but the last one.
  for (;;) {
    const known = fences
    const ofChains = await Promise.all(sources.map((chain) => partsOf(chain, known, find, signal)))
    const parts = ofChains.flat()
    await Promise.all(parts.map((part) => readFurther(part, contracts, signal)))
    await makeConsistent(parts, contracts, signal)
    fences = collectHeritage(parts.map(({ history }) => history)).fences
    if (fences.length > known.length) continue
    return ofChains.flatMap((own) => countedOf(own, parts))
  }
}

/** What is read of a chain: each generation that ended, and what comes behind. */
async function partsOf(
  chain: AuditedChain,
  fences: readonly FenceRecord[],
  find: FindChainBlocks,
  signal: AbortSignal,
): Promise<Part[]> {
  const parts: Part[] = []
  const own = createRpcLogSource(chain.client)
  let last: FenceRecord | undefined
  const begin = (): ChainHistory => {
    const { generation = 0, block = -1 } = last ?? {}
    const name = last ? `${chain.name}, generation ${generation + 1}` : chain.name
    return { ...emptyHistory(chain), name, generation, endedGeneration: generation, block }
  }
  const ended = fences.filter(({ chainId }) => chainId === chain.chainId).toSorted(compareKeys)
  for (const fence of ended) {
    const isThere = await hasBlock(chain, fence, signal)
    const source = isThere ? own : createBlockLogSource(fence, find)
    parts.push({ chain, history: begin(), source, fence })
    last = fence
  }
  return [...parts, { chain, history: begin(), source: own }]
}

/** Whether the chain still has the block with which it ended. */
async function hasBlock(
  { client }: AuditedChain,
  { block, blockHash }: FenceRecord,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const params = [numberToHex(block), false]
    const found = await client.request<{ hash: Hex } | null>('eth_getBlockByNumber', params, signal)
    return found?.hash === blockHash
  } catch (error) {
    if (error instanceof RpcTransportError) return false
    throw error
  }
}

/** The histories of a chain that count. @throws RpcTransportError */
function countedOf(own: readonly Part[], all: readonly Part[]): ChainHistory[] {
  const open = own.at(-1)
  const ended = own.filter(({ fence }) => fence !== undefined).map(({ history }) => history)
  if (open === undefined) return ended
  if (open.failure && !isGone(open, all)) throw open.failure
  if (!isAlone(open.history)) return [...ended, open.history]
  const last = ended.at(-1)
  if (last) last.blocksAlone = open.history.block - last.block
  return ended
}

/** Whether a chain that does not answer is nobody's concern any more: it was fenced, and nobody knows it in a generation behind. */
function isGone({ history }: Part, all: readonly Part[]): boolean {
  const { chainId, endedGeneration } = history
  if (endedGeneration === 0) return false
  const isLater = (one: HeadKey): boolean =>
    one.chainId === chainId && one.generation > endedGeneration
  return !all.some((part) => [...part.history.sent, ...part.history.delivered].some(isLater))
}

async function makeConsistent(
  parts: readonly Part[],
  contracts: Contracts,
  signal: AbortSignal,
): Promise<void> {
  const open = parts.filter(({ fence }) => fence === undefined)
  for (let round = 0; round < CUT_ROUNDS_MAX; round++) {
    const behind = open.filter((part) => isBehind(part, parts))
    if (behind.length === 0) break
    await Promise.all(behind.map((part) => readFurther(part, contracts, signal)))
  }
}

/** Whether others have taken more of a chain than its history holds. */
function isBehind({ history: source }: Part, parts: readonly Part[]): boolean {
  return parts.some(({ history: destination }) =>
    destination.delivered.some(
      (one) =>
        compareKeys(one, source) === 0 &&
        one.index + one.outcomes.length / 2 - 1 > sentTo(source, destination, one.ownGeneration),
    ),
  )
}

function sentTo(source: ChainHistory, { chainId }: ChainHistory, generation: number): number {
  const last = source.sent.findLast(
    (sent) => sent.chainId === chainId && sent.generation === generation,
  )
  return last ? last.index + 1 : 0
}

/** Notes where nobody answers: whether that matters is known later. */
async function readFurther(part: Part, contracts: Contracts, signal: AbortSignal): Promise<void> {
  try {
    await readBlocks(part, contracts, signal)
  } catch (error) {
    if (!(error instanceof RpcTransportError) || part.fence) throw error
    part.failure = error
  }
}

async function readBlocks(
  { chain, history, source, fence }: Part,
  { kernel, bridge }: Contracts,
  signal: AbortSignal,
): Promise<void> {
  const head = fence?.block ?? (await source.height(signal))
  const address = chain.isHub ? [kernel, bridge] : [kernel]
  while (history.block < head) {
    const from = history.block + 1
    const to = Math.min(head, history.block + BLOCKS_PER_READ)
    const unread: Unread = { bundles: [], fences: [], configurations: [] }
    for (const log of await source.logs({ address, from, to }, signal)) {
      takeLog(history, log, unread)
    }
    await readCalldata(history, unread, source, signal)
    history.block = to
  }
}

/** The logs name the outcomes; the transactions themselves stand in the calldata, and fences and settings there alone. */
async function readCalldata(
  history: ChainHistory,
  { bundles, fences, configurations }: Unread,
  source: LogSource,
  signal: AbortSignal,
): Promise<void> {
  const carriers = [...bundles, ...configurations].map(({ carrier }) => carrier)
  const inputs = await source.inputs([...carriers, ...fences], signal)
  for (const [place, bundle] of bundles.entries()) {
    const input = inputs[place]
    if (input !== undefined) bundle.transactions = bundleIn(input)
  }
  for (const [place, { record }] of configurations.entries()) {
    const input = inputs[bundles.length + place]
    if (input !== undefined) record.settings = settingsIn(input, record.hash)
  }
  for (const input of inputs.slice(carriers.length)) {
    const fence = input === undefined ? undefined : fenceIn(input)
    if (fence !== undefined) history.fences.push(fence)
  }
}
