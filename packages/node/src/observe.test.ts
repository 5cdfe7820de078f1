import { expect, test } from 'vitest'
import { noWork } from './agent/count-work.ts'
import { createChainTallies } from './chain-tallies.ts'
import type { FollowEvent } from './follow/interface.ts'
import { createObserver } from './observe.ts'

type Context = Parameters<typeof createObserver>[1]

test('ages by clocks, and −1 where nothing is known', () => {
  const newest = new Map([[1, { number: 12, time: 95 }]])
  const context = {
    follow: {
      chainIds: [1, 2],
      newest: (chainId: number) => newest.get(chainId),
      block: (_: number, number: number) => (number === 10 ? { time: 93 } : undefined),
      state: (chainId: number) => ({ state: chainId === 1 ? 'following' : 'unreachable' }),
    },
    blocks: {
      head: () => ({ number: 4 }),
      nextDecision: 7,
      decision: () => ({ checkpoint: { time: 98_000 }, heads: [{ chainId: 1, number: 10 }] }),
    },
    outbox: { size: 2, bytes: 500, oldestAt: () => 90_000 },
    clock: { now: () => 100_000 },
    peers: () => 3,
    asked: () => new Map([['eth_call', 4]]),
    tally: () => ({ transactions: 1, messages: 2, moves: 0 }),
    work: noWork,
    load: () => ({ level: 0.5, capacity: 1_000, waiting: 10, arriving: 500 }),
    waitingCount: () => 0,
    waitingSince: (chainId: number) => (chainId === 1 ? 99_000 : 0),
    attested: () => ({ round: 0, roundMax: 1, fetched: 2 }),
    tickMs: () => 500,
    networkStatus: () => ({
      ...{ node: '0x11', checkpoint: 20, reports: [], chains: [] },
      validators: [{ address: `0x${'22'.repeat(20)}`, stake: 5n, lastVoucher: 12 }],
    }),
  } as unknown as Context
  const observed = createObserver({ chainName: (chainId) => `chain ${chainId}` }, context)()
  expect(observed).toMatchObject({
    outbox: { transactions: 2, bytes: 500, oldestMs: 10_000 },
    checkpoint: { number: 4, decided: 6, ageMs: 2_000, roundMax: 1, fetched: 2 },
    peers: 3,
    asked: [{ method: 'eth_call', count: 4 }],
  })
  expect(observed.faults).toMatchObject([{ kind: 'validator-silent', since: 4_000 }])
  expect(observed.chains).toMatchObject([
    {
      ...{ name: 'chain 1', head: 10, verified: 12, lagMs: 2_000, ageMs: 5_000 },
      ...{ waitingMs: 1_000, isFollowed: true },
    },
    { head: -1, verified: -1, lagMs: -1, ageMs: -1, waitingMs: 0, isFollowed: false },
  ])
})

test('what chains did is counted once verified: transactions that ran, messages, moves', () => {
  const listeners: ((event: FollowEvent) => void)[] = []
  const tally = createChainTallies(
    { subscribe: (listener) => void listeners.push(listener) },
    new AbortController().signal,
  )
  const account = `0x02${'00'.repeat(48)}`
  const carriers = [
    { kind: 'execute', transactions: [{ outcome: 0 }, { outcome: 1 }, { outcome: 20 }] },
    { kind: 'deliver', messages: [{ message: account }] },
  ]
  const sent = [{ message: account }]
  const block = { chainId: 1, carriers, sent }
  const tell = (type: string) => {
    for (const listener of listeners) listener({ type, block } as unknown as FollowEvent)
  }
  tell('verified')
  tell('state')
  tell('verified')
  expect(tally(1)).toEqual({ transactions: 4, messages: 2, moves: 2, departures: 2 })
  expect(tally(2)).toEqual({ transactions: 0, messages: 0, moves: 0, departures: 0 })
})
