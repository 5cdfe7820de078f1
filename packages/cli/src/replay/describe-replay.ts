import { formatDuration } from '../format/amount.ts'
import type { KindReport, Latency, ReplayReport } from './replay-report.ts'

const words = { pay: 'payments', token: 'token transfers', call: 'calls', create: 'creations' }

/** A report as people read it. */
export function describeReplay(report: ReplayReport): string {
  const { sent, durationMs, throughput, kinds } = report
  const rest = Object.entries(report.skipped).map(([kind, count]) => `${count} ${kind}`)
  const each = Object.entries(kinds).flatMap(([kind, one]) => [
    `  ${words[kind as keyof typeof words]} ${one.sent}`,
    ...describeKind(one).map((line) => `  ${line}`),
  ])
  return [
    `${sent} transactions in ${formatDuration(durationMs)}: ${throughput.toFixed(1)} final a second.`,
    ...describeKind(report),
    ...(Object.keys(kinds).length > 1 ? each : []),
    ...describeApps(report),
    ...(rest.length > 0 ? [`  not sent: ${rest.join(', ')}`] : []),
    ...Object.entries(report.rejections).map(([why, count]) => `  refused ${count}: ${why}`),
    ...report.lostHashes.map((hash) => `  lost ${hash}`),
  ].join('\n')
}

function describeKind({ succeeded, failed, rejected, lost, accepted, final, gasUsed }: KindReport) {
  return [
    `  succeeded ${succeeded}, failed ${failed}, refused ${rejected}, lost ${lost}`,
    `  sent to accepted  ${describeLatency(accepted)}`,
    `  sent to final     ${describeLatency(final)}`,
    `  gas ${gasUsed}`,
  ]
}

function describeApps({ apps: { tokens, tokenContracts, counter } }: ReplayReport): string[] {
  return [
    ...(tokens.length > 0 ? [`  ${tokens.length} tokens for ${tokenContracts} of the trace`] : []),
    ...(counter ? [`  a counter for each contract that is called, in ${counter}`] : []),
  ]
}

function describeLatency({ p50, p90, p99, max }: Latency): string {
  return `p50 ${formatDuration(p50)}, p90 ${formatDuration(p90)}, p99 ${formatDuration(p99)}, max ${formatDuration(max)}`
}
