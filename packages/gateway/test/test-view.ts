import type {
  LogPage,
  LogQuery,
  NetworkStatus,
  NodeEvent,
  NodeObservations,
  NodeView,
  SimulationResult,
  TransactionState,
} from '@metalayer/node'
import {
  buildNetworkBlock,
  type CallMessage,
  type Checkpoint,
  decodeSignedTransaction,
  deliveryOutcomes,
  encodeMessage,
  type NetworkBlock,
  type NetworkLog,
  type NetworkTransaction,
  signDigest,
  systemTransaction,
} from '@metalayer/protocol'
import {
  type Address,
  type Hex,
  keccak256,
  numberToHex,
  parseSignature,
  serializeTransaction,
  type TransactionSerializable,
  zeroAddress,
  zeroHash,
} from 'viem'

export const networkId = 3_720
export const kernel: Address = '0x00000000000000000000000000000000000e2a00'
export const gwei = 10n ** 9n

/** Signed bytes of a payment; `fields` differ from an ordinary one. */
export function signed(fields: object = {}, key: Hex = numberToHex(1, { size: 32 })): Hex {
  const to: Address = '0x00000000000000000000000000000000000000aa'
  const transaction = {
    ...{ type: 'eip1559', chainId: networkId, nonce: 0, to, value: 1n, gas: 21_000n },
    ...{ maxFeePerGas: 2n * gwei, maxPriorityFeePerGas: 0n },
    ...fields,
  } as TransactionSerializable
  const digest = keccak256(serializeTransaction(transaction))
  return serializeTransaction(transaction, parseSignature(signDigest(digest, key)))
}

const placement = { chainId: 1, generation: 1, blockNumber: 1, carrier: zeroHash }

/** A transaction as a block of the network holds it. */
export function mined(
  raw: Hex,
  effectiveGasPrice = gwei,
  logs: NetworkLog[] = [],
): NetworkTransaction {
  const decoded = decodeSignedTransaction(raw, networkId)
  if (!decoded.ok) throw new Error('The transaction does not decode.')
  const { hash, from, to } = decoded.transaction
  return {
    ...{ kind: 'user', hash, raw, from, to: to ?? zeroAddress, status: 'success' },
    ...{ gasUsed: 21_000n, effectiveGasPrice, logs, placement },
  }
}

/** A message that a chain took in. */
export function delivered(index = 0): NetworkTransaction {
  const owner = '00000000000000000000000000000000000000aa'
  return systemTransaction({
    kernel,
    place: { srcChain: 1, srcGeneration: 1, dstChain: 2, dstGeneration: 1, index } as never,
    message: `0x01${owner}${'00'.repeat(11)}05`,
    outcome: deliveryOutcomes.taken,
    placement,
  })
}

/** A call that a chain handled, and what its handler logged. */
export function handledCall(
  name: keyof typeof deliveryOutcomes,
  logs: readonly NetworkLog[],
  index = 7,
): NetworkTransaction {
  const app: Address = `0x${'ab'.repeat(20)}`
  const sent: CallMessage = {
    ...{ kind: 'call', hops: 0, gas: 50_000, to: app, from: app, owner: app, key: 1n, refund: app },
    ...{ value: 1n, prepaid: 2n, assetKey: 3n, amount: 4n, data: '0xdeadbeef' },
  }
  return systemTransaction({
    place: { srcChain: 1, srcGeneration: 1, dstChain: 2, dstGeneration: 1, index },
    ...{ kernel, message: encodeMessage(sent), placement, outcome: deliveryOutcomes[name], logs },
  })
}

/** A chain of network blocks, one for each list. */
export function buildBlocks(
  lists: readonly NetworkTransaction[][],
  baseFee = gwei,
): NetworkBlock[] {
  const blocks: NetworkBlock[] = []
  for (const [number, transactions] of lists.entries()) {
    const checkpoint: Checkpoint = {
      ...{ number, time: 1_000_000 + number * 1_000, parent: zeroHash, configuration: zeroHash },
      ...{ heads: zeroHash, baseFee, proposer: zeroAddress },
    }
    const parent = blocks.at(-1)?.header
    const checkpointHash = keccak256(numberToHex(number, { size: 32 }))
    blocks.push(
      buildNetworkBlock({
        parent,
        checkpoint,
        checkpointHash,
        transactions,
        gasLimit: 60_000_000n,
      }),
    )
  }
  return blocks
}

/** A view of such blocks; `emit` tells subscribers, and `waiting` is what has no block. */
export function createTestView(blocks: NetworkBlock[], overrides: Partial<NodeView> = {}) {
  const listeners = new Set<(event: NodeEvent) => void>()
  const waiting = new Map<Hex, TransactionState>()
  const find = (ref: { number: number } | { hash: Hex }) =>
    blocks.find(({ header }) =>
      'hash' in ref ? header.hash === ref.hash : header.number === ref.number,
    )
  const last = () => {
    const block = blocks.at(-1)
    if (block === undefined) throw new Error('There is no block.')
    return block.header
  }
  const view: NodeView = {
    networkId,
    kernel,
    stateBlocksMax: 32,
    head: async () => last(),
    header: async (ref) => find(ref)?.header,
    block: async (ref) => find(ref),
    balance: async () => 10n ** 18n,
    nonce: async (_, at) => (at === 'pending' ? 7 : 5),
    code: async () => '0x',
    provePosted: async () => undefined,
    ...{ piece: async () => undefined, provePiece: async () => undefined },
    chainBlocks: async () => [],
    logs: async (query) => findLogs(blocks, query),
    storage: async () => zeroHash,
    ...{ home: notHere, object: notHere, objects: notHere, supply: notHere, tally: notHere },
    async transaction(hash) {
      for (const { header, transactions } of blocks) {
        const index = transactions.findIndex((transaction) => transaction.hash === hash)
        const transaction = transactions[index]
        if (transaction !== undefined) return { state: 'final', block: header, index, transaction }
      }
      return waiting.get(hash)
    },
    pendingTransactions: async () => [...waiting.keys()],
    call: async () => ({ success: true, result: '0x' }),
    travels: async () => ({}),
    simulate: async () => simulated({}),
    ...{ sequence: notHere, traceCall: notHere, checkMeeting: async () => undefined },
    trace: async () => undefined,
    submit: async (raw) => keccak256(raw),
    status: async () => {
      throw new Error('Not of this view.')
    },
    decided: () => last().number,
    peers: () => 3,
    moveDecisions() {
      throw new Error('Not of this view.')
    },
    observe: () => observations(last().number),
    subscribe(listener, signal) {
      if (signal.aborted) return
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
    ...overrides,
  }
  const emit = (event: NodeEvent) => {
    for (const listener of [...listeners]) listener(event)
  }
  return { view, emit, waiting, listeners }
}

/** What a call came to that touched nothing. */
export function simulated(fields: Partial<SimulationResult>): SimulationResult {
  const nothing = { chainId: 11, objects: [], apps: [], unnamed: [], firstWords: 0 }
  return { success: true, gasUsed: 21_000n, result: '0x', ...nothing, ...fields }
}

/** What a node's index finds, by looking at every log. */
function findLogs(blocks: readonly NetworkBlock[], query: LogQuery): LogPage {
  const { from, fromIndex = 0, to, addresses, topics, limit } = query
  const logs = blocks.flatMap(({ header: { number: blockNumber }, transactions }) =>
    transactions
      .flatMap(({ hash: transactionHash, logs }, transactionIndex) =>
        logs.map((log) => ({ ...log, blockNumber, transactionHash, transactionIndex })),
      )
      .map((log, logIndex) => ({ ...log, logIndex })),
  )
  const found = logs.filter(
    (log) =>
      log.blockNumber >= from + (log.logIndex >= fromIndex ? 0 : 1) &&
      log.blockNumber <= to &&
      (addresses?.includes(log.address) ?? true) &&
      log.topics.length >= topics.length &&
      topics.every((wanted, place) => wanted?.includes(log.topics[place] ?? '0x') ?? true),
  )
  const last = found[limit - 1]
  if (last === undefined) return { logs: found }
  const next = { block: last.blockNumber, logIndex: last.logIndex + 1 }
  return { logs: found.slice(0, limit), next }
}

/** Of a node that is one of two validators, and agent of the one chain beside the hub. */
function networkStatus(checkpoint: number): NetworkStatus {
  const [node, other] = ['11', '22'].map((byte): Address => `0x${byte.repeat(20)}`) as [
    Address,
    Address,
  ]
  const one: NetworkStatus['chains'][number] = {
    ...{ chainId: 11, name: 'chain "one"', kind: 'general', generation: 1, status: 'live' },
    ...{ head: 5, newest: 7, following: { state: 'following' }, time: 1_790_000_000 },
    ...{ gasUsed: 40_000_000n, gasLimit: 15_000_000n, waiting: { count: 6, since: 0 } },
    load: { level: 0.5, capacity: 15_000_000, waiting: 200_000, arriving: 7_000_000 },
    moves: { in: 1, out: 2 },
    ...{ agent: node, agentSince: 1_789_999_000_500, leaseUntil: 1_790_000_019, price: gwei },
    ...{ gasUsedRatio: 0.2, accounts: 10, objects: 4, pockets: 2 },
    ...{ fenceAt: 1_790_000_018_000, leftBehind: 3 },
    lanes: [
      { chainId: 10, sent: 12, delivered: 9 },
      { chainId: 12, sent: 5, delivered: 5 },
    ],
  }
  const hub: typeof one = {
    ...{ ...one, chainId: 10, name: 'hub', kind: 'hub', status: 'hub' },
    ...{ agent: other, agentSince: 0, leaseUntil: 0, fenceAt: 0 },
  }
  return {
    ...{ networkId, kernel, configuration: 0, checkpoint, baseFee: gwei, node, validator: true },
    validators: [
      { address: node, stake: 1n, lastVoucher: checkpoint },
      { address: other, stake: 1n, lastVoucher: checkpoint - 1 },
    ],
    ...{ peers: 3, pending: 2, reports: [], chains: [hub, one] },
  }
}

/** Of a node with one chain that has done a little of everything. */
function observations(number: number): NodeObservations {
  return {
    outbox: { transactions: 2, bytes: 300, oldestMs: 1_500 },
    checkpoint: { number, decided: number, ageMs: 700, round: 0, roundMax: 1, fetched: 4 },
    peers: 3,
    asked: [{ method: 'eth_call', count: 4 }],
    chains: [
      {
        ...{ chainId: 11, name: 'chain "one"', head: 5, verified: 7, lagMs: 2_000, ageMs: 300 },
        ...{ waitingMs: 0, isFollowed: true },
        tally: { transactions: 9, messages: 3, moves: 1, departures: 2 },
        load: { level: 0.5, capacity: 15_000_000, waiting: 200_000, arriving: 7_000_000 },
        work: { sent: { execute: 6, deliver: 2 }, bundled: 8, refused: 1, paid: 5n * gwei },
      },
    ],
    status: networkStatus(number),
    faults: [
      {
        ...{ kind: 'chain-still', subject: 'chain "one"', since: 8_000, what: 'makes no blocks' },
        ...{ action: 'others-go-on', remedy: 'its accounts wait for it' },
      },
    ],
  }
}

async function notHere(): Promise<never> {
  throw new Error('Not of this view.')
}
