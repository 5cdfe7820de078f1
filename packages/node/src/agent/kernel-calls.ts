import { kernelAbi } from '@metalayer/contracts'
import {
  type Checkpoint,
  type Commit,
  type Configuration,
  configurationStruct,
  type Head,
  type HeadStruct,
  headPath,
  headStatuses,
  headStruct,
  moving,
  type ObjectName,
  trimCommit,
  type WordProof,
  zeroHash,
} from '@metalayer/protocol'
import { type Address, encodeFunctionData, type Hex, zeroAddress } from 'viem'
import type { Decision } from '../blocks/interface.ts'
import type { Transition } from '../configurations/transition.ts'
import type { ChainGeneration, Delivery, MessageInLane } from '../follow/interface.ts'

/** A head and its place under a checkpoint, as the kernel's ABI has it. */
export type HeadProof = {
  checkpoint: bigint
  heads: Hex
  head: HeadStruct
  path: readonly Hex[]
}

/** A decision that a kernel can be shown: with the precommits that make it so. */
export type CommittedDecision = Decision & { commit: Commit; configuration: Configuration }

/** Calldata of `execute`; with `names`, ids of objects that must be there, of `executeNaming` (P18). */
export function executeCall(transactions: readonly Hex[], names: readonly Hex[] = []): Hex {
  if (names.length === 0) {
    return encodeFunctionData({ abi: kernelAbi, functionName: 'execute', args: [transactions] })
  }
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'executeNaming',
    args: [transactions, names.map(BigInt)],
  })
}

/**
 * Calldata of `checkpoint`: the decision, with the chain's own head. A kernel that no checkpoint has named yet (generation 0) takes the head of the chain's
 * first generation, or, where the decision has none, no head (P16).
 */
export function checkpointCall(decision: CommittedDecision, own: ChainGeneration): Hex {
  const head = headOf(decision, own)
  if (head === undefined && own.generation !== 0) {
    throw new RangeError(
      `Checkpoint ${decision.checkpoint.number} has no head of chain ${own.chainId}.`,
    )
  }
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'checkpoint',
    args: [
      ...committed(decision),
      headStruct(head ?? noHead),
      head === undefined ? [] : headPath(decision.heads, head),
    ],
  })
}

/** Calldata of `under`: a call whose proofs are under a decision that the kernel need not have accepted (P16). */
export function underCall(decision: CommittedDecision, call: Hex): Hex {
  const args = [...committed(decision), call] as const
  return encodeFunctionData({ abi: kernelAbi, functionName: 'under', args })
}

/** Calldata of `deliver`, with the source's head under a checkpoint that the kernel has accepted. */
export function deliverCall(decision: Decision, delivery: Delivery): Hex {
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'deliver',
    args: [
      headProof(decision, delivery.source),
      leafStruct(delivery.end),
      delivery.messages,
      delivery.rest,
    ],
  })
}

/** Calldata of `configure`: a configuration, whose hash the hub shows under a checkpoint that the kernel has accepted. */
export function configureCall({ next, decision, leaf }: Transition): Hex {
  const hub = decision.heads.find(({ status }) => status === headStatuses.hub)
  if (hub === undefined) {
    throw new RangeError(`Checkpoint ${decision.checkpoint.number} has no head of the hub.`)
  }
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'configure',
    args: [configurationStruct(next), headProof(decision, hub), leafStruct(leaf)],
  })
}

/** Calldata of `sweep`. */
export function sweepCall(chainId: number, owners: readonly Address[]): Hex {
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'sweep',
    args: [BigInt(chainId), owners],
  })
}

/** Calldata of `gather`: the sender of a transaction that is next goes to a chain, with belongings of its own (P17, P18). */
export function gatherCall(raw: Hex, chainId: number, belongings: readonly ObjectName[]): Hex {
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'gather',
    args: [raw, BigInt(chainId), belongings],
  })
}

/** Calldata of `depart`: accounts that their chain's agent sends to another one, by no wish of their owners (P17). */
export function departCall(chainId: number, owners: readonly Address[]): Hex {
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'depart',
    args: [BigInt(chainId), owners],
  })
}

/** Calldata of `departObjects`. */
export function departObjectsCall(chainId: number, objects: readonly ObjectName[]): Hex {
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'departObjects',
    args: [BigInt(chainId), objects],
  })
}

/** Calldata of `sweepAsset`: amounts of the asset (app, key) go to where the belongings of `owners` live. */
export function sweepAssetCall(
  chainId: number,
  { app, key }: Pick<ObjectName, 'app' | 'key'>,
  owners: readonly Address[],
): Hex {
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'sweepAsset',
    args: [BigInt(chainId), app, key, owners],
  })
}

/** Calldata of `acknowledge`: how much the other end of a lane has taken. */
export function acknowledgeCall(decision: Decision, to: Head, count: WordProof): Hex {
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'acknowledge',
    args: [headProof(decision, to), leafStruct(count)],
  })
}

/** Calldata of `renew`: where something lives by now, as the word there says. Of an account the name is its owner alone. */
export function renewCall(decision: Decision, at: Head, name: ObjectName, word: WordProof): Hex {
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'renew',
    args: [headProof(decision, at), name, leafStruct(word)],
  })
}

/** Calldata of `unpark`: a message that waits as parked is tried again. */
export function unparkCall({ source, destination, index, message }: MessageInLane): Hex {
  const lane = {
    ...{ fromChain: BigInt(source.chainId), fromGeneration: source.generation },
    ...{ toChain: BigInt(destination.chainId), toGeneration: destination.generation },
  }
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'unpark',
    args: [lane, BigInt(index), message],
  })
}

/** Calldata of `meet`: the newest of another chain, under a checkpoint that the kernel has accepted. */
export function meetCall(decision: Decision, peer: Head): Hex {
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'meet',
    args: [headProof(decision, peer)],
  })
}

/** Calldata of `install`: an app that another chain says it has, on a chain that has it not (P19). */
export function installCall(
  decision: Decision,
  from: Head,
  app: { initcode: Hex; deployer: Address; nonce: number; code: WordProof },
): Hex {
  const { initcode, deployer, nonce, code } = app
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'install',
    args: [initcode, deployer, BigInt(nonce), headProof(decision, from), leafStruct(code)],
  })
}

/** The head that stands for the kernel's generation; for a kernel without one, the head that it is to begin with. */
export function headOf(decision: Pick<Decision, 'heads'>, key: ChainGeneration): Head | undefined {
  return decision.heads.find(
    ({ chainId, generation, status }) =>
      chainId === key.chainId &&
      (key.generation === 0 ? status !== headStatuses.fenced : generation === key.generation),
  )
}

const noHead: Head = {
  ...{ chainId: 0, generation: 0, status: 0, number: 0, time: 0, leaseUntil: 0 },
  ...{ blockHash: zeroHash, stateRoot: zeroHash, commitment: zeroHash },
  ...{ agent: zeroAddress, agentSince: 0, price: 0n, gasUsed: 0n },
  ...{ still: moving, heirs: zeroHash },
}

/** `HeadProof`: a head, and its place under the checkpoint. */
export function headProof(decision: Decision, head: Head): HeadProof {
  return {
    checkpoint: BigInt(decision.checkpoint.number),
    heads: decision.checkpoint.heads,
    head: headStruct(head),
    path: headPath(decision.heads, head),
  }
}

/** A checkpoint, as much of its commit as makes a quorum, and who could sign it. */
function committed({ checkpoint, commit, configuration: { validators } }: CommittedDecision) {
  const { round, mask, signatures } = trimCommit(commit, validators)
  return [checkpointStruct(checkpoint), { round, mask, signatures }, validators] as const
}

function checkpointStruct(checkpoint: Checkpoint) {
  return { ...checkpoint, number: BigInt(checkpoint.number), time: BigInt(checkpoint.time) }
}

function leafStruct(leaf: WordProof) {
  return { word: leaf.word, siblings: leaf.siblings }
}
