import {
  deliveryOutcomes,
  type Head,
  isCallMessage,
  laneOutSlot,
  nextSlot,
  treasurySlot,
  treasuryTotal,
} from '@metalayer/protocol'
import { createRandom } from '@metalayer/testing/random'
import { type Address, zeroAddress } from 'viem'
import { afterEach, describe, expect, test } from 'vitest'
import { executor } from '../../test/model-chain.ts'
import { createModelNetwork, hubId, nextDecision } from '../../test/model-network.ts'
import { createTraffic, type Traffic } from '../../test/random-traffic.ts'
import { type Harness, openHarness } from '../../test/state-harness.ts'
import type { Decision } from '../blocks/interface.ts'
import type { At } from '../view.ts'

let opened: Harness[] = []
afterEach(async () => {
  for (const harness of opened) await harness.stop()
  opened = []
})

function made(harness: Harness, number: number): Promise<void> {
  if ((harness.blocks.head()?.number ?? -1) >= number) return Promise.resolve()
  return new Promise((resolve) => {
    const done = new AbortController()
    harness.blocks.subscribe((event) => {
      if (event.type !== 'block' || event.block.header.number < number) return
      done.abort()
      resolve()
    }, done.signal)
  })
}

/** Σ over all accounts, over treasuries, and over what calls carry. */
function total(
  harness: Harness,
  traffic: Traffic,
  at: At,
  heads: readonly Head[] | undefined,
): bigint {
  const owners: Address[] = [...traffic.owners, executor]
  let sum = owners.reduce((running, owner) => running + harness.ledger.balance(owner, at), 0n)
  sum += harness.ledger.assets.held(zeroAddress, 0n, at)
  const slot = treasurySlot(1)
  for (const chainId of harness.follow.chainIds) {
    const head = heads?.find((candidate) => candidate.chainId === chainId)
    if (heads === undefined) sum += treasuryTotal(harness.follow.wordAt(chainId, slot))
    else if (head !== undefined && BigInt(head.blockHash) !== 0n) {
      sum += treasuryTotal(harness.follow.wordAtBlock(chainId, head.number, slot))
    }
  }
  return sum
}

/** I3 of apps' assets: what is anywhere is what was minted. Returns how much that is. */
function expectAssets(harness: Harness, traffic: Traffic, at: At): bigint {
  const { assets } = harness.ledger
  let sum = 0n
  for (const { app, key } of traffic.assets) {
    const minted = assets.supply(app, key, at)
    expect(assets.held(app, key, at)).toBe(minted)
    const owned = traffic.owners.flatMap((owner) => [...assets.objects(app, owner, at)])
    const amounts = owned.filter((home) => home.key === key).map((home) => assets.amount(home, at))
    const inCalls = minted - amounts.reduce((total, amount) => total + amount, 0n)
    expect(inCalls).toBeGreaterThanOrEqual(0n)
    sum += minted
  }
  return sum
}

/** What agents are told of homes, by hints, against what all words say. */
function expectPlaces({ ledger }: Harness, { owners }: Traffic): void {
  for (const owner of owners) {
    const { state, chainId, version, nonce, balance } = ledger.home(owner)
    expect(ledger.place(owner)).toMatchObject({ state, chainId, version, nonce, balance })
  }
}

/** Objects that have moved at least once. */
function countMoved(harness: Harness, traffic: Traffic): number {
  const { assets } = harness.ledger
  const apps = [...new Set(traffic.assets.map(({ app }) => app))]
  const homes = apps.flatMap((app) =>
    [zeroAddress, ...traffic.owners].flatMap((owner) => [...assets.objects(app, owner)]),
  )
  return homes.filter(({ version }) => version > 1).length
}

/** Outcomes of the calls that were delivered in a run. */
async function outcomesOf({ follow }: Harness): Promise<number[]> {
  const found: number[] = []
  for (const chainId of follow.chainIds) {
    const last = follow.newest(chainId)?.number ?? 0
    for (const { carriers } of await follow.carriers(chainId, 0, last)) {
      for (const carrier of carriers) {
        if (carrier.kind !== 'deliver') continue
        const calls = carrier.messages.filter(({ message }) => isCallMessage(message))
        found.push(...calls.map(({ outcome }) => outcome))
      }
    }
  }
  return found
}

async function run(
  seed: number,
  rounds: number,
): Promise<{ harness: Harness; decisions: number; minted: bigint; moved: number }> {
  const network = createModelNetwork(3)
  const random = createRandom(seed).real
  let decision: Decision | undefined
  const provable = (source: number, destination: number): number => {
    const head = decision?.heads.find(({ chainId }) => chainId === source)
    if (head === undefined || BigInt(head.blockHash) === 0n) return 0
    const slot = laneOutSlot({ generation: 1, chainId: destination, chainGeneration: 1 })
    return Number(harness.follow.wordAtBlock(source, head.number, nextSlot(slot)) & 0xffffffffn)
  }
  const traffic = createTraffic(network, random, provable)
  const harness = await openHarness(network)
  opened.push(harness)

  for (let round = 0; round < rounds; round++) {
    for (let act = 0; act < 12; act++) traffic.act()
    traffic.mineAll()
    await harness.caughtUp()
    expect(harness.follow.chainIds.map((chainId) => harness.follow.state(chainId).state)).toEqual(
      harness.follow.chainIds.map(() => 'following'),
    )
    expect(total(harness, traffic, 'pending', undefined)).toBe(
      traffic.supplyAt(() => Number.MAX_SAFE_INTEGER),
    )
    expectAssets(harness, traffic, 'pending')
    expectPlaces(harness, traffic)
    const heads = new Map<number, number>()
    for (const chainId of network.chainIds) {
      const from = decision?.heads.find((head) => head.chainId === chainId)?.number ?? 0
      const to = harness.follow.newest(chainId)?.number ?? 0
      if (random() < 0.8) heads.set(chainId, from + Math.floor(random() * (to - from + 1)))
    }
    decision = nextDecision(harness.follow, network.configuration, decision, heads)
    await harness.blocks.decided(decision)
    await made(harness, decision.checkpoint.number)
    for (let back = 0; back < 5; back++) {
      const kept = harness.blocks.decision(decision.checkpoint.number - back)
      if (kept === undefined) break
      const hub = kept.heads.find(({ chainId }) => chainId === hubId)?.number ?? 0
      expect(total(harness, traffic, kept.checkpoint.number, kept.heads)).toBe(
        traffic.supplyAt(() => hub),
      )
      expectAssets(harness, traffic, kept.checkpoint.number)
    }
  }
  return {
    harness,
    decisions: decision?.checkpoint.number ?? 0,
    minted: expectAssets(harness, traffic, 'pending'),
    moved: countMoved(harness, traffic),
  }
}

describe('I3: what is in homes, pockets, lanes and parked messages adds up to what the hub locked, and of each asset to what was minted', () => {
  let moved = 0
  /** What became of calls between objects. */
  const outcomes = new Set<number>()
  for (let seed = 1; seed <= 12; seed++) {
    test(`at every network block, and pending, over random traffic (seed ${seed})`, async () => {
      const found = await run(seed, 26)
      expect(found.minted).toBeGreaterThan(0n)
      moved += found.moved
      for (const outcome of await outcomesOf(found.harness)) outcomes.add(outcome)
    })
  }

  test('while objects moved, and calls ran, bounced and were parked', () => {
    expect(moved).toBeGreaterThan(5)
    const { taken, parked, bounced } = deliveryOutcomes
    expect([...outcomes]).toEqual(expect.arrayContaining([taken, parked, bounced]))
  })
})

test('state older than what is kept is refused', async () => {
  const { harness } = await run(99, 40)
  const owner = executor
  expect(() => harness.ledger.balance(owner, 3)).toThrow(
    expect.objectContaining({ code: 'state-unavailable' }),
  )
  expect(() => harness.ledger.balance(owner, 10_000)).toThrow(
    expect.objectContaining({ code: 'state-unavailable' }),
  )
  expect(harness.ledger.nonce(owner, 40)).toBe(0)
})
