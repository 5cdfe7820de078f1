import { emptyTrieRoot, zeroHash } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Clock } from '../clock.ts'
import { messageOf } from '../message-of.ts'
import { isDatabaseError } from '../store/errors.ts'
import { createBlockRhythm } from './block-rhythm.ts'
import type { ChainGenerations } from './chain-generations.ts'
import type { ChainSource } from './chain-source.ts'
import { isFollowError } from './errors.ts'
import type { FollowState, VerifiedBlock } from './interface.ts'
import type { NamedSlot } from './names.ts'
import { NotSeenError } from './not-seen-error.ts'
import { packBlock } from './pack-block.ts'
import { type BlockRules, processBlock } from './process-block.ts'
import { commonAncestor } from './reorganisation.ts'
import type { FetchedBlock, RpcHeader } from './rpc-block.ts'
import { createWakeable } from './wakeable.ts'

export type FollowerOptions = {
  chainId: number
  /** Only finalized blocks count (P14). */
  finalizedOnly: boolean
  /** Blocks asked for at once when far behind. */
  batchMax?: number
  /** Announcements kept for blocks whose turn has not come. */
  announcedMax?: number
  /** Milliseconds between looks at a chain that announces its blocks, in case an announcement was lost. */
  safetyPollMs?: number
  /** Milliseconds before a chain that failed is asked again; doubled up to `retryMaxMs`. */
  retryMs?: number
  retryMaxMs?: number
}

/** Defaults of `FollowerOptions`. */
export const defaultFollowerOptions = {
  batchMax: 16,
  announcedMax: 64,
  safetyPollMs: 2_000,
  retryMs: 100,
  retryMaxMs: 3_000,
}

export type FollowerDeps = {
  source: ChainSource
  /** The newest of them is filled. */
  generations: ChainGenerations
  rules: BlockRules
  clock: Clock
  onVerified(block: VerifiedBlock, changed: readonly Hex[], named: readonly NamedSlot[]): void
  onReturned(blocks: readonly VerifiedBlock[]): void
  onState(state: FollowState): void
}

/**
 * Below this block, of this hash, a generation of the chain may not go back; where it is its last one, nothing that it does counts past it either (P13). A generation that is
 * only to begin has no block yet: its hash is zero.
 */
export type Bound = { generation: number; number: number; hash: Hex; isLast: boolean }

/** Takes one chain's blocks in, one after the other, until it is stopped. */
export type Follower = {
  run(signal: AbortSignal): Promise<void>
  state(): FollowState
  /** What validators have agreed on, for each generation of the chain that there is. */
  setBounds(bounds: readonly Bound[]): void
  /** Another chain has moved on: what waited for it is tried again. */
  nudge(): void
}

/** See `Follower`. */
export function createFollower(options: FollowerOptions, deps: FollowerDeps): Follower {
  const settings = { ...defaultFollowerOptions, ...options }
  const { source, generations, rules, clock } = deps
  const announced = new Map<number, RpcHeader>()
  const rhythm = createBlockRhythm(clock)
  const wakeable = createWakeable(clock)
  let state: FollowState = { state: 'following' }
  let held = generations.newest()
  let bounds: readonly Bound[] = []
  let isAnnounced = false
  let mayHaveReorganised = false
  /** When to ask next although nothing is announced. */
  let safetyLookMs = 0

  const nextNumber = () => (held.record.newest() ?? held.start).number + 1

  /** Of the generation that is followed. */
  function bound(): Bound | undefined {
    const { generation } = held.record
    return bounds.find((one) => one.generation === generation && one.hash !== zeroHash)
  }

  function setState(next: FollowState): void {
    if (JSON.stringify(next) === JSON.stringify(state)) return
    state = next
    deps.onState(next)
  }

  function onHead(header: RpcHeader): void {
    const number = Number(header.number)
    const known = held.record.block(number)
    if (known?.hash === header.hash) return
    if (known !== undefined) mayHaveReorganised = true
    announced.set(number, header)
    for (const oldest of announced.keys()) {
      if (announced.size <= settings.announcedMax) break
      announced.delete(oldest)
    }
    wakeable.wake()
  }

  /** Takes in what there is. Returns whether there may be more at once. */
  async function step(signal: AbortSignal): Promise<boolean> {
    if (await hasEnded()) return false
    if (mayHaveReorganised) {
      await reorganise(signal)
      mayHaveReorganised = false
    }
    const fetched = await fetchNext(nextNumber(), signal)
    for (const block of fetched) {
      if (isPastLast(Number(block.block.number))) break
      if (!followsNewest(block)) {
        mayHaveReorganised = true
        return true
      }
      await takeIn(block)
    }
    if (fetched.length < settings.batchMax) setState({ state: 'following' })
    return fetched.length > 0
  }

  function followsNewest({ block }: FetchedBlock): boolean {
    const newest = held.record.newest()
    const { number, hash } = newest ?? held.start
    if (hash === undefined || block.parentHash === hash) return true
    if (newest !== undefined) return false
    throw new DivergedError(number, `has left the block ${hash} with which its generation ended`)
  }

  /** The next blocks, oldest first: what was announced without transactions needs no call. */
  async function fetchNext(number: number, signal: AbortSignal): Promise<FetchedBlock[]> {
    if (isAnnounced && announced.size === 0 && clock.now() < safetyLookMs) return []
    safetyLookMs = clock.now() + settings.safetyPollMs
    if (settings.finalizedOnly) {
      announced.clear()
      return fetchFinalized(number, signal)
    }
    const header = announced.get(number)
    const target = Math.max(...announced.keys(), number)
    for (const old of announced.keys()) if (old <= number) announced.delete(old)
    if (header?.transactionsRoot === emptyTrieRoot) {
      return [{ block: { ...header, transactions: [] }, receipts: [] }]
    }
    const block = header && (await source.blockByHash(header.hash, signal))
    return block === undefined ? fetchUpTo(number, target, signal) : [block]
  }

  async function fetchUpTo(
    number: number,
    target: number,
    signal: AbortSignal,
  ): Promise<FetchedBlock[]> {
    if (target > number || state.state === 'catching-up') {
      return fetchBatch(number, settings.batchMax, target, signal)
    }
    const block = await source.block(number, signal)
    return block === undefined ? [] : [block]
  }

  async function fetchFinalized(number: number, signal: AbortSignal): Promise<FetchedBlock[]> {
    const last = (await source.header('finalized', signal))?.number ?? 0
    if (last < number) return []
    if (last > number) {
      return fetchBatch(number, Math.min(last - number + 1, settings.batchMax), last, signal)
    }
    const block = await source.block(number, signal)
    return block === undefined ? [] : [block]
  }

  async function fetchBatch(
    number: number,
    count: number,
    target: number,
    signal: AbortSignal,
  ): Promise<FetchedBlock[]> {
    const blocks = await source.blocks(number, count, signal)
    // Whoever starts without announcements learns only from a full batch how far behind it is.
    if (blocks.length === settings.batchMax) {
      setState({ state: 'catching-up', blocks: Math.max(target - number + 1, settings.batchMax) })
    }
    return blocks
  }

  async function takeIn(fetched: FetchedBlock): Promise<void> {
    const { block } = fetched
    const number = Number(block.number)
    const agreed = bound()
    if (number === agreed?.number && block.hash !== agreed.hash) {
      throw new DivergedError(number, `has ${block.hash} where validators agreed on ${agreed.hash}`)
    }
    const { record, store } = held
    const next = processBlock(record, rules, fetched)
    try {
      await store.save(next, next, packBlock(fetched))
    } catch (error) {
      // The answer to a commit was lost: the very block is there already.
      if (!isDatabaseError(error, 'unique-violation')) throw error
    }
    record.apply(next)
    rhythm.seen(next.block.time)
    deps.onVerified(
      next.block,
      next.words.map(({ slot }) => slot),
      next.named,
    )
  }

  const isPastLast = (number: number): boolean =>
    bound()?.isLast === true && number > (bound()?.number ?? 0)

  /**
   * Whether the generation that is followed has ended, nothing that came after its last block is left, and no other one is to begin. One that is, begins: the chain's next
   * blocks are looked at anew, for what it does from then on counts in that one.
   */
  async function hasEnded(): Promise<boolean> {
    const last = bound()
    if (last?.isLast !== true || !isOnBound(last)) return false
    if (isPastLast(held.record.newest()?.number ?? 0)) await goBack(last.number)
    if (bounds.some(({ generation }) => generation > last.generation)) {
      held = await generations.begin()
      setState({ state: 'following' })
      return hasEnded()
    }
    setState({ state: 'fenced', blockNumber: last.number })
    return true
  }

  async function goBack(number: number): Promise<void> {
    const { record, store } = held
    const undone = record.undoTo(number)
    await store.rollback(number, undone)
    deps.onReturned(record.rollback(number, undone))
  }

  /** Goes back to the last block that the chain still has. */
  async function reorganise(signal: AbortSignal): Promise<void> {
    const newest = held.record.newest()
    if (newest === undefined) return
    const ancestor = await commonAncestor(source, held.record, signal)
    if (ancestor === newest.number) return
    const agreed = bound()
    if (agreed !== undefined && ancestor < agreed.number && isOnBound(agreed)) {
      throw new DivergedError(
        agreed.number,
        `has left the block ${agreed.hash} that validators agreed on`,
      )
    }
    await goBack(ancestor)
  }

  function isOnBound({ number, hash }: Bound): boolean {
    return held.record.block(number)?.hash === hash
  }

  /** Where the chain does not announce: whether what it has at our newest block is still ours. */
  async function lookForReorganisation(signal: AbortSignal): Promise<void> {
    const newest = held.record.newest()
    if (newest === undefined || settings.finalizedOnly) return
    const there = await source.header(newest.number, signal)
    if (there !== undefined && there.hash !== newest.hash) mayHaveReorganised = true
  }

  function noteFailure(error: unknown): void {
    const reason = messageOf(error)
    if (error instanceof DivergedError) {
      setState({ state: 'diverged', blockNumber: error.blockNumber, reason })
      // What validators agreed on, others have: this node goes back to it, and on as far as they signed.
      source.mistrust?.()
      mayHaveReorganised = true
    } else if (isFollowError(error, 'block-refused')) {
      setState({ state: 'refused', blockNumber: nextNumber(), reason })
      mayHaveReorganised = true
    } else if (error instanceof NotSeenError) {
      setState({ state: 'waiting', reason })
    } else {
      setState({ state: 'unreachable', reason })
    }
  }

  async function run(signal: AbortSignal): Promise<void> {
    source.watch(
      {
        head: onHead,
        connected(isConnected) {
          isAnnounced = isConnected
          safetyLookMs = 0
          wakeable.wake()
        },
      },
      signal,
    )
    let retryMs = settings.retryMs
    let looks = 0
    while (!signal.aborted) {
      try {
        const isMore = await step(signal)
        retryMs = settings.retryMs
        // A block for which one had to wait is the newest; one that was there at once may have others behind it.
        const isWaitedFor = looks > 0 && !isAnnounced && state.state === 'following'
        looks = isMore ? 0 : looks + 1
        if (isMore && !isWaitedFor) continue
        if (state.state === 'fenced') {
          // It is not asked any more, so no look says when the next one is.
          safetyLookMs = clock.now() + settings.safetyPollMs
        } else {
          if (looks > 0 && looks % looksPerCheck === 0) await lookForReorganisation(signal)
          if (mayHaveReorganised) continue
        }
        const pauseMs = isAnnounced ? safetyLookMs - clock.now() : rhythm.nextPollMs()
        await wakeable.sleep(Math.max(pauseMs, 0), signal)
      } catch (error) {
        if (signal.aborted) return
        noteFailure(error)
        // What failed was announced before, and will not be again.
        safetyLookMs = 0
        await wakeable.sleep(retryMs, signal)
        retryMs = Math.min(retryMs * 2, settings.retryMaxMs)
      }
    }
  }

  return {
    run,
    state: () => state,
    nudge() {
      if (state.state === 'waiting') wakeable.wake()
    },
    setBounds,
  }

  function setBounds(next: readonly Bound[]): void {
    const before = bound()
    const isMore = next.length > bounds.length
    bounds = next
    const now = bound()
    if (isMore || (now?.isLast === true && before?.isLast !== true)) wakeable.wake()
    if (now === undefined) return
    const ours = held.record.block(now.number)
    // Validators agreed on another branch than ours: the chain, or peers, have it.
    if (ours !== undefined && ours.hash !== now.hash) mayHaveReorganised = true
    // Peers may have what a chain that does not answer had (P15).
    if (ours === undefined && state.state === 'unreachable') wakeable.wake()
  }
}

/** Looks without a new block between two checks that the newest one still stands. */
const looksPerCheck = 8

/** The chain contradicts what validators agreed on; nothing is taken back for it. */
class DivergedError extends Error {
  readonly code = 'diverged'
  readonly blockNumber: number

  constructor(blockNumber: number, what: string) {
    super(`The chain ${what} at block ${blockNumber}: it reorganised below its head (P13).`)
    this.blockNumber = blockNumber
  }
}
