import { isBalanced } from '@metalayer/consensus'
import {
  type ChainConfiguration,
  compareKeys,
  type Head,
  type HeadKey,
  hashHeirs,
  headStatuses,
} from '@metalayer/protocol'
import type { Database } from '../store/database.ts'
import { WrongHeirsError } from './errors.ts'
import { createFenceStore } from './fence-store.ts'

/** The end of a generation of a chain: its last head, and who takes over what stood under it (P5). */
export type Fence = HeadKey & {
  head: Head
  /** By chain. */
  heirs: readonly HeadKey[]
}

/** Every generation that was fenced, for good: checkpoints name their heads for ever, but not who their heirs are. */
export type Fences = {
  all(): readonly Fence[]
  of(place: HeadKey): Fence | undefined
  /** Takes the heads of a decided checkpoint; they come in order. Resolves once what is new is on disk, with whether anything was. @throws WrongHeirsError */
  note(heads: readonly Head[]): Promise<boolean>
  load(): Promise<void>
}

/** See `Fences`. `chains`: what kinds there are. Its table is one of `followTables`. */
export function createFences(deps: {
  database: Database
  chains(): readonly ChainConfiguration[]
}): Fences {
  const store = createFenceStore(deps.database)
  let fences: readonly Fence[] = []

  const of = (place: HeadKey): Fence | undefined =>
    fences.find((fence) => compareKeys(fence, place) === 0)

  return {
    all: () => fences,
    of,
    async note(heads) {
      const fenced = heads.filter(
        (head) => head.status === headStatuses.fenced && of(head) === undefined,
      )
      if (fenced.length === 0) return false
      // P5: those of the very checkpoint that fences, which is the first one to name it.
      const heirs = heads
        .filter((head) => isBalanced(head, { chains: deps.chains() }))
        .map(({ chainId, generation }) => ({ chainId, generation }))
        .sort(compareKeys)
      for (const head of fenced) {
        if (hashHeirs(heirs) !== head.heirs) throw new WrongHeirsError(head)
        const { chainId, generation } = head
        const fence = { chainId, generation, head, heirs }
        await store.save(fence)
        fences = [...fences, fence]
      }
      return true
    },
    async load() {
      fences = await store.load()
    },
  }
}
