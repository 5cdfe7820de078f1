import type { Head } from '@metalayer/protocol'
import type { Clock } from '../clock.ts'
import type { ChainSource } from '../follow/chain-source.ts'
import type { FetchedBlock } from '../follow/rpc-block.ts'
import type { AskPeers, PeerBlocks } from './ask-peers.ts'

export type FallbackOptions = {
  /** Milliseconds for which a chain that failed is asked only for what peers do not have. */
  silenceMs?: number
  /** Milliseconds that a chain may lack a block that a checkpoint names: it may only be a moment behind the validators. */
  patienceMs?: number
}

/** Defaults of `FallbackOptions`. */
export const defaultFallbackOptions = { silenceMs: 5_000, patienceMs: 3_000 }

export type FallbackDeps = {
  clock: Clock
  /** The newest head of the chain that a decided checkpoint names, unless this node has verified it. */
  missingHead(): Head | undefined
  /** How peers are asked for this chain. */
  peers: {
    find(first: number, signal: AbortSignal): Promise<PeerBlocks | undefined>
    open: AskPeers['open']
  }
}

/** One question, to the chain and to peers. */
type Question<Answer> = {
  chain(): Promise<Answer>
  /** Undefined: they cannot tell. */
  peers(): Promise<Answer | undefined>
  /** Whether the chain's answer lacks what a checkpoint names. */
  isLacking(answer: Answer): boolean
}

/**
 * A chain, and in its place peers: when it does not answer, or for long has not what decided checkpoints say that it had, they tell of its blocks up to the
 * newest head (P15). Whoever follows it sees no difference.
 */
export function createFallbackSource(
  chain: ChainSource,
  deps: FallbackDeps,
  options: FallbackOptions = {},
): ChainSource {
  const { silenceMs, patienceMs } = { ...defaultFallbackOptions, ...options }
  const { clock, missingHead, peers } = deps
  let silentUntilMs = Number.NEGATIVE_INFINITY
  let lackingSinceMs: number | undefined
  /** What a peer told last: the next question is about what follows. */
  let told: PeerBlocks | undefined

  const isNamed = (number: number): boolean => number <= (missingHead()?.number ?? -1)

  /** As many of `count` blocks from `first` on as peers have, and as a checkpoint names. */
  async function blocksOfPeers(
    first: number,
    count: number,
    signal: AbortSignal,
  ): Promise<FetchedBlock[]> {
    while (isNamed(first)) {
      if (told === undefined || !holds(told, first)) told = await peers.find(first, signal)
      if (told === undefined) return []
      const blocks: FetchedBlock[] = []
      while (blocks.length < count && holds(told, first + blocks.length)) {
        const block = peers.open(told, first + blocks.length)
        if (block === undefined) {
          // Another peer may have what this one has not: it is not asked again.
          told = undefined
          break
        }
        blocks.push(block)
      }
      if (blocks.length > 0) return blocks
    }
    told = undefined
    return []
  }

  async function ask<Answer>(question: Question<Answer>, signal: AbortSignal): Promise<Answer> {
    if (clock.now() < silentUntilMs) {
      const answer = await question.peers()
      if (answer !== undefined) return answer
    }
    try {
      const answer = await question.chain()
      silentUntilMs = Number.NEGATIVE_INFINITY
      if (!question.isLacking(answer)) {
        lackingSinceMs = undefined
        return answer
      }
      lackingSinceMs ??= clock.now()
      if (clock.now() - lackingSinceMs < patienceMs) return answer
      return (await question.peers()) ?? answer
    } catch (error) {
      if (signal.aborted) throw error
      silentUntilMs = clock.now() + silenceMs
      const answer = await question.peers()
      if (answer === undefined) throw error
      return answer
    }
  }

  return {
    watch: (listener, signal) => chain.watch(listener, signal),
    mistrust() {
      silentUntilMs = clock.now() + silenceMs
    },
    blockByHash: (hash, signal) => chain.blockByHash(hash, signal),
    block: (number, signal) =>
      ask(
        {
          chain: () => chain.block(number, signal),
          peers: async () => (await blocksOfPeers(number, 1, signal))[0],
          isLacking: (block) => block === undefined && isNamed(number),
        },
        signal,
      ),
    blocks: (first, count, signal) =>
      ask(
        {
          chain: () => chain.blocks(first, count, signal),
          async peers() {
            const blocks = await blocksOfPeers(first, count, signal)
            return blocks.length === 0 ? undefined : blocks
          },
          isLacking: (blocks) => blocks.length === 0 && isNamed(first),
        },
        signal,
      ),
    header: (reference, signal) =>
      ask(
        {
          chain: () => chain.header(reference, signal),
          async peers() {
            if (typeof reference !== 'number') return placeOf(missingHead())
            const [found] = await blocksOfPeers(reference, 1, signal)
            return found && { number: reference, hash: found.block.hash }
          },
          isLacking: () => false,
        },
        signal,
      ),
  }
}

function placeOf(head: Head | undefined) {
  return head && { number: head.number, hash: head.blockHash }
}

function holds({ first, packed }: PeerBlocks, number: number): boolean {
  return number >= first && number < first + packed.length
}
