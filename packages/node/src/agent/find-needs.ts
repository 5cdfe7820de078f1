import type { ObjectName } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { elsewhereIn, isSameAnswer } from '../simulation/kernel-answer.ts'
import type { Rehearsal, RehearsedObject, Supposition } from './rehearsal.ts'

/** What a step comes out otherwise without. */
export type Needs = {
  ids: readonly Hex[]
  /** What it was found of, and for how many looks more that find the same it counts. */
  of: string
  looksLeft: number
}

/** Looks that find the same things in the same places, after the one at which it was found out what a step needs of them, until that is found out anew: it may be other things by then, if seldom. */
const sameLooksMax = 3

/**
 * What a step comes out otherwise without (P18), and own belongings without whose money elsewhere it fails, where not all of that is on its sender's chain; undefined: all is there. To find it out takes
 * several simulations more than the one that it is given, so while that one has the same things in the same places, what was found `last` counts.
 */
export async function findNeeds(
  rehearsal: Rehearsal,
  { home, sender, last }: { home: number; sender: Address; last: Needs | undefined },
): Promise<{ needs: Needs; scattered: readonly ObjectName[] } | undefined> {
  const of = placesIn(rehearsal)
  // That all is there is found out anew each time: it runs then.
  const isKnown = last?.of === of && last.ids.length > 0 && last.looksLeft > 0
  const needs = isKnown
    ? { ...last, looksLeft: last.looksLeft - 1 }
    : await compareAll(rehearsal, { of, home, sender })
  // How much of something is where does not show in places.
  const scattered = await findScattered(rehearsal)
  return needs.ids.length === 0 && scattered.length === 0 ? undefined : { needs, scattered }
}

async function compareAll(
  rehearsal: Rehearsal,
  { of, home, sender }: { of: string; home: number; sender: Address },
): Promise<Needs> {
  const ids = await findIds(rehearsal, home, sender)
  // What was compared over a block may differ for what came in it: it counts once.
  return { ids, of, looksLeft: rehearsal.isOfOneMoment() ? sameLooksMax : 0 }
}

/** None where all is there. */
async function findIds(rehearsal: Rehearsal, home: number, sender: Address): Promise<Hex[]> {
  const { objects } = rehearsal
  // What is on its way here counts: the step is sent behind it, and does not run before.
  const isHome = ({ chainId }: RehearsedObject) => chainId === home
  const isSender = ({ address }: RehearsedObject) => address === sender
  const away = objects.filter((object) => !isHome(object) && !isSender(object))
  const [guesses, sure] = [
    away.filter(({ isGuess }) => isGuess),
    away.filter(({ isGuess }) => !isGuess),
  ]
  const missed = [
    ...(await findMissed(rehearsal, sure)),
    ...(await findGuessed(rehearsal, guesses)),
  ]
  if (missed.length === 0) return []
  // What is here counts as well now: it may have to come along, or keep everything here.
  const present = objects.filter((object) => isHome(object) && !isSender(object) && !object.isGuess)
  const needed = await findNeeded(rehearsal, [...present, ...missed])
  const isFound = missed.some(({ id }) => needed.some((other) => other.id === id))
  const all = isFound ? needed : [...needed, ...missed]
  return all.map(({ id }) => id)
}

/** How it came out, and what it touched where. */
function placesIn({ whole, objects }: Rehearsal): string {
  const places = objects.map(({ id, chainId, state, isPinned, isGuess }) =>
    [id, chainId, state, isPinned, isGuess].join(' '),
  )
  // Gas tells which way it went.
  return [whole.success, whole.gasUsed, ...places].join()
}

/** These, none of which is here, if the step comes out otherwise without them. */
async function findMissed(
  rehearsal: Rehearsal,
  away: readonly RehearsedObject[],
): Promise<readonly RehearsedObject[]> {
  if (away.length === 0) return []
  const absent = await rehearsal.suppose(supposed(away, 'away'))
  if (isSameAnswer(absent, rehearsal.whole)) return []
  // A first credit uses other gas than a later one, so they are compared as if all of them had one already.
  const isRefused = !absent.success && elsewhereIn(absent.result) !== undefined
  if (!isRefused && isSameAnswer(absent, await rehearsal.suppose(presence(away)))) return []
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
      : !isSameAnswer(absent, present)
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
