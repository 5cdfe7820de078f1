import { type ChainView, decide, defaultPolicyLimits, ONE } from '@metalayer/policy'
import type { ObjectName } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { DecisionLog } from '../balance/decision-log.ts'
import { gasCosts } from '../balance/gas-costs.ts'

/** What a step of an app touches, where that is, and what it is to the step's sender. */
export type MeetingObject = {
  id: Hex
  /** Undefined: an account, or the ERA of an object. */
  name?: ObjectName
  /** Where it is, is going, or will be born. */
  chainId: number
  isTravelling: boolean
  /**
   * `own`: belongs to the sender, who brings it along. `mobile`: shared, or of a shared object, and not pinned: its chain's agent may send it. `foreign`: another
   * user's belonging, which stays where it is; `lent`: one that may be brought all the same, since its owner lets the step spend of it (P31). `fixed`: everything
   * else, above all accounts of other users, stays where it is (P18).
   */
  kind: 'own' | 'mobile' | 'foreign' | 'lent' | 'fixed'
  isAccount: boolean
  /** Words of data, which move with it. */
  size: number
  /** Whether the step would come out otherwise without it. */
  isNeeded: boolean
  /** Of what is not needed: whether the sender takes it along from where both are. */
  isLight?: boolean
}

/** Objects of one chain that are to leave it. */
export type Departure = { chainId: number; names: readonly ObjectName[] }

/** How the parts of a transaction come together (P18, P31). */
export type Meeting =
  /** All that it needs is where its sender is. */
  | { kind: 'together' }
  /** The sender goes to a chain, with what it owns here; and others set out for where all will meet. */
  | {
      kind: 'gather'
      /** Where the sender goes next; its own chain: it waits for the others there. */
      next: number
      belongings: readonly ObjectName[]
      /** Where all meet. */
      at: number
      departures: readonly Departure[]
      /** The same, of what belongs to other users. */
      lent: readonly Departure[]
      /** Ids of all that must be there. */
      needs: readonly Hex[]
    }
  /** Something is on its way. `at`: where all would meet, were it there already. `awaited`: apps' objects that are. */
  | { kind: 'travelling'; at: number; needs: readonly Hex[]; awaited: readonly ObjectName[] }
  /** They cannot: what may not be moved is on several chains, another user's account among it or not. `ids`: of two such on two chains, the account first. */
  | {
      kind: 'apart' | 'foreign-account'
      chainIds: readonly number[]
      ids: readonly [Hex, Hex]
    }

/** What agents know of chains: whether each is open, alike (`NetworkLoad.places`), and about how full it is; one of which nothing is known is open. And who keeps what is decided by that. */
export type MeetingPlaces = { chains: readonly ChainView[]; log?: Pick<DecisionLog, 'add'> }

/** `gas`: what a step uses. */
type MeetingTerms = MeetingPlaces & { gas: number }

const unknown = { capacity: 1, level: 0, noise: 0, held: 0, isOpen: true }

/**
 * Where a transaction meets what it needs: where that is which nobody may move, else the cheapest chain of those on which something is lent, else of those on which something else is that
 * may be moved: what is heavy stays, and what is light comes, unless the chain has more to do than it can. A function of what is where and which chains are open, but for that, so that all agents come to
 * the same. Where no such chain is open, all comes to `home`, the chain of its sender; but what may not be moved says where, open or not.
 */
export function planMeeting(
  home: number,
  objects: readonly MeetingObject[],
  terms: MeetingTerms = { gas: 0, chains: [] },
): Meeting {
  const needed = objects.filter(({ isNeeded }) => isNeeded)
  if (needed.every(({ chainId, isTravelling }) => chainId === home && !isTravelling)) {
    return { kind: 'together' }
  }
  const meeting = bringTogether(home, objects, terms)
  if (!needed.some(({ isTravelling }) => isTravelling)) return meeting
  const at = meeting.kind === 'gather' ? meeting.at : home
  const awaited = needed.flatMap(({ name, isTravelling }) => (isTravelling ? (name ?? []) : []))
  return { kind: 'travelling', at, needs: needed.map(({ id }) => id), awaited }
}

function bringTogether(
  home: number,
  objects: readonly MeetingObject[],
  terms: MeetingTerms,
): Meeting {
  const needed = objects.filter(({ isNeeded }) => isNeeded)
  const own = needed.filter(({ kind }) => kind === 'own')
  const fixed = needed.filter(({ kind }) => kind === 'fixed' || kind === 'foreign')
  const lent = needed.filter(({ kind }) => kind === 'lent')
  const mobile = needed.filter(({ kind }) => kind === 'mobile')
  const chainIds = [...new Set(fixed.map(({ chainId }) => chainId))].sort((a, b) => a - b)
  const [one] = [...fixed.filter(({ isAccount }) => isAccount), ...fixed]
  const other = fixed.find(({ chainId }) => chainId !== one?.chainId)
  if (one !== undefined && other !== undefined) {
    const kind = one.isAccount ? ('foreign-account' as const) : ('apart' as const)
    return { kind, chainIds, ids: [one.id, other.id] }
  }
  const at =
    chainIds[0] ??
    cheapest(home, lent, terms) ??
    cheapest(home, mobile, terms) ??
    collectAt(home, own) ??
    whereNoneIsOpen(home, [...lent, ...mobile], terms)
  return {
    kind: 'gather',
    // What the sender owns comes by its own hand alone: so it fetches that first.
    next: collectAt(home, own, at) ?? at,
    belongings: at === home ? [] : takenAlong(home, objects),
    at,
    departures: departuresOf(mobile, at),
    lent: departuresOf(lent, at),
    needs: needed.map(({ id }) => id),
  }
}

/**
 * Where the meeting is elsewhere, what the sender owns and needs goes with it, and what the step touches of that besides, if it is light: where it ends is where it is spent next, and fetched later it would
 * take two journeys. The kernel passes over what is not there yet.
 */
function takenAlong(home: number, objects: readonly MeetingObject[]): ObjectName[] {
  const own = objects.filter(({ kind, chainId }) => kind === 'own' && chainId === home)
  // Where there is not room for all, what it needs goes.
  const going = [
    ...own.filter(({ isNeeded }) => isNeeded),
    ...own.filter(({ isNeeded, isLight }) => !isNeeded && isLight),
  ]
  return going.flatMap(({ name }) => name ?? [])
}

/** The sender's next stop on the way to `at`: the lowest chain, besides those two, on which it owns something that it needs. */
function collectAt(home: number, own: readonly MeetingObject[], at?: number): number | undefined {
  const stops = own.map(({ chainId }) => chainId).filter((id) => id !== home && id !== at)
  return stops.length === 0 ? undefined : Math.min(...stops)
}

/** Home; where that is not open either, something stays where it is, so that nothing sets out for a chain that may be gone. */
function whereNoneIsOpen(
  home: number,
  others: readonly MeetingObject[],
  terms: MeetingTerms,
): number {
  if (placeOf(home, terms).isOpen || others.length === 0) return home
  return Math.min(...others.map(({ chainId }) => chainId))
}

/** Of the open chains on which these are, the one where the step and the moves of the others cost least. */
function cheapest(
  home: number,
  objects: readonly MeetingObject[],
  terms: MeetingTerms,
): number | undefined {
  if (objects.length === 0) return undefined
  const inputs = {
    // Ties fall alike for all transactions, so that those who need the same things want them in one place.
    ...{ seed: 0, id: 0, gas: terms.gas },
    // What waits for each party is left out: every agent counts that a little otherwise, and the least difference would send two parties past each other.
    parties: objects.map(({ id, chainId, size }) => ({
      ...{ id, chainId, waiting: 0, isFixed: false },
      moveGas: gasCosts.objectLeaves + gasCosts.objectArrives + gasCosts.wordArrives * size,
    })),
    chains: [...new Set(objects.map(({ chainId }) => chainId))].map((id) => placeOf(id, terms)),
  }
  const decision = decide('meet', inputs, defaultPolicyLimits)
  terms.log?.add(decision, home)
  return decision.outcome.kind === 'at' ? decision.outcome.chainId : undefined
}

/** Its level in whole multiples of what it can do, above the first: agents, who see chains at moments that differ, seldom disagree about that, and not for long. */
function placeOf(chainId: number, { chains }: MeetingTerms): ChainView {
  const view = chains.find((one) => one.chainId === chainId)
  if (view === undefined) return { ...unknown, chainId }
  return { ...view, level: ONE * Math.floor(view.level / ONE) }
}

function departuresOf(objects: readonly MeetingObject[], at: number): Departure[] {
  const byChain = new Map<number, ObjectName[]>()
  for (const { chainId, name } of objects) {
    if (chainId === at || name === undefined) continue
    byChain.set(chainId, [...(byChain.get(chainId) ?? []), name])
  }
  return [...byChain].map(([chainId, names]) => ({ chainId, names }))
}

/** Whose ERA, or what object, an address is: helps to tell what may be moved. */
export function kindOf(
  object: { name?: ObjectName; address?: Address; isPinned: boolean },
  sender: Address,
  isObjectAddress: (address: Address) => boolean,
): MeetingObject['kind'] {
  const { name, isPinned } = object
  if (name === undefined) return 'fixed'
  if (name.owner === sender) return 'own'
  if (isPinned) return 'fixed'
  const isShared = BigInt(name.owner) === 0n
  return isShared || isObjectAddress(name.owner) ? 'mobile' : 'foreign'
}
