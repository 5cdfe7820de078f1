import { percentile } from './percentile.ts'
import type { PaymentRecord } from './send-payments.ts'

/** Milliseconds. */
export type Latency = { p50: number; p90: number; p99: number; max: number }

/** What a replay found. */
export type ReplayReport = {
  payments: number
  /** Final, and successful. */
  succeeded: number
  /** Final, and failed: a nonce and a fee, no effect. */
  failed: number
  /** Refused by the network when they were sent. */
  rejected: number
  /** Accepted, and not final when the replay gave up waiting. */
  lost: number
  /** From the first one sent to the last one final. */
  durationMs: number
  /** Final transactions a second. */
  throughput: number
  /** From sent to accepted, and from sent to final. */
  accepted: Latency
  final: Latency
  gasUsed: bigint
  /** Rows of the trace that were not sent, by kind. */
  skipped: Record<string, number>
  /** Why transactions were refused, and how often. */
  rejections: Record<string, number>
  /** Hashes of some that were lost. */
  lostHashes: string[]
}

const HASHES_SHOWN_MAX = 20

/** Sums up what became of every payment. */
export function summarizeReplay(
  records: readonly PaymentRecord[],
  skipped: Record<string, number>,
): ReplayReport {
  const final = records.filter(({ finalAt }) => finalAt !== undefined)
  const rejected = records.filter(({ rejection, finalAt }) => rejection && finalAt === undefined)
  const lost = records.filter(({ rejection, finalAt }) => !rejection && finalAt === undefined)
  const startedAt = records.reduce(
    (min, { sentAt }) => Math.min(min, sentAt),
    Number.POSITIVE_INFINITY,
  )
  const endedAt = final.reduce((max, { finalAt = 0 }) => Math.max(max, finalAt), 0)
  const durationMs = final.length > 0 ? endedAt - startedAt : 0
  const rejections: Record<string, number> = {}
  for (const { rejection = '' } of rejected)
    rejections[rejection] = (rejections[rejection] ?? 0) + 1
  const succeeded = final.filter(({ isSuccess }) => isSuccess).length
  return {
    payments: records.length,
    succeeded,
    failed: final.length - succeeded,
    rejected: rejected.length,
    lost: lost.length,
    durationMs: Math.round(durationMs),
    throughput: durationMs > 0 ? (final.length * 1_000) / durationMs : 0,
    accepted: latencyOf(
      records.flatMap(({ sentAt, acceptedAt }) => (acceptedAt ? [acceptedAt - sentAt] : [])),
    ),
    final: latencyOf(final.map(({ sentAt, finalAt = 0 }) => finalAt - sentAt)),
    gasUsed: final.reduce((sum, { gasUsed = 0n }) => sum + gasUsed, 0n),
    skipped,
    rejections,
    lostHashes: lost.slice(0, HASHES_SHOWN_MAX).map(({ hash }) => hash),
  }
}

function latencyOf(durations: number[]): Latency {
  const sorted = durations.toSorted((a, b) => a - b)
  const at = (share: number): number => Math.round(percentile(sorted, share))
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99), max: Math.round(sorted.at(-1) ?? 0) }
}
