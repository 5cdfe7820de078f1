import { readFileSync } from 'node:fs'
import { accountSlot, birthPlace, objectAddress } from '@metalayer/protocol'
import { expect, test } from 'vitest'
import { createDevnetLoad } from './loads/create-load.ts'
import type { Apps } from './loads/load.ts'
import { plannedPlacements } from './part.ts'
import { createPlanner, openPlanFile } from './plan-placement.ts'

const addressOf = (number: number) => `0x${number.toString(16).padStart(40, '0')}` as const
const apps: Apps = {
  tokens: Array.from({ length: 46 }, (_, place) => addressOf(place + 1)),
  exchange: addressOf(1_000),
}
const chainIds = [11, 12, 13, 14]
const load = createDevnetLoad(
  { load: 'exchange', seed: 5, accounts: 300, traders: 300 },
  () => 3_000,
)
const places = [...load.intents.keys()]
const objects = load.objectIds(apps)
const homeOf = (number: number): string =>
  number < load.accounts.length
    ? accountSlot(load.accounts[number]?.address ?? '0x')
    : (objects[number - load.accounts.length] ?? '')
const options = { load, apps, chainIds, seed: 5, ahead: 3_000 }

/** Share of swaps whose trader is where the pair's pool is, if the plan is followed. */
function together(plan: Record<string, number>): number {
  const born = (id: string) => {
    const address = id.startsWith(`0x${'0'.repeat(24)}`)
      ? (`0x${id.slice(26)}` as const)
      : objectAddress(id as `0x${string}`)
    return chainIds[birthPlace(address, chainIds.length)]
  }
  const at = (number: number) => plan[homeOf(number)] ?? born(homeOf(number))
  const met = load.intents.filter(({ sender, objects: [pair = -1] }) => at(sender) === at(pair))
  return met.length / load.intents.length
}

test.each(plannedPlacements)(
  '%s brings traders and pairs together that hashing has apart',
  (name) => {
    const planner = createPlanner(name, options)
    planner.note(places)
    expect(together({})).toBeLessThan(0.35)
    const plan = planner.decide(0)
    expect(Object.values(plan).every((chainId) => chainIds.includes(chainId))).toBe(true)
    expect(together(plan)).toBeGreaterThan(0.6)
  },
)

test.each(['clpa', 'louvain'] as const)('%s knows only what ran since it decided last', (name) => {
  const planner = createPlanner(name, options)
  expect(planner.decide(0)).toEqual({})
  planner.note(places)
  const plan = planner.decide(0)
  expect(planner.decide(0)).toEqual(plan)
})

test('nodes find a plan from the beginning, and the newest one after that', () => {
  const file = openPlanFile()
  try {
    const path = new URL(file.rules).searchParams.get('plan') ?? ''
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({})
    file.write({ '0x01': 12 })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ '0x01': 12 })
  } finally {
    file.remove()
  }
})
