import type { RpcCall, RpcOutcome } from '@metalayer/chain'
import type { Hex } from 'viem'
import { describe, expect, test } from 'vitest'
import { describeReplay } from './describe-replay.ts'
import { explainLost, summarizeReplay } from './replay-report.ts'
import type { PaymentKind, PaymentRecord } from './send-payments.ts'

let count = 0
function record(kind: PaymentKind, rest: Partial<PaymentRecord> = {}): PaymentRecord {
  const hash: Hex = `0x${(++count).toString(16).padStart(64, '0')}`
  return { kind, hash, sender: `0x${'11'.repeat(20)}`, sentAt: 1_000, acceptedAt: 1_100, ...rest }
}

const final = (finalAt: number, isSuccess = true) => ({ finalAt, isSuccess, gasUsed: 10n })
const records = [
  record('pay', final(2_000)),
  record('pay', final(3_000)),
  record('token', final(5_000)),
  record('token', final(5_000, false)),
  record('call'),
  record('call', { rejection: 'too poor' }),
]
const apps = { tokens: [], tokenContracts: 0 }

describe('the report of a replay', () => {
  test('tells of all, and of each kind by itself', () => {
    const report = summarizeReplay(records, { skipped: {}, apps, lostTransactions: [] })
    expect(report).toMatchObject({
      ...{ sent: 6, succeeded: 3, failed: 1, rejected: 1, lost: 1, gasUsed: 40n },
      durationMs: 4_000,
      throughput: 1,
      rejections: { 'too poor': 1 },
      kinds: {
        pay: { sent: 2, succeeded: 2, failed: 0, rejected: 0, lost: 0, final: { max: 2_000 } },
        token: { sent: 2, succeeded: 1, failed: 1, rejected: 0, lost: 0, final: { max: 4_000 } },
        call: { sent: 2, succeeded: 0, failed: 0, rejected: 1, lost: 1, final: { max: 0 } },
      },
    })
    const text = describeReplay(report)
    expect(text).toMatch(
      /token transfers: sent 2, succeeded 1, failed 1, refused 0, lost 0; final p50/,
    )
    expect(text).toMatch(/refused 1: too poor/)
  })

  test('tells what the network says of what was lost, and of nothing else', async () => {
    const lost = [record('call'), record('token'), record('pay'), record('pay')]
    const states = [
      { result: { state: 'dropped', outcome: 'Elsewhere' } },
      { result: { state: 'pending', waitsFor: 'nonce 3' } },
      { result: { state: 'pending' } },
      { result: null },
    ] as unknown as RpcOutcome[]
    let asked: readonly RpcCall[] = []
    const batch = async (calls: readonly RpcCall[]) => {
      asked = calls
      return states
    }
    const told = await explainLost([records[0] as PaymentRecord, ...lost], { batch })
    expect(asked.map(({ params }) => params?.[0])).toEqual(lost.map(({ hash }) => hash))
    expect(told.map(({ why }) => why)).toEqual([
      'dropped: Elsewhere',
      'waits for nonce 3',
      'pending',
      'no node knows it',
    ])
  })

  test('asks nothing where nothing was lost', async () => {
    const batch = () => Promise.reject(new Error('Nobody is to be asked.'))
    expect(await explainLost(records.slice(0, 3), { batch })).toEqual([])
  })
})
