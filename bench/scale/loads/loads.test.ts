import { hottestBound } from '@metalayer/simulator'
import { zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import { createDevnetLoad } from './create-load.ts'
import type { Apps } from './load.ts'
import { atOnceIn } from './pay.ts'
import { openPool, pairTokens, poolId, tokensOf } from './pools.ts'
import { payingIn, swapsOfLast, tokensPaid } from './synthetic-load.ts'
import { takeEvenly } from './trace-load.ts'

const small = fileOf('../../traces/small.csv.gz')
const size = { seed: 7, accounts: 600, traders: 300 }
const addressOf = (number: number) => `0x${number.toString(16).padStart(40, '0')}` as const
const apps: Apps = {
  tokens: Array.from({ length: 46 }, (_, place) => addressOf(place + 1)),
  exchange: addressOf(1_000),
  counter: addressOf(1_001),
}
const configuration = {
  chains: [0, 1, 2].map((place) => ({ chainId: 100 + place, kind: place === 0 ? 1 : 0 })),
}

function fileOf(path: string): string {
  return new URL(path, import.meta.url).pathname
}

test('a thousand pairs are of 46 tokens, and no two are the same', () => {
  const pairs = pairTokens(1_000)
  expect(tokensOf(pairs)).toBe(46)
  expect(new Set(pairs.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`)).size).toBe(1_000)
  expect(pairs.every(([a, b]) => a !== b)).toBe(true)
  expect(new Set(pairs.map((pair) => poolId(pair, apps))).size).toBe(1_000)
})

test('a pool is the same whichever of its tokens is named first', () => {
  expect(poolId([3, 9], apps)).toBe(poolId([9, 3], apps))
})

test('a pair is paid with its tokens in turn, and everyone has what they pay with', () => {
  const pairs = pairTokens(3)
  const swapAt = (sender: number, pair: number) => ({ sender, objects: [10 + pair], gas: 1 })
  const intents = [
    swapAt(1, 0),
    swapAt(2, 0),
    { sender: 1, receiver: 2, objects: [], gas: 1 },
    swapAt(1, 0),
    swapAt(1, 2),
  ]
  const paying = payingIn(intents, pairs, 10)
  const [[first, second], , [third]] = pairs as [[number, number], [number, number], [number]]
  expect(paying).toEqual([first, second, -1, first, third])
  const paid = intents.map(({ sender }, place) => ({ sender, token: paying[place] ?? -1 }))
  expect(tokensPaid(paid)).toEqual(
    [
      { sender: 1, token: first },
      { sender: 2, token: second },
      { sender: 1, token: third },
    ].filter(({ sender, token }, place, all) => {
      return all.findIndex((one) => one.sender === sender && one.token === token) === place
    }),
  )
})

test('who traded comes to where it was last, and has been at each pair with both tokens', () => {
  const [one, two] = [[0, 1] as const, [0, 2] as const]
  const visits = [one, two, two, one].map((pair) => ({ sender: 1, pair }))
  expect(
    swapsOfLast([...visits.slice(0, 2), { sender: 2, pair: two }, ...visits.slice(2)]),
  ).toEqual(
    [...[2, 1, 1].map((sender, place) => ({ sender, pair: place < 2 ? two : one }))].flatMap(
      (visit) => visit.pair.map((token) => ({ ...visit, token })),
    ),
  )
})

test.each(['payments', 'exchange', 'mixed'] as const)(
  'in %s nothing has much more than 1/60',
  (load) => {
    const { intents } = createDevnetLoad(
      { ...size, accounts: 2_000, traders: 2_000, load },
      () => 20_000,
    )
    // What is drawn differs a little from what it is drawn from.
    expect(hottestBound(intents)).toBeGreaterThan(50)
  },
)

test('whatever the load, each of its transactions is somebody’s, and calls what is there', () => {
  for (const load of ['payments', 'exchange', 'mixed', 'trace'] as const) {
    const trace = load === 'trace' ? { trace: small } : {}
    const made = createDevnetLoad({ ...size, load, ...trace }, () => 200)
    const known = new Set([...apps.tokens, apps.exchange, apps.counter])
    for (const place of made.intents.keys()) {
      const deed = made.deedOf(place, apps)
      expect(deed.sender).toBe(made.intents[place]?.sender)
      if (deed.data === '0x')
        expect(made.creditOf(place, apps)).toEqual({ to: deed.to, asset: zeroAddress })
      else expect(known).toContain(deed.to)
    }
    const objects = made.objectIds(apps)
    const numbers = made.intents.flatMap(({ objects: used }) => used)
    expect(numbers.every((number) => objects[number - made.accounts.length] !== undefined)).toBe(
      true,
    )
  }
})

test('who opens a pool lives where it is born', () => {
  const config = configuration as unknown as Parameters<typeof openPool>[1]
  const gifts = openPool([0, 1], config, apps)
  expect(new Set(gifts.map(({ chainId }) => chainId)).size).toBe(1)
  expect(gifts.map(({ to }) => to)).toEqual([apps.tokens[0], apps.tokens[1], apps.exchange])
})

test('everyone has what their transactions may cost that wait at a time', () => {
  const config = configuration as unknown as Parameters<typeof openPool>[1]
  for (const load of ['mixed', 'trace'] as const) {
    const trace = load === 'trace' ? { trace: small } : {}
    const made = createDevnetLoad({ ...size, load, ...trace }, () => 300)
    const { gifts } = made.historyOf(config, apps, 300)
    const given = new Map(gifts.map(({ to, value }) => [to, value]))
    const needs = new Map<number, bigint[]>()
    for (const place of made.intents.keys()) {
      const { sender, value, gas, maxFeePerGas } = made.deedOf(place, apps)
      needs.set(sender, [...(needs.get(sender) ?? []), value + gas * maxFeePerGas])
    }
    for (const [sender, costs] of needs) {
      const first = costs.slice(0, 8).reduce((sum, cost) => sum + cost, 0n)
      expect(given.get(made.accounts[sender]?.address ?? zeroAddress)).toBeGreaterThan(first)
    }
  }
})

test('of a trace, whoever gives has given the same to the same receiver once before', () => {
  const made = createDevnetLoad({ ...size, load: 'trace', trace: small }, () => 300)
  const config = configuration as unknown as Parameters<typeof openPool>[1]
  const { deeds } = made.historyOf(config, apps, 300)
  const nameOf = ({ sender, to, data }: (typeof deeds)[number]) => `${sender} ${to} ${data}`
  const gifts = [...made.intents.keys()]
    .filter((place) => made.creditOf(place, apps) !== undefined)
    .map((place) => nameOf(made.deedOf(place, apps)))
  const before = deeds.map(nameOf).filter((name) => gifts.includes(name))
  expect(gifts.length).toBeGreaterThan(100)
  expect(before.toSorted()).toEqual([...new Set(gifts)].toSorted())
})

test('a sender needs money for as many as are in a window at a time', () => {
  const atOnce = atOnceIn(
    [1, 1, 2, 1, 2, 2, 2, 1].map((sender) => ({ sender })),
    3,
  )
  expect([1, 2, 3].map(atOnce)).toEqual([2, 3, 0])
})

test('fewer rows than a trace has come from all of it, and more begin anew', () => {
  expect(takeEvenly(10, 5)).toEqual([0, 2, 4, 6, 8])
  expect(takeEvenly(3, 7)).toEqual([0, 1, 2, 0, 1, 2, 0])
  const thousand = takeEvenly(20_000, 1_300)
  expect(new Set(thousand).size).toBe(1_300)
  expect(thousand.at(-1)).toBeGreaterThan(19_900)
})
