import type { SignedTransaction } from '@metalayer/protocol'
import { describe, expect, it } from 'vitest'
import { createWallet } from './fixture.ts'
import type { Outbox } from './interface.ts'
import { answers, countOf, setupAsked, signed } from './peer-fixture.ts'
import { RejectedTransactionError } from './rejected-transaction-error.ts'

/** One of a sender at a time, as where a chain has much to do. */
function oneEach({ from }: SignedTransaction, outbox: Outbox): void {
  if (outbox.pendingOf(from).length === 0) return
  throw new RejectedTransactionError('congested', 'Wait until the other one has run.')
}

describe('where users are turned away (P20)', () => {
  it('so is what they bring as peers, by however many batches at once', async () => {
    const { outbox, bring } = await setupAsked(false, oneEach)
    const [raws, others] = [await signed(5, 40), await signed(6, 20)]
    const brought = await Promise.all([
      bring(raws.slice(0, 20)),
      bring(raws.slice(20)),
      bring(others),
    ])
    expect(brought.map((bytes) => countOf(bytes, answers.stored))).toEqual([1, 0, 1])
    expect(brought.map((bytes) => countOf(bytes, answers.notYet))).toEqual([19, 20, 19])
    expect(outbox.size).toBe(2)
  })

  it('the next one comes in when there is room, though it was turned away just before', async () => {
    const { outbox, nonces, bring } = await setupAsked(false, oneEach)
    const from = createWallet(5).address
    const raws = await signed(5, 2)
    expect([...((await bring(raws)) ?? [])]).toEqual([answers.stored, answers.notYet])
    const [hash = '0x'] = outbox.pendingHashes(1)
    nonces.set(from, 1)
    await outbox.markFinal([{ hash, from, nonce: 0 }])
    expect([...((await bring(raws)) ?? [])]).toEqual([answers.refused, answers.stored])
  })

  it('what a validator has let in is taken', async () => {
    const { outbox, bring } = await setupAsked(true, oneEach)
    expect(countOf(await bring(await signed(5, 40)), answers.stored)).toBe(40)
    expect(outbox.size).toBe(40)
  })
})
