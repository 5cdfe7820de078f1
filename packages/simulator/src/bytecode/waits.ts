import type { NodeView, ObjectHome } from '@metalayer/node'
import { type Address, zeroAddress } from 'viem'
import type { Failure } from './check-run.ts'
import { count, type EventCounts } from './events.ts'
import type { Accepted } from './users.ts'
import { whatRan } from './what-ran.ts'

/** What came of all that wanted boxes of several places, once nothing was broken any more. */
export type Waits = {
  /** Transactions that waited for boxes. */
  visits: number
  /** Network blocks of the one that waited longest, from when it was accepted, what its sender sent before had run, and all was mended. */
  longest: number
  /** Journeys of the box that made the most, and how many of those transactions wanted it. */
  journeys: number
  wanted: number
}

export type WaitsInputs = {
  app: Address
  accepted: readonly Accepted[]
  /** Of the boxes when all was mended, by their numbers. */
  before: ReadonlyMap<number, number>
  /** Network block by then. */
  mendedAt: number
  events: EventCounts
}

/** Network blocks for those that were lost when all was mended: a lease, its margin, and what heirs take over. */
const SETTLE_BLOCKS = 20
/** And for each that wants what others want: the quantum of a turn, of which one journey serves several. */
const EACH_BLOCKS = 4
/** Journeys of a box for each that wants it, as what agents have seen is a tick old, and of the storm: what was under way by then, and to an heir. */
const [JOURNEYS_EACH, JOURNEYS_MORE] = [2, 2] as const

type Visit = Accepted & { boxes: readonly number[]; waited: number }

/** A box, wherever it is. */
export function boxHome(
  view: Pick<NodeView, 'object'>,
  app: Address,
  box: number,
): Promise<ObjectHome> {
  return view.object({ app, owner: zeroAddress, key: BigInt(box) }, 'pending')
}

/** How often each of these boxes has changed its place. */
export async function versionsOf(
  view: Pick<NodeView, 'object'>,
  app: Address,
  accepted: readonly Accepted[],
): Promise<Map<number, number>> {
  const boxes = new Set(accepted.flatMap(({ intent }) => ('boxes' in intent ? intent.boxes : [])))
  const versions = new Map<number, number>()
  for (const box of boxes) versions.set(box, (await boxHome(view, app, box)).version)
  return versions
}

/** Bounded waiting (P18): whoever wants what others want elsewhere has run after so many blocks for each of them, and nothing has gone to and fro. */
export async function checkWaits(
  view: Pick<NodeView, 'object' | 'transaction'>,
  { app, accepted, before, mendedAt, events }: WaitsInputs,
): Promise<{ waits: Waits; failures: Failure[] }> {
  const visits = await visitsOf(view, accepted, mendedAt)
  const failures: Failure[] = []
  const bound = SETTLE_BLOCKS + EACH_BLOCKS * visits.length
  for (const { hash, boxes, waited } of visits) {
    if (waited <= bound) continue
    const message = `${hash} waited for boxes ${boxes} for ${waited} blocks, more than ${bound}: ${visits.length} wanted some.`
    failures.push({ rule: 'waiting', message })
  }
  const waits: Waits = { visits: visits.length, longest: 0, journeys: 0, wanted: 0 }
  waits.longest = Math.max(0, ...visits.map(({ waited }) => waited))
  for (const [box, version] of await versionsOf(view, app, visits)) {
    const journeys = version - (before.get(box) ?? 0)
    const wanted = visits.filter(({ boxes }) => boxes.includes(box)).length
    if (journeys > waits.journeys) Object.assign(waits, { journeys, wanted })
    if (wanted > 1) count(events, 'went from one to the next', journeys)
    if (journeys <= JOURNEYS_EACH * wanted + JOURNEYS_MORE) continue
    const message = `Box ${box} moved ${journeys} times for ${wanted} transactions that wanted it.`
    failures.push({ rule: 'turns', message })
  }
  return { waits, failures }
}

/** Those that had not run when all was mended. */
async function visitsOf(
  view: Pick<NodeView, 'transaction'>,
  accepted: readonly Accepted[],
  mendedAt: number,
): Promise<Visit[]> {
  const ran = await whatRan(view, accepted)
  return ran.flatMap(({ block, since, ...one }) => {
    const { intent } = one
    if (intent.kind !== 'visit' || block <= mendedAt) return []
    return [{ ...one, boxes: intent.boxes, waited: block - Math.max(mendedAt, since) }]
  })
}
