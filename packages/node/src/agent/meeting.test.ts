import { ONE } from '@metalayer/policy'
import * as fc from 'fast-check'
import { type Address, numberToHex, zeroAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import { kindOf, type Meeting, type MeetingObject, planMeeting } from './meeting.ts'

const app = numberToHex(99, { size: 20 })
const sender = numberToHex(1, { size: 20 })

function object(
  key: number,
  chainId: number,
  kind: MeetingObject['kind'],
  fields: Partial<MeetingObject> = {},
): MeetingObject {
  const name = { app, owner: kind === 'own' ? sender : zeroAddress, key: BigInt(key) }
  const id = numberToHex(key, { size: 32 })
  const common = { isTravelling: false, isAccount: false, size: 0, isNeeded: true }
  return { id, name, chainId, kind, ...common, ...fields }
}

function place(meeting: Meeting): number | undefined {
  return meeting.kind === 'gather' ? meeting.at : undefined
}

describe('where a transaction meets what it needs (P18)', () => {
  test('nowhere else, if all of it is at home; what it does not need may be anywhere', () => {
    const objects = [object(1, 7, 'fixed'), object(2, 8, 'fixed', { isNeeded: false })]
    expect(planMeeting(7, objects)).toEqual({ kind: 'together' })
  })

  test('where that is which may not be moved; its sender brings what it owns', () => {
    const own = object(1, 7, 'own')
    const meeting = planMeeting(7, [own, object(2, 8, 'fixed'), object(3, 9, 'mobile')])
    expect(meeting).toMatchObject({ kind: 'gather', next: 8, at: 8, belongings: [own.name] })
    expect(meeting).toMatchObject({ departures: [{ chainId: 9, names: [{ key: 3n }] }] })
  })

  test('where the rest comes cheapest: one to two, the light to the heavy, in whatever order they are seen', () => {
    const objects = [object(1, 9, 'mobile'), object(2, 8, 'mobile'), object(3, 9, 'mobile')]
    expect(planMeeting(7, objects)).toMatchObject({ next: 9, at: 9 })
    const heavy = object(2, 8, 'mobile', { size: 4 })
    expect(planMeeting(7, [...objects, heavy])).toMatchObject({ next: 8, at: 8 })
    const two = objects.slice(0, 2)
    expect(planMeeting(7, two.toReversed())).toMatchObject({ at: place(planMeeting(7, two)) })
  })

  test('not on a chain that has more to do than it can, unless what would have to leave it weighs more', () => {
    const chain = (chainId: number, level: number) => {
      return { chainId, capacity: 1, level: level * ONE, noise: 0, held: 0, isOpen: true }
    }
    const chains = [chain(8, 0.4), chain(9, 3.2)]
    const at = (objects: MeetingObject[], gas: number) =>
      place(planMeeting(7, objects, { gas, chains }))
    const objects = [object(1, 9, 'mobile'), object(2, 8, 'mobile')]
    expect(at(objects, 100_000)).toBe(8)
    expect(at([object(1, 9, 'mobile', { size: 40 }), object(2, 8, 'mobile')], 100_000)).toBe(9)
    expect(at([object(1, 9, 'fixed'), object(2, 8, 'mobile')], 9_000_000)).toBe(9)
    // Below what it can do, fuller is not dearer: nodes that see that differently come to the same.
    const seen = [0.2, 0.9].map((level) => {
      return place(planMeeting(7, objects, { gas: 9_000_000, chains: [chain(9, level)] }))
    })
    expect(new Set(seen).size).toBe(1)
  })

  test('not on a chain that is not open, if another one is, be it home; what may not be moved stays all the same', () => {
    const at = (home: number, objects: MeetingObject[], closed: number[]) => {
      const chains = [6, 7, 8, 9].map((chainId) => {
        const isOpen = !closed.includes(chainId)
        return { chainId, capacity: 1, level: 0, noise: 0, held: 0, isOpen }
      })
      return planMeeting(home, objects, { gas: 0, chains })
    }
    const objects = [object(1, 9, 'mobile', { size: 40 }), object(2, 8, 'mobile')]
    expect(at(7, objects, [])).toMatchObject({ at: 9 })
    expect(at(7, objects, [9])).toMatchObject({ at: 8, departures: [{ chainId: 9 }] })
    expect(at(7, objects, [8, 9])).toMatchObject({ next: 7, at: 7 })
    expect(at(7, [object(1, 9, 'lent'), object(2, 8, 'mobile')], [9])).toMatchObject({ at: 8 })
    // Nothing sets out for a home that may be gone.
    const nowhere = at(7, [object(1, 9, 'mobile')], [7, 9])
    expect(nowhere).toMatchObject({ at: 9, departures: [] })
    const [one, pinned] = [object(1, 8, 'mobile'), object(2, 9, 'fixed')]
    expect(at(7, [one, pinned], [9])).toMatchObject({ at: 9, departures: [{ chainId: 8 }] })
    const apart = { kind: 'apart', chainIds: [8, 9], ids: [object(3, 8, 'fixed').id, pinned.id] }
    expect(at(7, [object(3, 8, 'fixed'), pinned], [8, 9])).toEqual(apart)
  })

  test('after its sender has fetched what it owns elsewhere', () => {
    const objects = [object(1, 6, 'own'), object(2, 8, 'fixed')]
    expect(planMeeting(7, objects)).toMatchObject({ next: 6, at: 8, belongings: [] })
    expect(planMeeting(6, objects)).toMatchObject({ next: 8, at: 8, belongings: [{ key: 1n }] })
    expect(planMeeting(7, objects.slice(0, 1))).toMatchObject({ next: 6, at: 6 })
  })

  test('with what the step touches of its sender’s besides, where that is light and on the way', () => {
    const along = (chainId: number, isLight = true) =>
      object(3, chainId, 'own', { isNeeded: false, isLight })
    const needs = [object(1, 6, 'own'), object(2, 8, 'fixed')]
    const broughtFrom = (home: number, ...others: MeetingObject[]) => {
      const meeting = planMeeting(home, [...needs, ...others])
      return meeting.kind === 'gather' ? meeting.belongings.map(({ key }) => Number(key)) : []
    }
    expect(broughtFrom(6, along(6))).toEqual([1, 3])
    expect(broughtFrom(6, along(6, false))).toEqual([1])
    expect(broughtFrom(6, along(7))).toEqual([1])
    expect(broughtFrom(7, along(7))).toEqual([3])
    const first = object(4, 6, 'own', { isNeeded: false, isLight: true })
    const ordered = planMeeting(6, [first, ...needs])
    expect(ordered).toMatchObject({ belongings: [{ key: 1n }, { key: 4n }] })
    // It travels with its sender, and goes on with it.
    expect(broughtFrom(6, { ...along(6), isTravelling: true })).toEqual([1, 3])
    // Nobody sets out for it.
    expect(planMeeting(8, [object(2, 8, 'fixed'), along(6)])).toEqual({ kind: 'together' })
  })

  test('while its sender fetches something, what it comes back to stays there', () => {
    const pool = object(2, 7, 'fixed')
    const [here, besides] = [
      object(3, 7, 'own'),
      object(4, 7, 'own', { isNeeded: false, isLight: true }),
    ]
    const fetching = planMeeting(7, [pool, here, besides, object(1, 6, 'own')])
    expect(fetching).toMatchObject({ kind: 'gather', next: 6, at: 7, belongings: [] })
  })

  test('not before what is on its way has arrived', () => {
    const objects = [object(1, 8, 'mobile', { isTravelling: true }), object(2, 9, 'fixed')]
    const needs = objects.map(({ id }) => id)
    const awaited = [objects[0]?.name]
    expect(planMeeting(7, objects)).toEqual({ kind: 'travelling', at: 9, needs, awaited })
  })

  test('nowhere, if what may not be moved is on two chains (P31)', () => {
    const apart = [object(1, 9, 'fixed'), object(2, 8, 'fixed')]
    const [one, other] = apart.map(({ id }) => id)
    expect(planMeeting(7, apart)).toEqual({ kind: 'apart', chainIds: [8, 9], ids: [one, other] })
    const account = object(3, 8, 'fixed', { isAccount: true })
    const foreign = { kind: 'foreign-account', ids: [account.id, one] }
    expect(planMeeting(7, [...apart, account])).toMatchObject(foreign)
  })

  test('where what is lent comes cheapest, unless something else may not be moved (P31)', () => {
    const lent = [object(1, 9, 'lent'), object(2, 8, 'lent'), object(3, 9, 'lent')]
    const shared = object(4, 7, 'mobile')
    const meeting = planMeeting(7, [...lent, shared])
    expect(meeting).toMatchObject({ kind: 'gather', next: 9, at: 9 })
    expect(meeting).toMatchObject({ lent: [{ chainId: 8, names: [{ key: 2n }] }] })
    expect(meeting).toMatchObject({ departures: [{ chainId: 7, names: [{ key: 4n }] }] })
    const pinned = planMeeting(7, [...lent, object(4, 6, 'fixed')])
    expect(pinned).toMatchObject({ next: 6, at: 6, departures: [], lent: [{}, {}] })
    // One place is where its sender goes: nothing of others is moved then.
    const alone = planMeeting(7, [object(1, 9, 'lent'), object(3, 9, 'lent')])
    expect(alone).toMatchObject({ next: 9, at: 9, lent: [] })
  })

  test('is reached: whoever does as it says ends with all together, or is told that it cannot be', () => {
    const kinds = fc.constantFrom<MeetingObject['kind'][]>(
      ...['own' as const, 'mobile' as const, 'lent' as const, 'foreign' as const, 'fixed' as const],
    )
    const drawn = fc.record({ chainId: fc.integer({ min: 1, max: 4 }), kind: kinds })
    fc.assert(
      fc.property(
        fc.array(drawn, { maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (all, start) => {
          const objects = all.map(({ chainId, kind }, key) => object(key, chainId, kind))
          const stays = objects.filter(({ kind }) => kind === 'fixed' || kind === 'foreign')
          const fixed = new Set(stays.map(({ chainId }) => chainId))
          const placesOf = () => stays.map(({ chainId }) => chainId)
          const before = placesOf()
          let home = start
          for (let round = 0; round < 16; round++) {
            const meeting = planMeeting(home, objects)
            if (meeting.kind === 'apart') return fixed.size > 1
            if (meeting.kind === 'together') {
              expect(placesOf()).toEqual(before)
              return objects.every(({ chainId }) => chainId === home)
            }
            if (meeting.kind !== 'gather') throw new Error(meeting.kind)
            // Agents of other chains may be late.
            const leaving = [...meeting.departures, ...meeting.lent].slice(round % 2)
            for (const { names } of leaving) move(objects, names, meeting.at)
            move(objects, meeting.belongings, meeting.next)
            home = meeting.next
          }
          throw new Error('They never meet.')
        },
      ),
    )
  })
})

function move(objects: MeetingObject[], names: readonly { key: bigint }[], chainId: number): void {
  for (const object of objects) {
    if (names.some(({ key }) => key === object.name?.key)) object.chainId = chainId
  }
}

describe('what may be moved', () => {
  const pool = numberToHex(5, { size: 20 })
  const isObjectAddress = (address: Address) => address === pool
  const kind = (owner: Address, isPinned = false) =>
    kindOf({ name: { app, owner, key: 0n }, isPinned }, sender, isObjectAddress)

  test("one's own, shared objects and what they own, unless they are pinned; nobody else's", () => {
    expect(kind(sender)).toBe('own')
    expect(kind(zeroAddress)).toBe('mobile')
    expect(kind(pool)).toBe('mobile')
    expect(kind(pool, true)).toBe('fixed')
    expect(kind(numberToHex(2, { size: 20 }))).toBe('foreign')
    expect(kind(numberToHex(2, { size: 20 }), true)).toBe('fixed')
    expect(kindOf({ address: pool, isPinned: false }, sender, isObjectAddress)).toBe('fixed')
  })
})
