import {
  addressOf,
  type BlockVoucher,
  type ChainVoucher,
  type Checkpoint,
  type Configuration,
  chainKinds,
  genesisCheckpoint,
  genesisHeads,
  type Head,
  hashCheckpoint,
  headStatuses,
  headsRoot,
} from '@metalayer/protocol'
import fc from 'fast-check'
import { toHex, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { nextCheckpoint } from './next-checkpoint.ts'
import { nextPrice } from './next-price.ts'
import type { Proposal, ValidatorVoucher } from './proposal.ts'

const configuration: Configuration = {
  number: 0,
  validators: [1, 2, 3, 4].map((key) => ({
    signer: addressOf(toHex(key, { size: 32 })),
    stake: 10n,
  })),
  chains: [
    { chainId: 1, kind: chainKinds.hub, startBlock: 100, registrant: zeroAddress },
    { chainId: 10, kind: chainKinds.general, startBlock: 5, registrant: zeroAddress },
    { chainId: 11, kind: chainKinds.storage, startBlock: 0, registrant: zeroAddress },
  ],
  parameters: {
    ...{ networkId: 7, hubChainId: 1, lease: 60, minimumStay: 1, unbonding: 100 },
    dataQuota: 1_000_000n,
    ...{ tick: 1000, agentTimeout: 5000, baseFeeMin: 1000n, executorShare: 0 },
    ...{ fenceCheckpoints: 5, fenceMargin: 30 },
  },
  settings: [],
}
const parent = genesisCheckpoint(configuration)
const heads = genesisHeads(configuration)
const now = 1_800_000_000_000

function block(number: number, over: Partial<BlockVoucher> = {}): BlockVoucher {
  return {
    number,
    hash: toHex(number, { size: 32 }),
    stateRoot: toHex(number + 1, { size: 32 }),
    commitment: toHex(number + 2, { size: 32 }),
    time: 1_799_999_000 + number,
    gasUsed: BigInt(number) * 15_000_000n,
    gasLimit: 30_000_000n,
    ...over,
  }
}

type Said = { chains?: ChainVoucher[]; clock?: number; validator?: number }

function voucher(validator: number, said: Said, base = { parent, heads }): ValidatorVoucher {
  return {
    validator: said.validator ?? validator,
    signature: '0x',
    body: {
      height: base.parent.number + 1,
      parent: hashCheckpoint(base.parent),
      clock: said.clock ?? now,
      chains: said.chains ?? [],
    },
  }
}

const chain = (blocks: BlockVoucher[], waitingSince = 0, chainId = 10): ChainVoucher => ({
  ...{ chainId, generation: 1, waitingSince, blocks },
})

function propose(said: Said[]): Proposal {
  const proposer = configuration.validators[0]?.signer ?? zeroAddress
  return { proposer, vouchers: said.map((one, index) => voucher(index, one)) }
}

function next(
  said: Said[],
  base: { parent: Checkpoint; heads: readonly Head[] } = { parent, heads },
) {
  const proposal = {
    ...propose([]),
    vouchers: said.map((one, index) => voucher(index, one, base as never)),
  }
  const result = nextCheckpoint({ ...base, configuration, proposal }, () => true)
  if (!result.valid) throw new Error(result.reason)
  return result
}

const headOf = (result: { heads: Head[] }, chainId = 10): Head =>
  result.heads.find((head) => head.chainId === chainId) as Head

describe('nextCheckpoint (P12)', () => {
  it('takes the highest block for which more than 2/3 of the stake say the same words', () => {
    const lie = block(9, { commitment: toHex(99, { size: 32 }) })
    const three = [chain([block(7), block(8), block(9)])]
    const said = [
      { chains: three },
      { chains: three },
      { chains: [chain([block(7), block(8), lie])] },
    ]
    expect(headOf(next(said)).number).toBe(8)
    expect(headOf(next([...said, { chains: three }])).number).toBe(9)
    expect(headOf(next([{ chains: three }, { chains: three }, {}])).number).toBe(5)
  })

  it('fences a chain that has drained for a lease once more than 2/3 of the stake say that nothing waits there (P13)', () => {
    const since = now - 120_000
    const still = { since, checkpoints: 0, proposers: 0 }
    const draining = heads.map((head) =>
      head.chainId === 10 ? { ...head, status: headStatuses.draining, still } : head,
    )
    // Another one has to be there that inherits.
    const heir = { chainId: 11, kind: chainKinds.general, startBlock: 0, registrant: zeroAddress }
    const left = { ...configuration, chains: [...configuration.chains.slice(0, 1), heir] }
    const statusAfter = (waiting: readonly (number | undefined)[]): number => {
      const said = waiting.map((since) =>
        since === undefined ? {} : { chains: [chain([block(7)], since)] },
      )
      const base = { parent, heads: draining }
      const vouchers = said.map((one, index) => voucher(index, one, base))
      const proposal = { ...propose([]), vouchers }
      const result = nextCheckpoint({ ...base, configuration: left, proposal }, () => true)
      if (!result.valid) throw new Error(result.reason)
      return headOf(result).status
    }
    expect(statusAfter([0, 0, 0])).toBe(headStatuses.fenced)
    expect(statusAfter([0, 0, now - 1])).toBe(headStatuses.draining)
    expect(statusAfter([0, 0, now - 1, 0])).toBe(headStatuses.fenced)
    // Who does not speak of it says nothing.
    expect(statusAfter([0, 0, undefined])).toBe(headStatuses.draining)
  })

  it('lets a chain that shows itself only to some hold up itself alone (B1)', () => {
    const both = [chain([block(7)]), chain([block(3)], 0, 11)]
    const result = next([
      { chains: both },
      { chains: both },
      { chains: [chain([block(3)], 0, 11)] },
    ])
    expect(headOf(result, 10).number).toBe(5)
    expect(headOf(result, 11).number).toBe(3)
  })

  it('links the checkpoint to all that it follows from', () => {
    const result = next([{ chains: [chain([block(7)])] }, {}, {}])
    expect(result.checkpoint).toMatchObject({
      number: 1,
      parent: hashCheckpoint(parent),
      time: now,
    })
    expect(result.checkpoint.heads).toBe(headsRoot(result.heads))
    expect(result.checkpoint.configuration).toBe(parent.configuration)
  })

  it('leases from the block time, never past the checkpoint time, and renews nothing that stands still (P13)', () => {
    const fast = block(7, { time: now / 1000 + 500 })
    const all = (one: BlockVoucher) => [1, 2, 3].map(() => ({ chains: [chain([one])] }))
    expect(headOf(next(all(block(7)))).leaseUntil).toBe(1_799_999_007 + 60)
    const first = next(all(fast))
    expect(headOf(first).leaseUntil).toBe(now / 1000 + 60)
    const later = next(
      [1, 2, 3].map(() => ({ clock: now + 400_000 })),
      { parent: first.checkpoint, heads: first.heads },
    )
    expect(headOf(later).leaseUntil).toBe(now / 1000 + 60)
  })

  it('never leases or rotates a fenced head, and gives the hub no lease (P13, P14)', () => {
    const fenced = heads.map((head) =>
      head.chainId === 10 ? { ...head, status: headStatuses.fenced } : head,
    )
    const base = { parent: { ...parent, heads: headsRoot(fenced) }, heads: fenced }
    const hub = chain([block(101)], 0, 1)
    const result = next(
      [1, 2, 3].map(() => ({ chains: [hub] })),
      base,
    )
    expect(headOf(result, 10)).toEqual(headOf({ heads: fenced }, 10))
    expect(headOf(result, 1)).toMatchObject({ number: 101, leaseUntil: 0 })
  })

  it('keeps time between honest clocks, and going forward', () => {
    const clock = fc.integer({ min: now, max: now + 5_000 })
    const wild = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
    fc.assert(
      fc.property(
        fc.array(clock, { minLength: 2, maxLength: 3 }),
        wild,
        fc.nat(3),
        (honest, lie, at) => {
          const clocks = honest.toSpliced(at, 0, lie)
          const { time } = next(clocks.map((one) => ({ clock: one }))).checkpoint
          expect(time).toBeGreaterThanOrEqual(Math.min(...honest))
          expect(time).toBeLessThanOrEqual(Math.max(...honest))
        },
      ),
    )
    const late = { parent: { ...parent, time: now + 7 }, heads }
    expect(next([{}, {}, {}], late).checkpoint.time).toBe(now + 8)
  })

  it('replaces an agent only when more than 2/3 say that work waits for too long (P17)', () => {
    const waits = { chains: [chain([], now - 5_001)] }
    const fine = { chains: [chain([], now - 5_000)] }
    const agent = headOf({ heads }).agent
    expect(headOf(next([waits, waits, fine])).agent).toBe(agent)
    const rotated = headOf(next([waits, waits, waits]))
    expect(rotated).toMatchObject({ agent: configuration.validators[2]?.signer, agentSince: now })
    const young = heads.map((head) => ({ ...head, agentSince: now - 5_000 }))
    const base = { parent: { ...parent, heads: headsRoot(young) }, heads: young }
    expect(headOf(next([waits, waits, waits], base)).agent).toBe(agent)
  })

  it('gives the chains of an agent that is no validator any more to others, at once (P16, P17)', () => {
    const gone = addressOf(toHex(99, { size: 32 }))
    const orphaned = heads.map((head) => ({ ...head, agent: gone }))
    const base = { parent: { ...parent, heads: headsRoot(orphaned) }, heads: orphaned }
    const agents = next([{}, {}, {}], base).heads.map(({ agent }) => agent)
    expect(agents).toEqual(configuration.validators.slice(0, 3).map(({ signer }) => signer))
  })

  it('weighs prices of balanced chains alone into the base fee (P26)', () => {
    const busy = [
      chain([block(6, { gasUsed: 30_000_000n })]),
      chain([block(1, { gasUsed: 30_000_000n })], 0, 11),
    ]
    const result = next([1, 2, 3].map(() => ({ chains: busy })))
    expect(headOf(result, 10).price).toBe(1125n)
    expect(result.checkpoint.baseFee).toBe(1125n)
  })
})

describe('an invalid proposal', () => {
  const good = { chains: [chain([block(7)])] }
  const reason = (proposal: Proposal, isSigned = true): string => {
    const result = nextCheckpoint({ parent, heads, configuration, proposal }, () => isSigned)
    return result.valid ? 'valid' : result.reason
  }
  const bad = (said: Said): string => reason(propose([good, good, said]))

  it('is refused with its reason', () => {
    expect(reason(propose([good, good, good]))).toBe('valid')
    expect(reason(propose([good, good]))).toBe('no-quorum')
    expect(reason(propose([good, good, good]), false)).toBe('bad-signature')
    expect(reason({ ...propose([good, good, good]), proposer: zeroAddress })).toBe(
      'unknown-proposer',
    )
    expect(bad({ validator: 1 })).toBe('vouchers-not-ascending')
    expect(bad({ validator: 9 })).toBe('vouchers-not-ascending')
    expect(bad({ clock: -1 })).toBe('bad-clock')
    expect(bad({ chains: [chain([], 0, 12)] })).toBe('unknown-chain')
    expect(bad({ chains: [chain([]), chain([])] })).toBe('chains-not-ascending')
    expect(bad({ chains: [chain([block(5)])] })).toBe('blocks-not-past-head')
    expect(bad({ chains: [chain([block(7), block(6)])] })).toBe('blocks-not-past-head')
    expect(bad({ chains: [chain([block(7), block(8, { gasUsed: 0n })])] })).toBe(
      'blocks-not-past-head',
    )
    const nine = Array.from({ length: 9 }, (_, index) => block(6 + index))
    expect(bad({ chains: [chain(nine)] })).toBe('too-many-blocks')
    const stale = propose([good, good, good])
    const other = { ...parent, time: 1 }
    const result = nextCheckpoint(
      { parent: other, heads, configuration, proposal: stale },
      () => true,
    )
    expect(result).toMatchObject({ valid: false, reason: 'other-parent' })
  })
})

describe('nextPrice (P26)', () => {
  const amount = fc.bigInt({ min: 0n, max: 1n << 60n })
  it("is EIP-1559's step: at most 1/8 either way, up where over the target, down where under, never under the least", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.nat(1000),
        amount,
        (price, gasUsed, gasLimit, blocks, least) => {
          const stepped = nextPrice(price, { blocks, gasUsed, gasLimit }, least)
          const free = nextPrice(price, { blocks, gasUsed, gasLimit }, 0n)
          if (free < least) expect(stepped).toBe(least)
          else expect(stepped).toBe(free)
          const target = (gasLimit * BigInt(blocks)) / 2n
          const room = price / 8n
          expect(free <= price + (room > 0n ? room : 1n) && free >= price - room).toBe(true)
          if (target > 0n && gasUsed > target) expect(free > price).toBe(true)
          if (target === 0n || gasUsed === target) expect(free).toBe(price)
          if (gasUsed < target) expect(free <= price).toBe(true)
        },
      ),
    )
  })

  it('equals the formula of the EIP for one block', () => {
    expect(
      nextPrice(1_000_000_000n, { blocks: 1, gasUsed: 20_000_000n, gasLimit: 30_000_000n }, 1n),
    ).toBe(1_041_666_666n)
    expect(nextPrice(1_000_000_000n, { blocks: 1, gasUsed: 0n, gasLimit: 30_000_000n }, 1n)).toBe(
      875_000_000n,
    )
  })
})
