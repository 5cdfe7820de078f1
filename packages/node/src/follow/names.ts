import {
  codeSlot,
  lowerCase,
  type ObjectName,
  objectId,
  type PartKind,
  partKinds,
  partSlot,
  pieceSlot,
  postedSlot,
} from '@metalayer/protocol'
import { type Address, type Hex, sliceHex } from 'viem'
import { RefusedBlockError } from './errors.ts'
import { readAddress, readNumber, readWord } from './log-data.ts'
import type { RpcLog } from './rpc-block.ts'

/** What a slot stands for that is the hash of it. */
export type SlotName =
  | ({ kind: 'object' } & ObjectName)
  /** What one chain, in one generation, has minted less burnt of the asset, or its part of the tally (app, key). */
  | { kind: 'supply' | 'tally'; app: Address; key: bigint }
  | { kind: 'code'; app: Address }
  /** That a contract of the chain itself said so (P20). */
  | { kind: 'posted'; sender: Address; hash: Hex }
  /** A piece of data. */
  | { kind: 'piece'; hash: Hex }

/** A slot and what it stands for: its hash proves it, so it holds whoever says it. */
export type NamedSlot = { slot: Hex; name: SlotName }

/** An app that a chain's kernel deployed for whoever signed for it. */
export type Deployment = { app: Address; deployer: Address; codeHash: Hex }

/** The object that `Object` announces. Throws `RefusedBlockError` where it has another id. */
export function readObject({ topics, data }: RpcLog): NamedSlot {
  const slot = lowerCase(topics[1] ?? '0x')
  const name = { app: readAddress(data, 0), owner: readAddress(data, 1), key: readWord(data, 2) }
  if (objectId(name) !== slot) throw misnamed(slot)
  return { slot, name: { kind: 'object', ...name } }
}

/** The part of a chain of `generation` that `Part` announces. Throws `RefusedBlockError` where it stands in another slot. */
export function readPart({ topics, data }: RpcLog, generation: number): NamedSlot {
  const slot = lowerCase(topics[1] ?? '0x')
  const kind = kindOf(readNumber(data, 0))
  const [app, key] = [readAddress(data, 1), readWord(data, 2)]
  if (kind === undefined || partSlot(partKinds[kind], generation, app, key) !== slot) {
    throw misnamed(slot)
  }
  return { slot, name: { kind, app, key } }
}

/** The slot of what `Posted` tells, on a chain of `generation`. */
export function readPosted(
  { topics: [, sender, hash = '0x'] }: RpcLog,
  generation: number,
): NamedSlot {
  const name = { kind: 'posted', sender: topicAddress(sender), hash: lowerCase(hash) } as const
  return { slot: postedSlot(generation, name.sender, name.hash), name }
}

/** The app that `Deployed` tells of. */
export function readDeployment({ topics, data }: RpcLog): Deployment {
  const [app, deployer] = [topicAddress(topics[1]), topicAddress(topics[2])]
  return { app, deployer, codeHash: lowerCase(sliceHex(data, 32, 64)) }
}

/** The slot of a piece of data on a chain of `generation`. */
export function namePiece(hash: Hex, generation: number): NamedSlot {
  return { slot: pieceSlot(generation, hash), name: { kind: 'piece', hash } }
}

/** The slot of an app's code on a chain of `generation`. */
export function nameCode(app: Address, generation: number): NamedSlot {
  return { slot: codeSlot(generation, app), name: { kind: 'code', app } }
}

function kindOf(code: number): keyof typeof partKinds | undefined {
  const codes: Record<PartKind, keyof typeof partKinds> = {
    [partKinds.supply]: 'supply',
    [partKinds.tally]: 'tally',
  }
  return codes[code as PartKind]
}

function topicAddress(topic: Hex = '0x'): Address {
  return lowerCase(`0x${topic.slice(26)}`)
}

function misnamed(slot: Hex): RefusedBlockError {
  return new RefusedBlockError(
    `The kernel announced ${slot} as something whose slot is another one (P24).`,
  )
}
