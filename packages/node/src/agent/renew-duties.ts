import { compareKeys, type Head, headStatuses, objectIn } from '@metalayer/protocol'
import type { StrayNote, StrayNotes } from '../fences/stray-notes.ts'
import type { ChainGeneration } from '../follow/interface.ts'
import type { Duty, DutyContext } from './duties.ts'
import { type CommittedDecision, renewCall } from './kernel-calls.ts'
import { knownDecision } from './kernel-to-be.ts'

/** Notes that are renewed at one look; the others at the next. */
const renewalsMax = 16
/** Gas limit above what was measured (contracts/snapshots). */
const gasOf = { renew: 200_000n }

type Context = Pick<DutyContext, 'chain' | 'follow' | 'decisions' | 'inFlight'>

/**
 * Shows the kernel where those are of which it has inherited a note that leads to where they never came (P8). Each is shown by the word under the head of the chain
 * where it lives, and only to a kernel that stands by that very note: one that has not adopted it yet, or has heard of something newer, is left alone.
 */
export function renewDuties(context: Context, strayNotes: StrayNotes): Duty[] {
  const { chain, follow, inFlight } = context
  const decision = knownDecision(context)
  if (decision === undefined) return []
  const underWay = new Set(
    inFlight.flatMap((effect) => (effect.kind === 'renew' ? [effect.slot] : [])),
  )
  const duties: Duty[] = []
  for (const note of strayNotes(chain)) {
    if (duties.length >= renewalsMax) break
    if (underWay.has(note.slot) || !standsBy(context, note)) continue
    const home = homeUnder(decision, context, note)
    if (home === undefined) continue
    const word = follow.proveAt({ ...home, blockNumber: home.number, slot: note.slot })
    duties.push({
      data: renewCall(decision, home, note.name, word),
      gas: gasOf.renew,
      effect: { kind: 'renew', slot: note.slot },
    })
  }
  return duties
}

function standsBy({ chain, follow }: Context, { slot, version }: StrayNote): boolean {
  const word = objectIn(follow.wordAt(chain.chainId, slot), chain.generation)
  return word.status === 'away' && word.version === version
}

/** The head under which it lives; undefined while it travels, or where this node has not seen it. */
function homeUnder(
  { heads }: CommittedDecision,
  { chain, follow }: Context,
  { slot, version }: StrayNote,
): Head | undefined {
  return heads.find((head) => {
    const isOpen = head.status !== headStatuses.fenced && head.status !== headStatuses.joining
    if (!isOpen || compareKeys(head, chain) === 0 || !isSeen(follow, head)) return false
    const word = objectIn(follow.wordAtBlock(head.chainId, head.number, slot), head.generation)
    return word.status === 'here' && word.version > version
  })
}

function isSeen(
  follow: Pick<Context['follow'], 'block'>,
  { chainId, number, blockHash }: ChainGeneration & Pick<Head, 'number' | 'blockHash'>,
): boolean {
  return follow.block(chainId, number)?.hash === blockHash
}
