import {
  compareKeys,
  emptyTree,
  type Head,
  type HeadKey,
  hashHeirs,
  headStatuses,
  headsRoot,
  leavesOf,
  moving,
  proveAbsence,
  proveWord,
  readWord,
  type SparseMerkleTree,
  treeRoot,
  withWords,
  zeroHash,
} from '@metalayer/protocol'
import { type Hex, zeroAddress } from 'viem'
import type { CommittedDecision } from '../src/agent/kernel-calls.ts'
import type { Fence } from '../src/fences/fences.ts'
import type { Estate } from '../src/follow/inherited.ts'
import type { Follow, MessageInLane, ParkedMessage } from '../src/follow/interface.ts'
import type { SlotName } from '../src/follow/names.ts'

/** Chains in generation 1 whose words are what tests write, some of which are fenced: what an agent sees of them, with real proofs under their heads. */
export class FencedChains {
  readonly trees = new Map<number, SparseMerkleTree>()
  readonly names = new Map<Hex, SlotName>()
  readonly parked = new Map<Hex, ParkedMessage>()
  readonly messages: MessageInLane[] = []
  fences: Fence[] = []
  /** What the kernel of the chain that acts has learned of fences; all of them unless a test says otherwise. */
  known: readonly HeadKey[] | undefined
  /** Of every block; with another one all chains have lost what they had, and have what stands here. */
  hash: Hex = zeroHash

  readonly chainIds: readonly number[]

  constructor(chainIds: readonly number[]) {
    this.chainIds = chainIds
    for (const chainId of chainIds) this.trees.set(chainId, emptyTree)
  }

  write(chainId: number, ...changes: { slot: Hex; word: bigint }[]): void {
    this.trees.set(chainId, withWords(this.tree(chainId), changes))
  }

  tree(chainId: number): SparseMerkleTree {
    return this.trees.get(chainId) ?? emptyTree
  }

  /** Ends a chain as it is now; all chains that live are its heirs. */
  fence(chainId: number): Fence {
    const ended = new Set([chainId, ...this.fences.map((fence) => fence.chainId)])
    const heirs = this.chainIds.filter((id) => !ended.has(id)).map(placeOf)
    const head = {
      ...this.head(chainId),
      status: headStatuses.fenced,
      heirs: hashHeirs(heirs),
    }
    const fence = { ...placeOf(chainId), head, heirs }
    this.fences.push(fence)
    return fence
  }

  /** The newest checkpoint, which every kernel has accepted. */
  decision(): CommittedDecision {
    const heads = this.chainIds.map((id) => this.fenceOf(placeOf(id))?.head ?? this.head(id))
    const checkpoint = { number: 7, heads: headsRoot(heads) }
    return { checkpoint, heads } as unknown as CommittedDecision
  }

  follow(): Follow {
    const proofAt =
      <Proof>(prove: (tree: SparseMerkleTree, slot: Hex) => Proof) =>
      ({ chainId, slot }: { chainId: number; slot: Hex }) =>
        prove(this.tree(chainId), slot)
    return {
      fences: { all: () => this.fences, of: (place: HeadKey) => this.fenceOf(place) },
      kernel: () => ({ checkpoint: 7, ended: this.known ?? this.fences, generation: 1 }),
      wordAt: (chainId: number, slot: Hex) => readWord(this.tree(chainId), slot),
      wordAtBlock: (chainId: number, _: number, slot: Hex) => readWord(this.tree(chainId), slot),
      block: () => ({ hash: this.hash }),
      newest: () => ({ number: 90, hash: this.hash }),
      estate: (place: HeadKey) => this.fenceOf(place) && this.estate(place.chainId),
      proveAt: proofAt(proveWord),
      proveAbsenceAt: proofAt(proveAbsence),
      messages: (
        source: HeadKey,
        destination: HeadKey,
        { first, count }: { first: number; count: number },
      ) =>
        this.messages
          .filter((one) => compareKeys(one.source, source) === 0)
          .filter((one) => compareKeys(one.destination, destination) === 0)
          .filter(({ index }) => index >= first && index < first + count)
          .map(({ message }) => message),
    } as unknown as Follow
  }

  private fenceOf(place: HeadKey): Fence | undefined {
    return this.fences.find((fence) => compareKeys(fence, place) === 0)
  }

  private estate(chainId: number): Estate {
    const tree = this.tree(chainId)
    return {
      time: 1_000,
      wordAt: (slot) => readWord(tree, slot),
      parkedAt: (slot) => this.parked.get(slot),
      slots: () => [...leavesOf(tree)].map(({ slot }) => slot),
      nameOf: (slot) => this.names.get(slot),
    }
  }

  private head(chainId: number): Head {
    return {
      ...{ ...placeOf(chainId), status: headStatuses.live, number: 90, time: 1_000 },
      ...{ blockHash: zeroHash, stateRoot: zeroHash, commitment: treeRoot(this.tree(chainId)) },
      ...{ leaseUntil: 0, agent: zeroAddress, agentSince: 0, price: 0n, gasUsed: 0n },
      ...{ still: moving, heirs: zeroHash },
    }
  }
}

export const placeOf = (chainId: number): HeadKey => ({ chainId, generation: 1 })
