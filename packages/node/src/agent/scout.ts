import type { ObjectName, SignedTransaction } from '@metalayer/protocol'
import { type Address, type Hex, toFunctionSelector, zeroAddress } from 'viem'
import { planLending } from './lending.ts'
import {
  kindOf,
  type Meeting,
  type MeetingObject,
  type MeetingTerms,
  planMeeting,
} from './meeting.ts'

/** What a step came to in a simulation. */
export type RehearsedAnswer = { success: boolean; gasUsed: bigint; result: Hex }

/** An object that a step touches. */
export type RehearsedObject = {
  id: Hex
  /** Of an account: its address; of any other object: its name. */
  address?: Address
  name?: ObjectName
  state: 'here' | 'unborn' | 'travelling'
  /** Where it is, will be born, or is going. */
  chainId: number
  isPinned: boolean
  /** Words of data. */
  size: number
  /** Money of it is not where it is: in pockets, or in lanes. */
  isScattered: boolean
  /** That it is an object at all is a guess: nobody has announced it. */
  isGuess: boolean
}

/** `here`: born, with all that it has. `away`: as if it had left, so that the step reverts where it needs it. `local`: with no more money than it has there. */
export type Supposition = 'here' | 'away' | 'local'

/** A step on one chain, over all that the network has, and over less. */
export type Rehearsal = {
  /** With everything that it touches, wherever that is, and all of its money. */
  whole: RehearsedAnswer
  objects: readonly RehearsedObject[]
  /** Apps that it calls. */
  apps: readonly Address[]
  /** The same, but for these objects, by their ids. */
  suppose(suppositions: ReadonlyMap<Hex, Supposition>): Promise<RehearsedAnswer>
  /** Those of these objects that hold less after the step, as it is with everything, than before; none where it fails, or no chain shows what it writes. */
  debited(ids: readonly Hex[]): Promise<ReadonlySet<Hex>>
}

/** A call or a deployment of an app, signed or not. */
export type StepRequest = Pick<
  SignedTransaction,
  'from' | 'to' | 'value' | 'data' | 'gasLimit' | 'accessList'
>

/** Runs a step on a chain at its newest block. Rejects where it cannot: the chain does not answer, or it touches too much. */
export type Rehearse = (step: StepRequest, chainId: number) => Promise<Rehearsal>

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
  | { kind: 'meets'; meeting: Meeting; scattered: readonly ObjectName[] }
  /** It needs something that nobody has. */
  | { kind: 'lost'; id: Hex }

/** Words of data of what a sender takes along without needing it, at most: as an amount with a few allowances has. */
const lightWordsMax = 8
/** Objects that are named for one transaction at most (P18). */
const namesMax = 16
const elsewhere = toFunctionSelector('Elsewhere(bytes32)')

/**
 * Finds out what a step of an app needs on the chain of its sender: what it comes out otherwise without (P18, P24). So an object that is merely credited is
 * not brought, and an app that catches `Elsewhere` deceives nobody. `chains`: how full they are, which says where to meet.
 */
export async function scout(
  step: StepRequest,
  home: number,
  rehearse: Rehearse,
  chains: MeetingTerms['chains'] = [],
): Promise<Sight> {
  const rehearsal = await rehearse(step, home)
  const lost = elsewhereIn(rehearsal.whole.result)
  if (!rehearsal.whole.success && lost !== undefined) return { kind: 'lost', id: lost }

  // An app that is made has no account: what stands at its address is nobody's.
  const objects = rehearsal.objects.filter(
    ({ address }) => step.to !== null || address === undefined,
  )
  // What is on its way here counts: the step is sent behind it, and does not run before.
  const isHome = ({ chainId }: RehearsedObject) => chainId === home
  const isSender = ({ address }: RehearsedObject) => address === step.from
  const away = objects.filter((object) => !isHome(object) && !isSender(object))
  const missed = [
    ...(await findMissed(
      rehearsal,
      away.filter(({ isGuess }) => !isGuess),
    )),
    ...(await findGuessed(
      rehearsal,
      away.filter(({ isGuess }) => isGuess),
    )),
  ]
  const scattered = await findScattered(rehearsal)
  if (missed.length === 0 && scattered.length === 0) {
    const here = objects.filter(isHome)
    return {
      kind: 'runs',
      gasUsed: rehearsal.whole.gasUsed,
      succeeds: rehearsal.whole.success,
      apps: rehearsal.apps,
      names: namesOf(here, step.to),
      parts: here.flatMap(({ id, name, state }) => (name && state !== 'unborn' ? [id] : [])),
      awaited: here.flatMap(({ name, state }) => (name && state === 'travelling' ? [name] : [])),
      scattered: here.flatMap(({ name, isScattered }) =>
        isScattered && name?.owner === step.from ? [name] : [],
      ),
    }
  }
  // What is here counts as well now: it may have to come along, or keep everything here.
  const present = objects.filter((object) => isHome(object) && !isSender(object) && !object.isGuess)
  const needed = missed.length === 0 ? [] : await findNeeded(rehearsal, [...present, ...missed])
  const isFound = missed.some(({ id }) => needed.some((other) => other.id === id))
  const all = isFound ? needed : [...needed, ...missed]
  const meeting = await planLending(home, toMeeting(objects, all, step.from), rehearsal, chains)
  return { kind: 'meets', meeting, scattered: scattered.filter((name) => !leaves(meeting, name)) }
}

/** Money that waits for what leaves may be where that goes, which takes it up then. */
function leaves(meeting: Meeting, name: ObjectName): boolean {
  if (meeting.kind !== 'gather') return false
  const departing = [...meeting.departures, ...meeting.lent].flatMap(({ names }) => names)
  return [...meeting.belongings, ...departing].includes(name)
}

/** These, none of which is here, if the step comes out otherwise without them. */
async function findMissed(
  rehearsal: Rehearsal,
  away: readonly RehearsedObject[],
): Promise<readonly RehearsedObject[]> {
  if (away.length === 0) return []
  const absent = await rehearsal.suppose(supposed(away, 'away'))
  if (isSame(absent, rehearsal.whole)) return []
  // A first credit uses other gas than a later one, so they are compared as if all of them had one already.
  const isRefused = !absent.success && elsewhereIn(absent.result) !== undefined
  if (!isRefused && isSame(absent, await rehearsal.suppose(presence(away)))) return []
  return away
}

/** The one of these, which may be no objects at all, that the step asks for by its id. */
async function findGuessed(
  rehearsal: Rehearsal,
  guesses: readonly RehearsedObject[],
): Promise<readonly RehearsedObject[]> {
  if (guesses.length === 0) return []
  const absent = await rehearsal.suppose(supposed(guesses, 'away'))
  const asked = absent.success ? undefined : elsewhereIn(absent.result)
  return guesses.filter(({ id }) => id === asked)
}

/** Which of these the step comes out otherwise without, each by itself. */
async function findNeeded(
  rehearsal: Rehearsal,
  objects: readonly RehearsedObject[],
): Promise<RehearsedObject[]> {
  // Of one alone, without which it comes out otherwise, that is known.
  if (objects.length === 1) return [...objects]
  const all = presence(objects)
  const present = await rehearsal.suppose(all)
  const needed: RehearsedObject[] = []
  for (const object of objects) {
    const absent = await rehearsal.suppose(new Map([...all, [object.id, 'away']]))
    const isNeeded = object.isGuess
      ? elsewhereIn(absent.result) === object.id
      : !isSame(absent, present)
    if (isNeeded) needed.push(object)
  }
  return needed
}

/** Belongings without whose money elsewhere the step fails, which with it does not. */
async function findScattered(rehearsal: Rehearsal): Promise<ObjectName[]> {
  const candidates = rehearsal.objects.filter(
    ({ isScattered, name }) => isScattered && name !== undefined,
  )
  if (candidates.length === 0 || !rehearsal.whole.success) return []
  const all = await rehearsal.suppose(supposed(candidates, 'local'))
  if (all.success) return []
  const found: RehearsedObject[] = []
  for (const object of candidates) {
    const alone = await rehearsal.suppose(supposed([object], 'local'))
    if (!alone.success) found.push(object)
  }
  const names = found.length > 0 ? found : candidates
  return names.flatMap(({ name }) => (name === undefined ? [] : [name]))
}

/** What is a guess is left as it is: as an object it would be born where it is needed. */
function presence(objects: readonly RehearsedObject[]): ReadonlyMap<Hex, Supposition> {
  return supposed(
    objects.filter(({ isGuess }) => !isGuess),
    'here',
  )
}

function supposed(
  objects: readonly RehearsedObject[],
  supposition: Supposition,
): ReadonlyMap<Hex, Supposition> {
  return new Map(objects.map(({ id }) => [id, supposition]))
}

function isSame(one: RehearsedAnswer, other: RehearsedAnswer): boolean {
  return (
    one.success === other.success && one.gasUsed === other.gasUsed && one.result === other.result
  )
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
  const { kind } = planMeeting(home, toMeeting(objects, objects, sender))
  return kind === 'apart' || kind === 'foreign-account'
}

function toMeeting(
  objects: readonly RehearsedObject[],
  needed: readonly RehearsedObject[],
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
        isNeeded: needed.some((other) => other.id === id),
        isLight: state !== 'unborn' && !isPinned && size <= lightWordsMax,
      }
    })
}

function elsewhereIn(result: Hex): Hex | undefined {
  if (!result.startsWith(elsewhere) || result.length !== 2 + 8 + 64) return undefined
  return `0x${result.slice(10)}`
}
