import {
  type ChainView,
  type Decision,
  decide,
  defaultPolicyLimits as limits,
  type Offer,
  ONE,
  type Rule,
} from '@metalayer/policy'
import { numberToHex } from 'viem'
import { expect, test } from 'vitest'
import { createDecisionLog, decideAgain } from './decision-log.ts'

const chain = (chainId: number, level: number): ChainView => ({
  ...{ chainId, capacity: 10_000_000, level: level * ONE, noise: 0, held: 0, isOpen: true },
})
const chains = [chain(1, 2), chain(2, 0.25)]
const [seed, tick] = [7, 100]
const offer: Offer = {
  ...{ id: '0x01', from: 1, to: 2, members: 1, work: 50_000, leaveGas: 16_000, gain: 9, worth: 9 },
}
const candidate = {
  ...{ id: '0x01', members: 1, pace: 50_000, waiting: 400_000, work: 100_000, ties: [] },
  ...{ moveGas: 30_000, leaveGas: 16_000, isIdle: false },
}

/** One of each rule by which something happens. */
const made: { [Name in Rule]: Decision<Name> } = {
  shed: decide(
    'shed',
    {
      ...{ seed, tick, chainId: 1, chains, candidates: [candidate], regret: ONE },
      ...{ distance: ONE, departGas: 20_000, journeyGas: 100_000 },
    },
    limits,
  ),
  admit: decide('admit', { seed, tick, here: chain(2, 0.25), mean: ONE, offers: [offer] }, limits),
  place: decide('place', { seed, id: '0x01', chains }, limits),
  meet: decide(
    'meet',
    {
      ...{ seed: 0, id: 0, gas: 90_000, chains },
      parties: [1, 2].map((chainId) => {
        return { id: numberToHex(chainId), chainId, moveGas: 50_000, waiting: 0, isFixed: false }
      }),
    },
    limits,
  ),
  turn: decide(
    'turn',
    { tick, chainId: 1, arrivedAt: 9, claims: [{ place: 3 + 2 ** 42, at: 2 }] },
    limits,
  ),
  sweep: decide(
    'sweep',
    {
      ...{ atHome: 0n, pending: 10n ** 15n, spending: 10n ** 14n, fare: 10n ** 12n, chains },
      pockets: [{ chainId: 2, amount: 10n ** 16n }],
    },
    limits,
  ),
  pressure: decide(
    'pressure',
    { waiting: 10 ** 12, capacity: 10_000_000, gas: 21_000, senderWaiting: 21_000 },
    limits,
  ),
}

/** As it comes to whoever asked for it. */
const told = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? numberToHex(item) : item)),
  )

test.each(Object.values(made))('a decision of $rule can be made again (A23)', (decision) => {
  expect(decision.outcome).not.toEqual([])
  const log = createDecisionLog(limits, { now: () => 5 })
  log.add(decision, 1)
  const [kept] = told(log.newest(1, decision.rule))
  if (kept === undefined) throw new Error('Nothing was kept.')
  expect(kept).toMatchObject({ chainId: 1, atMs: 5 })
  expect(told(decideAgain(kept, limits))).toEqual(kept.outcome)
})

test('as many are kept of each rule, however many there are of another', () => {
  let now = 0
  const log = createDecisionLog(limits, { now: () => now })
  log.add(made.shed, 1)
  for (now = 1; now < 1_000; now++) log.add(made.place, 1)
  log.add(made.admit, 2)
  expect(log.newest(1_000, 'place')).toHaveLength(128)
  expect(log.newest(1_000, 'place')[0]).toMatchObject({ atMs: 999 })
  expect(log.newest(1_000, 'shed')).toMatchObject([{ rule: 'shed', atMs: 0 }])
  expect(log.newest(2)).toMatchObject([{ rule: 'admit' }, { rule: 'place', atMs: 999 }])
  expect(log.newest(1_000)).toHaveLength(130)
  expect(log.newest(1, 'turn')).toEqual([])
})
