import {
  dataBase,
  dataSlot,
  type Legacy,
  legacySlot,
  objectIn,
  slotAccount,
  toWord,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import { RefusedBlockError } from './errors.ts'
import type { ChainGeneration, Inherited, ParkedMessage } from './interface.ts'
import { readAddress, readNumber, readWord } from './log-data.ts'
import type { SlotName } from './names.ts'
import { NotSeenError } from './not-seen-error.ts'
import type { RpcLog } from './rpc-block.ts'

/** What a chain that was fenced left, under its last head. */
export type Estate = {
  /** Seconds: of its last block. */
  time: number
  wordAt(slot: Hex): bigint
  parkedAt(slot: Hex): ParkedMessage | undefined
  /** Slots that hold a word. */
  slots(): Iterable<Hex>
  /** What a slot that is a hash stands for. */
  nameOf(slot: Hex): SlotName | undefined
}

/** Undefined: this node does not know yet that it was fenced, or has not all of its blocks. */
export type FindEstate = (source: ChainGeneration) => Estate | undefined

/**
 * What `Adopted` tells of, as this node knows it first hand: whatever the call showed, it counts once, as it stood (P6).
 *
 * @throws NotSeenError, RefusedBlockError
 */
export function readInherited(
  source: ChainGeneration,
  { data }: RpcLog,
  estate: Estate | undefined,
): Inherited[] {
  if (estate === undefined) {
    throw new NotSeenError(
      `The chain took over what chain ${source.chainId} left, of which this node has not seen the end yet.`,
    )
  }
  const first = readNumber(data, 1) / 32
  return Array.from({ length: readNumber(data, first) }, (_, place) => {
    const at = first + 1 + place * 4
    const [app, owner] = [readAddress(data, at + 1), readAddress(data, at + 2)]
    const legacy = { kind: readNumber(data, at), app, owner, key: toWord(readWord(data, at + 3)) }
    return inherit(legacy, source, estate)
  })
}

function inherit(legacy: Legacy, source: ChainGeneration, estate: Estate): Inherited {
  const slot = inheritedSlot(legacy, source.generation)
  const word = toWord(estate.wordAt(slot))
  const parked = estate.parkedAt(slot)
  return {
    ...{ ...legacy, slot, word, data: dataOf(estate, source, slot, legacy) },
    ...(parked !== undefined && {
      parked: {
        ...{ source: parked.source, destination: parked.destination },
        ...{ index: parked.index, message: parked.message },
      },
    }),
  }
}

/** Where it stood. @throws RefusedBlockError where nothing of the kind passes to heirs */
function inheritedSlot(legacy: Legacy, generation: number): Hex {
  const slot = legacySlot(legacy, generation)
  if (slot !== undefined) return slot
  throw new RefusedBlockError(
    `The chain took over what nobody inherits, of kind ${legacy.kind} (P5).`,
  )
}

function dataOf(
  estate: Estate,
  { generation }: ChainGeneration,
  slot: Hex,
  { kind }: Legacy,
): Hex[] {
  if (kind !== 0 || slotAccount(slot) !== undefined) return []
  const { status, version, size } = objectIn(estate.wordAt(slot), generation)
  if (status !== 'here') return []
  const base = dataBase(slot, generation, version)
  return Array.from({ length: size }, (_, index) => toWord(estate.wordAt(dataSlot(base, index))))
}
