import type { ObjectName } from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import { elsewhereIn } from '../simulation/kernel-answer.ts'
import { findNeeds, type Needs } from './find-needs.ts'
import { planLending } from './lending.ts'
import {
  kindOf,
  type Meeting,
  type MeetingObject,
  type MeetingPlaces,
  planMeeting,
} from './meeting.ts'
import type { Rehearsal, Rehearse, RehearsedObject, StepRequest } from './rehearsal.ts'

/** What an agent knows of a step: whether it finds on a chain what it needs, and if not, what has to come there. */
export type Sight =
  | {
      kind: 'runs'
      names: readonly Hex[]
      /** What it was charged for; undefined where nobody has seen it run. */
      gasUsed?: bigint
      /** Apps that it calls. */
      apps: readonly Address[]
      /** Whether it comes to an end, as far as anybody knows. */
      succeeds: boolean
      /** Objects that it touches there: where one of them is not there any more, or not yet, the step has to wait. */
      parts: readonly Hex[]
      /** Those of them that are on their way there: to the heir of a chain that was fenced some only come when somebody waits for them (P5). */
      awaited: readonly ObjectName[]
      /** Own belongings that have enough there, though not all of their money. */
      scattered: readonly ObjectName[]
    }
  | { kind: 'meets'; meeting: Meeting; needs: Needs; scattered: readonly ObjectName[] }
  /** It needs something that nobody has. */
  | { kind: 'lost'; id: Hex }

/** Words of data of what a sender takes along without needing it, at most: as an amount with a few allowances has. */
export const lightWordsMax = 8
/** Objects that are named for one transaction at most (P18). */
const namesMax = 16

/**
 * Finds out what a step of an app needs on the chain of its sender: what it comes out otherwise without (P18, P24). So an object that is merely credited is
 * not brought, and an app that catches `Elsewhere` deceives nobody. `places`: what says where to meet. `last`: what was found there before that it needs.
 */
export async function scout(
  step: StepRequest,
  home: number,
  rehearse: Rehearse,
  { places, last }: { places?: MeetingPlaces; last?: Needs | undefined } = {},
): Promise<Sight> {
  const rehearsal = await rehearse(step, home)
  const lost = elsewhereIn(rehearsal.whole.result)
  if (!rehearsal.whole.success && lost !== undefined) return { kind: 'lost', id: lost }

  // An app that is made has no account: what stands at its address is nobody's.
  const objects = rehearsal.objects.filter(
    ({ address }) => step.to !== null || address === undefined,
  )
  const found = await findNeeds({ ...rehearsal, objects }, { home, sender: step.from, last })
  if (found === undefined) return runs(step, home, rehearsal, objects)
  const { needs } = found
  const meeting = await planLending(
    home,
    toMeeting(objects, needs.ids, step.from),
    rehearsal,
    places,
  )
  const scattered = found.scattered.filter((name) => !leaves(meeting, name))
  return { kind: 'meets', meeting, needs, scattered }
}

function runs(
  { from, to }: StepRequest,
  home: number,
  { whole, apps }: Rehearsal,
  objects: readonly RehearsedObject[],
): Sight {
  const here = objects.filter(({ chainId }) => chainId === home)
  return {
    kind: 'runs',
    gasUsed: whole.gasUsed,
    succeeds: whole.success,
    apps,
    names: namesOf(here, to),
    parts: here.flatMap(({ id, name, state }) => (name && state !== 'unborn' ? [id] : [])),
    awaited: here.flatMap(({ name, state }) => (name && state === 'travelling' ? [name] : [])),
    scattered: here.flatMap(({ name, isScattered }) =>
      isScattered && name?.owner === from ? [name] : [],
    ),
  }
}

/** Money that waits for what leaves may be where that goes, which takes it up then. */
function leaves(meeting: Meeting, name: ObjectName): boolean {
  if (meeting.kind !== 'gather') return false
  const departing = [...meeting.departures, ...meeting.lent].flatMap(({ names }) => names)
  return [...meeting.belongings, ...departing].includes(name)
}

/**
 * Objects of other apps than the one that is called, which might catch `Elsewhere` of those: an app that caught it of its own would deceive itself. (To name an object
 * costs 850 gas, so a plain transfer names none.)
 */
function namesOf(objects: readonly RehearsedObject[], to: Address | null): Hex[] {
  return objects
    .filter(({ name, state }) => state !== 'unborn' && name !== undefined && name.app !== to)
    .map(({ id }) => id)
    .slice(0, namesMax)
}

/** Whether a step may turn out to need what cannot be brought together: not if it could be brought, even if all that it touches were needed. */
export function mayBeApart(
  objects: readonly RehearsedObject[],
  home: number,
  sender: Address,
): boolean {
  const { kind } = planMeeting(
    home,
    toMeeting(
      objects,
      objects.map(({ id }) => id),
      sender,
    ),
  )
  return kind === 'apart' || kind === 'foreign-account'
}

function toMeeting(
  objects: readonly RehearsedObject[],
  needed: readonly Hex[],
  sender: Address,
): MeetingObject[] {
  const shared = objects.filter(({ name }) => name?.owner === zeroAddress)
  const addresses = new Set(shared.map(({ id }) => `0x${id.slice(26)}`))
  const isObjectAddress = (address: Address) => addresses.has(address)
  return objects
    .filter(({ address }) => address !== sender)
    .map((object) => {
      const { id, name, address, chainId, state, size, isPinned } = object
      return {
        ...{ id, chainId, size, isTravelling: state === 'travelling' },
        ...(name !== undefined && { name }),
        kind: kindOf(object, sender, isObjectAddress),
        isAccount: address !== undefined && !isObjectAddress(address),
        isNeeded: needed.includes(id),
        isLight: state !== 'unborn' && !isPinned && size <= lightWordsMax,
      }
    })
}
