import { defaultPolicyLimits as limits, ONE } from '@metalayer/policy'
import { type Address, numberToHex } from 'viem'
import { expect, test } from 'vitest'
import type { Home } from '../view.ts'
import { createDecisionLog, decideAgain } from './decision-log.ts'
import type { ChainLoad } from './network-load.ts'
import { createSweepPlan, type SweepPlanDeps } from './plan-sweeps.ts'

const [here, home] = [1, 2]
const user = (index: number): Address => numberToHex(index + 1, { size: 20 })

/** Users who live on chain 2, with a pocket on chain 1 each. `spends`: who has spent of late. */
function network({
  level = 0.5,
  pocket = 10n ** 14n,
  atHome = 10n ** 18n,
  count = 1,
  spends = () => true,
}: {
  level?: number
  pocket?: bigint
  atHome?: bigint
  count?: number
  spends?: (owner: Address) => boolean
}) {
  const users = Array.from({ length: count }, (_, index) => user(index))
  const view = (chainId: number): ChainLoad => ({
    ...{
      chainId,
      capacity: 1_000_000,
      noise: 0,
      held: 0,
      isOpen: true,
      waiting: 0,
      used: 0,
      arriving: 0,
    },
    level: chainId === here ? level * ONE : 0,
  })
  const log = createDecisionLog(limits, { now: () => 0 })
  const deps = {
    follow: {
      pockets: () => users.map((owner) => ({ owner, balance: pocket })),
      kernel: () => ({ baseFee: 1_000_000_000n }),
    },
    pool: { pendingOf: () => [] },
    home: (): Home => ({
      ...{ state: 'here', chainId: home, generation: 1, version: 1, nonce: 1, inFlight: 0n },
      ...{ balance: atHome, pockets: [{ chainId: here, balance: pocket }] },
    }),
    load: {
      ...{ chain: view, chains: () => [here, home].map(view), tick: () => 7 },
      watch: { pace: (id: string) => (spends(`0x${id.slice(26)}`) ? 20_000 : 0) },
    },
    ...{ log, limits },
  } as unknown as SweepPlanDeps
  return { plan: createSweepPlan(deps), log }
}

test('a pocket goes home when its owner is about to spend it, when it has grown, or when its chain is idle', () => {
  expect(network({}).plan(here)).toEqual([])
  expect(network({ atHome: 0n, pocket: 10n ** 15n }).plan(here)).toEqual([user(0)])
  expect(network({ pocket: 2n * 10n ** 18n }).plan(here)).toEqual([user(0)])
  expect(network({ level: 0.1 }).plan(here)).toEqual([user(0)])
})

test('a pocket that is worth less than its way home stays (P8)', () => {
  const fare = 27_200n * 1_000_000_000n
  const plan = (pocket: bigint) => network({ level: 0.1, atHome: 0n, pocket }).plan(here)
  expect([plan(1n), plan(fare), plan(fare + 1n)]).toEqual([[], [], [user(0)]])
})

test('a chain that has enough to do sends nothing home before anybody lacks it', () => {
  expect(network({ level: 0.9, pocket: 2n * 10n ** 18n }).plan(here)).toEqual([])
})

test('who spends nothing keeps pockets where they are', () => {
  expect(network({ level: 0.1, spends: () => false }).plan(here)).toEqual([])
})

test('many pockets are looked at some at a time, and all of them in the end', () => {
  const { plan } = network({ level: 0.1, count: 1_200 })
  const looks = [plan(here), plan(here), plan(here)]
  expect(Math.max(...looks.map((owners) => owners.length))).toBeLessThan(600)
  expect(new Set(looks.flat()).size).toBe(1_200)
})

test('the decision can be made again from what a node tells of it (A23)', () => {
  const { plan, log } = network({ level: 0.1 })
  plan(here)
  const [decision] = log.newest(1)
  if (decision === undefined) throw new Error('Nothing was logged.')
  const told = JSON.parse(
    JSON.stringify(decision, (_, value) =>
      typeof value === 'bigint' ? numberToHex(value) : value,
    ),
  )
  expect(decideAgain(told, limits)).toEqual(decision.outcome)
})
