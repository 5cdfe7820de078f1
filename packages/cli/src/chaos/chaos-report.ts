import type { AuditReport } from '@metalayer/chain'
import type { DoneFault, Sent, Trade } from '@metalayer/devnet'
import type { Address } from 'viem'
import { formatDuration } from '../format/amount.ts'
import { percentile } from '../replay/percentile.ts'

/** What became of transactions of one kind. */
export type LoadCounts = {
  sent: number
  /** A node said that it has it, and it must be final some time. */
  accepted: number
  final: number
  /** Ran, and otherwise than it should have. */
  wrong: number
  /** Accepted, and not final within the time that was waited. */
  lost: number
  /** Milliseconds from sent to final. */
  latencyMs: { p50: number; p99: number; max: number }
}

/** What a run of `era chaos` did, and what came of it. */
export type ChaosReport = {
  seed: number
  durationMs: number
  faults: DoneFault[]
  /** How many times a chain was away for so long that the network fenced it. */
  fences: number
  payments?: LoadCounts
  swaps?: LoadCounts
  /** Longest times, in milliseconds, in which the network made no block, and in which nothing of the load became final. */
  longestGapMs: { block: number; final: number }
  /** From the last mending until all was final. */
  settledMs: number
  audit: Pick<AuditReport, 'violations' | 'totals'>
}

const SHARES = { median: 0.5, most: 0.99, all: 1 }

/** A move may fail, where its account is there already; a payment may not. */
export function countPayments(sent: readonly Sent[], kernel: Address): LoadCounts {
  const accepted = sent.filter(({ acceptedAt }) => acceptedAt !== undefined)
  return {
    sent: sent.length,
    accepted: accepted.length,
    final: sent.filter(({ final }) => final).length,
    wrong: sent.filter(({ final, to }) => final?.isSuccess === false && to !== kernel).length,
    lost: accepted.filter(({ final }) => !final).length,
    latencyMs: latencyOf(sent),
  }
}

/** A swap that asks for more than there is must fail, and no other may. */
export function countSwaps(trades: readonly Trade[]): LoadCounts {
  const final = trades.filter((trade) => trade.final)
  return {
    sent: trades.length,
    accepted: trades.length,
    final: final.length,
    wrong: final.filter((trade) => trade.final?.isSuccess === trade.slips).length,
    lost: trades.length - final.length,
    latencyMs: latencyOf(trades),
  }
}

/** Longest time between two moments, from the beginning to the end. */
export function longestGap(moments: readonly number[], [from, until]: [number, number]): number {
  const inside = moments.filter((at) => at > from && at < until).toSorted((a, b) => a - b)
  const all = [from, ...inside, until]
  return Math.round(Math.max(...all.slice(1).map((at, index) => at - (all[index] ?? at))))
}

function latencyOf(
  sent: readonly { sentAt: number; final?: { at: number } }[],
): LoadCounts['latencyMs'] {
  const times = sent
    .flatMap(({ sentAt, final }) => (final ? [final.at - sentAt] : []))
    .toSorted((a, b) => a - b)
  const at = (share: number): number => Math.round(percentile(times, share))
  return { p50: at(SHARES.median), p99: at(SHARES.most), max: at(SHARES.all) }
}

/** Whether the network kept all that it promises. */
export function isFine({ payments, swaps, audit }: ChaosReport): boolean {
  const isWell = (counts: LoadCounts | undefined) => !counts || counts.lost + counts.wrong === 0
  return isWell(payments) && isWell(swaps) && audit.violations.length === 0
}

/** The report in words. */
export function describeChaos(report: ChaosReport): string {
  const { seed, durationMs, faults, fences, payments, swaps, longestGapMs, settledMs, audit } =
    report
  const kinds = new Map<string, number>()
  for (const { kind } of faults) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const told = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')
  const { violations } = audit
  return [
    `${faults.length} faults in ${formatDuration(durationMs)}, seed ${seed}: ${told || 'none'}. Chains fenced: ${fences}.`,
    ...(payments ? [describeCounts('payments', payments)] : []),
    ...(swaps ? [describeCounts('swaps', swaps)] : []),
    `All final ${formatDuration(settledMs)} after the last mending. Longest without a block of the network: ${formatDuration(longestGapMs.block)}; without anything final: ${formatDuration(longestGapMs.final)}.`,
    violations.length === 0
      ? `Audit: clean, ${audit.totals.transactions} transactions and ${audit.totals.messages} messages.`
      : `Audit: ${violations.length} violations (era audit lists them).`,
    isFine(report)
      ? 'Nothing was lost.'
      : `Something is wrong. era chaos --seed ${seed} repeats the plan.`,
  ].join('\n')
}

function describeCounts(name: string, { sent, final, lost, wrong, latencyMs }: LoadCounts): string {
  const { p50, p99, max } = latencyMs
  const times = [p50, p99, max].map(formatDuration)
  return `${sent} ${name}: ${final} final, ${lost} lost, ${wrong} went wrong; sent to final p50 ${times[0]}, p99 ${times[1]}, max ${times[2]}.`
}
