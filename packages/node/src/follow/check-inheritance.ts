import { adoptedSlot, compareKeys } from '@metalayer/protocol'
import type { CheckContext, NewWords } from './check-block.ts'
import { RefusedBlockError } from './errors.ts'
import type { BlockFacts } from './extract.ts'

/** A chain takes over only what falls to it, once for good (P5). */
export function checkInheritance(
  context: CheckContext,
  { carriers, kernel: { generation } }: BlockFacts,
  words: NewWords,
): void {
  const here = { chainId: context.chainId, generation }
  const seen = new Set<string>()
  for (const carrier of carriers) {
    if (carrier.kind !== 'adopt') continue
    const { source } = carrier
    for (const { slot } of carrier.inherited) {
      const marker = adoptedSlot(generation, source, slot)
      const isFirst = context.wordBefore(marker) === 0n && !seen.has(marker)
      const heir = context.heirOf(source, slot, here)
      const isHeir = heir !== undefined && compareKeys(heir, here) === 0
      seen.add(marker)
      if (isFirst && isHeir && words.get(marker) === 1n) continue
      throw new RefusedBlockError(
        `The chain took over ${slot} of chain ${source.chainId}, which ${isHeir ? 'it had already' : 'falls to another one'} (P5).`,
      )
    }
  }
}
