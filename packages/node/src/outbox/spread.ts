import { keccak256 } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Clock } from '../clock.ts'
import type { Network } from '../network/network.ts'
import type { Outbox } from './interface.ts'
import { createPeerQueue, type PeerQueue, type PeerQueueOptions } from './peer-queue.ts'
import {
  answerCompare,
  answerGet,
  compareWithPeer,
  type ReconcileLimits,
  reconcileProtocols,
} from './reconcile.ts'
import { isRejection, RejectedTransactionError } from './rejected-transaction-error.ts'
import { decodeBatch, defaultBatchLimits } from './transaction-batch.ts'

/** How accepted transactions get around. */
export type SpreadOptions = {
  /** Answer users as soon as this node alone has stored a transaction: for a network of one, or for tests. */
  alone: boolean
  /** How long `submit` waits for f + 1 validators. */
  storedTimeoutMs: number
  /** How long a peer may take to answer anything. */
  answerTimeoutMs: number
  /** How often this node compares with one of its peers, in turn. */
  compareEveryMs: number
  /** How long a transaction that this node, or a peer, has refused is not tried again. */
  refusedForMs: number
  /** Refusals that are remembered, of this node and of each peer. */
  refusalsMax: number
  queue: PeerQueueOptions
  reconcile: ReconcileLimits
}

/** Defaults of `SpreadOptions`. */
export const defaultSpreadOptions: SpreadOptions = {
  alone: false,
  storedTimeoutMs: 3_000,
  answerTimeoutMs: 5_000,
  compareEveryMs: 1_000,
  refusedForMs: 10_000,
  refusalsMax: 10_000,
  queue: {
    batch: defaultBatchLimits,
    lingerMs: 2,
    retryMs: 100,
    attemptsMax: 5,
    waitingMax: 100_000,
  },
  reconcile: { hashesMax: 8_192, batch: defaultBatchLimits },
}

/** What spreading needs. `validators` in force now; `addressOf` a peer, by its id. */
export type SpreadDependencies = {
  network: Network
  outbox: Outbox
  clock: Clock
  random: () => number
  self: Address
  validators: () => readonly Address[]
  addressOf: (peer: string) => Address | undefined
}

/** Brings what this node accepted to all others, and theirs to it (P20). */
export interface Spread {
  start(): void
  stop(): void
  /**
   * Accepts signed bytes and resolves to their hash once f + 1 validators have them on disk, this node included if it is one: then at least one
   * honest validator has them, whoever dies.
   *
   * @throws RejectedTransactionError: the outbox's; `already-known` only where f + 1 are known to have it; `not-stored` where they have not said so in time. It
   * stays here and goes on spreading even then.
   */
  submit(raw: Hex, signal?: AbortSignal): Promise<Hex>
}

/** The protocol by which a node hands over transactions: a batch there, one byte for each back, 0 where it is on disk. */
export const transactionsProtocol = '/metalayer/transactions/1'

type Peer = { queue: PeerQueue; refused: Map<Hex, number> }
type Wait = { count: () => void }

/** See `Spread`. */
export function createSpread(options: Partial<SpreadOptions>, deps: SpreadDependencies): Spread {
  const settings = { ...defaultSpreadOptions, ...options }
  const { network, outbox, clock, self, validators, addressOf } = deps
  const peers = new Map<string, Peer>()
  const refusedHere = new Map<Hex, number>()
  /** Validators, other than this node, that have said that they hold what users still wait for. */
  const holders = new Map<Hex, Set<Address>>()
  const waits = new Map<Hex, Set<Wait>>()
  const stopping = new AbortController()
  let cancelCompare = () => {}
  let turn = 0

  async function submit(raw: Hex, signal?: AbortSignal): Promise<Hex> {
    signal?.throwIfAborted()
    const hash = await acceptOrKnown(raw)
    if (!holders.has(hash)) holders.set(hash, new Set())
    offer([hash], network.peers())
    await untilStored(hash, signal)
    return hash
  }

  /** `already-known` is an answer only where the promise holds; else we wait for it like the first time. */
  async function acceptOrKnown(raw: Hex): Promise<Hex> {
    try {
      return (await outbox.accept(raw)).hash
    } catch (error) {
      const hash = keccak256(raw)
      if (isRejection(error, 'already-known') && !isStoredByEnough(hash)) return hash
      throw error
    }
  }

  function isStoredByEnough(hash: Hex): boolean {
    if (settings.alone) return true
    const known = validators()
    const others = holders.get(hash) ?? new Set()
    const count = known.filter((address) => address === self || others.has(address)).length
    return count >= faultsOf(known.length) + 1
  }

  function untilStored(hash: Hex, signal: AbortSignal | undefined): Promise<void> {
    if (isStoredByEnough(hash)) return Promise.resolve()
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const wait: Wait = { count: () => isStoredByEnough(hash) && resolve() }
    const list = waits.get(hash) ?? new Set()
    waits.set(hash, list.add(wait))
    const onAbort = () => reject(signal?.reason)
    signal?.addEventListener('abort', onAbort, { once: true })
    const cancel = clock.after(settings.storedTimeoutMs, () => reject(notStored(hash)))
    return promise.finally(() => {
      cancel()
      signal?.removeEventListener('abort', onAbort)
      list.delete(wait)
      if (list.size === 0 && waits.get(hash) === list) waits.delete(hash)
    })
  }

  function notStored(hash: Hex): RejectedTransactionError {
    const known = validators()
    const needed = faultsOf(known.length) + 1
    const count = (holders.get(hash)?.size ?? 0) + (known.includes(self) ? 1 : 0)
    const message = `${count} of ${known.length} validators have stored ${hash}, ${needed} are needed before it is safe. This node keeps it and goes on trying; ask for the transaction later, or send it to another node.`
    return new RejectedTransactionError('not-stored', message)
  }

  function holds(peer: string, hash: Hex): void {
    const address = addressOf(peer)
    const known = holders.get(hash)
    if (address === undefined || known === undefined) return
    known.add(address)
    for (const wait of waits.get(hash) ?? []) wait.count()
  }

  function offer(hashes: Iterable<Hex>, to: readonly string[]): void {
    const list = [...hashes]
    const now = clock.now()
    for (const id of to) {
      const peer = peerOf(id)
      peer.queue.add(list.filter((hash) => !isRefused(peer.refused, hash, now)))
    }
  }

  function peerOf(id: string): Peer {
    const known = peers.get(id)
    if (known !== undefined) return known
    const refused = new Map<Hex, number>()
    const queue = createPeerQueue(settings.queue, {
      clock,
      raw: (hash) => outbox.raw(hash),
      send: (batch) => ask(id, transactionsProtocol, batch),
      answered(hash, stored) {
        if (stored) holds(id, hash)
        else remember(refused, hash)
      },
    })
    const peer = { queue, refused }
    peers.set(id, peer)
    return peer
  }

  /** A request that ends after `answerTimeoutMs`, and with this node. */
  async function ask(peer: string, protocol: string, bytes: Uint8Array): Promise<Uint8Array> {
    const timeout = new AbortController()
    const cancel = clock.after(settings.answerTimeoutMs, () => timeout.abort())
    try {
      const signal = AbortSignal.any([timeout.signal, stopping.signal])
      return await network.request(peer, protocol, bytes, signal)
    } finally {
      cancel()
    }
  }

  function remember(refusals: Map<Hex, number>, hash: Hex): void {
    const [oldest] = refusals.keys()
    if (refusals.size >= settings.refusalsMax && oldest !== undefined) refusals.delete(oldest)
    refusals.set(hash, clock.now() + settings.refusedForMs)
  }

  async function take(items: readonly Uint8Array[]): Promise<Uint8Array> {
    return Uint8Array.from(await Promise.all(items.map(takeOne)))
  }

  /** 0 where the transaction is on disk here. A failing disk is no refusal: it goes up, and the peer tries again. */
  async function takeOne(raw: Uint8Array): Promise<number> {
    try {
      await outbox.accept(raw)
      return 0
    } catch (error) {
      if (!isRejection(error)) throw error
      if (error.code === 'already-known') return 0
      remember(refusedHere, keccak256(raw))
      return 1
    }
  }

  async function compare(peer: string): Promise<void> {
    const now = clock.now()
    const wants = (hash: Hex) => !isRefused(refusedHere, hash, now)
    const send = (protocol: string, bytes: Uint8Array) => ask(peer, protocol, bytes)
    const found = await compareWithPeer(send, outbox, wants, settings.reconcile)
    for (const hash of found.both) holds(peer, hash)
    offer(found.theyLack, [peer])
    await take(found.received)
  }

  /** A comparison that fails is made up for by the next one. */
  const tryCompare = (peer: string) => compare(peer).catch(() => undefined)

  function scheduleCompare(): void {
    cancelCompare = clock.after(settings.compareEveryMs, () => {
      const connected = network.peers()
      forgetPeers(new Set(connected))
      const peer = connected[turn++ % connected.length]
      if (peer === undefined) scheduleCompare()
      else void tryCompare(peer).then(scheduleCompare)
    })
  }

  function forgetPeers(connected: ReadonlySet<string>): void {
    for (const [id, { queue }] of peers) {
      if (connected.has(id)) continue
      queue.stop()
      peers.delete(id)
    }
    for (const hash of holders.keys()) if (!outbox.has(hash)) holders.delete(hash)
  }

  network.handle(transactionsProtocol, async (_, bytes) =>
    take(decodeBatch(bytes, settings.queue.batch)),
  )
  network.handle(reconcileProtocols.compare, async (_, bytes) =>
    answerCompare(bytes, outbox, Math.floor(deps.random() * 256), settings.reconcile),
  )
  network.handle(reconcileProtocols.get, async (_, bytes) =>
    answerGet(bytes, outbox, settings.reconcile),
  )

  return {
    start() {
      network.onConnect((peer) => void tryCompare(peer))
      scheduleCompare()
    },
    stop() {
      stopping.abort()
      cancelCompare()
      for (const { queue } of peers.values()) queue.stop()
    },
    submit,
  }
}

/** How many validators of `count` may fail: fewer than a third. */
function faultsOf(count: number): number {
  return Math.max(0, Math.floor((count - 1) / 3))
}

function isRefused(refusals: ReadonlyMap<Hex, number>, hash: Hex, now: number): boolean {
  const until = refusals.get(hash)
  return until !== undefined && now < until
}
