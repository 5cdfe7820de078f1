import * as fc from 'fast-check'
import { type Hex, numberToHex, zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import { createApartIndex } from './apart-index.ts'
import type { Meeting } from './meeting.ts'
import type { Sight } from './scout.ts'
import type { Seen } from './scouts.ts'

const hashOf = (index: number): Hex => numberToHex(index, { size: 32 })
const name = { app: numberToHex(99, { size: 20 }), owner: zeroAddress, key: 4n }

type Apart = Extract<Sight, { kind: 'meets' }>

const meets = (meeting: Meeting, scattered: Apart['scattered'] = []): Apart => ({
  ...{ kind: 'meets', meeting, scattered, needs: { ids: [], of: '', looksLeft: 0 } },
})
const gathering = (departures: readonly number[], lent: readonly number[] = []): Meeting => {
  const from = (chainIds: readonly number[]) =>
    chainIds.map((chainId) => ({ chainId, names: [name] }))
  return {
    ...{ kind: 'gather', next: 7, belongings: [], at: 7, needs: [] },
    ...{ departures: from(departures), lent: from(lent) },
  }
}
const travelling: Meeting = { kind: 'travelling', at: 5, needs: [], awaited: [name] }
const apart: Meeting = { kind: 'apart', chainIds: [5, 6], ids: [hashOf(5), hashOf(6)] }
const runs: Sight = {
  ...{ kind: 'runs', succeeds: true, names: [], apps: [], parts: [], awaited: [] },
  scattered: [name],
}
const lost: Sight = { kind: 'lost', id: hashOf(9) }

const seen = (index: number, home: number, sight: Sight): Seen =>
  ({ pooled: { hash: hashOf(index) }, home, nonce: 0, sight }) as unknown as Seen

const chains = [1, 2, 3, 4, 5, 6]
/** Chains that are given the sight. */
function chainsGiven(one: Seen): number[] {
  const index = createApartIndex()
  index.note(one)
  return chains.filter((chainId) => [...index.of(chainId)].includes(one))
}

test.each<[string, Sight, number[]]>([
  [
    'its home, where its sender sets out, and those that something is to leave',
    meets(gathering([2, 3])),
    [1, 2, 3],
  ],
  ['those, too, that something is lent from', meets(gathering([2], [4])), [1, 2, 4]],
  ['its home alone, where what it needs is on its way', meets(travelling), [1]],
  ['its home alone, where what it needs cannot come together', meets(apart), [1]],
  ['all of them, where money is to go home', meets(gathering([2]), [name]), chains],
  ['none, where it finds what it needs', runs, []],
  ['none, where it needs what nobody has', lost, []],
])('what is apart is given to %s', (_, sight, given) => {
  expect(chainsGiven(seen(1, 1, sight))).toEqual(given)
})

test('a chain is given it once, whatever there is to do there', () => {
  const index = createApartIndex()
  const one = seen(1, 1, meets(gathering([1, 2, 2], [2])))
  index.note(one)
  expect([...index.of(1)]).toEqual([one])
  expect([...index.of(2)]).toEqual([one])
})

test('once its sender lives elsewhere, or the last thing has left a chain, that one is given it no more', () => {
  const index = createApartIndex()
  index.note(seen(1, 1, meets(gathering([2, 3]))))
  const moved = seen(1, 4, meets(gathering([3])))
  index.note(moved)
  expect(chains.filter((chainId) => [...index.of(chainId)].length > 0)).toEqual([3, 4])
  expect([...index.of(3)]).toEqual([moved])
  index.note(seen(1, 4, runs))
  expect(chains.flatMap((chainId) => [...index.of(chainId)])).toEqual([])
})

test('what is forgotten is given to nobody, and nothing else goes with it', () => {
  const index = createApartIndex()
  const [one, other] = [seen(1, 1, meets(gathering([2]))), seen(2, 1, meets(gathering([]), [name]))]
  index.note(one)
  index.note(other)
  expect([...index.of(1)]).toEqual([one, other])
  index.forget(hashOf(1))
  expect([...index.of(1), ...index.of(2)]).toEqual([other, other])
  index.forget(hashOf(2))
  index.forget(hashOf(3))
  expect(chains.flatMap((chainId) => [...index.of(chainId)])).toEqual([])
})

/** By the meaning of what was seen, of each sight by itself. */
function concerns({ home, sight }: Seen, chainId: number): boolean {
  if (sight.kind !== 'meets') return false
  if (sight.scattered.length > 0 || home === chainId) return true
  if (sight.meeting.kind !== 'gather') return false
  const { departures, lent } = sight.meeting
  return [...departures, ...lent].some((departure) => departure.chainId === chainId)
}

test('each chain is given the last sights that concern it, whatever was seen before', () => {
  const chain = fc.constantFrom(...chains)
  const some = fc.array(chain, { maxLength: 3 })
  const meeting = fc.oneof(
    fc.tuple(some, some).map(([departures, lent]) => gathering(departures, lent)),
    fc.constantFrom(travelling, apart),
  )
  const money = fc.constantFrom<Apart['scattered'][]>([], [], [name])
  const sight = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(meeting, money).map((both) => meets(...both)) },
    { weight: 1, arbitrary: fc.constantFrom(runs, lost) },
  )
  const step = fc.record({
    index: fc.integer({ min: 1, max: 4 }),
    home: chain,
    sight: fc.option(sight, { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const index = createApartIndex()
      const last = new Map<number, Seen>()
      for (const { index: one, home, sight } of steps) {
        last.delete(one)
        if (sight === undefined) index.forget(hashOf(one))
        else {
          const looked = seen(one, home, sight)
          last.set(one, looked)
          index.note(looked)
        }
      }
      for (const chainId of chains) {
        const given = [...index.of(chainId)]
        const expected = [...last.values()].filter((one) => concerns(one, chainId))
        expect(given).toHaveLength(expected.length)
        expect(new Set(given)).toEqual(new Set(expected))
      }
    }),
  )
})
