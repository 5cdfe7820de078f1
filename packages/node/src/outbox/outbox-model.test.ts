import fc from 'fast-check'
import type { Hex } from 'viem'
import { expect, it } from 'vitest'
import type { RejectionCode } from '../view.ts'
import { createVirtualClock } from '../virtual-clock.ts'
import { bucketOf } from './bucket-digest.ts'
import { createAccounts, createDatabase, createWallet, rules } from './fixture.ts'
import { createHashBuckets } from './hash-buckets.ts'
import type { Outbox } from './interface.ts'
import { createOutbox } from './outbox.ts'
import { isRejection } from './rejected-transaction-error.ts'

const wallets = [createWallet(0), createWallet(1)] as const
const placement = { chainId: 1, generation: 0, blockNumber: 5, carrier: '0xaa' as Hex }
const limits = { perSenderMax: 3, nonceAheadMax: 4, transactionsMax: 5, evictedAtOnceMax: 1 }
/** Wei: two transactions at 10 gwei, or one at 20. */
const balance = 21_000n * 20n * 10n ** 9n + 2n

type Row = {
  hash: Hex
  sender: number
  nonce: number
  fee: bigint
  tip: bigint
  state: 'pending' | 'submitted' | 'included'
}

/** The outbox as one would explain it: a list of rows, and the rules one after another. */
class Model {
  rows: Row[] = []
  nonces = [0, 0]

  refusal(next: Row): RejectionCode | undefined {
    if (this.rows.some(({ hash }) => hash === next.hash)) return 'already-known'
    const nonce = this.nonces[next.sender] ?? 0
    if (next.nonce < nonce) return 'nonce-too-low'
    if (next.nonce >= nonce + limits.nonceAheadMax) return 'nonce-too-high'
    const own = this.rows.filter(({ sender }) => sender === next.sender)
    const old = own.find((row) => row.nonce === next.nonce)
    const costs = [...own.filter((row) => row.nonce < next.nonce), next].map(({ fee }) =>
      costOf(fee),
    )
    if (costs.reduce((sum, cost) => sum + cost, 0n) > balance) return 'insufficient-funds'
    if (old === undefined && own.length >= limits.perSenderMax) return 'sender-limit'
    if (old !== undefined && !mayReplace(old, next)) return 'underpriced-replacement'
    const cheapest = this.cheapest(next, old)
    if (old === undefined && this.rows.length >= limits.transactionsMax && cheapest === undefined) {
      return 'outbox-full'
    }
    return undefined
  }

  add(next: Row): void {
    const old = this.rows.find((r) => r.sender === next.sender && r.nonce === next.nonce)
    const isFull = old === undefined && this.rows.length >= limits.transactionsMax
    const evicted = isFull ? this.cheapest(next, old) : undefined
    this.rows = this.rows.filter((row) => row !== old && row !== evicted)
    this.rows.push(next)
  }

  /** What goes first when it is full: fees are told apart below, so there is one. */
  cheapest(next: Row, old: Row | undefined): Row | undefined {
    return this.rows
      .filter((row) => row.state === 'pending' && row !== old && compareFees(row, next) < 0)
      .sort(compareFees)[0]
  }
}

function costOf(fee: bigint): bigint {
  return 21_000n * fee * 10n ** 9n + 1n
}

function mayReplace(old: Row, next: Row): boolean {
  if (old.state !== 'pending') return false
  return next.fee * 10n >= old.fee * 11n && next.tip * 10n >= old.tip * 11n
}

function compareFees(a: Row, b: Row): number {
  return (
    Number(a.fee - b.fee) ||
    Number(a.tip - b.tip) ||
    (a.sender === b.sender ? b.nonce - a.nonce : 0)
  )
}

const sender = fc.integer({ min: 0, max: 1 })
const pick = fc.nat(20)
const action = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('accept' as const),
      sender,
      nonce: fc.nat(6),
      fee: fc.constantFrom(2n, 3n, 6n, 7n, 11n, 14n),
      tip: fc.constantFrom(1n, 2n),
    }),
  },
  ...(['submit', 'include', 'return', 'finish'] as const).map((type) => ({
    weight: 1,
    arbitrary: fc.record({ type: fc.constant(type), pick }),
  })),
  { weight: 1, arbitrary: fc.record({ type: fc.constant('restart' as const) }) },
)

/** Signing takes long, and the same fields give the same bytes. */
const signed = new Map<string, Promise<Hex>>()
function sign(from: number, nonce: number, fee: bigint, tip: bigint): Promise<Hex> {
  const name = `${from} ${nonce} ${fee} ${tip}`
  const bytes = signed.get(name) ?? (wallets[from] ?? wallets[0]).sign(nonce, { fee, tip })
  signed.set(name, bytes)
  return bytes
}

/** As it counts and lists them, and as it compares them with other nodes. */
function expectHeld(outbox: Outbox, hashes: readonly Hex[]): void {
  expect([...outbox.hashes()].sort()).toEqual([...hashes].sort())
  expect(outbox.size).toBe(hashes.length)
  const buckets = createHashBuckets()
  for (const hash of hashes) buckets.add(hash)
  expect(outbox.digest()).toEqual(buckets.digest())
  for (const hash of hashes) expect([...outbox.hashesIn(bucketOf(hash))]).toContain(hash)
}

it('does what a list with rules does, whatever comes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
      const database = await createDatabase()
      const { accounts, nonces, balances } = createAccounts()
      for (const { address } of wallets) balances.set(address, balance)
      const clock = createVirtualClock(1_000_000)
      const model = new Model()
      const told = new Map<Hex, string>()
      async function open(): Promise<Outbox> {
        const outbox = createOutbox({ rules, limits }, { database, accounts, clock })
        outbox.subscribe((event) => {
          if (event.type === 'dropped') told.set(event.hash, event.outcome)
        }, new AbortController().signal)
        await outbox.start()
        return outbox
      }
      let outbox = await open()
      const addressOf = (index: number) => (wallets[index] ?? wallets[0]).address

      for (const step of actions) {
        const before = model.rows.map(({ hash }) => hash)
        if (step.type === 'accept') {
          // The second sender pays other fees than the first, so that who is cheapest is never a tie between them.
          const fee = step.fee + (step.sender === 0 ? 0n : 2n)
          const raw = await sign(step.sender, step.nonce, fee, step.tip)
          const result = await outbox.accept(raw).catch((error: unknown) => error)
          const hash = isRejection(result) ? '0x' : (result as { hash: Hex }).hash
          const known = model.rows.find((r) => r.sender === step.sender && r.nonce === step.nonce)
          const same = known?.fee === fee && known.tip === step.tip
          const row: Row = { ...step, fee, hash: same ? known.hash : hash, state: 'pending' }
          const refusal = model.refusal(row)
          expect(isRejection(result) ? result.code : undefined).toBe(refusal)
          if (refusal === undefined) model.add(row)
        } else if (step.type === 'restart') {
          outbox = await open()
          // That a bundle was on its way is known to whoever sent it; it says so again.
          for (const row of model.rows) if (row.state === 'submitted') row.state = 'pending'
        } else {
          const row = model.rows[step.pick % Math.max(1, model.rows.length)]
          if (row === undefined) continue
          const { hash } = row
          if (step.type === 'submit' && row.state === 'pending') {
            outbox.markSubmitted([hash])
            row.state = 'submitted'
          } else if (step.type === 'include') {
            await outbox.markIncluded([{ hash, placement, position: 1 }])
            row.state = 'included'
          } else if (step.type === 'return' && row.state === 'included') {
            await outbox.markReturned([hash])
            row.state = 'pending'
          } else if (step.type === 'finish') {
            const next = row.nonce + 1
            nonces.set(addressOf(row.sender), next)
            model.nonces[row.sender] = next
            await outbox.markFinal([{ hash, from: addressOf(row.sender), nonce: row.nonce }])
            told.set(hash, 'final')
            model.rows = model.rows.filter((r) => r.sender !== row.sender || r.nonce >= next)
          }
        }
        const hashes = model.rows.map(({ hash }) => hash)
        expectHeld(outbox, hashes)
        // Whatever went, somebody was told why [P20].
        for (const hash of before) if (!hashes.includes(hash)) expect(told.has(hash)).toBe(true)
        for (const index of [0, 1]) {
          const pending = model.rows
            .filter((row) => row.sender === index && row.state !== 'included')
            .sort((a, b) => a.nonce - b.nonce)
          const listed = outbox.pendingOf(addressOf(index)).map(({ hash }) => hash)
          expect(listed).toEqual(pending.map(({ hash }) => hash))
        }
      }
      await database.close()
    }),
    { numRuns: 150 },
  )
})
