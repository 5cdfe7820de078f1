import type { JsonRpcClient, RpcCall, RpcOutcome } from '@metalayer/chain'
import { RpcResponseError } from '@metalayer/chain'
import { bytesToHex, hexToBytes, lowerCase, uintToHex } from '@metalayer/protocol'
import { type Address, type Hex, numberToHex } from 'viem'
import { UnsupportedCodeError } from './frame.ts'
import { createJournal, type Journal } from './journal.ts'
import type { MemoryChain } from './memory-chain.ts'
import { PoolError } from './pool-transaction.ts'
import type { MinedBlock } from './seal-block.ts'
import { callTracer, prestateTracer, scriptTracer, type Trace } from './tracers.ts'
import { type Receipt, type Request, runRequest } from './transaction.ts'
import { accountIn, codeOf, type Layer, layerOver, slotIn } from './world.ts'

/** What a chain answers with an error. */
type Refusal = { code: number; message: string; data?: Hex }

class RefusedCallError extends Error {
  readonly code = 'refused'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.name = 'RefusedCallError'
    this.refusal = refusal
  }
}

const refuse = (code: number, message: string, data?: Hex): never => {
  throw new RefusedCallError({ code, message, ...(data !== undefined && { data }) })
}

type CallObject = {
  from?: Address
  to?: Address | null
  data?: Hex
  input?: Hex
  value?: Hex
  gas?: Hex
}
type Override = {
  balance?: Hex
  nonce?: Hex
  code?: Hex
  state?: Record<Hex, Hex>
  stateDiff?: Record<Hex, Hex>
}
type Overrides = Record<Address, Override>
type BlockOverrides = { time?: Hex }
type TraceOptions = {
  tracer?: string
  tracerConfig?: { withLog?: boolean; diffMode?: boolean }
  stateOverrides?: Overrides
  blockOverrides?: BlockOverrides
}

export type MemoryRpc = ReturnType<typeof createMemoryRpc>

export type MemoryRpcOptions = {
  /** By how many blocks what is finalized is behind. */
  finalityLag: number
}

/** A client of a chain in memory: the part of JSON-RPC that this project uses. */
export function createMemoryRpc(chain: MemoryChain, { finalityLag }: MemoryRpcOptions) {
  const methods = createMethods(chain, finalityLag)

  function answer(method: string, params: readonly unknown[]): RpcOutcome {
    try {
      const run = methods[method]
      if (run === undefined) refuse(-32601, `the method ${method} does not exist`)
      return { result: run?.(params) ?? null }
    } catch (error) {
      return { error: new RpcResponseError(`memory:${chain.chainId}`, method, refusalOf(error)) }
    }
  }

  return {
    answer,
    /** As a client over HTTP, which answers at once. */
    client: (): JsonRpcClient => ({
      url: `memory:${chain.chainId}`,
      async request<Result>(method: string, params: readonly unknown[] = []) {
        const outcome = answer(method, params)
        if ('error' in outcome) throw outcome.error
        return outcome.result as Result
      },
      batch: async (calls: readonly RpcCall[]) =>
        calls.map(({ method, params }) => answer(method, params)),
      close: () => undefined,
    }),
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusedCallError) return error.refusal
  if (error instanceof PoolError) return { code: -32003, message: error.message }
  if (error instanceof UnsupportedCodeError) throw error
  throw error
}

type Method = (params: readonly unknown[]) => unknown
type Methods = Record<string, Method>

/** A method of JSON-RPC, whose parameters are what its callers in this repository give. */
const method =
  <Params extends unknown[]>(run: (...params: Params) => unknown): Method =>
  (params) =>
    run(...(params as Params))

function createMethods(chain: MemoryChain, finalityLag: number): Methods {
  function blockAt(reference: Hex | string | undefined): MinedBlock | undefined {
    if (reference === undefined || reference === 'latest' || reference === 'pending') {
      return chain.head
    }
    if (reference === 'earliest') return chain.block(0)
    if (reference === 'finalized' || reference === 'safe') {
      return chain.block(Math.max(0, chain.head.number - finalityLag))
    }
    if (reference.length === 66) return chain.blockByHash(reference as Hex)
    return chain.block(Number(reference))
  }
  const stateAt = (reference: Hex | string | undefined): Layer =>
    (blockAt(reference) ?? refuse(-32000, 'header not found')).state
  const jsonOf = (block: MinedBlock | undefined, isWhole: boolean) => {
    if (block === undefined) return null
    if (isWhole) return block.json
    return { ...block.json, transactions: block.json.transactions.map(({ hash }) => hash) }
  }
  const callsOf = createCalls(chain, blockAt)
  return {
    eth_chainId: method(() => numberToHex(chain.chainId)),
    eth_blockNumber: method(() => numberToHex(chain.head.number)),
    eth_gasPrice: method(() =>
      numberToHex(BigInt(chain.head.json.baseFeePerGas ?? 0) + 1_000_000_000n),
    ),
    eth_getBlockByNumber: method((reference: Hex, isWhole: boolean) =>
      jsonOf(blockAt(reference), isWhole),
    ),
    eth_getBlockByHash: method((hash: Hex, isWhole: boolean) =>
      jsonOf(chain.blockByHash(hash), isWhole),
    ),
    eth_getBlockReceipts: method((reference: Hex) => blockAt(reference)?.receipts ?? null),
    eth_getTransactionReceipt: method(
      (hash: Hex) =>
        chain.blockOf(hash)?.receipts.find(({ transactionHash }) => transactionHash === hash) ??
        null,
    ),
    eth_getTransactionByHash: method(
      (hash: Hex) =>
        chain.blockOf(hash)?.json.transactions.find((transaction) => transaction.hash === hash) ??
        null,
    ),
    eth_getBalance: method((address: Address, at: Hex) =>
      numberToHex(accountIn(stateAt(at), BigInt(address)).balance),
    ),
    eth_getCode: method((address: Address, at: Hex) =>
      bytesToHex(accountIn(stateAt(at), BigInt(address)).code.bytes),
    ),
    eth_getStorageAt: method((address: Address, slot: Hex, at: Hex) =>
      uintToHex(slotIn(stateAt(at), BigInt(address), BigInt(slot)), 32),
    ),
    eth_getTransactionCount: method((address: Address, at: string) =>
      numberToHex(at === 'pending' ? pendingNonce(chain, address) : nonceIn(stateAt(at), address)),
    ),
    eth_sendRawTransaction: method((raw: Hex) => chain.submit(lowerCase(raw))),
    eth_getLogs: method((filter: LogFilter) => logsOf(chain, filter)),
    ...callsOf,
  }
}

const nonceIn = (state: Layer, address: Address): bigint => accountIn(state, BigInt(address)).nonce

/** With what waits behind it without a gap. */
function pendingNonce(chain: MemoryChain, address: Address): bigint {
  const waiting = new Set(
    chain
      .pool()
      .filter(({ from }) => from === lowerCase(address))
      .map(({ nonce }) => nonce),
  )
  let nonce = nonceIn(chain.head.state, address)
  while (waiting.has(nonce)) nonce += 1n
  return nonce
}

type LogFilter = { address?: Address | Address[]; fromBlock?: Hex; toBlock?: Hex; topics?: Hex[] }

function logsOf(chain: MemoryChain, { address, fromBlock, toBlock, topics = [] }: LogFilter) {
  const wanted = new Set([address ?? []].flat().map(lowerCase))
  // Tags say the newest block.
  const to = toBlock?.startsWith('0x') ? Number(toBlock) : chain.head.number
  const logs: unknown[] = []
  for (let number = Number(fromBlock ?? 0); number <= to; number++) {
    for (const { logs: all } of chain.block(number)?.receipts ?? []) {
      for (const log of all) {
        const isWanted = wanted.size === 0 || wanted.has(log.address)
        if (isWanted && topics.every((topic, place) => log.topics[place] === topic)) logs.push(log)
      }
    }
  }
  return logs
}

type BlockAt = (reference: Hex | string | undefined) => MinedBlock | undefined

/** Calls that change nothing, and traces. */
function createCalls(chain: MemoryChain, blockAt: BlockAt): Methods {
  function run(
    call: CallObject,
    reference: Hex | undefined,
    overrides: Overrides | undefined,
    block: BlockOverrides | undefined,
    traceOf: (base: Layer) => Trace,
  ): { receipt: Receipt; journal: Journal; trace: Trace } {
    const at = blockAt(reference) ?? refuse(-32000, 'header not found')
    const { state: base, replaced } = overridden(at.state, overrides)
    const journal = createJournal(base)
    for (const [address, words] of replaced) journal.replaceStorage(address, words)
    const trace = traceOf(base)
    const time = block?.time === undefined ? at.time : Number(block.time)
    const request = requestOf(call, at)
    const receipt = runRequest(journal, chain.environment(at, time), request, trace.tracer)
    return { receipt, journal, trace }
  }
  const nothing: Trace = { tracer: undefined, result: () => undefined }

  function traced(call: CallObject, at: Hex, options: TraceOptions): unknown {
    const { stateOverrides, blockOverrides } = options
    const done = run(call, at, stateOverrides, blockOverrides, (base) => traceOf(base, options))
    return done.trace.result(done.journal)
  }

  return {
    eth_call: method((call: CallObject, at: Hex, overrides?: Overrides, block?: BlockOverrides) => {
      const { receipt } = run(call, at, overrides, block, () => nothing)
      const output = bytesToHex(receipt.output)
      if (receipt.status === 'revert') return refuse(3, 'execution reverted', output)
      if (receipt.status === 'halt') return refuse(-32003, 'EVM error OutOfGas')
      return output
    }),
    eth_estimateGas: method((call: CallObject, at: Hex) => {
      const { receipt } = run(call, at, undefined, undefined, () => nothing)
      if (receipt.status !== 'success') return refuse(3, 'execution reverted')
      return numberToHex(receipt.gasUsed)
    }),
    eth_createAccessList: method((call: CallObject, at: Hex, overrides?: Overrides) => {
      const { journal, receipt } = run(call, at, overrides, undefined, () => nothing)
      const accessList = [...journal.touched()].map(([address, slots]) => ({
        address: uintToHex(address, 20),
        storageKeys: [...slots].map((slot) => uintToHex(slot, 32)),
      }))
      return { accessList, gasUsed: numberToHex(receipt.gasUsed) }
    }),
    debug_traceCall: method(traced),
    debug_traceTransaction: method((hash: Hex, options: TraceOptions) =>
      traceMined(chain, hash, (base) => traceOf(base, options)),
    ),
  }
}

function traceOf(base: Layer, { tracer, tracerConfig }: TraceOptions): Trace {
  if (tracer === 'callTracer') return callTracer(tracerConfig?.withLog ?? false)
  if (tracer === 'prestateTracer') return prestateTracer(base, tracerConfig?.diffMode ?? false)
  if (tracer === undefined) return refuse(-32602, 'only tracers by name or program')
  return scriptTracer(tracer)
}

/** Runs a block again up to a transaction, and traces that. */
function traceMined(chain: MemoryChain, hash: Hex, traceOf: (base: Layer) => Trace): unknown {
  const block = chain.blockOf(hash) ?? refuse(-32000, 'transaction not found')
  const parent = chain.block(block.number - 1) ?? refuse(-32000, 'no block before it')
  const trace = traceOf(parent.state)
  const journal = createJournal(parent.state)
  const environment = chain.environment(block)
  for (const transaction of block.json.transactions) {
    const isIt = transaction.hash === hash
    const request: Request = {
      ...requestOf({ ...transaction, to: transaction.to ?? null }, block),
      accessList: transaction.accessList ?? [],
    }
    runRequest(journal, environment, request, isIt ? trace.tracer : undefined)
    journal.nextTransaction()
    if (isIt) break
  }
  return trace.result(journal)
}

function requestOf(call: CallObject, block: MinedBlock): Request {
  return {
    from: BigInt(call.from ?? 0),
    to: call.to == null ? undefined : BigInt(call.to),
    value: BigInt(call.value ?? 0),
    gas: call.gas === undefined ? Number(block.json.gasLimit) : Number(call.gas),
    input: hexToBytes(call.data ?? call.input ?? '0x'),
    gasPrice: 0n,
    accessList: [],
  }
}

/** The state with what the caller supposes, and what contracts store that are supposed to store nothing else. */
function overridden(
  state: Layer,
  overrides: Overrides = {},
): { state: Layer; replaced: Map<bigint, Map<bigint, bigint>> } {
  const replaced = new Map<bigint, Map<bigint, bigint>>()
  const accounts = new Map()
  const slots = new Map<bigint, Map<bigint, bigint>>()
  for (const [key, { balance, nonce, code, state: whole, stateDiff }] of Object.entries(
    overrides,
  )) {
    const address = BigInt(key)
    const account = accountIn(state, address)
    accounts.set(address, {
      balance: balance === undefined ? account.balance : BigInt(balance),
      nonce: nonce === undefined ? account.nonce : BigInt(nonce),
      code: code === undefined ? account.code : codeOf(hexToBytes(code)),
    })
    if (whole !== undefined) replaced.set(address, wordsIn(whole))
    if (stateDiff !== undefined) slots.set(address, wordsIn(stateDiff))
  }
  return { state: layerOver(state, accounts, slots), replaced }
}

function wordsIn(words: Record<Hex, Hex>): Map<bigint, bigint> {
  return new Map(Object.entries(words).map(([slot, word]) => [BigInt(slot), BigInt(word)]))
}
