import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Hex, hexToNumber } from 'viem'
import { DEVNET_HOST } from '../options.ts'
import { type Anvil, type AnvilDependencies, startAnvil } from './anvil.ts'
import { createFront } from './front.ts'
import { type BlockRecord, type Genesis, openJournal, parseJournal } from './journal.ts'
import { replayJournal } from './replay-journal.ts'
import { createTurns } from './turns.ts'
import type { Upstream } from './upstream.ts'

export type DevnetChainOptions = {
  name: string
  directory: string
  /** Of the chain's RPC; 0 takes a free one and keeps it. */
  port: number
  /** Where its RPC listens; default: the loopback. */
  host?: string
  /** What to begin with where `directory` holds no chain yet. */
  genesis: Genesis
}

export type DevnetChainDependencies = AnvilDependencies

/** A chain's newest block. */
export type ChainHead = {
  number: number
  hash: Hex
  /** Seconds. */
  time: number
}

/** How a slow chain is slow. */
export type ChainPace = {
  /** Between two blocks, at least. */
  blockTimeMs: number
  /** Before a request reaches it, and before what it tells its subscribers reaches them. */
  latencyMs: number
}

/** `paused`: its process is stopped by signal, and answers nothing until it is resumed. */
export type ChainState = 'stopped' | 'running' | 'paused'

/**
 * One chain of the devnet: an anvil process behind a port that stays, a journal from which it comes back block by block as it
 * was, and the means to hurt it.
 */
export type DevnetChain = {
  readonly name: string
  readonly chainId: number
  /** HTTP; the same port serves WebSocket. Known after the first start. */
  readonly rpc: string
  readonly state: ChainState
  /** Of the anvil process; undefined while it is stopped. */
  readonly pid: number | undefined
  readonly head: ChainHead
  /** Undefined where nobody has made it slow. Outlives its process. */
  readonly pace: ChainPace | undefined
  /** Of the blocks to come. */
  readonly gasLimit: number
  /** Whether the chain held blocks already when it was created. */
  readonly isResumed: boolean
  start(): Promise<void>
  /** Ends the process in good order. */
  stop(): Promise<void>
  /** Ends the process with SIGKILL. */
  kill(): Promise<void>
  restart(): Promise<void>
  pause(): void
  /** Makes its blocks rare, or the way to it long, until it is resumed. */
  slow(pace: ChainPace): void
  /** Ends what `pause` or `slow` began. */
  resume(): void
  /**
   * Mines one block of what the pool holds, with the given time in seconds; its transactions and time are in the journal first (P32).
   * Waits while the chain is paused.
   */
  mine(time: number): Promise<ChainHead>
  /** The gas limit of the blocks to come. */
  setGasLimit(gasLimit: number): Promise<void>
  /** Calls `listener` when the pool has taken a transaction, until the signal aborts. */
  onTransaction(listener: () => void, signal: AbortSignal): void
  /** Stops the chain for good and closes its journal. */
  close(): Promise<void>
}

/**
 * Creates the chain that `directory` holds, or a new one there. It does not run yet.
 *
 * @throws JournalCorruptError when what is there cannot be read.
 */
export function createDevnetChain(
  options: DevnetChainOptions,
  deps: DevnetChainDependencies,
): DevnetChain {
  mkdirSync(options.directory, { recursive: true })
  const path = join(options.directory, 'journal.jsonl')
  const { journal, genesis, isNew } = openJournal(path, options.genesis)
  /** What reaches the chain, and what happens to its process: each one at a time. */
  const turns = createTurns()
  const lifecycle = createTurns()
  const listeners = new Set<() => void>()
  const host = options.host ?? DEVNET_HOST
  let anvil: Anvil | undefined
  let state: ChainState = 'stopped'
  let head: ChainHead = { number: 0, hash: '0x', time: genesis.time }
  let gasLimit = genesis.gasLimit
  let pace: ChainPace | undefined
  /** Raw transactions that the pool took and no record holds yet. */
  let taken: Hex[] = []

  const front = createFront(
    { port: options.port, host },
    {
      forward: (body) => running().upstream.forward(body),
      latencyMs: () => pace?.latencyMs ?? 0,
      upstreamPort: () => running().upstream.port,
      // In turn with each other and with blocks: the order of records is the order in which the chain saw things.
      send: (body) => turns(() => send(body)),
    },
  )

  function running(): Anvil {
    if (!anvil) throw new ChainDownError(options.name)
    return anvil
  }

  async function send(body: string): Promise<Buffer> {
    const answer = await running().upstream.forward(body)
    const { result } = JSON.parse(answer.body.toString()) as { result?: Hex }
    if (result) {
      taken.push((JSON.parse(body) as { params: [Hex] }).params[0])
      for (const listener of listeners) listener()
    }
    return answer.body
  }

  async function mine(time: number): Promise<ChainHead> {
    const { upstream } = running()
    const record: BlockRecord = {
      type: 'block',
      number: head.number + 1,
      time,
      parent: head.hash,
      transactions: taken,
    }
    journal.append(record)
    taken = []
    await upstream.call('evm_mine', [time])
    head = await readHead(upstream)
    return head
  }

  async function start(): Promise<void> {
    if (anvil) return
    const started = await startAnvil({ directory: options.directory, genesis }, deps)
    try {
      const { records } = parseJournal(readFileSync(path), path)
      await replayJournal({ name: options.name, records, upstream: started.upstream })
      gasLimit =
        records.findLast((record) => record.type === 'gas-limit')?.gasLimit ?? genesis.gasLimit
      // The pool's transactions that were in no block yet die with a process, as everywhere; those that this devnet still knows come back.
      for (const raw of taken) await started.upstream.call('eth_sendRawTransaction', [raw])
      head = await readHead(started.upstream)
      anvil = started
      await front.open()
    } catch (error) {
      anvil = undefined
      started.signal('SIGKILL')
      await started.exited
      throw error
    }
    state = 'running'
    void started.exited.then(() => {
      if (anvil === started) void ended()
    })
  }

  async function ended(): Promise<void> {
    anvil = undefined
    state = 'stopped'
    await front.close()
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const ending = anvil
    if (!ending) return
    const isPaused = state === 'paused'
    await Promise.all([ended(), endProcess(ending, isPaused ? 'SIGKILL' : signal)])
  }

  async function stop(): Promise<void> {
    // After the block that is being mined, so that the journal ends with a block that exists.
    if (state === 'running') await turns(async () => end('SIGTERM'))
    else await end('SIGKILL')
  }

  return {
    name: options.name,
    chainId: genesis.chainId,
    isResumed: !isNew,
    get rpc() {
      return `http://${host}:${front.port}`
    },
    get state() {
      return state
    },
    get pid() {
      return anvil?.pid
    },
    get head() {
      return head
    },
    get pace() {
      return pace
    },
    get gasLimit() {
      return gasLimit
    },
    start: () => lifecycle(start),
    stop: () => lifecycle(stop),
    kill: () => lifecycle(() => end('SIGKILL')),
    restart: () =>
      lifecycle(async () => {
        await stop()
        await start()
      }),
    pause() {
      running().signal('SIGSTOP')
      state = 'paused'
    },
    slow(newPace) {
      pace = newPace
    },
    resume() {
      pace = undefined
      if (state !== 'paused') return
      running().signal('SIGCONT')
      state = 'running'
    },
    mine: (time) => turns(() => mine(time)),
    setGasLimit: (newLimit) =>
      turns(async () => {
        const { upstream } = running()
        journal.append({ type: 'gas-limit', gasLimit: newLimit })
        gasLimit = newLimit
        await upstream.call('evm_setBlockGasLimit', [newLimit])
      }),
    onTransaction(listener, signal) {
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
    close: () =>
      lifecycle(async () => {
        await stop()
        journal.close()
      }),
  }
}

/** How long a process may take to end by itself before it is killed. */
const END_TIMEOUT_MS = 2_000

async function endProcess(anvil: Anvil, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  anvil.signal(signal)
  const timer = setTimeout(() => anvil.signal('SIGKILL'), END_TIMEOUT_MS)
  await anvil.exited
  clearTimeout(timer)
}

async function readHead(upstream: Upstream): Promise<ChainHead> {
  const block = await upstream.call<Record<'number' | 'hash' | 'timestamp', Hex>>(
    'eth_getBlockByNumber',
    ['latest', false],
  )
  return {
    number: hexToNumber(block.number),
    hash: block.hash,
    time: hexToNumber(block.timestamp),
  }
}

/** Thrown when something is asked of a chain that does not run. */
export class ChainDownError extends Error {
  readonly code = 'chain-down'
  constructor(name: string) {
    super(`${name} does not run, so it cannot be asked anything. Start it again first.`)
    this.name = 'ChainDownError'
  }
}
