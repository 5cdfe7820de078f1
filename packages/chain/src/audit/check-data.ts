import {
  encodePieceLeaf,
  type HeadKey,
  keccak256,
  keptSlot,
  pieceSlot,
  placeKey,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Violation } from './audit-report.ts'
import type { ChainHistory } from './chain-history.ts'
import type { ChainState } from './chain-state.ts'
import type { Lane } from './lanes.ts'

/** A piece that some chain knows, and what its word there must be. */
type Known = HeadKey & { slot: Hex; hash: Hex; leaf: bigint }

/** Pieces that chains logged or lanes brought. The first word that a chain has of a piece stays. */
function collect(histories: readonly ChainHistory[], lanes: readonly Lane[]) {
  const known = new Map<string, Known>()
  const counts = { kept: 0, sent: 0 }
  const add = (chainId: number, generation: number, hash: Hex, leaf: bigint): void => {
    const slot = pieceSlot(generation, hash)
    const key = `${chainId}${slot}`
    if (!known.has(key)) known.set(key, { chainId, generation, slot, hash, leaf })
  }
  for (const { chainId, pieces } of histories) {
    for (const { ownGeneration, hash, length } of pieces) {
      add(chainId, ownGeneration, hash, encodePieceLeaf({ length }))
      counts.kept += 1
    }
  }
  for (const lane of lanes) {
    for (const { message } of lane.messages) {
      if (message.kind !== 'data') continue
      const sentTo = lane.destination
      const leaf = encodePieceLeaf({ length: message.data.length / 2 - 1, sentTo })
      add(lane.source.chainId, lane.source.generation, keccak256(message.data), leaf)
      counts.sent += 1
    }
  }
  // What came where it was stored as well is there as it was stored.
  for (const { destination, messages } of lanes) {
    for (const { message, isDelivered, isParked } of messages) {
      if (message.kind !== 'data' || !isDelivered || isParked) continue
      const leaf = encodePieceLeaf({ length: message.data.length / 2 - 1 })
      add(destination.chainId, destination.generation, keccak256(message.data), leaf)
    }
  }
  return { known: [...known.values()], counts }
}

/** I4, for data: every piece that was stored has its word where it was stored and where it arrived, its bytes have its hash, and each chain counts what it keeps. */
export function checkData(
  histories: readonly ChainHistory[],
  states: ReadonlyMap<string, ChainState>,
  lanes: readonly Lane[],
): { violations: Violation[]; hashes: Hex[]; counts: { kept: number; sent: number } } {
  const { known, counts } = collect(histories, lanes)
  const violations: Violation[] = []
  const violate = (subject: string, message: string) =>
    violations.push({ invariant: 'I4', subject, message })

  for (const { chainId, generation, slot, hash, leaf } of known) {
    const word = states.get(placeKey({ chainId, generation }))?.words.get(slot) ?? 0n
    if (word === leaf) continue
    violate(hash, `Chain ${chainId} says ${word} of this piece of data; it must say ${leaf}.`)
  }
  for (const { chainId, name, generation, pieces } of histories) {
    for (const { hash, isAuthentic } of pieces) {
      if (!isAuthentic) violate(hash, `${name} logged other bytes for this piece of data.`)
    }
    const bytes = pieces
      .filter(({ ownGeneration }) => ownGeneration === generation)
      .reduce((sum, { length }) => sum + length, 0)
    const counted =
      states.get(placeKey({ chainId, generation }))?.words.get(keptSlot(generation)) ?? 0n
    if (counted === BigInt(bytes)) continue
    violate(name, `It keeps ${bytes} bytes of data, and counts ${counted}.`)
  }
  return { violations, counts, hashes: [...new Set(known.map(({ hash }) => hash))] }
}
