import {
  type Configuration,
  chainKinds,
  genesisHeads,
  type Head,
  hashHeirs,
  headStatuses,
  zeroHash,
} from '@metalayer/protocol'
import fc from 'fast-check'
import { toHex, zeroAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import { type FenceRules, fenceAt, withFences } from './fences.ts'

const tick = 1_000
const lease = 10
const margin = 5
const start = 1_800_000_000_000

const configurationOf = (chains: number): Configuration => ({
  number: 0,
  validators: [1, 2, 3, 4].map((n) => ({ signer: toHex(n, { size: 20 }), stake: 10n })),
  chains: [
    { chainId: 1, kind: chainKinds.hub, startBlock: 0, registrant: zeroAddress },
    ...Array.from({ length: chains }, (_, n) => ({
      ...{ chainId: 10 + n, kind: chainKinds.general, startBlock: 0, registrant: zeroAddress },
    })),
  ],
  parameters: {
    ...{ networkId: 7, hubChainId: 1, lease, minimumStay: 1, unbonding: 100, tick },
    ...{ agentTimeout: 5000, baseFeeMin: 1000n, executorShare: 0 },
    ...{ fenceCheckpoints: 3, fenceMargin: margin, dataQuota: 1_000_000n },
  },
  settings: [],
})

type Step = {
  moves: (chainId: number) => boolean
  ms?: number
  proposer?: number
  same?: boolean
  /** Chains that the configuration does not name any more. */
  leaving?: readonly number[]
  /** Of those, which are not empty yet. */
  emptying?: readonly number[]
}

/** A network whose checkpoints follow each other. */
function network(chains: number) {
  const configuration = configurationOf(chains)
  let heads: Head[] = genesisHeads(configuration)
  let time = start
  let height = 0
  return {
    get heads() {
      return heads
    },
    get time() {
      return time
    },
    step({
      moves,
      ms = tick,
      proposer = height % 4,
      same = true,
      leaving = [],
      emptying = [],
    }: Step) {
      const parentTime = time
      time += ms
      height += 1
      const isMoving = (head: Head) => isLive(head) && moves(head.chainId)
      const after = heads.map((head) =>
        isMoving(head) ? { ...head, number: head.number + 1 } : head,
      )
      const stakes = configuration.validators.map(({ stake }) => stake)
      const rules: FenceRules = {
        configuration: {
          ...configuration,
          chains: configuration.chains.filter(({ chainId }) => !leaving.includes(chainId)),
        },
        ...{ stakes, time, parentTime, proposer, isSameConfiguration: same },
        owesNothing: ({ chainId }) => !emptying.includes(chainId),
      }
      heads = withFences(heads, after, rules)
    },
    fenced: () =>
      heads.filter(({ status }) => status === headStatuses.fenced).map((h) => h.chainId),
  }
}

const isLive = ({ status }: Head): boolean =>
  status === headStatuses.live || status === headStatuses.draining

const without =
  (...dead: number[]) =>
  (chainId: number): boolean =>
    !dead.includes(chainId)

function run(one: ReturnType<typeof network>, seconds: number, step: Step): void {
  for (let second = 0; second < seconds; second++) one.step(step)
}

describe('fences (P13)', () => {
  test('come when a head stands still for its lease and the margin, and name the heirs (P5)', () => {
    const one = network(4)
    run(one, 3, { moves: () => true })
    run(one, lease + margin, { moves: without(11) })
    expect(one.fenced()).toEqual([])
    one.step({ moves: without(11) })
    expect(one.fenced()).toEqual([11])
    const heirs = [10, 12, 13].map((chainId) => ({ chainId, generation: 1 }))
    const head = one.heads.find(({ chainId }) => chainId === 11)
    expect(head).toMatchObject({ heirs: hashHeirs(heirs), leaseUntil: 0 })
    expect(head?.still.since).toBe(one.time)

    // It stays as it is for good.
    run(one, 100, { moves: () => true })
    expect(one.heads.find(({ chainId }) => chainId === 11)).toEqual(head)
    expect(one.heads.filter(({ heirs }) => heirs !== zeroHash)).toEqual([head])
  })

  test('are foretold: not before then, and by the next checkpoint behind it', () => {
    const one = network(4)
    const { parameters } = configurationOf(4)
    const told = () => one.heads.map((head) => fenceAt(head, parameters))
    run(one, 3, { moves: () => true })
    expect(told()).toEqual([0, 0, 0, 0, 0])
    const stoodAt = one.time
    one.step({ moves: without(11), leaving: [12], emptying: [12] })
    const drainsSince = one.time
    const due = [0, 0, stoodAt + (lease + margin) * 1_000, drainsSince + lease * 1_000, 0]
    expect(told()).toEqual(due)
    run(one, lease + 1, { moves: without(11), leaving: [12] })
    expect(one.time).toBe((due[3] ?? 0) + tick)
    expect(one.fenced()).toEqual([12])
    expect(told()).toEqual([...due.slice(0, 3), one.time, 0])
  })

  test('do not come for a head that moves now and then', () => {
    const one = network(4)
    for (let round = 0; round < 20; round++) {
      run(one, lease + margin - 1, { moves: without(11) })
      one.step({ moves: () => true })
    }
    expect(one.fenced()).toEqual([])
  })

  test('do not follow from a halt of consensus, nor from a new set of signers', () => {
    const one = network(4)
    run(one, 3, { moves: () => true })
    one.step({ moves: () => false, ms: 600_000 })
    run(one, lease + margin, { moves: without(11) })
    expect(one.fenced()).toEqual([])
    one.step({ moves: without(11), same: false })
    run(one, lease + margin, { moves: without(11) })
    expect(one.fenced()).toEqual([])
    run(one, 2, { moves: without(11) })
    expect(one.fenced()).toEqual([11])
  })

  test('are not in the power of proposers who hold a third of the stake or less', () => {
    const one = network(4)
    run(one, 100, { moves: without(11), proposer: 2 })
    expect(one.fenced()).toEqual([])
    one.step({ moves: without(11), proposer: 1 })
    expect(one.fenced()).toEqual([11])
  })

  test('take a quarter of the live chains within a lease at most, those first that stand for longest', () => {
    const one = network(8)
    run(one, 1, { moves: without(17) })
    run(one, lease + margin, { moves: without(17, 12, 14) })
    expect(one.fenced()).toEqual([17])
    one.step({ moves: without(17, 12, 14) })
    expect(one.fenced()).toEqual([12, 17])
    run(one, lease - 2, { moves: without(14) })
    expect(one.fenced()).toEqual([12, 17])
    run(one, 2, { moves: without(14) })
    expect(one.fenced()).toEqual([12, 14, 17])
  })

  test('wait ten times the margin while more than half of the chains stand still', () => {
    const one = network(4)
    run(one, lease + 10 * margin, { moves: without(11, 12, 13) })
    expect(one.fenced()).toEqual([])
    run(one, 2, { moves: without(11, 12, 13) })
    expect(one.fenced()).toEqual([11])
  })

  test('never take the last chain, nor the hub', () => {
    const one = network(3)
    run(one, 2_000, { moves: () => false })
    expect(one.fenced()).toHaveLength(2)
    expect(one.heads[0]).toMatchObject({ status: headStatuses.hub, still: { since: 0 } })
  })

  test('whatever happens: one lives, heirs live at the fence, and no more than a quarter goes within a lease', () => {
    const moves = fc.array(fc.nat({ max: 255 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(moves, fc.integer({ min: 1, max: 8 }), (phases, chains) => {
        const one = network(chains)
        const fencedAt: number[] = []
        for (const phase of phases) {
          for (let second = 0; second < 6; second++) {
            const before = one.fenced().length
            const live = chains - before
            one.step({ moves: (chainId) => ((phase >> (chainId - 10)) & 1) === 1 })
            for (let n = before; n < one.fenced().length; n++) fencedAt.push(one.time)
            const recent = fencedAt.filter((at) => at > one.time - lease * 1_000)
            expect(recent.length).toBeLessThanOrEqual(
              Math.max(1, Math.floor((live + recent.length) / 4)),
            )
          }
          expect(one.fenced().length).toBeLessThan(chains)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('chains that leave the configuration (P13)', () => {
  const all = () => true
  const statusOf = (one: ReturnType<typeof network>, chainId: number): number | undefined =>
    one.heads.find((head) => head.chainId === chainId)?.status

  test('drain for a lease while they run on, and are fenced then; nobody inherits through them', () => {
    const one = network(4)
    run(one, 3, { moves: all })
    run(one, lease + 1, { moves: all, leaving: [11] })
    expect(statusOf(one, 11)).toBe(headStatuses.draining)
    const before = one.heads.find(({ chainId }) => chainId === 11)?.number ?? 0
    one.step({ moves: all, leaving: [11] })
    expect(one.fenced()).toEqual([11])
    const heirs = [10, 12, 13].map((chainId) => ({ chainId, generation: 1 }))
    const head = one.heads.find(({ chainId }) => chainId === 11)
    expect(head).toMatchObject({ heirs: hashHeirs(heirs), number: before + 1 })
    run(one, 100, { moves: all, leaving: [11] })
    expect(one.heads.find(({ chainId }) => chainId === 11)).toEqual(head)
  })

  test('are waited for while they are not empty, for 32 leases at most', () => {
    const one = network(4)
    const step = { moves: all, leaving: [11], emptying: [11] }
    run(one, 3 * lease, step)
    expect(statusOf(one, 11)).toBe(headStatuses.draining)
    one.step({ ...step, emptying: [] })
    expect(one.fenced()).toEqual([11])

    const other = network(4)
    run(other, 32 * lease + 1, step)
    expect(other.fenced()).toEqual([])
    other.step(step)
    expect(other.fenced()).toEqual([11])
  })

  test('are not waited for once they stand still, as any other chain', () => {
    const one = network(4)
    const step = { leaving: [11], emptying: [11] }
    run(one, 2 * lease, { ...step, moves: all })
    run(one, lease + margin, { ...step, moves: without(11) })
    one.step({ ...step, moves: all })
    run(one, lease + margin, { ...step, moves: without(11) })
    expect(one.fenced()).toEqual([])
    one.step({ ...step, moves: without(11) })
    expect(one.fenced()).toEqual([11])
  })

  test('are live again where they are named again in time', () => {
    const one = network(4)
    run(one, lease, { moves: all, leaving: [11] })
    run(one, 3 * lease, { moves: all })
    expect(statusOf(one, 11)).toBe(headStatuses.live)
    expect(one.fenced()).toEqual([])
  })

  test('go behind those that are dead, and one that drains inherits nothing of them', () => {
    const one = network(8)
    run(one, 3, { moves: all })
    run(one, margin + 1, { moves: without(12, 13) })
    run(one, lease + 1, { moves: without(12, 13), leaving: [11] })
    expect(one.fenced()).toEqual([12, 13])
    const heirs = [10, 14, 15, 16, 17].map((chainId) => ({ chainId, generation: 1 }))
    expect(one.heads.find(({ chainId }) => chainId === 12)?.heirs).toBe(hashHeirs(heirs))
    run(one, 2 * lease, { moves: all, leaving: [11] })
    expect(one.fenced()).toEqual([11, 12, 13])
  })

  test('whatever leaves, and whatever dies: one balanced chain stays, and drains last a lease at least', () => {
    const mask = fc.nat({ max: 255 })
    const phase = fc.record({ moving: mask, leaving: mask, full: mask })
    const phases = fc.array(phase, { minLength: 1, maxLength: 30 })
    const has = (mask: number, chainId: number): boolean => ((mask >> (chainId - 10)) & 1) === 1
    fc.assert(
      fc.property(phases, fc.integer({ min: 1, max: 8 }), (steps, chains) => {
        const one = network(chains)
        const drainsSince = new Map<number, number>()
        for (const { moving, leaving, full } of steps) {
          const names = Array.from({ length: chains }, (_, n) => 10 + n)
          const gone = names.filter((chainId) => has(leaving, chainId))
          const emptying = names.filter((chainId) => has(full, chainId))
          for (let second = 0; second < 6; second++) {
            const before = one.heads
            one.step({ moves: (chainId) => has(moving, chainId), leaving: gone, emptying })
            for (const [place, head] of one.heads.entries()) {
              const was = before[place]?.status
              const wasDraining = was === headStatuses.draining
              if (head.status === headStatuses.draining && !wasDraining) {
                drainsSince.set(head.chainId, one.time)
              }
              if (head.status !== headStatuses.fenced || was === headStatuses.fenced) continue
              expect(one.heads.some((other) => other.status === headStatuses.live)).toBe(true)
              if (!wasDraining) continue
              const since = drainsSince.get(head.chainId) ?? one.time
              expect(one.time - since).toBeGreaterThan(lease * 1_000)
            }
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
