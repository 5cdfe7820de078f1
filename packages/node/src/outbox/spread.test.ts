import { createRandom } from '@metalayer/testing/random'
import type { Address, Hex } from 'viem'
import { describe, expect, it } from 'vitest'
import { createMemoryNetwork, type MemoryNetworkOptions } from '../network/memory.ts'
import { addressOfPeer } from '../network/peer-id.ts'
import { createVirtualClock } from '../virtual-clock.ts'
import { createAccounts, createDatabase, createWallet, rules } from './fixture.ts'
import type { Outbox } from './interface.ts'
import { createOutbox } from './outbox.ts'
import { RejectedTransactionError } from './rejected-transaction-error.ts'
import { createSpread, type Spread, type SpreadOptions } from './spread.ts'

const alice = createWallet(0)

type Node = { id: Address; outbox: Outbox; spread: Spread; stop: () => Promise<void> }

/** `count` validators over one network in virtual time; `observers` more nodes that are none. */
async function setup(
  count: number,
  links: MemoryNetworkOptions = { delayMs: { min: 1, max: 20 } },
  options: Partial<SpreadOptions> = {},
  observers = 0,
  checkPressure: () => void = () => {},
) {
  const clock = createVirtualClock(1_000_000)
  const random = createRandom(count).real
  const memory = createMemoryNetwork(links, { clock, random })
  const ids = Array.from({ length: count + observers }, (_, i) => createWallet(100 + i).address)
  const validators = ids.slice(0, count)
  const state = createAccounts()
  const databases = await Promise.all(ids.map(() => createDatabase()))

  /** Starts node `i` on the store that it had, if it ran before. */
  async function start(i: number): Promise<Node> {
    const [id, database] = [ids[i], databases[i]]
    if (id === undefined || database === undefined) throw new Error(`There is no node ${i}.`)
    const network = memory.join(id)
    const outbox = createOutbox({ rules }, { database, accounts: state.accounts, clock })
    const spread = createSpread(options, {
      ...{ network, outbox, clock, random, self: id },
      validators: () => validators,
      checkPressure,
      addressOf: addressOfPeer,
    })
    await outbox.start()
    await network.start()
    spread.start()
    const stop = async () => {
      spread.stop()
      await outbox.stop()
      await network.stop()
    }
    return { id, outbox, spread, stop }
  }
  return { clock, memory, start, ids, ...state }
}

/** What became of a promise, as far as time has gone. */
function watch<T>(promise: Promise<T>) {
  const seen: { value?: T; error?: unknown } = {}
  promise.then(
    (value) => {
      seen.value = value
    },
    (error) => {
      seen.error = error
    },
  )
  return seen
}

describe('spread [P20]', () => {
  it('answers within milliseconds when f + 1 have stored, and all have it soon', async () => {
    const { clock, start } = await setup(4)
    const nodes = await Promise.all([0, 1, 2, 3].map(start))
    const answer = watch(nodes[0]?.spread.submit(await alice.sign(0)) as Promise<Hex>)
    await clock.advance(50)
    const hash = answer.value as Hex
    expect(hash).toBeDefined()
    expect(nodes.filter(({ outbox }) => outbox.has(hash)).length).toBeGreaterThanOrEqual(2)
    await clock.advance(50)
    expect(nodes.every(({ outbox }) => outbox.has(hash))).toBe(true)
  })

  it('loses nothing that it answered when the node dies right after', async () => {
    const { clock, start } = await setup(4)
    const nodes = await Promise.all([0, 1, 2, 3].map(start))
    const [first, ...others] = nodes
    const raws = await Promise.all(Array.from({ length: 20 }, (_, i) => alice.sign(i)))
    const answered: Hex[] = []
    for (const raw of raws) {
      first?.spread.submit(raw).then(
        async (hash) => {
          answered.push(hash)
          // Dead in the very moment of its tenth answer.
          if (answered.length === 10) await first.stop()
        },
        () => undefined,
      )
      await clock.advance(5)
    }
    await clock.advance(10_000)
    expect(answered.length).toBeGreaterThanOrEqual(10)
    for (const { outbox } of others) {
      for (const hash of answered) expect(outbox.has(hash)).toBe(true)
    }
  })

  it('does not answer before anybody else has stored', async () => {
    const { clock, start } = await setup(4)
    const node = await start(0)
    const answer = watch(node.spread.submit(await alice.sign(0)))
    await clock.advance(2_900)
    expect(answer).toEqual({})
    await clock.advance(200)
    expect(answer.error).toMatchObject({ code: 'not-stored' })
    // It is kept, and the next submission waits for the others again.
    expect(node.outbox.size).toBe(1)
    const again = watch(node.spread.submit(await alice.sign(0)))
    const other = await start(1)
    await clock.advance(2_500)
    expect(again.value).toBeDefined()
    expect(other.outbox.size).toBe(1)
    const third = watch(node.spread.submit(await alice.sign(0)))
    await clock.advance(1)
    expect(third.error).toMatchObject({ code: 'already-known' })
  })

  it('answers alone where that is wanted, or where there is one validator', async () => {
    for (const { clock, start } of [await setup(4, {}, { alone: true }), await setup(1, {})]) {
      const node = await start(0)
      const answer = watch(node.spread.submit(await alice.sign(0)))
      await clock.advance(1)
      expect(answer.value).toBeDefined()
    }
  })

  it('does not count itself where it is no validator', async () => {
    const { clock, start } = await setup(1, {}, {}, 1)
    const observer = await start(1)
    const answer = watch(observer.spread.submit(await alice.sign(0)))
    await clock.advance(1_000)
    expect(answer).toEqual({})
    await start(0)
    await clock.advance(2_000)
    expect(answer.value).toBeDefined()
  })

  it('goes on handing over what a node that is no validator has let in, until validators do', async () => {
    let isCrowded = true
    const { clock, start } = await setup(2, undefined, {}, 1, () => {
      if (isCrowded) throw new RejectedTransactionError('congested', 'Too much waits.')
    })
    const [first, second, gateway] = await Promise.all([0, 1, 2].map(start))
    const answer = watch(gateway?.spread.submit(await alice.sign(0)) as Promise<Hex>)
    await clock.advance(2_000)
    expect([first?.outbox.size, second?.outbox.size, gateway?.outbox.size]).toEqual([0, 0, 1])
    isCrowded = false
    await clock.advance(500)
    expect(answer.value).toBeDefined()
    expect([first?.outbox.size, second?.outbox.size]).toEqual([1, 1])
    // And where nobody lets it in for longer than it is asked again at once, it comes by comparison.
    isCrowded = true
    const late = watch(gateway?.spread.submit(await alice.sign(1)) as Promise<Hex>)
    await clock.advance(30_000)
    expect(late.error).toMatchObject({ code: 'not-stored' })
    expect([first?.outbox.size, second?.outbox.size]).toEqual([1, 1])
    isCrowded = false
    await clock.advance(15_000)
    expect([first?.outbox.size, second?.outbox.size]).toEqual([2, 2])
  })

  it('brings a node that was away what it missed, and what it alone has to the others', async () => {
    const { clock, memory, start, ids } = await setup(4)
    const nodes = await Promise.all([0, 1, 2, 3].map(start))
    memory.partition([ids.slice(0, 3)])
    const submits = []
    for (let i = 0; i < 300; i++) submits.push(nodes[0]?.spread.submit(await alice.sign(i)))
    const own = watch(nodes[3]?.spread.submit(await createWallet(1).sign(0)) as Promise<Hex>)
    await clock.advance(4_000)
    await Promise.all(submits)
    expect(own.error).toMatchObject({ code: 'not-stored' })
    expect(nodes.map(({ outbox }) => outbox.size)).toEqual([300, 300, 300, 1])
    memory.heal()
    await clock.advance(5_000)
    expect(nodes.map(({ outbox }) => outbox.size)).toEqual([301, 301, 301, 301])
  })

  it('gets everything everywhere over links that lose a third', async () => {
    const { clock, start } = await setup(4, { delayMs: { min: 1, max: 50 }, loss: 0.3 })
    const nodes = await Promise.all([0, 1, 2, 3].map(start))
    const answers = []
    for (let i = 0; i < 40; i++) {
      const raw = await createWallet(200 + i).sign(0)
      answers.push(watch(nodes[i % 4]?.spread.submit(raw) as Promise<Hex>))
      await clock.advance(20)
    }
    await clock.advance(20_000)
    expect(answers.filter(({ value }) => value !== undefined).length).toBeGreaterThan(30)
    expect(nodes.map(({ outbox }) => outbox.size)).toEqual([40, 40, 40, 40])
  })

  it('comes back with what it promised after a restart of all', async () => {
    const { clock, start } = await setup(4)
    const nodes = await Promise.all([0, 1, 2, 3].map(start))
    const answer = watch(nodes[0]?.spread.submit(await alice.sign(0)) as Promise<Hex>)
    await clock.advance(100)
    await Promise.all(nodes.map((node) => node.stop()))
    const again = await Promise.all([0, 1, 2, 3].map(start))
    await clock.advance(5_000)
    expect(again.every(({ outbox }) => outbox.has(answer.value as Hex))).toBe(true)
  })

  it('does not keep sending what a peer refuses', async () => {
    const { clock, memory, start, ids } = await setup(2)
    const nodes = await Promise.all([0, 1].map(start))
    memory.partition([[ids[0] ?? ''], [ids[1] ?? '']])
    // The same nonce on both sides, neither dear enough to replace the other.
    void nodes[0]?.spread.submit(await alice.sign(0, { value: 1n })).catch(() => undefined)
    void nodes[1]?.spread.submit(await alice.sign(0, { value: 2n })).catch(() => undefined)
    await clock.advance(10)
    let refusals = 0
    for (const node of nodes) {
      const { accept } = node.outbox
      node.outbox.accept = async (raw) => {
        refusals += 1
        return accept(raw)
      }
    }
    memory.heal()
    await clock.advance(60_000)
    expect(refusals).toBeGreaterThan(0)
    expect(refusals).toBeLessThan(40)
  })

  it('keeps at every node what does not run, and puts in its place what its sender signs instead: nothing runs that was said not to', async () => {
    const { clock, start } = await setup(4)
    const nodes = await Promise.all([0, 1, 2, 3].map(start))
    const [agent] = nodes
    const submit = async (raw: Hex) => {
      const sent = watch((agent as Node).spread.submit(raw))
      await clock.advance(5_000)
      expect(sent.error).toBe(undefined)
      return sent.value as Hex
    }
    const stuck = await submit(await alice.sign(0))
    for (const { outbox } of nodes) {
      outbox.markHindered(stuck, { outcome: 'Elsewhere', waitsFor: 'its next turn' })
      expect(await outbox.state(stuck)).toMatchObject({
        state: 'pending',
        waitsFor: 'its next turn',
      })
    }
    const instead = await submit(await alice.sign(0, { fee: 11n, tip: 2n, value: 2n }))
    for (const { outbox } of nodes) {
      expect([...outbox.hashes()]).toEqual([instead])
      expect(await outbox.state(stuck)).toMatchObject({ state: 'dropped', outcome: 'Replaced' })
    }
    // None of them takes it back from any other.
    await clock.advance(20 * 60_000)
    for (const { outbox } of nodes) expect([...outbox.hashes()]).toEqual([instead])
  })

  it('takes nonsense for nonsense', async () => {
    const { clock, memory, start } = await setup(1)
    const node = await start(0)
    const stranger = memory.join('stranger')
    await stranger.start()
    const { signal } = new AbortController()
    for (const protocol of ['', '/compare', '/get']) {
      for (const bytes of [Uint8Array.of(1, 2, 3), new Uint8Array(1_100_000)]) {
        const answer = watch(
          stranger.request(node.id, `/metalayer/transactions${protocol}/1`, bytes, signal),
        )
        await clock.advance(100)
        if (protocol !== '/get' || bytes.length === 3) {
          expect(answer.error).toMatchObject({ code: 'refused' })
        }
      }
    }
    expect(node.outbox.size).toBe(0)
  })
})
