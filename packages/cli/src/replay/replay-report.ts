import type { Address, Hex } from 'viem'
import type { TransactionJson } from '../network/wire.ts'
import type { NodePool } from './node-pool.ts'
import { percentile } from './percentile.ts'
import type { PaymentKind, PaymentRecord } from './send-payments.ts'

/** Milliseconds. */
export type Latency = { p50: number; p90: number; p99: number; max: number }

/** What became of transactions of one kind. */
export type KindReport = {
  sent: number
  /** Final, and successful. */
  succeeded: number
  /** Final, and failed: a nonce and a fee, no effect. */
  failed: number
  /** Refused by the network when they were sent. */
  rejected: number
  /** Accepted, and not final when the replay gave up waiting. */
  lost: number
  /** From sent to accepted, and from sent to final. */
  accepted: Latency
  final: Latency
  gasUsed: bigint
}

/** Apps that stand for the contracts of a trace. */
export type ReplayApps = {
  /** Tokens that were deployed, and contracts of the trace that they stand for. */
  tokens: Address[]
  tokenContracts: number
  /** Holds a counter for each contract that is called. */
  counter?: Address
}

/** What a replay found, in all and by kind. */
export type ReplayReport = KindReport & {
  kinds: Partial<Record<PaymentKind, KindReport>>
  apps: ReplayApps
  /** From the first one sent to the last one final. */
  durationMs: number
  /** Final transactions a second. */
  throughput: number
  /** Rows of the trace that were not sent, by kind. */
  skipped: Record<string, number>
  /** Why transactions were refused, and how often. */
  rejections: Record<string, number>
  /** Some that were lost, and what the network says of them. */
  lostTransactions: LostTransaction[]
}

/** A transaction that was accepted and is not final. */
export type LostTransaction = { hash: Hex; why: string }

const HASHES_SHOWN_MAX = 20

/** Sums up what became of every transaction. */
export function summarizeReplay(
  records: readonly PaymentRecord[],
  { skipped, apps, lostTransactions }: Pick<ReplayReport, 'skipped' | 'apps' | 'lostTransactions'>,
): ReplayReport {
  const final = records.filter(isFinal)
  const startedAt = records.reduce(
    (min, { sentAt }) => Math.min(min, sentAt),
    Number.POSITIVE_INFINITY,
  )
  const endedAt = final.reduce((max, { finalAt = 0 }) => Math.max(max, finalAt), 0)
  const durationMs = final.length > 0 ? endedAt - startedAt : 0
  const byKind = Map.groupBy(records, ({ kind }) => kind)
  return {
    ...summarizeKind(records),
    kinds: Object.fromEntries([...byKind].map(([kind, some]) => [kind, summarizeKind(some)])),
    apps,
    durationMs: Math.round(durationMs),
    throughput: durationMs > 0 ? (final.length * 1_000) / durationMs : 0,
    skipped,
    rejections: countRejections(records),
    lostTransactions,
  }
}

const isFinal = ({ finalAt }: PaymentRecord): boolean => finalAt !== undefined
const isRejected = (record: PaymentRecord): boolean =>
  record.rejection !== undefined && !isFinal(record)
const isLost = (record: PaymentRecord): boolean =>
  record.rejection === undefined && !isFinal(record)

function summarizeKind(records: readonly PaymentRecord[]): KindReport {
  const final = records.filter(isFinal)
  const succeeded = final.filter(({ isSuccess }) => isSuccess).length
  return {
    sent: records.length,
    succeeded,
    failed: final.length - succeeded,
    rejected: records.filter(isRejected).length,
    lost: records.filter(isLost).length,
    accepted: latencyOf(
      records.flatMap(({ sentAt, acceptedAt }) => (acceptedAt ? [acceptedAt - sentAt] : [])),
    ),
    final: latencyOf(final.map(({ sentAt, finalAt = 0 }) => finalAt - sentAt)),
    gasUsed: final.reduce((sum, { gasUsed = 0n }) => sum + gasUsed, 0n),
  }
}

/** Asks the network what became of those that were lost, of some of them. */
export async function explainLost(
  records: readonly PaymentRecord[],
  nodes: Pick<NodePool, 'batch'>,
): Promise<LostTransaction[]> {
  const lost = records.filter(isLost).slice(0, HASHES_SHOWN_MAX)
  const calls = lost.map(({ hash }) => ({ method: 'era_getTransaction', params: [hash] }))
  const outcomes = calls.length > 0 ? await nodes.batch(calls) : []
  return lost.map(({ hash }, place) => {
    const outcome = outcomes[place]
    const found = outcome && 'result' in outcome ? outcome.result : undefined
    return { hash, why: describeState(found as TransactionJson | null | undefined) }
  })
}

function describeState(found: TransactionJson | null | undefined): string {
  if (!found) return 'no node knows it'
  if (found.state === 'dropped') return `dropped: ${found.outcome}`
  if (found.state === 'pending' && found.waitsFor) return `waits for ${found.waitsFor}`
  return found.state
}

/** Why transactions were refused, and how often. */
export function countRejections(records: readonly PaymentRecord[]): Record<string, number> {
  const rejections: Record<string, number> = {}
  for (const { rejection = '' } of records.filter(isRejected)) {
    rejections[rejection] = (rejections[rejection] ?? 0) + 1
  }
  return rejections
}

function latencyOf(durations: number[]): Latency {
  const sorted = durations.toSorted((a, b) => a - b)
  const at = (share: number): number => Math.round(percentile(sorted, share))
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99), max: Math.round(sorted.at(-1) ?? 0) }
}
