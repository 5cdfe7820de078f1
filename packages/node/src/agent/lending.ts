import type { ObjectName } from '@metalayer/protocol'
import { type Meeting, type MeetingObject, type MeetingPlaces, planMeeting } from './meeting.ts'
import type { Rehearsal } from './rehearsal.ts'

/** How much more gas than a step uses its fee may move of what is lent to it (P26). */
const coveredMax = 16n
/** What moving takes at both ends, above what was measured (contracts/snapshots). */
const moveGas = { object: 90_000n, word: 28_000n }

/**
 * As `planMeeting`; but where what stays where it is would be on several chains, belongings of other users of which the step spends may be brought (P31). That a step
 * which succeeds takes of a belonging is its app's word that the owner allows it: nobody but the app can take, and where its allowance were too small the step would
 * fail. To be read is not enough, nor to be written to, nor to be given to.
 */
export async function planLending(
  home: number,
  objects: readonly MeetingObject[],
  { whole, debited }: Pick<Rehearsal, 'whole' | 'debited'>,
  places: MeetingPlaces = { chains: [] },
): Promise<Meeting> {
  const terms = { gas: Number(whole.gasUsed), ...places }
  const meeting = planMeeting(home, objects, terms)
  if (meeting.kind !== 'apart' && meeting.kind !== 'foreign-account') return meeting
  const foreign = objects.filter(({ kind, isNeeded }) => kind === 'foreign' && isNeeded)
  if (!whole.success || foreign.length === 0) return meeting
  const spent = await debited(foreign.map(({ id }) => id))
  const lending = planMeeting(
    home,
    objects.map((object) => (isLent(object, spent) ? { ...object, kind: 'lent' } : object)),
    terms,
  )
  return isCovered(lending, objects, whole.gasUsed) ? lending : meeting
}

function isLent({ id, kind, isNeeded }: MeetingObject, spent: ReadonlySet<string>): boolean {
  return kind === 'foreign' && isNeeded && spent.has(id)
}

/** Whether what others own is moved for no more than a multiple of what the step itself uses. */
function isCovered(meeting: Meeting, objects: readonly MeetingObject[], gasUsed: bigint): boolean {
  if (meeting.kind !== 'gather') return true
  const names = new Set<ObjectName>(meeting.lent.flatMap((departure) => departure.names))
  const gas = objects
    .filter(({ name }) => name !== undefined && names.has(name))
    .reduce((sum, { size }) => sum + moveGas.object + moveGas.word * BigInt(size), 0n)
  return gas <= gasUsed * coveredMax
}
