import { decodeSignedTransaction } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { describe, expect, it } from 'vitest'
import { createVirtualClock } from '../virtual-clock.ts'
import { createAccounts, createDatabase, createWallet, rules } from './fixture.ts'
import type { OutboxEvent } from './interface.ts'
import type { OutboxLimits } from './limits.ts'
import { createOutbox } from './outbox.ts'

const alice = createWallet(0)
const bob = createWallet(1)
const refused: [string, Hex][] = [
  ['malformed', '0x02c0'],
  ['malformed', `0x${'00'.repeat(90_000)}`],
  ['unsupported-type', `0x03${'00'.repeat(100)}`],
  ['wrong-chain', await alice.sign(0, { chainId: 1 })],
  ['intrinsic-gas', await alice.sign(0, { gas: 20_999n })],
  ['intrinsic-gas', await alice.sign(0, { data: '0x01' })],
  ['gas-limit', await alice.sign(0, { gas: 12_000_001n })],
  ['fee-too-low', await alice.sign(0, { fee: 0n, tip: 0n })],
  ['insufficient-funds', await alice.sign(0, { value: 10n ** 24n })],
  ['nonce-too-high', await alice.sign(1_024)],
]
const placement = { chainId: 1, generation: 0, blockNumber: 5, carrier: '0xaa' as Hex }
const included = (hash: Hex) => ({ hash, placement, position: 0 })

async function setup(limits: Partial<OutboxLimits> = {}, clock = createVirtualClock(1_000_000)) {
  const database = await createDatabase()
  const state = createAccounts()
  const open = () => createOutbox({ rules, limits }, { database, accounts: state.accounts, clock })
  const outbox = open()
  const events: OutboxEvent[] = []
  outbox.subscribe((event) => events.push(event), new AbortController().signal)
  await outbox.start()
  return { ...state, database, clock, outbox, open, events }
}

describe('outbox', () => {
  it.each(refused)('refuses with %s', async (code, raw) => {
    const { outbox, database } = await setup()
    await expect(outbox.accept(raw)).rejects.toMatchObject({ code })
    expect(await database.query('SELECT hash FROM outbox_transactions')).toEqual([])
  })

  it.each(refused.slice(4))('refuses with %s what was read before, too', async (code, raw) => {
    const { outbox } = await setup()
    const decoded = decodeSignedTransaction(raw, rules.networkId)
    if (!decoded.ok) throw new Error('It is signed for this network.')
    await expect(outbox.accept(decoded.transaction)).rejects.toMatchObject({ code })
  })

  it('takes what was read before as it takes its bytes', async () => {
    const { outbox } = await setup()
    const raw = await alice.sign(0)
    const decoded = decodeSignedTransaction(raw, rules.networkId)
    if (!decoded.ok) throw new Error('It is signed for this network.')
    const { hash } = await outbox.accept(decoded.transaction)
    expect(outbox.raw(hash)).toBe(raw)
    await expect(outbox.accept(raw)).rejects.toMatchObject({ code: 'already-known' })
  })

  it('takes what is right, once, and has it on disk then', async () => {
    const { outbox, events, database } = await setup()
    const raw = await alice.sign(0)
    const { hash } = await outbox.accept(raw)
    expect(await database.query('SELECT hash FROM outbox_transactions')).toHaveLength(1)
    await expect(outbox.accept(raw)).rejects.toMatchObject({ code: 'already-known' })
    expect(events).toEqual([{ type: 'pending', hash }])
    expect(outbox.pendingOf(alice.address).map((p) => p.hash)).toEqual([hash])
    expect(await outbox.state(hash)).toMatchObject({ state: 'pending', raw, from: alice.address })
  })

  it('answers one of two that come at once with already-known, when it is on disk', async () => {
    const { outbox } = await setup()
    const raw = await alice.sign(0)
    const results = await Promise.allSettled([outbox.accept(raw), outbox.accept(raw)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find((r) => r.status === 'rejected')?.reason).toMatchObject({
      code: 'already-known',
    })
  })

  it('refuses nonces that were used, and says what others wait for', async () => {
    const { outbox, nonces, base } = await setup()
    nonces.set(alice.address, 3)
    await expect(outbox.accept(await alice.sign(2))).rejects.toMatchObject({
      code: 'nonce-too-low',
    })
    const later = await outbox.accept(await alice.sign(4))
    expect(await outbox.state(later.hash)).toMatchObject({ waitsFor: 'nonce 3' })
    await outbox.accept(await alice.sign(3))
    expect(await outbox.state(later.hash)).not.toHaveProperty('waitsFor')
    expect(outbox.nextNonce(alice.address, 3)).toBe(5)
    base.fee = 20n * 10n ** 9n
    expect(await outbox.state(later.hash)).toHaveProperty('waitsFor')
  })

  it('counts what waits against the balance, a replaced one not', async () => {
    const { outbox, balances } = await setup()
    const cost = 21_000n * 10n * 10n ** 9n + 1n
    balances.set(alice.address, 2n * cost)
    await outbox.accept(await alice.sign(0))
    await outbox.accept(await alice.sign(1))
    await expect(outbox.accept(await alice.sign(2))).rejects.toMatchObject({
      code: 'insufficient-funds',
    })
    balances.set(alice.address, 2n * cost + 21_000n * 10n ** 9n)
    await outbox.accept(await alice.sign(1, { fee: 11n, tip: 2n }))
  })

  it('takes what runs before what waits, whatever that costs: another node may have taken the two one by one (P20, I6)', async () => {
    const { outbox, balances } = await setup()
    const cost = 21_000n * 10n * 10n ** 9n + 1n
    balances.set(alice.address, cost)
    const later = await outbox.accept(await alice.sign(1))
    const first = await outbox.accept(await alice.sign(0))
    expect(outbox.pendingOf(alice.address).map(({ hash }) => hash)).toEqual([
      first.hash,
      later.hash,
    ])
    await expect(outbox.accept(await alice.sign(2))).rejects.toMatchObject({
      code: 'insufficient-funds',
    })
  })

  it('replaces only for 10 % more on both fees', async () => {
    const { outbox, events } = await setup()
    const old = await outbox.accept(await alice.sign(0, { fee: 100n, tip: 10n }))
    for (const fees of [
      { fee: 109n, tip: 11n },
      { fee: 110n, tip: 10n },
    ]) {
      await expect(outbox.accept(await alice.sign(0, fees))).rejects.toMatchObject({
        code: 'underpriced-replacement',
      })
    }
    const next = await outbox.accept(await alice.sign(0, { fee: 110n, tip: 11n }))
    expect(events).toContainEqual({ type: 'dropped', hash: old.hash, outcome: 'Replaced' })
    expect(await outbox.state(old.hash)).toMatchObject({ state: 'dropped', outcome: 'Replaced' })
    expect(outbox.pendingOf(alice.address).map((p) => p.hash)).toEqual([next.hash])
  })

  it('does not replace what is on its way to a chain, or there', async () => {
    const { outbox } = await setup()
    const { hash } = await outbox.accept(await alice.sign(0))
    const dearer = await alice.sign(0, { fee: 20n, tip: 2n })
    const code = 'underpriced-replacement'
    outbox.markSubmitted([hash])
    await expect(outbox.accept(dearer)).rejects.toMatchObject({ code })
    outbox.markSubmitted([hash], false)
    await outbox.markIncluded([included(hash)])
    await expect(outbox.accept(dearer)).rejects.toMatchObject({ code })
    await outbox.markReturned([hash])
    await outbox.accept(dearer)
  })

  it('bounds one sender at 1,024, and takes more once some are final [I9]', async () => {
    const { outbox, nonces } = await setup()
    const raws = await Promise.all(Array.from({ length: 1_100 }, (_, i) => alice.sign(i)))
    const results = await Promise.allSettled(raws.map((raw) => outbox.accept(raw)))
    const accepted = results.filter(({ status }) => status === 'fulfilled').length
    const codes = results.flatMap((r) => (r.status === 'rejected' ? [r.reason.code] : []))
    expect([accepted, new Set(codes)]).toEqual([1_024, new Set(['nonce-too-high'])])
    nonces.set(alice.address, 10)
    // Nonces that are free by now, but nothing of the sender's is known to be final.
    const next = await alice.sign(1_024)
    await expect(outbox.accept(next)).rejects.toMatchObject({ code: 'sender-limit' })
    const finals = outbox.pendingOf(alice.address).slice(0, 10)
    await outbox.markFinal(finals.map((f) => ({ ...f.transaction })))
    await outbox.accept(next)
  })

  it('drops the cheapest when it is full, and tells their senders', async () => {
    const { outbox, events } = await setup({ transactionsMax: 4, evictedAtOnceMax: 2 })
    const hashes: Hex[] = []
    for (const [i, fee] of [5n, 7n, 3n, 9n].entries()) {
      hashes.push((await outbox.accept(await createWallet(10 + i).sign(0, { fee }))).hash)
    }
    await expect(outbox.accept(await bob.sign(0, { fee: 3n }))).rejects.toMatchObject({
      code: 'outbox-full',
    })
    // What is refused once stays refused, and costs no look at all the others.
    await expect(outbox.accept(await bob.sign(0, { fee: 2n }))).rejects.toMatchObject({
      code: 'outbox-full',
    })
    await outbox.accept(await bob.sign(0, { fee: 6n }))
    const dropped = events.flatMap((e) => (e.type === 'dropped' ? [e.hash] : []))
    expect(dropped.sort()).toEqual([hashes[2], hashes[0]].sort())
    expect(outbox.size).toBe(3)
  })

  it('drops what its senders cannot pay before anything else, whatever it offers', async () => {
    const { outbox, clock, events, balances } = await setup({
      ...{ transactionsMax: 4, evictedAtOnceMax: 2 },
    })
    const poor = [10, 11].map(createWallet)
    const unpaid: Hex[] = []
    for (const { sign } of poor)
      unpaid.push((await outbox.accept(await sign(0, { fee: 90n }))).hash)
    await outbox.accept(await alice.sign(0, { fee: 5n }))
    // Behind a gap: what it costs is still there.
    await outbox.accept(await alice.sign(2, { fee: 5n }))
    const code = 'outbox-full'
    await expect(outbox.accept(await bob.sign(0, { fee: 3n }))).rejects.toMatchObject({ code })
    for (const { address } of poor) balances.set(address, 21_000n)
    await clock.advance(60_000)
    await outbox.accept(await bob.sign(0, { fee: 3n }))
    const dropped = events.flatMap((event) => (event.type === 'dropped' ? [event] : []))
    expect(dropped).toEqual(unpaid.map((hash) => ({ type: 'dropped', hash, outcome: 'Evicted' })))
    // And then by fees, as before.
    await outbox.accept(await bob.sign(1, { fee: 3n }))
    await expect(outbox.accept(await bob.sign(2, { fee: 3n }))).rejects.toMatchObject({ code })
  })

  it('leaves what its sender can pay by now', async () => {
    const { outbox, clock, balances } = await setup({ transactionsMax: 1 })
    await outbox.accept(await alice.sign(0, { fee: 5n }))
    balances.set(alice.address, 0n)
    await clock.advance(60_000)
    balances.set(alice.address, 10n ** 18n)
    await clock.advance(60_000)
    const late = outbox.accept(await bob.sign(0, { fee: 5n }))
    await expect(late).rejects.toMatchObject({ code: 'outbox-full' })
  })

  it('bounds bytes as well', async () => {
    const { outbox } = await setup({ bytesMax: 250 })
    await outbox.accept(await alice.sign(0))
    await outbox.accept(await alice.sign(1))
    await expect(outbox.accept(await bob.sign(0))).rejects.toMatchObject({ code: 'outbox-full' })
  })

  it('follows a transaction to its end', async () => {
    const { outbox, events, nonces, final } = await setup()
    const { hash } = await outbox.accept(await alice.sign(0))
    await outbox.markIncluded([included(hash)])
    expect(await outbox.state(hash)).toMatchObject({ state: 'included', placement })
    expect(outbox.pendingOf(alice.address)).toEqual([])
    await outbox.markReturned([hash])
    expect(outbox.pendingOf(alice.address)).toHaveLength(1)
    await outbox.markIncluded([included(hash)])
    final.add(hash)
    nonces.set(alice.address, 1)
    await outbox.markFinal([{ hash, from: alice.address, nonce: 0 }])
    expect(await outbox.state(hash)).toBeUndefined()
    expect(events.map(({ type }) => type)).toEqual(['pending', 'included', 'returned', 'included'])
  })

  it('tells the sender of a transaction whose nonce another one used', async () => {
    const { outbox, events } = await setup()
    const { hash } = await outbox.accept(await alice.sign(0))
    await outbox.markFinal([{ hash: `0x${'11'.repeat(32)}`, from: alice.address, nonce: 0 }])
    expect(events.at(-1)).toEqual({ type: 'dropped', hash, outcome: 'NonceTooLow' })
  })

  it('drops what could not run for 24 hours, and nothing else [P20]', async () => {
    const { outbox, clock, events } = await setup()
    const runnable = await outbox.accept(await alice.sign(0))
    const gap = await outbox.accept(await alice.sign(2))
    const hour = 60 * 60_000
    const day = 24 * hour
    await clock.advance(day - hour)
    expect(events.filter(({ type }) => type === 'dropped')).toEqual([])
    await clock.advance(hour + 60_000)
    expect(events.filter(({ type }) => type === 'dropped')).toEqual([
      { type: 'dropped', hash: gap.hash, outcome: 'Expired' },
    ])
    expect(outbox.has(runnable.hash)).toBe(true)
  })

  it('drops for it what its sender could not pay for 24 hours, and says so before [P20]', async () => {
    const { outbox, clock, events, balances, nonces, final } = await setup()
    const hour = 60 * 60_000
    const cost = 21_000n * 10n * 10n ** 9n + 1n
    balances.set(alice.address, 2n * cost)
    const later = [
      await outbox.accept(await alice.sign(1)),
      await outbox.accept(await alice.sign(2)),
    ]
    const away = await outbox.accept(await alice.sign(0, { value: cost }))
    expect(await outbox.state(away.hash)).not.toHaveProperty('waitsFor')
    // It ran, and what is left pays one of the others until it is given away as well.
    final.add(away.hash)
    nonces.set(alice.address, 1)
    balances.set(alice.address, cost)
    await outbox.markFinal([{ hash: away.hash, from: alice.address, nonce: 0 }])
    const waits = async () => {
      const states = await Promise.all(later.map(({ hash }) => outbox.state(hash)))
      return states.map((state) => state !== undefined && 'waitsFor' in state)
    }
    expect(await waits()).toEqual([false, true])
    await clock.advance(12 * hour)
    balances.set(alice.address, cost - 1n)
    expect(await waits()).toEqual([true, true])
    await clock.advance(12 * hour + 60_000)
    const drops = () => events.filter(({ type }) => type === 'dropped')
    const dropOf = (hash: Hex | undefined) => ({
      type: 'dropped',
      hash,
      outcome: 'InsufficientFunds',
    })
    expect(drops()).toEqual([dropOf(later[1]?.hash)])
    await clock.advance(12 * hour)
    expect(drops()).toEqual([dropOf(later[1]?.hash), dropOf(later[0]?.hash)])
  })

  it('keeps what its sender could pay now and then', async () => {
    const { outbox, clock, balances } = await setup()
    const { hash } = await outbox.accept(await alice.sign(0))
    for (let half = 0; half < 5; half++) {
      balances.set(alice.address, half % 2 === 0 ? 0n : 10n ** 18n)
      await clock.advance(23 * 60 * 60_000)
    }
    expect(outbox.has(hash)).toBe(true)
  })

  it('says what an agent finds in its way, and drops it for that once it has waited for 24 hours [P18, P20]', async () => {
    const { outbox, clock, events } = await setup()
    const [apart, freed] = [
      await outbox.accept(await alice.sign(0)),
      await outbox.accept(await alice.sign(1)),
    ]
    const hindrance = { outcome: 'Apart', waitsFor: 'what stands apart' }
    for (const { hash } of [apart, freed]) outbox.markHindered(hash, hindrance)
    expect(await outbox.state(apart.hash)).toMatchObject({ waitsFor: 'what stands apart' })
    const hour = 60 * 60_000
    await clock.advance(12 * hour)
    outbox.markHindered(freed.hash, undefined)
    expect((await outbox.state(freed.hash)) ?? {}).not.toHaveProperty('waitsFor')
    await clock.advance(12 * hour + 60_000)
    expect(events.filter(({ type }) => type === 'dropped')).toEqual([
      { type: 'dropped', hash: apart.hash, outcome: 'Apart' },
    ])
    expect(outbox.has(freed.hash)).toBe(true)
  })

  it('does not call a final transaction dropped, though nobody told it that it is final', async () => {
    const { outbox, clock, events, nonces, final } = await setup()
    const { hash } = await outbox.accept(await alice.sign(0))
    final.add(hash)
    nonces.set(alice.address, 1)
    await clock.advance(60_000)
    expect([outbox.has(hash), events.length]).toEqual([false, 1])
  })

  it('knows at its start what became final while it was down', async () => {
    const { outbox, open, final, nonces } = await setup()
    const { hash } = await outbox.accept(await alice.sign(0))
    await outbox.stop()
    final.add(hash)
    nonces.set(alice.address, 1)
    const again = open()
    await again.start()
    expect(again.size).toBe(0)
  })

  it('is the same after a restart', async () => {
    const { outbox, open } = await setup()
    const [first, second, gone, dropped] = await Promise.all([
      outbox.accept(await alice.sign(0)),
      outbox.accept(await alice.sign(1)),
      outbox.accept(await bob.sign(0)),
      outbox.accept(await bob.sign(1)),
    ])
    await outbox.markIncluded([included(first.hash)])
    await outbox.markFinal([{ hash: gone.hash, from: bob.address, nonce: 0 }])
    const instead = await outbox.accept(await bob.sign(1, { fee: 20n, tip: 2n }))
    await outbox.stop()
    const again = open()
    await again.start()
    const held = [first, second, instead].map(({ hash }) => hash)
    expect([...again.hashes()].sort()).toEqual(held.sort())
    expect(await again.state(first.hash)).toMatchObject({ state: 'included', placement })
    expect(await again.state(dropped.hash)).toMatchObject({ outcome: 'Replaced' })
  })

  it('forgets dropped ones beyond its bound', async () => {
    const { outbox, clock, database } = await setup({ droppedMax: 2 })
    for (let i = 0; i < 5; i++) {
      await outbox.accept(await alice.sign(0, { fee: 10n * 2n ** BigInt(i), tip: 2n ** BigInt(i) }))
    }
    await clock.advance(60_000)
    expect(await database.query('SELECT hash FROM outbox_transactions')).toHaveLength(3)
  })
})

describe('outbox under load', () => {
  it('shares one commit among those that come together', async () => {
    const { outbox, database } = await setup()
    let commits = 0
    const { transaction } = database
    database.transaction = (...args) => {
      commits += 1
      return transaction(...args)
    }
    const raws = await Promise.all(Array.from({ length: 100 }, (_, i) => alice.sign(i)))
    await Promise.all(raws.map((raw) => outbox.accept(raw)))
    expect(commits).toBeLessThan(5)
  })
})
