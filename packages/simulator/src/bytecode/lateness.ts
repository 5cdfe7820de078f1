import type { NodeView } from '@metalayer/node'
import type { Failure } from './check-run.ts'
import { isLate } from './departure.ts'
import { isFault, type Story } from './story.ts'
import type { Accepted } from './users.ts'
import { whatRan } from './what-ran.ts'

/** Network blocks from when something was accepted, or what its sender sent before had run, until it has run, while a chain leaves and nothing is broken: three for itself, a journey there and one back, and what is adopted. */
const LATE_BLOCKS = 14

/** When a chain leaves, in milliseconds from the beginning, where nothing is broken from then on; undefined: something is, or none leaves. */
export function calmDeparture({ steps }: Story): number | undefined {
  const drain = steps.find(({ kind }) => kind === 'drain')
  if (drain === undefined) return undefined
  const isCalm = steps
    .filter(isFault)
    .every((fault) => !isLate(fault) && fault.atMs + fault.forMs <= drain.atMs)
  return isCalm ? drain.atMs : undefined
}

/** Nobody waits for more than a journey because a chain leaves (P13): what was accepted since then, by the clock of the story, has run at once. */
export async function checkLateness(
  view: Pick<NodeView, 'transaction'>,
  accepted: readonly Accepted[],
  sinceMs: number,
): Promise<Failure[]> {
  const failures: Failure[] = []
  for (const { hash, intent, atMs, block, since } of await whatRan(view, accepted)) {
    const waited = block - since
    // Who wants what others want waits for them, too.
    const isShared = 'boxes' in intent || 'box' in intent
    if (atMs < sinceMs || isShared || waited <= LATE_BLOCKS) continue
    const message = `${hash} (${intent.kind}) waited for ${waited} blocks while a chain left, more than ${LATE_BLOCKS}.`
    failures.push({ rule: 'late', message })
  }
  return failures
}
