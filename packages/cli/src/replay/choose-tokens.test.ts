import type { TraceRow } from '@metalayer/simulator'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseTokens } from './choose-tokens.ts'

const transfers = (...contracts: number[]): TraceRow[] =>
  contracts.map((contract) => ({ kind: 'token', from: 0, to: 1, contract }))

describe('tokens of a replay', () => {
  test('are those that most transfers name, the lower number first', () => {
    const { chosen, distinct } = chooseTokens(transfers(5, 9, 9, 2, 7, 7), 3)
    expect(chosen).toEqual([7, 9, 2])
    expect(distinct).toBe(4)
  })

  test('are none where a trace has no transfers', () => {
    expect(chooseTokens([{ kind: 'call', from: 0, contract: 3 }]).chosen).toEqual([])
  })

  test('stand for every contract: for their own, and for others by hash, the same in every replay', () => {
    const contracts = fc.array(fc.nat(40), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(contracts, fc.integer({ min: 1, max: 6 }), (list, most) => {
        const choice = chooseTokens(transfers(...list), most)
        expect(choice.chosen.length).toBe(Math.min(most, new Set(list).size))
        for (const contract of list) {
          const place = choice.placeOf(contract)
          expect(choice.chosen[place]).toBeDefined()
          if (choice.chosen.includes(contract)) expect(choice.chosen[place]).toBe(contract)
          expect(chooseTokens(transfers(...list.toReversed()), most).placeOf(contract)).toBe(place)
        }
      }),
    )
  })

  test('share the others evenly enough that none of them takes all', () => {
    const rows = transfers(...Array.from({ length: 400 }, (_, contract) => contract))
    const { chosen, placeOf } = chooseTokens(rows, 8)
    const counts = new Array<number>(chosen.length).fill(0)
    for (let contract = 8; contract < 400; contract++) {
      const place = placeOf(contract)
      counts[place] = (counts[place] ?? 0) + 1
    }
    expect(Math.min(...counts)).toBeGreaterThan(20)
  })
})
