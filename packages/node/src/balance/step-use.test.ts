import { encodeObjectWord, type ObjectName, objectId } from '@metalayer/protocol'
import { type Hex, numberToHex, zeroAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import type { Meeting } from '../agent/meeting.ts'
import type { Sight } from '../agent/scout.ts'
import { useOf } from './step-use.ts'

const app = numberToHex(99, { size: 20 })
const [sender, bob] = [numberToHex(1, { size: 20 }), numberToHex(2, { size: 20 })]
const [home, there] = [7, 8]
const named = (owner: Hex, key: bigint): ObjectName => ({ app, owner, key })
const [pool, box] = [named(zeroAddress, 1n), named(zeroAddress, 2n)]
const [paid, got, bobs] = [named(sender, 3n), named(sender, 4n), named(bob, 5n)]
const all = [pool, box, paid, got, bobs]

/** What a look finds of a step; `at`: where each of them is. */
function use(sight: Sight, at: ReadonlyMap<ObjectName, number> = new Map()) {
  const wordAt = (chainId: number, id: Hex) => {
    const isHere = all.some((name) => objectId(name) === id && at.get(name) === chainId)
    if (!isHere) return 0n
    return encodeObjectWord({
      ...{ status: 'here', generation: 1, version: 1, since: 0, amount: 0n, size: 0 },
      ...{ pinned: false, chainId: 0, chainGeneration: 0 },
    })
  }
  const nameOf = (id: Hex) => {
    const name = all.find((one) => objectId(one) === id)
    return name && { kind: 'object', ...name }
  }
  const follow = { wordAt, nameOf, kernel: () => ({ generation: 1 }) }
  const seen = { pooled: { transaction: { from: sender } }, home, sight }
  const [given, known] = [seen, follow] as unknown as Parameters<typeof useOf>
  return useOf(given, known)
}

function meets(needed: readonly ObjectName[], fields: Partial<Meeting> = {}): Sight {
  const needs = needed.map(objectId)
  return {
    ...{ kind: 'meets', scattered: [], needs: { ids: needs, of: '', looksLeft: 0 } },
    meeting: {
      ...{ kind: 'gather', next: there, at: there, belongings: [], departures: [], lent: [] },
      ...{ needs, ...fields },
    } as Meeting,
  }
}

describe('what a look tells of what a step uses', () => {
  test('is all that it touches where it runs, but for what others own', () => {
    const sight: Sight = {
      ...{ kind: 'runs', succeeds: true, names: [], apps: [], awaited: [], scattered: [] },
      parts: [pool, paid, got, bobs].map(objectId),
    }
    expect(use(sight)).toMatchObject({ shared: [objectId(pool)], belongings: [paid, got] })
  })

  test('is what its sender owns where it sets out, whether that goes along or waits there', () => {
    const at = new Map([[paid, home] as const, [got, there] as const, [pool, there] as const])
    expect(use(meets([pool, paid, got]), at)).toMatchObject({ shared: [], belongings: [paid] })
    const back = meets([pool, paid, got], { next: there, at: home })
    const besidePool = new Map([...at, [pool, home] as const])
    expect(use(back, besidePool)).toMatchObject({ shared: [], belongings: [paid] })
  })

  test('is what has to leave for it', () => {
    const departures = [{ chainId: 9, names: [box] }]
    const at = new Map([[pool, there] as const, [box, 9] as const])
    expect(use(meets([pool, box], { departures }), at)).toMatchObject({ shared: [objectId(box)] })
  })

  test('is not known of what cannot meet, or waits for what travels', () => {
    const awaiting = { kind: 'travelling', at: home, awaited: [pool] } as const
    expect(use(meets([pool], awaiting))).toBeUndefined()
    expect(use({ kind: 'lost', id: objectId(pool) })).toBeUndefined()
  })
})
