import { formatDuration } from '../format/amount.ts'
import type { KindReport, Latency, ReplayReport } from './replay-report.ts'

const words = { pay: 'payments', token: 'token transfers', call: 'calls', create: 'creations' }

/** A report as people read it. */
export function describeReplay(report: ReplayReport): string {
  const { sent, durationMs, throughput, kinds } = report
  const rest = Object.entries(report.skipped).map(([kind, count]) => `${count} ${kind}`)
  const each = Object.entries(kinds).map(
    ([kind, one]) =>
      `  ${words[kind as keyof typeof words]}: ${describeCounts(one)}; final ${describeLatency(one.final)}`,
  )
  return [
    `${sent} transactions in ${formatDuration(durationMs)}: ${throughput.toFixed(1)} final a second.`,
    `  ${describeCounts(report)}`,
    `  sent to accepted  ${describeLatency(report.accepted)}`,
    `  sent to final     ${describeLatency(report.final)}`,
    `  gas ${report.gasUsed}`,
    ...(Object.keys(kinds).length > 1 ? each : []),
    ...describeApps(report),
    ...(rest.length > 0 ? [`  not sent: ${rest.join(', ')}`] : []),
    ...Object.entries(report.rejections).map(([why, count]) => `  refused ${count}: ${why}`),
    ...report.lostTransactions.map(({ hash, why }) => `  lost ${hash}: ${why}`),
  ].join('\n')
}

function describeCounts({ sent, succeeded, failed, rejected, lost }: KindReport): string {
  return `sent ${sent}, succeeded ${succeeded}, failed ${failed}, refused ${rejected}, lost ${lost}`
}

function describeApps({ apps: { tokens, tokenContracts, counter } }: ReplayReport): string[] {
  return [
    ...(tokens.length > 0
      ? [`  tokens: ${tokens.length}, for ${tokenContracts} of the trace`]
      : []),
    ...(counter ? [`  counters: one for each contract that is called, in ${counter}`] : []),
  ]
}

function describeLatency({ p50, p90, p99, max }: Latency): string {
  return `p50 ${formatDuration(p50)}, p90 ${formatDuration(p90)}, p99 ${formatDuration(p99)}, max ${formatDuration(max)}`
}
