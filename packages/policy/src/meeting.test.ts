import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultPolicyLimits as limits } from './defaults.ts'
import { ONE } from './fixed.ts'
import { chainsArbitrary, orderArbitrary, shuffled } from './fixture.ts'
import { chooseMeeting, type Party } from './meet.ts'
import { type Claim, takeTurn } from './turn.ts'

const partiesArbitrary = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 99 }),
    chainId: fc.integer({ min: 1, max: 12 }),
    moveGas: fc.integer({ min: 0, max: 3_000_000 }),
    waiting: fc.integer({ min: 0, max: 20_000_000 }),
    isFixed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8, selector: ({ id }) => id },
)
const open = (chainId: number, level = 0) => ({
  ...{ chainId, level: level * ONE, noise: 0, held: 0, capacity: 1_000_000, isOpen: true },
})
const party = (id: number, chainId: number, more: Partial<Party> = {}): Party => ({
  ...{ id, chainId, moveGas: 50_000, waiting: 0, isFixed: false },
  ...more,
})

describe('where objects meet', () => {
  test('is where nothing that is fixed moves, and costs least (P17, P18)', () => {
    fc.assert(
      fc.property(partiesArbitrary, chainsArbitrary, orderArbitrary, (parties, chains, order) => {
        const inputs = { seed: 7, id: 1, gas: 100_000, parties, chains }
        const meeting = chooseMeeting(inputs, limits)
        const again = { ...inputs, parties: shuffled(parties, order) }
        expect(chooseMeeting(again, limits)).toEqual(meeting)
        const homes = new Set(parties.filter(({ isFixed }) => isFixed).map((one) => one.chainId))
        expect(meeting.kind === 'apart').toBe(homes.size > 1)
        if (meeting.kind !== 'at') return
        const fixed = parties.filter(({ isFixed }) => isFixed).map(({ id }) => id)
        expect(meeting.movers.filter((id) => fixed.includes(Number(id)))).toEqual([])
        expect(chains.find(({ chainId }) => chainId === meeting.chainId)?.isOpen).toBe(true)
        expect(meeting.movers.length).toBe(
          parties.filter(({ chainId }) => chainId !== meeting.chainId).length,
        )
      }),
    )
  })

  test('lets the light one come to the heavy one, and everybody to who is waited for', () => {
    const chains = [open(1), open(2)]
    const of = (parties: Party[]) =>
      chooseMeeting({ seed: 1, id: 1, gas: 1, parties, chains }, limits)
    expect(of([party(1, 1), party(2, 2, { moveGas: 220_000 })])).toMatchObject({
      chainId: 2,
      movers: [1],
    })
    const queued = party(2, 2, { moveGas: 10_000, waiting: 5_000_000 })
    expect(of([party(1, 1), queued])).toMatchObject({ chainId: 2, movers: [1] })
    const pinned = party(2, 2, { moveGas: 10, isFixed: true })
    expect(of([party(1, 1, { moveGas: 9_000_000 }), pinned])).toMatchObject({ chainId: 2 })
  })

  test('is no chain that is closed, and the less dear of two', () => {
    const parties = [party(1, 1), party(2, 2)]
    const meet = (chains: ReturnType<typeof open>[]) =>
      chooseMeeting({ seed: 1, id: 1, gas: 100_000, parties, chains }, limits)
    expect(meet([open(1, 3), open(2, 1)])).toMatchObject({ chainId: 2 })
    expect(meet([open(1, 1), { ...open(2), isOpen: false }])).toMatchObject({ chainId: 1 })
    expect(meet([])).toEqual({ kind: 'closed' })
  })

  test('names two that must stay, on two chains', () => {
    const parties = [party(9, 1, { isFixed: true }), party(4, 2, { isFixed: true })]
    expect(
      chooseMeeting({ seed: 1, id: 1, gas: 1, parties, chains: [open(1), open(2)] }, limits),
    ).toEqual({ kind: 'apart', ids: [4, 9] })
  })
})

/** Objects that go about among chains for transactions which need several of them, in the most hostile case: new ones come each tick, all over. */
function contend(needs: readonly (readonly number[])[], homes: number[], journey: number) {
  type Work = { place: number; objects: readonly number[]; at: number }
  const objects = homes.map((chainId) => ({ chainId, arrivedAt: 0, travelsTo: -1, due: 0 }))
  const waiting: Work[] = []
  const waits: number[] = []
  let journeys = 0
  let next = 0
  let done = 0
  for (let tick = 0; done < needs.length && tick < 100_000; tick++) {
    for (const object of objects) {
      if (object.travelsTo < 0 || object.due > tick) continue
      object.chainId = object.travelsTo
      object.arrivedAt = tick
      object.travelsTo = -1
    }
    const fresh = needs[next]
    if (fresh !== undefined) {
      // The worst of meeting places: always another one.
      waiting.push({ place: next, objects: fresh, at: next % 5 })
      next++
    }
    for (const work of [...waiting]) {
      const isThere = work.objects.every(
        (one) => objects[one]?.travelsTo === -1 && objects[one]?.chainId === work.at,
      )
      if (!isThere) continue
      waiting.splice(waiting.indexOf(work), 1)
      waits[work.place] = tick - work.place
      done++
    }
    for (const [place, object] of objects.entries()) {
      if (object.travelsTo >= 0) continue
      const claims: Claim[] = waiting.filter((work) => work.objects.includes(place))
      const turn = takeTurn({ tick, claims, ...object }, limits)
      if (turn.kind === 'stay') continue
      object.travelsTo = turn.to
      object.due = tick + journey
      journeys++
    }
  }
  return { waits, journeys }
}

describe('turns at an object that is wanted on several chains', () => {
  test('come to everyone, within a bound (no starvation, no deadlock)', () => {
    const needsArbitrary = fc.array(
      fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
      { minLength: 1, maxLength: 60 },
    )
    const homes = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(needsArbitrary, homes, fc.integer({ min: 1, max: 4 }), (needs, at, journey) => {
        const { waits, journeys } = contend(needs, at, journey)
        expect(waits.filter((wait) => wait !== undefined)).toHaveLength(needs.length)
        const one = limits.quantumTicks + 2 * journey + 2
        for (const [place, wait] of waits.entries()) {
          expect(wait).toBeLessThanOrEqual((place + 1) * one)
        }
        // No ping-pong: an object sets out at most once for each transaction that wants it, and once more for each that an older one takes it from.
        const wanted = needs.reduce((sum, { length }) => sum + length, 0)
        expect(journeys).toBeLessThanOrEqual(2 * wanted)
      }),
    )
  })

  test('are whose claim is oldest, after a quantum for those who are here', () => {
    const turn = (tick: number, claims: Claim[]) =>
      takeTurn({ tick, chainId: 1, arrivedAt: 10, claims }, limits)
    const [old, young] = [
      { place: 3, at: 2 },
      { place: 5, at: 1 },
    ]
    expect(turn(11, [])).toEqual({ kind: 'stay' })
    expect(turn(11, [old, young])).toEqual({ kind: 'stay' })
    expect(turn(10 + limits.quantumTicks, [young, old])).toEqual({ kind: 'go', to: 2, for: 3 })
    expect(turn(11, [old])).toEqual({ kind: 'go', to: 2, for: 3 })
    expect(turn(99, [{ place: 2, at: 1 }, old])).toEqual({ kind: 'stay' })
  })
})
