import * as fc from 'fast-check'
import { type Address, type Hex, numberToHex, zeroAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import { planLending } from './lending.ts'
import { type MeetingObject, planMeeting } from './meeting.ts'
import type { Rehearsal } from './rehearsal.ts'

const app = numberToHex(99, { size: 20 })
const address = (number: number) => numberToHex(number, { size: 20 })
const [sender, bob, carol] = [address(1), address(2), address(3)]
const home = 7

function part(
  key: number,
  owner: Address,
  chainId: number,
  kind: MeetingObject['kind'],
  fields: Partial<MeetingObject> = {},
): MeetingObject {
  const common = { isTravelling: false, isAccount: false, size: 2, isNeeded: true }
  const id = numberToHex(key, { size: 32 })
  return { id, name: { app, owner, key: BigInt(key) }, chainId, kind, ...common, ...fields }
}

/** A rehearsal in which these lose of what they hold; what it was asked for. */
function rehearsed(spent: readonly MeetingObject[], whole: Partial<Rehearsal['whole']> = {}) {
  const asked: (readonly Hex[])[] = []
  const debited = async (ids: readonly Hex[]) => {
    asked.push(ids)
    return new Set(spent.map(({ id }) => id))
  }
  return {
    ...{ asked, debited },
    whole: { success: true, gasUsed: 90_000n, result: '0x' as Hex, ...whole },
  }
}

const bobs = part(2, bob, 8, 'foreign')
const carols = part(3, carol, 9, 'foreign')
const both = [bobs, carols]

describe('what others own and let be spent (P31)', () => {
  test('comes to what is shared and pinned on a third chain, with its sender', async () => {
    const pinned = part(4, zeroAddress, 6, 'fixed')
    const meeting = await planLending(
      home,
      [part(1, sender, home, 'own'), ...both, pinned],
      rehearsed(both),
    )
    expect(meeting).toMatchObject({ kind: 'gather', next: 6, at: 6, departures: [] })
    const leaving = both.map(({ chainId, name }) => ({ chainId, names: [name] }))
    expect(meeting).toMatchObject({ lent: leaving, belongings: [{ owner: sender }] })
  })

  test('comes to what another lends not, and stays if one place is enough', async () => {
    const mixed = await planLending(home, both, rehearsed([carols]))
    expect(mixed).toMatchObject({ at: 8, lent: [{ chainId: 9, names: [carols.name] }] })
    const one = rehearsed(both)
    const together = [bobs, part(3, carol, 8, 'foreign')]
    expect(await planLending(home, together, one)).toMatchObject({ at: 8, lent: [] })
    // Nobody is asked what is spent, where it makes no difference.
    expect(one.asked).toEqual([])
  })

  test('is only what is taken of: not what is read, and nothing of a step that fails', async () => {
    const apart = planMeeting(home, both)
    expect(apart.kind).toBe('apart')
    expect(await planLending(home, both, rehearsed([]))).toEqual(apart)
    const failing = rehearsed(both, { success: false })
    expect(await planLending(home, both, failing)).toEqual(apart)
    expect(failing.asked).toEqual([])
  })

  test('is never an account, nor what its app has pinned', async () => {
    const account: MeetingObject = {
      ...{ id: numberToHex(5, { size: 32 }), chainId: 8, kind: 'fixed', isAccount: true },
      ...{ isTravelling: false, size: 0, isNeeded: true },
    }
    const pinned = part(6, carol, 9, 'fixed')
    const all = [account, pinned]
    expect(await planLending(home, all, rehearsed(all))).toMatchObject({ kind: 'foreign-account' })
    const lends = await planLending(home, [account, carols], rehearsed([carols]))
    expect(lends).toMatchObject({ at: 8, lent: [{ chainId: 9 }] })
  })

  test('is brought for what the step pays: sixteen times as much gas as it uses, at most (P26)', async () => {
    // The lighter one comes to the heavier one.
    const heavy = [
      { ...bobs, size: 70 },
      { ...carols, size: 65 },
    ]
    const gas = 90_000n + 28_000n * 65n
    const plan = (gasUsed: bigint) => planLending(home, heavy, rehearsed(heavy, { gasUsed }))
    expect(await plan(gas / 16n - 1n)).toMatchObject({ kind: 'apart' })
    expect(await plan(gas / 16n)).toMatchObject({ kind: 'gather' })
  })
})

test('P31: only what is foreign, needed and spent is ever lent, and fixed things stay', async () => {
  const kinds = fc.constantFrom<MeetingObject['kind'][]>('own', 'mobile', 'foreign', 'fixed')
  const drawn = fc.record({
    chainId: fc.integer({ min: 1, max: 4 }),
    ...{ kind: kinds, isNeeded: fc.boolean(), isSpent: fc.boolean() },
  })
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { maxLength: 8 }), async (all) => {
      const objects = all.map(({ chainId, kind, isNeeded }, key) =>
        part(key + 1, kind === 'own' ? sender : address(100 + key), chainId, kind, { isNeeded }),
      )
      const spent = objects.filter((_, index) => all[index]?.isSpent)
      const meeting = await planLending(1, objects, rehearsed(spent, { gasUsed: 10n ** 6n }))
      const plain = planMeeting(1, objects)
      if (plain.kind !== 'apart') {
        expect(meeting).toEqual(plain)
        return
      }
      if (meeting.kind !== 'gather') {
        expect(meeting.kind).toBe('apart')
        return
      }
      const lendable = objects.filter(
        (object) => object.kind === 'foreign' && object.isNeeded && spent.includes(object),
      )
      const names = meeting.lent.flatMap((departure) => departure.names)
      for (const name of names) expect(lendable.map((object) => object.name)).toContain(name)
      const stays = objects.filter(
        (object) =>
          object.isNeeded &&
          (object.kind === 'fixed' || object.kind === 'foreign') &&
          !(object.name && names.includes(object.name)),
      )
      for (const { chainId } of stays) expect(chainId).toBe(meeting.at)
    }),
  )
})
