import { bytesToHex, keccak256 } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { describe, expect, it } from 'vitest'
import { defaultNetworkLimits } from '../network/network.ts'
import { encodeHashes, listingsBytesMax } from './bucket-digest.ts'
import { createWallet } from './fixture.ts'
import { createHashBuckets, type HashBuckets } from './hash-buckets.ts'
import { answers, countOf, setupAsked, signed } from './peer-fixture.ts'
import { defaultSpreadLimits, type PeerLimits } from './peer-limits.ts'
import { answerCompare, answerGet, compareWithPeer, reconcileProtocols } from './reconcile.ts'
import { defaultSpreadOptions } from './spread.ts'
import { encodeBatch } from './transaction-batch.ts'

const empty = new Uint8Array(0)
const { burstSeconds, stranger, validator } = defaultSpreadLimits
const burstOf = ({ refusedPerSecond }: PeerLimits) => refusedPerSecond * burstSeconds

describe('what a peer brings for nothing (P20)', () => {
  it('is read once, and no more of it than a little in a second', async () => {
    const { clock, nonces, bring, read } = await setupAsked()
    nonces.set(createWallet(5).address, 600)
    const raws = await signed(5, 512)
    const first = await bring(raws)
    const burst = burstOf(stranger)
    expect(countOf(first, answers.refused)).toBe(burst)
    expect(countOf(first, answers.notYet)).toBe(512 - burst)
    for (let round = 0; round < 50; round++) await bring(raws.slice(0, burst))
    expect(read()).toBeLessThan(burst + stranger.refusedPerSecond)
    await clock.advance(1_000)
    const before = read()
    await bring(raws)
    expect(read() - before).toBeLessThanOrEqual(2 * stranger.refusedPerSecond)
  })

  it('counts as well where it is only refused for now', async () => {
    const { balances, bring, read } = await setupAsked()
    balances.set(createWallet(5).address, 0n)
    const raws = await signed(5, 400)
    for (let round = 0; round < 5; round++) {
      expect(countOf(await bring(raws), answers.notYet)).toBe(400)
    }
    expect(read()).toBeLessThan(burstOf(stranger) + stranger.refusedPerSecond)
  })

  it('may be far more from a validator', async () => {
    const { nonces, bring } = await setupAsked(true)
    nonces.set(createWallet(5).address, 600)
    const raws = await signed(5, 512)
    expect(countOf(await bring(raws), answers.refused)).toBe(512)
    expect(burstOf(validator)).toBeGreaterThan(4 * 512)
  })

  it('is not what this node had before the peer: that came in a network block meanwhile', async () => {
    const { outbox, nonces, bring, read } = await setupAsked()
    const raws = await signed(5, 400)
    await bring(raws)
    const from = createWallet(5).address
    nonces.set(from, 400)
    await outbox.markFinal(raws.map((raw, nonce) => ({ hash: keccak256(raw), from, nonce })))
    expect(outbox.size).toBe(0)
    const before = read()
    expect(countOf(await bring(raws), answers.refused)).toBe(400)
    expect(countOf(await bring(await signed(6, 400)), answers.stored)).toBe(400)
    expect(read() - before).toBe(400)
  })

  it('is refused where it is one transaction again and again', async () => {
    const { bring, read } = await setupAsked()
    const [one] = await signed(5, 1)
    const answer = await bring(Array.from({ length: 512 }, () => one ?? new Uint8Array(0)))
    expect([countOf(answer, answers.stored), countOf(answer, answers.refused)]).toEqual([1, 511])
    expect(read()).toBe(1)
  })
})

it('takes whatever is good, however much it is', async () => {
  const { clock, outbox, bring, read } = await setupAsked()
  const began = clock.now()
  for (let sender = 0; sender < 3; sender++) {
    const answer = await bring(await signed(sender, 512))
    expect(countOf(answer, answers.stored)).toBe(512)
  }
  expect(outbox.size).toBe(3 * 512)
  // By trials alone it would have been a few hundred.
  expect(clock.now() - began).toBeLessThan(1_000)
  // What is held is not read again.
  const before = read()
  await bring(await signed(0, 512))
  expect(read()).toBe(before)
})

it('answers a peer so many questions, and no more', async () => {
  const { outbox, bring, ask } = await setupAsked()
  const raws = await signed(0, 100)
  await bring(raws)
  expect(outbox.size).toBe(100)
  const hashes = encodeHashes(raws.map(keccak256))
  const digest = createHashBuckets().digest()
  let refused = 0
  for (let round = 0; round < 50; round++) {
    if ((await ask(reconcileProtocols.compare, digest)) === undefined) refused += 1
  }
  expect(refused).toBeGreaterThan(25)
  refused = 0
  for (let round = 0; round < 2_000; round++) {
    if ((await ask(reconcileProtocols.get, hashes)) === undefined) refused += 1
  }
  expect(refused).toBeGreaterThan(1_000)
})

it('has room for the largest batch in a request', () => {
  const { countMax, bytesMax } = defaultSpreadOptions.queue.batch
  const largest = encodeBatch([new Uint8Array(bytesMax), ...Array(countMax - 1).fill(empty)])
  expect(largest.length).toBeLessThan(defaultNetworkLimits.requestBytesMax)
  const listed = listingsBytesMax(defaultSpreadOptions.reconcile.hashesMax)
  expect(listed).toBeLessThan(stranger.comparisonBytesPerSecond)
})

it('keeps what it has fetched where the peer gives no more for now', async () => {
  const raws = await signed(0, 3)
  const [mine, theirs] = [createHashBuckets(), createHashBuckets()]
  for (const raw of raws) theirs.add(keccak256(raw))
  const { hashesMax, batch } = defaultSpreadOptions.reconcile
  const limits = { hashesMax, batch: { ...batch, countMax: 1 } }
  const holds = (buckets: HashBuckets) => ({
    ...{ digest: buckets.digest, hashesIn: buckets.of, has: () => buckets === theirs },
    raw: (hash: Hex) => raws.map(bytesToHex).find((raw) => keccak256(raw) === hash),
  })
  let left = 2
  const found = await compareWithPeer(
    async (protocol, bytes) => {
      if (protocol === reconcileProtocols.compare) {
        return answerCompare(bytes, holds(theirs), 0, limits)
      }
      if (left-- === 0) throw new TypeError('refused')
      return answerGet(bytes, holds(theirs), limits, () => {})
    },
    holds(mine),
    () => true,
    limits,
  )
  expect(found.received).toHaveLength(2)
})
