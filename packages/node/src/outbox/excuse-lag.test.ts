import { describe, expect, test } from 'vitest'
import { excuseLag, lagTicksMax } from './excuse-lag.ts'
import { RejectedTransactionError } from './rejected-transaction-error.ts'

const nowMs = 1_000_000
const tickMs = 500
const current = { newestMs: nowMs - lagTicksMax * tickMs, nowMs, tickMs }
const late = { ...current, newestMs: current.newestMs - 1 }

describe('a node that is catching up (P20)', () => {
  test.each(['insufficient-funds', 'nonce-too-high'] as const)('does not judge by %s', (code) => {
    const refusal = new RejectedTransactionError(code, 'No.')
    expect(excuseLag(refusal, late)).toMatchObject({ code: 'not-stored', cause: refusal })
    expect(excuseLag(refusal, current)).toBe(refusal)
  })

  test.each(['nonce-too-low', 'bad-signature', 'already-known'] as const)('may say %s', (code) => {
    const refusal = new RejectedTransactionError(code, 'No.')
    expect(excuseLag(refusal, late)).toBe(refusal)
  })

  test('passes on what is no refusal', () => {
    const error = new TypeError('A bug.')
    expect(excuseLag(error, late)).toBe(error)
  })
})
