import { keccak256, type SignedTransaction } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Clock } from '../clock.ts'
import type { Network } from '../network/network.ts'
import type { RejectionCode } from '../view.ts'
import { bucketCount, listingsBytesMax } from './bucket-digest.ts'
import { isRead } from './check-transaction.ts'
import { createDoor } from './door.ts'
import { createHolders, type Holders } from './holders.ts'
import type { Outbox } from './interface.ts'
import {
  createPeerMeter,
  defaultSpreadLimits,
  type PeerMeter,
  type SpreadLimits,
} from './peer-limits.ts'
import { createPeerQueue, type PeerQueue, type PeerQueueOptions } from './peer-queue.ts'
import {
  answerCompare,
  answerGet,
  compareWithPeer,
  type ReconcileLimits,
  reconcileProtocols,
} from './reconcile.ts'
import { createRefusals, type Refusals } from './refusals.ts'
import { isRejection } from './rejected-transaction-error.ts'
import { decodeBatch, defaultBatchLimits, MalformedBatchError } from './transaction-batch.ts'

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
  /** How long what this node, or a peer, has refused is not tried again, and how many of these are remembered, of this node and of each peer. */
  refusals: { forMs: number; countMax: number }
  queue: PeerQueueOptions
  /** How long after a peer said "not yet" it is asked again, and how often. */
  notYet: { againMs: number; timesMax: number }
  reconcile: ReconcileLimits
  /** What peers may have this node do. */
  limits: SpreadLimits
}

/** Defaults of `SpreadOptions`. */
export const defaultSpreadOptions: SpreadOptions = {
  alone: false,
  storedTimeoutMs: 3_000,
  answerTimeoutMs: 5_000,
  compareEveryMs: 1_000,
  refusals: { forMs: 10_000, countMax: 10_000 },
  queue: {
    batch: defaultBatchLimits,
    lingerMs: 2,
    retryMs: 100,
    attemptsMax: 5,
    waitingMax: 100_000,
  },
  notYet: { againMs: 200, timesMax: 20 },
  reconcile: { hashesMax: 8_192, batch: defaultBatchLimits },
  limits: defaultSpreadLimits,
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
  /** Turns senders away as where they bring their transactions themselves. @throws RejectedTransactionError `congested` */
  checkPressure: (transaction: SignedTransaction) => void
}

/** Brings what this node accepted to all others, and theirs to it (P20). */
export interface Spread {
  start(): void
  stop(): void
  /**
   * Accepts what was signed and resolves to their hash once f + 1 validators have them on disk, this node included if it is one: then at least one
   * honest validator has them, whoever dies.
   *
   * @throws RejectedTransactionError: the outbox's; `already-known` only where f + 1 are known to have it; `not-stored` where they have not said so in time. It
   * stays here and goes on spreading even then.
   */
  submit(submission: Hex | SignedTransaction, signal?: AbortSignal): Promise<Hex>
}

/** The protocol by which a node hands over transactions: a batch there, one byte for each back, of `batchAnswers`. */
const transactionsProtocol = '/metalayer/transactions/1'

/** `stored`: it is on disk. `notYet`: refused for what a node that is a block behind its user's may see otherwise, so it is worth asking again. */
const batchAnswers = { stored: 0, refused: 1, notYet: 2 } as const
/** Refusals that the next network block can turn. */
const passing: readonly RejectionCode[] = ['insufficient-funds', 'nonce-too-high', 'congested']

const nothing = new Uint8Array(0)

type Peer = { queue: PeerQueue; refusals: Refusals }

/** See `Spread`. */
export function createSpread(options: Partial<SpreadOptions>, deps: SpreadDependencies): Spread {
  const settings = { ...defaultSpreadOptions, ...options }
  const { network, outbox, clock } = deps
  const stopping = new AbortController()
  const holders = createHolders(settings, deps)
  const peers = createPeers(settings, deps, holders, stopping.signal)
  const standingOf = createStandings(settings, deps)
  const intake = createIntake(settings, deps, standingOf)
  let cancelCompare = () => {}
  let turn = 0

  /** `already-known` is an answer only where the promise holds; else we wait for it like the first time. */
  async function acceptOrKnown(submission: Hex | SignedTransaction): Promise<Hex> {
    try {
      return (await outbox.accept(submission)).hash
    } catch (error) {
      const hash = isRead(submission) ? submission.hash : keccak256(submission)
      if (isRejection(error, 'already-known') && !holders.isStored(hash)) return hash
      throw error
    }
  }

  async function compare(peer: string): Promise<void> {
    const wants = (hash: Hex) => !intake.refusals.has(hash)
    const send = (protocol: string, bytes: Uint8Array) => peers.ask(peer, protocol, bytes)
    const found = await compareWithPeer(send, outbox, wants, settings.reconcile)
    for (const hash of found.both) peers.holds(peer, hash)
    peers.offer(found.theyLack, [peer])
    await intake.take(peer, found.received)
  }

  /** A comparison that fails is made up for by the next one. */
  const tryCompare = (peer: string) => compare(peer).catch(() => undefined)

  function chargeComparison(peer: string, bytes: number): void {
    if (!standingOf(peer).meter.mayCompare(peer, bytes)) throw tooMuch()
  }

  function scheduleCompare(): void {
    if (stopping.signal.aborted) return
    cancelCompare = clock.after(settings.compareEveryMs, () => {
      const connected = network.peers()
      peers.keepOnly(new Set(connected))
      holders.prune((hash) => outbox.has(hash))
      const peer = connected[turn++ % connected.length]
      if (peer === undefined) scheduleCompare()
      else void tryCompare(peer).then(scheduleCompare)
    })
  }

  network.handle(transactionsProtocol, async (peer, bytes) => {
    if (!standingOf(peer).meter.mayHandOver(peer, bytes.length)) throw tooMuch()
    return intake.take(peer, decodeBatch(bytes, settings.queue.batch))
  })
  network.handle(reconcileProtocols.compare, async (peer, bytes) => {
    chargeComparison(peer, listingsBytesMax(settings.reconcile.hashesMax))
    return answerCompare(bytes, outbox, Math.floor(deps.random() * bucketCount), settings.reconcile)
  })
  network.handle(reconcileProtocols.get, async (peer, bytes) => {
    chargeComparison(peer, bytes.length)
    const charge = (size: number) => chargeComparison(peer, size)
    return answerGet(bytes, outbox, settings.reconcile, charge)
  })

  return {
    start() {
      network.onConnect((peer) => void tryCompare(peer))
      scheduleCompare()
    },
    stop() {
      stopping.abort()
      cancelCompare()
      peers.keepOnly(new Set())
    },
    async submit(submission, signal) {
      signal?.throwIfAborted()
      const hash = await acceptOrKnown(submission)
      holders.follow(hash)
      peers.offer([hash], network.peers())
      await holders.untilStored(hash, signal)
      return hash
    },
  }
}

/** The peers' side: what goes to each, and what each has said. */
function createPeers(
  settings: SpreadOptions,
  { network, outbox, clock, addressOf }: SpreadDependencies,
  holders: Holders,
  stopping: AbortSignal,
) {
  const peers = new Map<string, Peer>()

  /** A request that ends after `answerTimeoutMs`, and with this node. */
  async function ask(peer: string, protocol: string, bytes: Uint8Array): Promise<Uint8Array> {
    const timeout = new AbortController()
    const cancel = clock.after(settings.answerTimeoutMs, () => timeout.abort())
    try {
      const signal = AbortSignal.any([timeout.signal, stopping])
      return await network.request(peer, protocol, bytes, signal)
    } finally {
      cancel()
    }
  }

  function holds(peer: string, hash: Hex): void {
    const address = addressOf(peer)
    if (address !== undefined) holders.add(hash, address)
  }

  function peerOf(id: string): Peer {
    const known = peers.get(id)
    if (known !== undefined) return known
    const refusals = createRefusals(settings.refusals, { clock })
    const asked = new Map<Hex, number>()
    const { againMs, timesMax } = settings.notYet
    const queue = createPeerQueue(settings.queue, {
      clock,
      raw: (hash) => outbox.raw(hash),
      send: (batch) => ask(id, transactionsProtocol, batch),
      answered(hash, answer) {
        const times = (asked.get(hash) ?? 0) + 1
        asked.delete(hash)
        if (answer === batchAnswers.stored) holds(id, hash)
        else if (answer === batchAnswers.notYet && times < timesMax) {
          asked.set(hash, times)
          clock.after(againMs, () => {
            if (outbox.has(hash)) queue.add([hash])
            else asked.delete(hash)
          })
        } else refusals.add(hash)
      },
    })
    const peer = { queue, refusals }
    peers.set(id, peer)
    return peer
  }

  return {
    ask,
    holds,
    /** Hands transactions over to peers, but for those that a peer has just refused. */
    offer(hashes: readonly Hex[], to: readonly string[]): void {
      for (const id of to) {
        const { queue, refusals } = peerOf(id)
        queue.add(hashes.filter((hash) => !refusals.has(hash)))
      }
    },
    /** Ends what goes to peers that are not connected. */
    keepOnly(connected: ReadonlySet<string>): void {
      for (const [id, { queue }] of peers) {
        if (connected.has(id)) continue
        queue.stop()
        peers.delete(id)
      }
    },
  }
}

/** What holds a peer to its limits, and how what it brings comes in. */
type Standing = { meter: PeerMeter; accept: (raw: Uint8Array) => Promise<unknown> }

/** A validator's, or anybody's. What validators have let in is the network's already. */
function createStandings(
  { limits }: SpreadOptions,
  { outbox, clock, validators, addressOf, checkPressure }: SpreadDependencies,
): (peer: string) => Standing {
  const now = () => clock.now()
  const validator = {
    meter: createPeerMeter(limits.validator, limits, now),
    accept: (raw: Uint8Array) => outbox.accept(raw),
  }
  const stranger = {
    meter: createPeerMeter(limits.stranger, limits, now),
    accept: createDoor({ outbox, checkPressure }),
  }
  return (peer) => {
    const address = addressOf(peer)
    return address !== undefined && validators().includes(address) ? validator : stranger
  }
}

/** This node's side: what peers hand over. */
function createIntake(
  settings: SpreadOptions,
  { outbox, clock }: SpreadDependencies,
  standingOf: (peer: string) => Standing,
) {
  const refusals = createRefusals(settings.refusals, { clock })

  const isRefused = (hash: Hex) => refusals.has(hash) || outbox.isFinal(hash)

  /** A failing disk is no refusal: it goes up, and the peer tries again. */
  async function takeOne(raw: Uint8Array, accept: Standing['accept']): Promise<number> {
    try {
      await accept(raw)
      return batchAnswers.stored
    } catch (error) {
      if (!isRejection(error)) throw error
      if (error.code === 'already-known') return batchAnswers.stored
      if (passing.includes(error.code)) return batchAnswers.notYet
      refusals.add(keccak256(raw))
      return batchAnswers.refused
    }
  }

  /** What its hash alone says, without reading it. No honest peer names one twice. */
  function settled(hash: Hex, named: Set<Hex>): number | undefined {
    if (named.has(hash)) return batchAnswers.refused
    named.add(hash)
    if (outbox.has(hash)) return batchAnswers.stored
    return isRefused(hash) ? batchAnswers.refused : undefined
  }

  return {
    refusals: { has: isRefused },
    /** One answer for each; "not yet" for what a peer brings that has brought too much for nothing lately. */
    async take(peer: string, items: readonly Uint8Array[]): Promise<Uint8Array> {
      const { meter, accept } = standingOf(peer)
      const named = new Set<Hex>()
      const answers = items.map((raw) => settled(keccak256(raw), named))
      const unread = [...items.keys()].filter((place) => answers[place] === undefined)
      while (unread.length > 0) {
        const tried = unread.splice(0, meter.trials.take(peer, unread.length))
        if (tried.length === 0) break
        const taken = await Promise.all(
          tried.map((place) => takeOne(items[place] ?? nothing, accept)),
        )
        for (const [i, place] of tried.entries()) answers[place] = taken[i]
        meter.trials.giveBack(peer, taken.filter((answer) => answer === batchAnswers.stored).length)
      }
      return Uint8Array.from(answers, (answer) => answer ?? batchAnswers.notYet)
    },
  }
}

/** What a peer has not brought, or not got, a later comparison brings. */
function tooMuch(): MalformedBatchError {
  return new MalformedBatchError('The peer asks for more than is done for one.')
}
