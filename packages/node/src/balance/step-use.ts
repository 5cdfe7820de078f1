import { type ObjectName, objectId, objectIn } from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import type { Sight } from '../agent/scout.ts'
import type { Seen } from '../agent/scouts.ts'
import type { Follow } from '../follow/interface.ts'
import type { StepUse } from './recent-use.ts'

type Known = Pick<Follow, 'nameOf' | 'kernel' | 'wordAt'>

/** What an agent's look at a step tells of what it needs. What belongs to other users is left out: it goes with them. Undefined: nobody knows. */
export function useOf(
  { pooled: { transaction }, home, sight }: Pick<Seen, 'pooled' | 'home' | 'sight'>,
  follow: Known,
): StepUse | undefined {
  const names = namesIn(sight, { sender: transaction.from, home }, follow)
  if (names === undefined) return undefined
  const shared = names.filter(({ owner }) => owner === zeroAddress)
  const addresses = new Set(shared.map((name) => `0x${objectId(name).slice(26)}`))
  // What a shared object owns is of no use without it.
  const owned = names.filter(({ owner }) => addresses.has(owner))
  return {
    transaction,
    shared: [...shared, ...owned].map(objectId),
    belongings: names.filter(({ owner }) => owner === transaction.from),
  }
}

function namesIn(
  sight: Sight,
  { sender, home }: { sender: Address; home: number },
  follow: Known,
): readonly ObjectName[] | undefined {
  const named = (id: Hex) => objectName(id, follow) ?? []
  if (sight.kind === 'runs') return sight.parts.flatMap(named)
  if (sight.kind !== 'meets' || sight.meeting.kind !== 'gather') return undefined
  const { needs, departures } = sight.meeting
  // Not what the sender goes to: that is used once it has come.
  const own = needs.flatMap(named).filter(({ owner }) => owner === sender)
  const besideIt = own.filter((name) => isThere(objectId(name), home, follow))
  return [...besideIt, ...departures.flatMap(({ names }) => names)]
}

function isThere(id: Hex, chainId: number, follow: Known): boolean {
  const { generation } = follow.kernel(chainId)
  return objectIn(follow.wordAt(chainId, id), generation).status === 'here'
}

/** What an object's id stands for, as some chain has announced it. */
export function objectName(id: Hex, follow: Pick<Follow, 'nameOf'>): ObjectName | undefined {
  const name = follow.nameOf(id)
  if (name?.kind !== 'object') return undefined
  const { app, owner, key } = name
  return { app, owner, key }
}
