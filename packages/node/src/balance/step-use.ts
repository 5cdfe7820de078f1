import { type ObjectName, objectId } from '@metalayer/protocol'
import { type Hex, zeroAddress } from 'viem'
import type { Sight } from '../agent/scout.ts'
import type { Seen } from '../agent/scouts.ts'
import type { Follow } from '../follow/interface.ts'
import type { StepUse } from './recent-use.ts'

/** What an agent's look at a step tells of what it needs. What belongs to other users is left out: it goes with them. Undefined: nobody knows. */
export function useOf(
  { pooled: { transaction }, sight }: Pick<Seen, 'pooled' | 'sight'>,
  follow: Pick<Follow, 'nameOf'>,
): StepUse | undefined {
  const names = namesIn(sight, follow)
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

function namesIn(sight: Sight, follow: Pick<Follow, 'nameOf'>): readonly ObjectName[] | undefined {
  if (sight.kind === 'runs') return sight.parts.flatMap((id) => objectName(id, follow) ?? [])
  if (sight.kind !== 'meets' || sight.meeting.kind !== 'gather') return undefined
  const { needs, belongings } = sight.meeting
  const ids = new Set([...needs, ...belongings.map(objectId)])
  return [...ids].flatMap((id) => objectName(id, follow) ?? [])
}

/** What an object's id stands for, as some chain has announced it. */
export function objectName(id: Hex, follow: Pick<Follow, 'nameOf'>): ObjectName | undefined {
  const name = follow.nameOf(id)
  if (name?.kind !== 'object') return undefined
  const { app, owner, key } = name
  return { app, owner, key }
}
