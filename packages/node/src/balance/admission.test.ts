import {
  type ChainView,
  defaultPolicyLimits as limits,
  type Offer,
  ONE,
  portionOf,
} from '@metalayer/policy'
import { toWord } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { expect, test } from 'vitest'
import { createMemoryNetwork } from '../network/memory.ts'
import { createVirtualClock } from '../virtual-clock.ts'
import { createAdmission } from './admission.ts'
import { createDecisionLog, decideAgain } from './decision-log.ts'
import type { NetworkLoad } from './network-load.ts'
import { createPledges } from './pledges.ts'
import { policyRules } from './rules.ts'

const capacity = 10_000_000
/** Chains 1 and 2 are of Alice and Bob, by what the newest checkpoint says. */
const alice: Address = `0x${'a1'.repeat(20)}`
const bob: Address = `0x${'b0'.repeat(20)}`
const eve: Address = `0x${'ee'.repeat(20)}`
const agents = new Map([
  [1, alice],
  [2, bob],
  [3, bob],
])

/** Nodes that see the same: chain 1 is full, chain 2 half empty; each with an admission of its own. */
function nodes() {
  const clock = createVirtualClock(1_000_000)
  const network = createMemoryNetwork({}, { clock, random: () => 0.5 })
  const open = async (self: Address) => {
    const pledges = createPledges()
    const tick = () => Math.floor(clock.now() / 1_000)
    const view = (
      chainId: number,
    ): ChainView & Record<'waiting' | 'used' | 'arriving', number> => ({
      ...{ chainId, capacity, noise: 0, held: 0, isOpen: true, waiting: 0, used: 0, arriving: 0 },
      level:
        (chainId === 1 ? ONE : ONE / 2) +
        Math.floor((pledges.of(chainId, tick()) * ONE) / capacity),
    })
    const load = {
      ...{ tick, chain: view, chains: () => [1, 2, 3].map(view), pledge: pledges.add },
    } as unknown as NetworkLoad
    const member = network.join(self)
    const log = createDecisionLog(limits, clock)
    const admission = createAdmission({
      ...{ network: member, clock, load, log, rules: policyRules(limits), self, seed: 7 },
      agentOf: (chainId) => agents.get(chainId),
      addressOf: (peer) => peer as Address,
    })
    await member.start()
    return { admission, log, member, load }
  }
  return { clock, network, open }
}

function offersOf(count: number, work: number, [from, to]: [number, number] = [1, 2]): Offer[] {
  return Array.from({ length: count }, (_, place) => ({
    ...{ id: toWord(BigInt(place + 1)), from, to, members: 1, work, leaveGas: 16_000 },
    ...{ gain: 1_000, worth: 1_000 + place },
  }))
}

const signal = new AbortController().signal

test('a destination takes as much as it has room for, by what it sees itself, and the decision can be made again (A20, A23)', async () => {
  const { open } = nodes()
  const [from, to] = [await open(alice), await open(bob)]
  const accepted = await from.admission.ask(offersOf(60, capacity / 100), 1_000, signal)
  const work = accepted.reduce((sum, one) => sum + one.work, 0)
  expect(accepted.length).toBeGreaterThan(5)
  expect(work).toBeLessThanOrEqual(portionOf(capacity, ONE / 2))
  // What is worth most goes first.
  expect(accepted.map(({ id }) => id)).toContain(toWord(60n) as Hex)
  const [decision] = to.log.newest(1)
  if (decision === undefined) throw new Error('Nothing was logged.')
  expect(decideAgain(decision, limits)).toEqual(decision.outcome)
  expect(to.load.chain(2).level).toBeGreaterThan(ONE / 2)
})

test('what was taken counts at once, before it can be seen, so that nobody pours more into it (A20)', async () => {
  const { clock, open } = nodes()
  const [from, to] = [await open(alice), await open(bob)]
  let work = 0
  for (let tick = 0; tick < 10; tick++) {
    for (const one of await from.admission.ask(offersOf(60, capacity / 50), 1_000, signal))
      work += one.work
    await clock.advance(1_000)
  }
  expect(work).toBeGreaterThan(0)
  expect(work).toBeLessThanOrEqual(portionOf(capacity, ONE / 2))
  expect(to.load.chain(2).level).toBeLessThanOrEqual(ONE + ONE / 20)
})

test('only the agent of a chain offers what is on it, and only the agent of the other takes it', async () => {
  const { open } = nodes()
  const [stranger, from, to] = [await open(eve), await open(alice), await open(bob)]
  expect(await stranger.admission.ask(offersOf(3, 1_000), 1_000, signal)).toEqual([])
  expect(await stranger.admission.ask(offersOf(3, 1_000, [1, 1]), 1_000, signal)).toEqual([])
  expect(to.log.newest(1)).toEqual([])
  expect(await from.admission.ask(offersOf(3, 1_000), 1_000, signal)).toHaveLength(3)
})

test('an agent that is away, or silent, refuses', async () => {
  const { clock, network, open } = nodes()
  const from = await open(alice)
  expect(await from.admission.ask(offersOf(3, 1_000), 1_000, signal)).toEqual([])
  await open(bob)
  network.setLinks({ delayMs: { min: 5_000, max: 5_000 } })
  const late = from.admission.ask(offersOf(3, 1_000), 1_000, signal)
  await clock.advance(1_001)
  expect(await late).toEqual([])
})

test('between two chains of its own, a node asks itself, by the same rule', async () => {
  const { open } = nodes()
  const { admission, log } = await open(bob)
  const accepted = await admission.ask(offersOf(3, 1_000, [3, 2]), 1_000, signal)
  expect(accepted).toHaveLength(3)
  expect(log.newest(1)).toMatchObject([{ rule: 'admit', chainId: 2 }])
})

test('what is refused is kept as well, and can be decided again (A23)', async () => {
  const { open } = nodes()
  const [from, to] = [await open(alice), await open(bob)]
  const tooMuch = offersOf(2, capacity)
  expect(await from.admission.ask(tooMuch, 1_000, signal)).toEqual([])
  const [decision] = to.log.newest(1, 'admit')
  expect(decision).toMatchObject({ chainId: 2, inputs: { offers: [{}, {}] }, outcome: [] })
  if (decision) expect(decideAgain(decision, limits)).toEqual([])
})
