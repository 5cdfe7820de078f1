import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { numberToHex } from 'viem'
import { describe, expect, test } from 'vitest'
import type { StatusJson } from '../network/wire.ts'
import { overviewOf } from './overview.ts'
import { renderTop } from './render.ts'
import { type Sample, takeSample } from './sample.ts'

const manual = fileURLToPath(new URL('../../../../docs/OPERATING.md', import.meta.url))
const at = 1_790_000_000_000
const nodes = ['11', '22', '33', '44'].map((byte) => `0x${byte.repeat(20)}` as const)

const stake = numberToHex(100)

type ChainJson = StatusJson['chains'][number]

/** Chain `place`, a second before `at` or at it. */
function chain(place: number, isLater: boolean, changes: Partial<ChainJson> = {}): ChainJson {
  const newest = 400 + place + (isLater ? 1 : 0)
  return {
    chainId: 37_200 + place,
    name: place === 0 ? 'hub' : `chain-${place}`,
    kind: place === 0 ? 'hub' : 'general',
    generation: 1,
    status: place === 0 ? 'hub' : 'live',
    ...{ head: newest - 1, newest, following: { state: 'following' } },
    time: at / 1_000 - (isLater ? 0 : 1),
    gasUsed: numberToHex((isLater ? 3_000_000 : 0) * (place + 1)),
    gasLimit: numberToHex(15_000_000),
    waiting: { count: 0, since: 0 },
    load: { level: 0.2, capacity: 15_000_000, waiting: 0, arriving: 3_000_000 },
    moves: { in: isLater ? 5 : 2, out: 1 },
    agent: nodes[place % 4] ?? '0x',
    agentSince: 0,
    leaseUntil: place === 0 ? 0 : at / 1_000 + 19,
    price: numberToHex(1_000_000_000),
    gasUsedRatio: 0.2,
    ...{ fenceAt: 0, leftBehind: 0 },
    ...{ accounts: 10, objects: 4, pockets: 2, lanes: [{ chainId: 1, sent: 12, delivered: 9 }] },
    ...changes,
  }
}

const fenced = { status: 'fenced', leaseUntil: 0, fenceAt: at - 4_000 } as const

function status(chains: ChainJson[], changes: Partial<StatusJson> = {}): StatusJson {
  return {
    ...{ networkId: 3_720, kernel: '0x', configuration: 0, checkpoint: 512 },
    baseFee: numberToHex(1_000_000_000),
    ...{ node: nodes[0] ?? '0x', validator: true, peers: 3, pending: 17, reports: [] },
    chains,
    validators: nodes.map((address) => ({ address, stake, lastVoucher: 512 })),
    ...changes,
  }
}

/** Five blocks of the network, a second apart, with as many transactions each. */
const blocks = (transactions: number, newest = at / 1_000) =>
  Array.from({ length: 5 }, (_, index) => {
    return { number: 508 + index, time: newest - 4 + index, transactions }
  })

const before: Sample = {
  at: at - 1_000,
  status: status([0, 1, 2, 3].map((place) => chain(place, false))),
  blocks: [],
}

function overview(now: StatusJson, changes: Partial<Sample> = {}) {
  return overviewOf(before, { at, status: now, blocks: blocks(12), ...changes })
}

describe('an overview', () => {
  const well = overview(status([0, 1, 2, 3].map((place) => chain(place, true))))

  test('tells rates of the time between two looks', () => {
    expect(well).toMatchObject({ height: 512, tickMs: 1_000, transactionsPerSecond: 12, ageMs: 0 })
    expect(well.chains[1]).toMatchObject({
      ...{ state: 'up', blocksPerSecond: 1, gasPerSecond: 6_000_000, load: 0.4 },
      ...{ inLanes: 3, leaseMs: 19_000, ahead: 1 },
    })
    expect(well.chains[0]?.leaseMs).toBeNull()
    expect(well.faults).toEqual([])
  })

  test.each<[string, Partial<ChainJson>, string, string]>([
    ['a chain that makes no blocks', { time: at / 1_000 - 12 }, 'still', 'makes no blocks'],
    [
      'a chain that does not answer',
      { following: { state: 'unreachable', reason: 'refused' } },
      'silent',
      'does not answer: refused',
    ],
    ['a lease that is over', { leaseUntil: at / 1_000 - 3 }, 'up', 'its lease is over'],
    [
      'work that waits',
      { waiting: { count: 4, since: at - 3_000 } },
      'up',
      'its agent leaves work undone, or is gone',
    ],
    ['a new agent', { agentSince: at - 4_000 }, 'up', 'its agent was replaced'],
  ])('tells of %s', (_, changes, state, what) => {
    const found = overview(status([chain(0, true), chain(1, true, changes)]))
    expect(found.chains[1]?.state).toBe(state)
    expect(found.faults).toMatchObject([{ subject: 'chain-1', what }])
  })

  test('tells a chain that came back by its generation, in which everything is counted anew', () => {
    const back = { generation: 2, gasUsed: numberToHex(21_000), head: 401, newest: 402 }
    const left = { ...fenced, following: { state: 'fenced' } }
    const found = overview(status([chain(0, true), chain(1, true, back), chain(2, true, left)]))
    expect(found.chains[1]).toMatchObject({ generation: 2, gasPerSecond: 0, state: 'up' })
    expect(found.chains[2]).toMatchObject({ generation: 1, state: 'fenced' })
    expect(found.faults).toEqual([])
    const rows = renderTop(found, { columns: 200, rows: 40 }).split('\n')
    expect(rows.some((row) => row.startsWith('chain-1/2 '))).toBe(true)
    expect(rows.some((row) => row.startsWith('chain-2 '))).toBe(true)
  })

  test('tells of silent validators, and whether the others can go on', () => {
    const chains = [chain(0, true)]
    const voting = (...last: number[]) =>
      nodes.map((address, index) => ({ address, stake, lastVoucher: last[index] ?? 0 }))
    const one = overview(status(chains, { validators: voting(512, 511, 512, 500) }))
    expect(one.faults).toMatchObject([
      { subject: nodes[3]?.slice(0, 10), remedy: expect.stringContaining('the others go on') },
    ])
    const two = overview(status(chains, { validators: voting(512, 400, 512, 500) }))
    expect(two.faults).toHaveLength(2)
    expect(two.faults[0]?.remedy).toContain('wait for it')
  })

  test('tells of a validator that signed twice, and what became of the proof', () => {
    const signer = nodes[3] ?? '0x'
    const report = { signer, kind: 'prevote', height: 500, round: 0 } as const
    const tell = (reports: StatusJson['reports']) =>
      overview(status([chain(0, true)], { reports })).faults
    expect(tell([{ ...report, state: 'unpaid' }])).toMatchObject([
      {
        subject: signer.slice(0, 10),
        what: 'signed two prevotes at 500',
        remedy: expect.stringContaining('no gas on the hub'),
      },
    ])
    expect(tell([{ ...report, state: 'accepted' }])).toMatchObject([
      { remedy: expect.stringContaining('the next configuration leaves it out') },
    ])
    // Once it is out, nothing is wrong any more.
    const validators = nodes.slice(0, 3).map((address) => ({ address, stake, lastVoucher: 512 }))
    const after = status([chain(0, true)], {
      validators,
      reports: [{ ...report, state: 'accepted' }],
    })
    expect(overview(after).faults).toEqual([])
  })

  test('tells of a network without blocks', () => {
    const found = overview(status([chain(0, true)]), { blocks: blocks(0, at / 1_000 - 30) })
    expect(found.faults).toMatchObject([{ subject: 'network', what: 'no block after 512' }])
  })
})

describe('what is done about a chain that leaves, or is gone', () => {
  test.each<[string, Partial<ChainJson>, string, string]>([
    [
      'that a chain which stands still is about to be fenced',
      { following: { state: 'unreachable' }, fenceAt: at + 5_500 },
      'chain-silent fence',
      'its accounts wait for it, the other chains go on; else it is fenced in 6 s, and its heirs take over',
    ],
    [
      'the same where its lease is over, and that it is due',
      { leaseUntil: at / 1_000 - 3, fenceAt: at - 1_000 },
      'lease-over next-checkpoint',
      'its agent brings the next checkpoint, or another agent does; else it is fenced soon, and its heirs take over',
    ],
    [
      'what a chain has still to send away that drains',
      { status: 'draining', fenceAt: at + 9_000 },
      'chain-draining empties',
      'its agent sends away 10 accounts, 4 objects and 2 pockets; it is fenced in 9 s, once it is empty',
    ],
    [
      'a chain that was fenced, and is away',
      { ...fenced, following: { state: 'unreachable' } },
      'chain-fenced awaits-return',
      'who lived there lives with its heirs; it comes back, empty, once it answers',
    ],
    [
      'one that is about to return',
      { ...fenced, following: { state: 'waiting', reason: 'not seen' } },
      'chain-fenced returns',
      'who lived there lives with its heirs; its agent brings it back, empty',
    ],
    [
      'one that has another past',
      { ...fenced, following: { state: 'diverged', reason: 'reorganised' } },
      'chain-fenced stays-out',
      'who lived there lives with its heirs; it has left the block with which it ended',
    ],
    [
      'what heirs have still to adopt, of one that has left for good',
      { ...fenced, following: { state: 'fenced' }, leftBehind: 7 },
      'left-behind heirs-adopt',
      'they adopt them, those first that somebody needs',
    ],
    [
      'the same of one that is back',
      { generation: 2, leftBehind: 7 },
      'left-behind heirs-adopt',
      'they adopt them, those first that somebody needs',
    ],
  ])('tells %s', (_, changes, kind, remedy) => {
    const { faults } = overview(status([chain(0, true), chain(1, true, changes)]))
    expect(faults.map((fault) => `${fault.kind} ${fault.action}`)).toEqual([kind])
    expect(faults).toMatchObject([{ subject: 'chain-1', remedy }])
  })

  test('tells of a chain that dies while it drains, and since when one is fenced', () => {
    const dead = { status: 'draining', following: { state: 'unreachable' }, fenceAt: at } as const
    const found = overview(
      status([chain(0, true), chain(1, true, dead), chain(2, true, { ...fenced, leftBehind: 1 })]),
    )
    expect(found.faults).toMatchObject([
      { kind: 'chain-silent', remedy: 'its accounts wait for it, the other chains go on' },
      { kind: 'chain-draining' },
      { kind: 'chain-fenced', since: 4_000 },
      { kind: 'left-behind', since: 4_000 },
    ])
  })
})

describe('a sample', () => {
  test('asks for each block of the network once, as far back as the node keeps them', async () => {
    const asked: number[] = []
    const client = {
      status: async () => status([]),
      async request<Result>(_: string, params: readonly unknown[] = []): Promise<Result> {
        const number = Number(params[0])
        asked.push(number)
        const block = { timestamp: numberToHex(number), transactions: ['0x', '0x'] }
        return (number < 510 ? null : block) as Result
      },
    }
    const first = await takeSample({ client, now: () => at })
    expect(first.blocks.map(({ number }) => number)).toEqual([510, 511, 512])
    expect(first.blocks[2]).toEqual({ number: 512, time: 512, transactions: 2 })
    asked.length = 0
    expect((await takeSample({ client, now: () => at }, first)).blocks).toEqual(first.blocks)
    expect(asked).toEqual([509])
  })
})

describe('the picture', () => {
  const broken = overview(
    status([
      chain(0, true),
      chain(1, true, { waiting: { count: 6, since: 0 } }),
      chain(2, true, {
        ...{ time: at / 1_000 - 12, newest: 402, gasUsed: '0x0', gasUsedRatio: 0 },
        ...{ following: { state: 'unreachable' }, fenceAt: at + 6_000 },
      }),
      chain(3, true, { agentSince: at - 4_000 }),
      chain(4, true, {
        ...{ ...fenced, time: at / 1_000 - 24, newest: 404, gasUsed: '0x0', gasUsedRatio: 0 },
        ...{ following: { state: 'unreachable' }, pockets: 0, lanes: [], leftBehind: 12 },
      }),
    ]),
  )

  test('is the one of the manual', () => {
    expect(readFileSync(manual, 'utf8')).toContain(`\`\`\`text\n${renderTop(broken)}\n\`\`\``)
  })

  test.each([
    [200, 50],
    [60, 9],
    [20, 5],
    [5, 1],
  ])('fits a screen of %i × %i', (columns, rows) => {
    const lines = renderTop(broken, { columns, rows }).split('\n')
    expect(lines.length).toBeLessThanOrEqual(rows)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
  })

  test('keeps faults where chains do not all fit', () => {
    const text = renderTop(broken, { columns: 200, rows: 9 })
    expect(text).toContain('more chains')
    expect(text).toContain('! chain-2')
  })
})
