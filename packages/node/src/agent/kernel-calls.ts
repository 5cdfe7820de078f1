import { kernelAbi } from '@metalayer/contracts'
import {
  type Checkpoint,
  type Commit,
  type Configuration,
  configurationStruct,
  type Head,
  headPath,
  headStatuses,
  type WordProof,
} from '@metalayer/protocol'
import { type Address, encodeFunctionData, type Hex } from 'viem'
import type { Decision } from '../blocks/interface.ts'
import type { Transition } from '../configurations/transition.ts'
import type { ChainGeneration, Delivery } from '../follow/interface.ts'

/** A decision that a kernel can be shown: with the precommits that make it so. */
export type CommittedDecision = Decision & { commit: Commit; configuration: Configuration }

/** Calldata of `execute`. */
export function executeCall(transactions: readonly Hex[]): Hex {
  return encodeFunctionData({ abi: kernelAbi, functionName: 'execute', args: [transactions] })
}

/** Calldata of `checkpoint`: the decision, with the chain's own head if it has one there. */
export function checkpointCall(decision: CommittedDecision, own: ChainGeneration): Hex {
  const head = headOf(decision, own)
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'checkpoint',
    args: [
      checkpointStruct(decision.checkpoint),
      {
        round: decision.commit.round,
        mask: decision.commit.mask,
        signatures: decision.commit.signatures,
      },
      decision.configuration.validators,
      headStruct(head),
      headPath(decision.heads, own),
    ],
  })
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

/** Calldata of `acknowledge`: how much the other end of a lane has taken. */
export function acknowledgeCall(decision: Decision, to: Head, count: WordProof): Hex {
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'acknowledge',
    args: [headProof(decision, to), leafStruct(count)],
  })
}

function headOf(decision: Decision, key: ChainGeneration): Head {
  const head = decision.heads.find(
    ({ chainId, generation }) => chainId === key.chainId && generation === key.generation,
  )
  if (head === undefined)
    throw new RangeError(
      `Checkpoint ${decision.checkpoint.number} has no head of chain ${key.chainId}.`,
    )
  return head
}

function headProof(decision: Decision, head: Head) {
  return {
    checkpoint: BigInt(decision.checkpoint.number),
    heads: decision.checkpoint.heads,
    head: headStruct(head),
    path: headPath(decision.heads, head),
  }
}

function checkpointStruct(checkpoint: Checkpoint) {
  return { ...checkpoint, number: BigInt(checkpoint.number), time: BigInt(checkpoint.time) }
}

function headStruct(head: Head) {
  return {
    ...head,
    chainId: BigInt(head.chainId),
    number: BigInt(head.number),
    time: BigInt(head.time),
    leaseUntil: BigInt(head.leaseUntil),
    agentSince: BigInt(head.agentSince),
  }
}

function leafStruct(leaf: WordProof) {
  return { word: leaf.word, siblings: leaf.siblings }
}
