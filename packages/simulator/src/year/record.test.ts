import { tieOf } from '@metalayer/policy'
import { describe, expect, test } from 'vitest'
import { createDice } from '../coarse/dice.ts'
import { outages, watchedChains } from './outages.ts'
import { chainYears, drawYear, modelOf } from './record.ts'
import { spans } from './spans.ts'

const years = chainYears(watchedChains)
const model = modelOf(outages, years)

describe('the published record', () => {
  test('each outage was while its chain was watched, and says where it stands', () => {
    for (const { chain, start, minutes, hit, source } of outages) {
      const watched = watchedChains.find((one) => one.chain === chain)
      expect(Date.parse(start)).toBeGreaterThan(Date.parse(watched?.from ?? ''))
      expect(Date.parse(start) + minutes * 60_000).toBeLessThan(Date.parse(watched?.until ?? ''))
      expect(Number.isSafeInteger(minutes) && minutes > 0 && hit >= 1).toBe(true)
      expect(new URL(source).protocol).toBe('https:')
    }
    expect(new Set(outages.map(({ chain, start }) => `${chain} ${start}`)).size).toBe(
      outages.length,
    )
  })

  test('a chain is watched for what it has an outage in', () => {
    const named = new Set(outages.map(({ chain }) => chain))
    expect(watchedChains.filter(({ chain }) => !named.has(chain))).toEqual([])
  })

  test('rates are outages over years', () => {
    expect(chainYears([{ chain: 'one', from: '2021-01-01', until: '2025-01-01' }])).toBeCloseTo(
      4,
      3,
    )
    // What hits two chains is half a cause in the record of each.
    const causes = outages.reduce((sum, { hit }) => sum + 1 / hit, 0)
    expect(model.causesPerChainYear * years).toBeCloseTo(causes, 9)
    expect(years).toBeGreaterThan(30)
    expect(years).toBeLessThan(34)
  })
})

describe('a drawn year', () => {
  const many = Array.from({ length: 400 }, (_, seed) => {
    return drawYear(model, 50, createDice(tieOf(1, seed)))
  }).flat()

  test('has as many outages as the record, and as long ones', () => {
    const hit = many.reduce((sum, one) => sum + one.hit, 0) / 400
    expect(hit / ((50 * outages.length) / years)).toBeCloseTo(1, 1)
    const recorded = outages.reduce((sum, { minutes }) => sum + minutes, 0) / outages.length
    const drawn = many.reduce((sum, one) => sum + (one.lastsMs / 60_000) * one.hit, 0)
    expect(drawn / 400 / hit / recorded).toBeCloseTo(1, 1)
  })

  test('is in order, within the year, and the same for the same seed', () => {
    const year = drawYear(model, 50, createDice(5))
    expect(year).toEqual(drawYear(model, 50, createDice(5)))
    expect(year).not.toEqual(drawYear(model, 50, createDice(6)))
    expect(year.map(({ at }) => at)).toEqual(year.map(({ at }) => at).sort((a, b) => a - b))
    expect(many.every(({ at }) => at >= 0 && at < spans.year)).toBe(true)
  })

  test('strikes no more chains than there are', () => {
    const all = {
      causesPerChainYear: 5,
      causes: [{ minutes: 1, hit: 9, isShared: true, weight: 1 }],
    }
    expect(drawYear(all, 3, createDice(2)).every(({ hit }) => hit === 3)).toBe(true)
    expect(drawYear({ causesPerChainYear: 5, causes: [] }, 3, createDice(2))).toEqual([])
  })
})
