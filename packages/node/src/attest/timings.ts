import type { TimeoutStep } from '@metalayer/consensus'

/** How long a round waits; all in milliseconds. */
export type Timings = {
  /** From one height's start to the next: the configuration's tick. */
  tickMs: number
  /** How long a proposer waits for everyone's voucher before those of a quorum will do. */
  vouchersMs: number
  /** Of round 0, for its proposal. */
  proposeMs: number
  /** Of round 0, for the rest of its prevotes or precommits once a quorum is there. */
  voteMs: number
  /** What each further round adds. Timeouts must outgrow the network's delay, whatever it is, for termination. */
  growthMs: number
  /** No timeout is longer. */
  timeoutMaxMs: number
}

/** Timings that follow from the tick; a height without faults takes none of these but the tick. */
export function timingsOf(tickMs: number, timeoutMaxMs: number): Timings {
  return {
    tickMs,
    vouchersMs: Math.ceil(tickMs / 4),
    proposeMs: tickMs,
    voteMs: Math.ceil(tickMs / 2),
    growthMs: Math.ceil(tickMs / 2),
    timeoutMaxMs,
  }
}

/** timeoutPropose(round), timeoutPrevote(round), timeoutPrecommit(round). */
export function timeoutMs(timings: Timings, step: TimeoutStep, round: number): number {
  const first = step === 'propose' ? timings.proposeMs : timings.voteMs
  return Math.min(first + round * timings.growthMs, timings.timeoutMaxMs)
}
