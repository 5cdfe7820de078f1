import { type ChainView, defaultPolicyLimits as limits, type Offer, ONE } from '@metalayer/policy'
import {
  accountSlot,
  encodeAccountWord,
  encodeMessage,
  encodeObjectWord,
  headStatuses,
  type Message,
  type ObjectName,
  objectId,
} from '@metalayer/protocol'
import { type Address, type Hex, numberToHex, zeroAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import type { Clump } from './candidates.ts'
import { createDecisionLog, decideAgain } from './decision-log.ts'
import { createDrainer, type DrainerDeps } from './drainer.ts'

const chain = { chainId: 8, generation: 1 }
const user = (index: number): Address => numberToHex(index + 1, { size: 20 })
const nowhere = { chainId: 0, chainGeneration: 0 }
const accountWord = (status: 'here' | 'away' | 'pocket') =>
  encodeAccountWord({
    ...{ status, balance: 1n, generation: 1, version: 1, nonce: 0, since: 0 },
    ...(status === 'away' ? { chainId: 9, chainGeneration: 1 } : nowhere),
  })
const objectWord = (pinned = false) =>
  encodeObjectWord({
    ...{ status: 'here', generation: 1, version: 1, since: 0, amount: 0n, size: 1, pinned },
    ...nowhere,
  })
const app = user(900)
const belonging = (owner: Address): ObjectName => ({ app, owner, key: 1n })
const shared: ObjectName = { app, owner: zeroAddress, key: 7n }
const sharedAddress: Address = `0x${objectId(shared).slice(26)}`
const pinned: ObjectName = { app, owner: zeroAddress, key: 8n }

/** A chain that drains, what lives on it, and three others, of which some are open and take what they are offered. */
class Draining {
  words = new Map<Hex, bigint>()
  named: ObjectName[] = []
  status: number = headStatuses.draining
  open = [9, 10, 11]
  /** What a chain takes of its offers. */
  takes: (offers: readonly Offer[]) => readonly Offer[] = (offers) => offers
  taken = new Set<Hex>()
  lane: Hex[] = []
  senders: Address[] = []
  homes = new Map<Address, number>()
  met: { chainId: number; generation: number; status: number }[] = []
  left: { clump: Clump; to: number }[] = []
  swept: readonly Address[] = []
  asked: (readonly Offer[])[] = []
  log = createDecisionLog(limits, { now: () => 1_000 })

  account(owner: Address, status: 'here' | 'away' | 'pocket' = 'here'): void {
    this.words.set(accountSlot(owner), accountWord(status))
  }

  object(name: ObjectName, isPinned = false): void {
    this.words.set(objectId(name), objectWord(isPinned))
    this.named.push(name)
  }

  drainer() {
    const view = (
      chainId: number,
    ): ChainView & Record<'waiting' | 'used' | 'arriving', number> => ({
      ...{
        chainId,
        capacity: 10_000_000,
        level: ONE / 2,
        noise: 0,
        held: 0,
        waiting: 0,
        used: 0,
        arriving: 0,
      },
      isOpen: this.open.includes(chainId),
    })
    const deps = {
      genesis: { chains: [8, 9, 10].map((chainId) => ({ chainId })), parameters: { networkId: 5 } },
      clock: { now: () => 1_000 },
      tickMs: () => 1_000,
      place: (owner: Address) => ({ chainId: this.homes.get(owner) ?? 8 }),
      load: {
        ...{ tick: () => 1, chains: () => [8, 9, 10, 11].map(view), pledge: () => undefined },
        recent: { since: () => [], belongingsOf: () => [] },
      },
      follow: {
        ...{ chainIds: [8, 9], kernel: () => ({ generation: 1, met: this.met }) },
        wordAt: (_: number, slot: Hex) => this.words.get(slot) ?? 0n,
        slots: () => this.words.keys(),
        names: () =>
          this.named.map((name) => ({ slot: objectId(name), name: { kind: 'object', ...name } })),
        counts: () => ({ accounts: 1 }),
        pockets: () => [{ owner: user(50) }],
        lane: () => ({ sent: this.lane.length, delivered: 0 }),
        messages: () => this.lane,
      },
      log: this.log,
      admission: {
        ask: async (offers: readonly Offer[]) => {
          this.asked.push(offers)
          return this.takes(offers)
        },
      },
      isTaken: (_: number, id: Hex) => this.taken.has(id),
      leave: (_: number, clump: Clump, to: number) => this.left.push({ clump, to }),
      sweep: (_: number, owners: readonly Address[]) => {
        this.swept = owners
      },
      senders: () => this.senders,
      decisions: () => [{ heads: [{ ...chain, status: this.status }] }],
    }
    return createDrainer(deps as unknown as DrainerDeps)
  }

  async drain() {
    this.left = []
    await this.drainer().drain(chain, new AbortController().signal)
    return this.left
  }
}

describe('a chain that leaves the network (P13)', () => {
  test('sends away all that lives there and may leave, what is owned with its owner, and pockets home', async () => {
    const one = new Draining()
    for (let index = 0; index < 20; index++) one.account(user(index))
    one.account(user(30), 'away')
    one.account(user(31), 'pocket')
    one.object(belonging(user(3)))
    one.object(shared)
    one.object(belonging(sharedAddress))
    one.object(pinned, true)
    const left = await one.drain()
    const accounts = left.flatMap(({ clump }) => clump.accounts)
    expect([...accounts].sort()).toEqual(Array.from({ length: 20 }, (_, index) => user(index)))
    const goneWith = left.find(({ clump }) => clump.accounts.includes(user(3)))
    expect(goneWith?.clump.objects).toEqual([belonging(user(3))])
    const ofShared = left.find(({ clump }) => clump.objects.some(({ key }) => key === 7n))
    expect(ofShared?.clump.objects).toEqual([shared, belonging(sharedAddress)])
    expect(left.flatMap(({ clump }) => clump.objects)).not.toContainEqual(pinned)
    expect(one.swept).toEqual([user(50)])
  })

  test('spreads it over chains that are open and that its kernel has a lane to, as can be decided again (A23)', async () => {
    const one = new Draining()
    for (let index = 0; index < 100; index++) one.account(user(index))
    const counts = (left: Draining['left']) => new Set(left.map(({ to }) => to))
    // Nobody has shown it chain 11, which joined later.
    expect(counts(await one.drain())).toEqual(new Set([9, 10]))
    for (const decision of one.log.newest(100)) {
      expect(decideAgain(decision, limits)).toEqual(decision.outcome)
    }
    one.met = [{ chainId: 11, generation: 1, status: headStatuses.live }]
    expect(counts(await one.drain())).toEqual(new Set([9, 10, 11]))
    one.met = [{ chainId: 9, generation: 2, status: headStatuses.fenced }]
    expect(counts(await one.drain())).toEqual(new Set([10]))
    one.open = []
    expect(await one.drain()).toEqual([])
  })

  test('asks them first: what they do not take stays, for another tick, and no request is longer than it may be', async () => {
    const one = new Draining()
    for (let index = 0; index < 900; index++) one.account(user(index))
    one.takes = (offers) => offers.slice(0, 1)
    const left = await one.drain()
    expect(left).toHaveLength(2)
    expect(one.asked.map(({ length }) => length)).toEqual([256, 256])
  })

  test('offers nothing that leaves already, and what is owned not before its owner has arrived', async () => {
    const one = new Draining()
    one.account(user(0))
    one.object(belonging(user(0)))
    one.taken.add(accountSlot(user(0)))
    expect(await one.drain()).toEqual([])
    one.taken.clear()
    one.account(user(0), 'away')
    one.homes.set(user(0), 10)
    expect(await one.drain()).toEqual([
      { clump: { accounts: [], objects: [belonging(user(0))] }, to: 10 },
    ])
  })

  test('is empty once nothing lives there, arrives there or wants to be sent from there', () => {
    const one = new Draining()
    expect(one.drainer().isEmptying(chain)).toBe(false)
    one.account(user(0), 'pocket')
    one.object(pinned, true)
    expect(one.drainer().isEmptying(chain)).toBe(false)
    const account = { owner: user(4), version: 2, nonce: 0, balance: 1n, departedAt: 1 }
    const credit: Message = { kind: 'credit', credits: [{ owner: user(4), amount: 1n }] }
    const reasons: ((draining: Draining) => void)[] = [
      (draining) => draining.account(user(0)),
      (draining) => draining.object(shared),
      (draining) => draining.senders.push(user(0)),
      (draining) => draining.lane.push(encodeMessage({ kind: 'account', ...account })),
    ]
    for (const reason of reasons) {
      const other = new Draining()
      other.lane.push(encodeMessage(credit))
      expect(other.drainer().isEmptying(chain)).toBe(false)
      reason(other)
      expect(other.drainer().isEmptying(chain)).toBe(true)
      other.status = headStatuses.live
      expect(other.drainer().isEmptying(chain)).toBe(false)
    }
  })
})
