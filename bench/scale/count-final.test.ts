import { birthPlace } from '@metalayer/protocol'
import { zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import { type CountedUse, countFinal, keepsUp, wordsAfter } from './count-final.ts'
import { createDevnetLoad } from './loads/create-load.ts'
import type { Apps, DevnetLoad } from './loads/load.ts'
import type { SignedDeed } from './signed-load.ts'

const chains = 2
const apps: Apps = { tokens: [] }
const load: DevnetLoad = createDevnetLoad(
  { load: 'payments', seed: 3, accounts: 100, traders: 100 },
  () => 60,
)
const signed = load.intents.map(({ sender }, place): SignedDeed => {
  return { sender, raw: '0x', hash: `0x${place.toString(16)}` }
})
const birth = (account = -1) => birthPlace(load.accounts[account]?.address ?? '0x', chains)
const isCrossing = (place: number) => {
  const { sender, receiver } = load.intents[place] ?? { sender: 0 }
  return birth(sender) !== birth(receiver)
}

function use(ran: readonly SignedDeed[], rest: Partial<CountedUse['counted']> = {}): CountedUse {
  const by = { work: 1, lease: 0, gathers: 0, departures: 0, deliveries: 0, sweeps: 0, other: 0 }
  const hashes = ran.map(({ hash }) => hash)
  const counted = { blocks: 1, seconds: 10, ran: hashes, gathered: [], failed: 0, cut: 0, by }
  return { before: { ran: [] }, counted: { ...counted, ...rest } }
}

const count = (uses: CountedUse[], isFinal = (_hash: string) => true) => {
  const words = wordsAfter({ gifts: [], deeds: [] }, load, { chainIds: [1, 2], tokens: [] })
  return countFinal({ load, apps, signed, uses, isFinal, words })
}

test('what became final counts, by each chain’s own clock; what did not is told apart', () => {
  const uses = [use(signed.slice(0, 20)), use(signed.slice(20, 30), { seconds: 5 })]
  const last = signed[29]?.hash
  expect(count(uses, (hash) => hash !== last)).toMatchObject({ final: 29, lost: 1, perSecond: 3.8 })
})

test('payments to those who are born elsewhere cross, and so does what its sender had to come for', () => {
  const places = [...load.intents.keys()]
  const crossing = places.filter(isCrossing)
  const local = signed.filter((_, place) => !isCrossing(place))
  expect(crossing.length).toBeGreaterThan(0)
  expect(count([use(signed), use([])]).cross).toBeCloseTo(crossing.length / 60)
  const came = local.slice(0, 3).map(({ hash }) => hash)
  expect(count([use(signed), use([], { gathered: came })]).cross).toBeCloseTo(
    (crossing.length + 3) / 60,
  )
})

test('transactions of others count for nothing', () => {
  const stranger: SignedDeed = { sender: 0, raw: '0x', hash: '0xffff' }
  expect(count([use([stranger]), use([])])).toMatchObject({ final: 0, lost: 0, cross: 0, fresh: 0 })
})

test('a receiver is new where nobody paid it before: not in the history, not while it warmed up', () => {
  const receivers = load.intents.map(
    ({ receiver = -1 }) => load.accounts[receiver]?.address ?? zeroAddress,
  )
  const all = use(signed)
  expect(count([all, use([])]).fresh).toBeCloseTo(new Set(receivers).size / 60)
  const again = { ...all, before: { ran: all.counted.ran } }
  expect(count([again, use([])]).fresh).toBe(0)
  const gifts = receivers.map((to) => ({ chainId: 1, to, value: 1n }))
  const words = wordsAfter({ gifts, deeds: [] }, load, { chainIds: [1, 2], tokens: [] })
  const uses = [all, use([])]
  expect(countFinal({ load, apps, signed, uses, isFinal: () => true, words }).fresh).toBe(0)
  const deeds = receivers.map((to) => ({
    ...({ sender: 0, to, value: 1n, data: '0x', gas: 0n, maxFeePerGas: 0n } as const),
    credit: { to, asset: zeroAddress },
  }))
  const given = wordsAfter({ gifts: [], deeds }, load, { chainIds: [1], tokens: [] })
  const alone = { load, apps, signed, uses: [all], isFinal: () => true, words: given }
  expect(countFinal(alone).fresh).toBe(0)
})

test('what is done lasts as far as those keep up who are in much of it', () => {
  const others = Array.from({ length: 90 }, (_, sender) => ({ sender, objects: [], gas: 1 }))
  const hot = Array.from({ length: 10 }, () => ({ sender: 200, objects: [300], gas: 1 }))
  const intents = [...others, ...hot]
  const all = [...intents.keys()]
  expect(keepsUp(intents, all)).toBeCloseTo(1)
  // Half of its ten, of 95; and none.
  expect(keepsUp(intents, all.slice(0, 95))).toBeCloseTo(5 / 95 / 0.1)
  expect(keepsUp(intents, all.slice(0, 90))).toBe(0)
  // Who is in less does not count.
  expect(keepsUp(others, all.slice(0, 10))).toBe(1)
})
