import { type PartKind, partKinds, partSlot, wholeSlot } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { FollowService } from '../follow/interface.ts'
import type { NamedSlot } from '../follow/names.ts'

/** What chains add up: the supply of an asset, or a tally. */
export type Part = { kind: keyof typeof partKinds; app: Address; key: bigint }

/** Supplies and tallies of the network, by where a simulation on a chain of some generation finds their sums (docs/WIRE.md). */
export type Parts = {
  /** What is summed at a `slot` in a simulation. */
  wholeAt(generation: number, slot: Hex): Part | undefined
}

/** See `Parts`. Knows what any chain has announced. */
export function createParts(
  follow: Pick<FollowService, 'chainIds' | 'names' | 'subscribe'>,
  signal: AbortSignal,
): Parts {
  const known = new Map<string, Part>()
  const byGeneration = new Map<number, Map<Hex, Part>>()

  function note(named: Iterable<NamedSlot>): void {
    for (const { name } of named) {
      if (name.kind !== 'supply' && name.kind !== 'tally') continue
      const key = `${name.kind}${name.app}${name.key}`
      if (known.has(key)) continue
      known.set(key, name)
      for (const [generation, slots] of byGeneration) slots.set(slotOf(generation, name), name)
    }
  }
  for (const chainId of follow.chainIds) note(follow.names(chainId))
  follow.subscribe((event) => {
    if (event.type === 'verified') note(event.named)
  }, signal)

  return {
    wholeAt(generation, slot) {
      let slots = byGeneration.get(generation)
      if (slots === undefined) {
        slots = new Map([...known.values()].map((part) => [slotOf(generation, part), part]))
        byGeneration.set(generation, slots)
      }
      return slots.get(slot)
    },
  }
}

function slotOf(generation: number, { kind, app, key }: Part): Hex {
  const code: PartKind = partKinds[kind]
  return wholeSlot(partSlot(code, generation, app, key))
}
