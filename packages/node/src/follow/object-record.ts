import { dataBase, type ObjectName, objectIn } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { StoredName } from './chain-record.ts'
import type { NamedSlot, SlotName } from './names.ts'

/** Objects of one chain that are no accounts, in memory: what was announced, whose data words are leaves, and who has a pocket. */
export type ObjectRecord = {
  reads: {
    nameOf(slot: Hex): SlotName | undefined
    /** The block that announced what a slot stands for. */
    namedAt(slot: Hex): number | undefined
    names(): Iterable<NamedSlot>
    /** The object whose data words begin at `base`, in its version. */
    dataHolder(base: Hex): { id: Hex; version: number } | undefined
    /** Amounts that wait for objects that are elsewhere or not born. */
    objectPockets(): Iterable<ObjectPocket>
    /** How many live here. */
    objectCount(): number
  }
  /** Keeps what a slot stands for; the block that said so first counts. */
  name(entry: StoredName): void
  /** The word at `slot` is this now. */
  note(slot: Hex, word: bigint, generation: number): void
  /** Forgets what blocks above `number` announced; their words were undone. */
  rollback(number: number): void
}

type ObjectPocket = ObjectName & { id: Hex; amount: bigint }

/** See `ObjectRecord`. */
export function createObjectRecord(stored: readonly StoredName[]): ObjectRecord {
  const names = new Map(stored.map((entry) => [entry.slot, entry]))
  const pockets = new Map<Hex, ObjectPocket>()
  const living = new Set<Hex>()
  const holders = new Map<Hex, { id: Hex; version: number }>()
  /** The base under which each object has its data. */
  const bases = new Map<Hex, { base: Hex; version: number; generation: number }>()

  function noteBase(id: Hex, generation: number, version: number, hasData: boolean): void {
    const known = bases.get(id)
    if (hasData && known?.version === version && known.generation === generation) return
    if (known !== undefined) {
      holders.delete(known.base)
      bases.delete(id)
    }
    if (!hasData) return
    const base = dataBase(id, generation, version)
    bases.set(id, { base, version, generation })
    holders.set(base, { id, version })
  }

  return {
    reads: {
      nameOf: (slot) => names.get(slot)?.name,
      namedAt: (slot) => names.get(slot)?.blockNumber,
      names: () => names.values(),
      dataHolder: (base) => holders.get(base),
      objectPockets: () => pockets.values(),
      objectCount: () => living.size,
    },
    name(entry) {
      if (!names.has(entry.slot)) names.set(entry.slot, entry)
    },
    note(slot, word, generation) {
      const name = names.get(slot)?.name
      if (name?.kind !== 'object') return
      const { status, version, size, amount } = objectIn(word, generation)
      noteBase(slot, generation, version, status === 'here' && size > 0)
      if (status === 'here') living.add(slot)
      else living.delete(slot)
      const { app, owner, key } = name
      if (status !== 'here' && amount > 0n) pockets.set(slot, { id: slot, app, owner, key, amount })
      else pockets.delete(slot)
    },
    rollback(number) {
      for (const [slot, { blockNumber }] of names) if (blockNumber > number) names.delete(slot)
    },
  }
}
