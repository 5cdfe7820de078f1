import {
  accountIn,
  type Change,
  emptyTree,
  genesisGeneration,
  type HeadKey,
  laneInSlot,
  laneOutSlot,
  nextSlot,
  placeKey,
  readWord,
  type SparseMerkleTree,
  slotAccount,
  treeRoot,
  withWords,
} from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import { laneAcknowledged, laneCount } from './check-lanes.ts'
import { StateUnavailableError } from './errors.ts'
import type { BlockFacts } from './extract.ts'
import type { ChainGeneration, KernelStatus, ParkedMessage, VerifiedBlock } from './interface.ts'
import { createLastChanges } from './last-changes.ts'
import type { NamedSlot } from './names.ts'
import { createObjectRecord } from './object-record.ts'
import { parkedIn } from './parked-messages.ts'

/** A verified block and the words that it replaced. */
export type StoredBlock = { block: VerifiedBlock; undo: readonly Change[] }

/** A message with where it was sent. */
export type StoredMessage = {
  generation: number
  destination: ChainGeneration
  index: number
  message: Hex
  blockNumber: number
}

/** A slot that a block announced. */
export type StoredName = NamedSlot & { blockNumber: number }

/** A message that could not be taken in, and when. */
export type Parked = ParkedMessage

/** Messages of one lane from index `first` on, without gaps. */
export type Lane = {
  generation: number
  destination: ChainGeneration
  first: number
  messages: StoredMessage[]
}

type Kept = StoredBlock & { tree: SparseMerkleTree | undefined }

/** A block that was checked, with all that changes by it; nothing has changed yet. */
export type NextBlock = StoredBlock & {
  tree: SparseMerkleTree
  words: Change[]
  messages: StoredMessage[]
  parked: Parked[]
  released: Hex[]
  named: StoredName[]
  /** Configurations that it published, as bytes. */
  published: Hex[]
}

/** What a chain's kernel knows before anything has happened. */
export const unstartedKernel: KernelStatus = {
  generation: genesisGeneration,
  checkpoint: 0,
  baseFee: 0n,
  leaseUntil: 0,
  agent: zeroAddress,
  configuration: 0,
  met: [],
  ended: [],
}

/** The same of a chain that joins later: it has no generation before its kernel was shown a checkpoint that names it (P16). */
export const joiningKernel: KernelStatus = { ...unstartedKernel, generation: 0 }

/** One generation of a chain in memory: words at the newest block, the blocks that may still be asked for, and the lanes that leave it. */
export type ChainRecord = ReturnType<typeof createChainRecord>

/** What a record begins with. */
type Stored = {
  words: readonly Change[]
  blocks: readonly StoredBlock[]
  messages: readonly StoredMessage[]
  parked: readonly Parked[]
  named: readonly StoredName[]
}

/** See `ChainRecord`. `initialKernel`: what the kernel knows before the first block. */
export function createChainRecord(
  { chainId, generation }: HeadKey,
  stored: Stored,
  initialKernel: KernelStatus = unstartedKernel,
) {
  const words = new Map<Hex, bigint>()
  const pockets = new Set<Hex>()
  const blocks = new Map<number, Kept>()
  const lastChanges = createLastChanges()
  const lanes = new Map<string, Lane>()
  const parked = new Map<Hex, Parked>()
  const objects = createObjectRecord(stored.named)
  let accounts = 0
  let newest: VerifiedBlock | undefined
  let [oldest, settled] = [0, 0]
  let tree = emptyTree

  function kernel(): KernelStatus {
    return newest?.kernel ?? initialKernel
  }

  function setWord({ slot, word }: Change): void {
    count(slot, -1)
    if (word === 0n) words.delete(slot)
    else words.set(slot, word)
    count(slot, 1)
    objects.note(slot, word, generation)
  }

  /** Keeps the number of accounts and the set of pockets. */
  function count(slot: Hex, by: 1 | -1): void {
    const word = words.get(slot)
    if (word === undefined || slotAccount(slot) === undefined) return
    const { status, balance } = accountIn(word, generation)
    if (status === 'here') accounts += by
    else if (status === 'app') return
    else if (balance > 0n && by === 1) pockets.add(slot)
    else pockets.delete(slot)
  }

  function laneTo(destination: ChainGeneration): Lane {
    const key = placeKey(destination)
    let lane = lanes.get(key)
    if (lane === undefined) {
      lane = { generation, destination, first: 0, messages: [] }
      lanes.set(key, lane)
    }
    return lane
  }

  function addMessage(message: StoredMessage): void {
    const lane = laneTo(message.destination)
    if (lane.messages.length === 0) lane.first = message.index
    lane.messages.push(message)
  }

  function keep(kept: Kept): void {
    newest = kept.block
    blocks.set(newest.number, kept)
    lastChanges.note(newest.number, kept.undo)
    if (blocks.size === 1) oldest = kept.block.number
  }

  function treeAt(number: number): SparseMerkleTree {
    const kept = blocks.get(number)
    if (kept === undefined) {
      throw new StateUnavailableError(
        `State of chain ${chainId} at block ${number} is not kept: blocks ${oldest} to ${newest?.number ?? 0} are. Ask for a newer one.`,
      )
    }
    kept.tree ??= treeBefore(number + 1)
    return kept.tree
  }

  /** From the first block at or after `number` that has its tree, back over what each block replaced: the oldest replaced word of a slot holds. */
  function treeBefore(number: number): SparseMerkleTree {
    const replaced: Change[] = []
    for (let at = number; ; at++) {
      const kept = blocks.get(at)
      if (kept === undefined) return withWords(tree, replaced.reverse())
      replaced.push(...kept.undo)
      if (kept.tree !== undefined) return withWords(kept.tree, replaced.reverse())
    }
  }

  tree = withWords(emptyTree, stored.words)
  for (const block of stored.blocks) keep({ ...block, tree: undefined })
  const last = newest === undefined ? undefined : blocks.get(newest.number)
  if (last !== undefined) last.tree = tree
  for (const change of stored.words) setWord(change)
  for (const message of stored.messages) addMessage(message)
  for (const entry of stored.parked) parked.set(entry.slot, entry)

  return {
    ...{ chainId, generation, kernel },
    newest: () => newest,
    block: (number: number): VerifiedBlock | undefined => blocks.get(number)?.block,
    wordAt: (slot: Hex): bigint => words.get(slot) ?? 0n,
    wordAtBlock(number: number, slot: Hex): bigint {
      const isUnchanged = blocks.has(number) && lastChanges.isUnchangedSince(number, slot)
      return isUnchanged ? (words.get(slot) ?? 0n) : readWord(treeAt(number), slot)
    },
    treeAt,
    counts: () => ({ accounts, objects: objects.reads.objectCount(), pockets: pockets.size }),
    slots: () => words.keys(),
    *pockets(): Generator<{ owner: Address; balance: bigint }> {
      for (const slot of pockets) {
        const owner = slotAccount(slot)
        const { balance } = accountIn(words.get(slot) ?? 0n, generation)
        if (owner !== undefined) yield { owner, balance }
      }
    },
    ...objects.reads,
    parked: () => parked.values(),
    parkedAt: (slot: Hex): Parked | undefined => parked.get(slot),
    waitingAt: (slot: Hex): Parked | undefined => stillParked(parked.get(slot)),
    /** Counts of the lane to `destination`, at the newest block. */
    laneOut(destination: ChainGeneration) {
      const slot = laneOutSlot({
        generation,
        chainId: destination.chainId,
        chainGeneration: destination.generation,
      })
      const counts = words.get(nextSlot(slot)) ?? 0n
      return { sent: laneCount(counts), acknowledged: laneAcknowledged(counts) }
    },
    laneIn(source: ChainGeneration): number {
      const slot = laneInSlot({
        generation,
        chainId: source.chainId,
        chainGeneration: source.generation,
      })
      return laneCount(words.get(nextSlot(slot)) ?? 0n)
    },
    lanes: () => lanes.values(),
    messages(destination: ChainGeneration, range: { first: number; count: number }): Hex[] {
      const lane = laneTo(destination)
      const from = range.first - lane.first
      if (from < 0) return []
      return lane.messages.slice(from, from + range.count).map(({ message }) => message)
    },

    /** What would change by a block with these facts. */
    next(
      header: Omit<VerifiedBlock, 'chainId' | 'commitment' | 'kernel' | 'carriers' | 'sent'>,
      facts: BlockFacts,
    ): NextBlock {
      const latest = new Map(facts.changes.map(({ slot, word }) => [slot, word]))
      const changed: Change[] = []
      const undo: Change[] = []
      for (const [slot, word] of latest) {
        const before = words.get(slot) ?? 0n
        if (before === word) continue
        changed.push({ slot, word })
        undo.push({ slot, word: before })
      }
      const nextTree = withWords(tree, changed)
      const block: VerifiedBlock = {
        ...header,
        chainId,
        commitment: treeRoot(nextTree),
        kernel: facts.kernel,
        carriers: facts.carriers,
        sent: facts.sent,
      }
      const messages = facts.sent.map((message) => ({
        ...message,
        generation,
        blockNumber: header.number,
      }))
      return {
        block,
        undo,
        tree: nextTree,
        words: changed,
        messages,
        published: facts.published,
        named: namedBy(facts, header.number, latest),
        ...parkedBy(chainId, facts, header.number, changed, latest, parked),
      }
    },

    /** Takes a block that is on disk. */
    apply(next: NextBlock): void {
      for (const name of next.named) objects.name(name)
      for (const change of next.words) setWord(change)
      for (const message of next.messages) addMessage(message)
      for (const entry of next.parked) parked.set(entry.slot, entry)
      for (const slot of next.released) {
        const entry = parked.get(slot)
        if (entry !== undefined) parked.set(slot, { ...entry, releasedAt: next.block.number })
      }
      tree = next.tree
      keep({ block: next.block, undo: next.undo, tree })
    },

    /** Words that change by going back to block `number`. */
    undoTo(number: number): Change[] {
      const oldestFirst = new Map<Hex, bigint>()
      for (let at = newest?.number ?? 0; at > number; at--) {
        for (const { slot, word } of blocks.get(at)?.undo ?? []) oldestFirst.set(slot, word)
      }
      return [...oldestFirst].map(([slot, word]) => ({ slot, word }))
    },

    /** Goes back to block `number`, as the disk has already. Returns what was taken back, newest first. */
    rollback(number: number, undone: readonly Change[]): VerifiedBlock[] {
      const removed: VerifiedBlock[] = []
      for (const change of undone) setWord(change)
      tree = withWords(tree, undone)
      for (let at = newest?.number ?? 0; at > number; at--) {
        const kept = blocks.get(at)
        if (kept !== undefined) removed.push(kept.block)
        blocks.delete(at)
      }
      newest = blocks.get(number)?.block
      objects.rollback(number)
      for (const lane of lanes.values()) {
        while ((lane.messages.at(-1)?.blockNumber ?? 0) > number) lane.messages.pop()
      }
      for (const [slot, entry] of parked) {
        if (entry.blockNumber > number) parked.delete(slot)
        else if ((entry.releasedAt ?? 0) > number)
          parked.set(slot, { ...entry, releasedAt: undefined })
      }
      return removed
    },

    /** Carriers of blocks above `after` up to `last`; undefined where some are on disk only. */
    carriers(
      after: number,
      last: number,
    ): { number: number; carriers: VerifiedBlock['carriers'] }[] | undefined {
      if (after < settled) return undefined
      const found = []
      for (let number = after + 1; number <= last; number++) {
        const carriers = blocks.get(number)?.block.carriers ?? []
        if (carriers.length > 0) found.push({ number, carriers })
      }
      return found
    },

    /** Drops trees and carriers of blocks that are neither heads nor newer than the last head. */
    settle(headNumber: number, isHead: (number: number) => boolean): void {
      settled = headNumber
      for (const [number, kept] of blocks) {
        if (number > headNumber) break
        if (!isHead(number)) kept.tree = undefined
        if (kept.block.carriers.length > 0 || kept.block.sent.length > 0) {
          kept.block = { ...kept.block, carriers: [], sent: [] }
        }
      }
    },

    /** The oldest block that is kept. */
    oldest: () => oldest,

    /** Forgets blocks below `blockNumber`, and messages below the floor of their lane. */
    prune(blockNumber: number, floorOf: (lane: Lane) => number): { blocks: number; lanes: Lane[] } {
      let removed = 0
      for (const [number, { undo }] of blocks) {
        if (number >= blockNumber || number === newest?.number) break
        blocks.delete(number)
        lastChanges.forget(number, undo)
        removed++
      }
      oldest = Math.max(oldest, blockNumber)
      for (const [slot, { releasedAt }] of parked) {
        if (releasedAt !== undefined && releasedAt < blockNumber) parked.delete(slot)
      }
      const shortened: Lane[] = []
      for (const lane of lanes.values()) {
        const excess = Math.min(floorOf(lane) - lane.first, lane.messages.length)
        if (excess <= 0) continue
        lane.messages.splice(0, excess)
        lane.first += excess
        shortened.push(lane)
      }
      return { blocks: removed, lanes: shortened }
    },
  }
}

/** What waits, and was not taken in since. */
function stillParked(entry: Parked | undefined): Parked | undefined {
  return entry?.releasedAt === undefined ? entry : undefined
}

/** What has a word after the block: anyone may have the kernel announce what has none, for little, and it announces that again with its first word. */
function namedBy(
  { named }: BlockFacts,
  blockNumber: number,
  latest: ReadonlyMap<Hex, bigint>,
): StoredName[] {
  return named
    .filter(({ slot }) => (latest.get(slot) ?? 0n) !== 0n)
    .map((name) => ({ ...name, blockNumber }))
}

function parkedBy(
  chainId: number,
  facts: BlockFacts,
  blockNumber: number,
  changed: readonly Change[],
  latest: ReadonlyMap<Hex, bigint>,
  parked: ReadonlyMap<Hex, Parked>,
): { parked: Parked[]; released: Hex[] } {
  const entries = parkedIn(chainId, facts).map((entry) => ({
    ...entry,
    blockNumber,
    releasedAt: undefined,
  }))
  const released = changed
    .filter(({ slot, word }) => word === 0n && parked.has(slot))
    .map(({ slot }) => slot)
  // What is taken in within the block that parked it was nothing before, and is nothing after it.
  const atOnce = entries.filter(({ slot }) => latest.get(slot) === 0n).map(({ slot }) => slot)
  return { parked: entries, released: [...released, ...atOnce] }
}
