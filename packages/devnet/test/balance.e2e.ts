import { setTimeout as delay } from 'node:timers/promises'
import { decideAgain, type MoveDecisions } from '@metalayer/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Devnet } from '../src/devnet.ts'
import { ask, askAll } from '../src/loads/network-client.ts'
import { createLoad, type Load } from '../src/loads/payment-load.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { checkNetwork } from './faults/check-network.ts'

const accounts = 90
/** Each account of the hot chain sends so many, one every `pauseMs`: more than the chain can run, and less than all three can. */
const [payments, pauseMs] = [60, 50]
const homesEveryMs = 400
const settleMs = 90_000

type Home = { chainId: number; state: string; version: number }

let devnet: Devnet
let load: Load

beforeAll(async () => {
  devnet = await startLocalDevnet({
    ...defaultDevnetOptions,
    ...{ chains: 3, validators: 3, gasLimit: 2_000_000, port: 0, inProcess: true },
  })
  load = createLoad(devnet, { seed: 7, accounts, rate: 1, isPlain: true })
  await load.fund()
  // Who has never spent anything is not there yet to be moved.
  await Promise.all(load.addresses.map((_, index) => load.pay(index)))
  await load.settled(settleMs)
})
afterAll(async () => {
  await load?.end()
  await devnet?.stop()
})

const homes = () =>
  askAll<Home>(
    devnet.info.rpc,
    load.addresses.map((address) => ({ method: 'era_getHome', params: [address] })),
  )

/** The chain on which most accounts live, and these, by their places. */
async function crowd(): Promise<{ chainId: number; places: number[] }> {
  const byChain = new Map<number, number[]>()
  for (const [place, { chainId }] of (await homes()).entries()) {
    byChain.set(chainId, [...(byChain.get(chainId) ?? []), place])
  }
  const [most] = [...byChain].sort(([, a], [, b]) => b.length - a.length)
  if (most === undefined) throw new Error('Nobody lives anywhere.')
  return { chainId: most[0], places: most[1] }
}

test('a chain that has more to do than it can sheds; nothing is lost, nothing moves twice within its stay, and each decision can be made again (A22, A23)', async () => {
  const { chainId: hot, places } = await crowd()
  const watched = watchHomes()
  const sending = places.map(async (place) => {
    for (let count = 0; count < payments; count++) {
      await load.pay(place)
      await delay(pauseMs)
    }
  })
  await Promise.all(sending)
  await load.settled(settleMs)
  const journeys = await watched.stop()

  const left = new Set(journeys.filter(({ from }) => from === hot).map(({ place }) => place))
  expect(left.size).toBeGreaterThan(places.length / 10)
  expect(left.size).toBeLessThan(places.length)

  const checked = new Set<string>()
  let stayMs = 0
  for (const { rpc } of devnet.nodes.values()) {
    for (const rule of ['shed', 'admit', 'sweep', 'pressure']) {
      const { limits, decisions } = await ask<MoveDecisions>(rpc, 'era_getDecisions', [64, rule])
      stayMs = limits.dwellTicks * 1_000
      for (const decision of decisions) {
        expect(decision.rule).toBe(rule)
        expect(decideAgain(decision, limits)).toEqual(decision.outcome)
        checked.add(rule)
      }
    }
  }
  expect([...checked]).toEqual(expect.arrayContaining(['shed', 'admit']))

  for (const [place, own] of Map.groupBy(journeys, ({ place }) => place)) {
    for (const [index, { seenAt }] of own.entries()) {
      const before = own[index - 1]
      if (before)
        expect({ place, gap: seenAt - before.seenAt }).toSatisfy(({ gap }) => gap > stayMs - 2_000)
    }
  }
  await checkNetwork(devnet, load)
})

/** Looks, again and again, where everybody is. */
function watchHomes() {
  const journeys: { place: number; from: number; to: number; seenAt: number }[] = []
  const stopping = new AbortController()
  const run = async () => {
    let last = await homes()
    while (!stopping.signal.aborted) {
      await delay(homesEveryMs)
      const now = await homes()
      const seenAt = performance.now()
      for (const [place, { chainId: to }] of now.entries()) {
        const from = last[place]?.chainId ?? to
        if (from !== to) journeys.push({ place, from, to, seenAt })
      }
      last = now
    }
  }
  const running = run()
  return {
    async stop() {
      stopping.abort()
      await running
      return journeys
    },
  }
}
