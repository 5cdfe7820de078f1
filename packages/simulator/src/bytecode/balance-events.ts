import { ONE, type PolicyLimits } from '@metalayer/policy'
import { accountSlot } from '@metalayer/protocol'
import type { AccountMove } from './balance-moves.ts'
import type { MadeDecision } from './decision-watch.ts'
import { count, type EventCounts } from './events.ts'
import type { DeployedNetwork } from './memory-network.ts'

export type BalanceFacts = {
  decided: readonly MadeDecision[]
  moves: readonly AccountMove[]
  /** Chains that were lost, or that no node reached, and when, in milliseconds. */
  lost: readonly { chainId: number; atMs: number }[]
  /** Chains that were fenced. */
  fenced: ReadonlySet<number>
  /** Chains that leave. */
  left: ReadonlyMap<number, number>
  limits: PolicyLimits
  /** Milliseconds of a tick. */
  tickMs: number
}

/** Ticks after an agreement in which what it is about sets out, if ever. */
const LEAVING_TICKS = 12

/** What came of chains that had too much to do. */
export function countBalance(
  events: EventCounts,
  facts: BalanceFacts,
  { members }: Pick<DeployedNetwork, 'members'>,
): void {
  const { decided, moves, left } = facts
  const balanced = moves.filter(({ isSent, from }) => isSent && !left.has(from))
  const arrived = balanced.filter(({ cameAt }) => cameAt !== undefined)
  count(events, 'was sent away for balance', arrived.length)
  for (const one of decided) {
    if (one.rule === 'admit') count(events, 'was refused for want of room', refusedBy(one, facts))
    else {
      const isCrowded = foresees(one) ? wasFull(one, facts, members) : undefined
      if (isCrowded === true) count(events, 'foresaw a crowd')
      if (isCrowded === false) count(events, 'foresaw a crowd that never was')
    }
  }
  countDeaths(events, facts)
}

/** Offers that found no room, by an agent whose chain could have taken others. */
function refusedBy(
  { inputs, outcome }: Extract<MadeDecision, { rule: 'admit' }>,
  { limits }: BalanceFacts,
): number {
  const { here, tick, acceptedAt, offers } = inputs
  const isResting = acceptedAt !== undefined && tick - acceptedAt < limits.recoveryTicks
  return here.isOpen && !isResting ? offers.length - outcome.length : 0
}

type Shedding = Extract<MadeDecision, { rule: 'shed' }>

/** Whether an agent takes its chain to get more than it can do. */
function foresees({ inputs }: Shedding): boolean {
  const here = inputs.chains.find(({ chainId }) => chainId === inputs.chainId)
  return here !== undefined && here.level > ONE
}

/** Whether a block of the ticks after a decision was full; undefined: there was none. */
function wasFull(
  { atMs, inputs }: Shedding,
  { limits, tickMs }: BalanceFacts,
  members: DeployedNetwork['members'],
): boolean | undefined {
  const chain = members.get(inputs.chainId)?.chain
  const untilMs = atMs + limits.backlogTicks * tickMs
  let isFull: boolean | undefined
  for (let number = chain?.head.number ?? -1; number >= 0; number--) {
    const block = chain?.block(number)
    if (block === undefined || block.time * 1_000 <= atMs) break
    if (block.time * 1_000 > untilMs) continue
    const { gasUsed, gasLimit } = block.json
    isFull = isFull === true || Number(gasUsed) * ONE >= Number(gasLimit) * limits.full
  }
  return isFull
}

/** Chains that were lost between the agreement on a move and its end, at either end of it. */
function countDeaths(events: EventCounts, facts: BalanceFacts): void {
  const { decided, moves, tickMs, fenced } = facts
  const lost = facts.lost.filter(({ chainId }) => fenced.has(chainId))
  for (const one of decided) {
    if (one.rule !== 'admit') continue
    const { offers } = one.inputs
    for (const { id, from, to } of offers.filter((offer) => one.outcome.includes(offer.id))) {
      const untilMs = one.atMs + LEAVING_TICKS * tickMs
      const move = moves.find(({ owner, leftAt, ...other }) => {
        const isIt = accountSlot(owner) === id && other.from === from && other.to === to
        return isIt && (leftAt + 1) * 1_000 >= one.atMs && leftAt * 1_000 <= untilMs
      })
      const cameMs = move?.cameAt === undefined ? Number.POSITIVE_INFINITY : move.cameAt * 1_000
      const endMs = move === undefined ? untilMs : cameMs
      for (const { chainId, atMs } of lost) {
        if (atMs < one.atMs || atMs > endMs) continue
        if (chainId === from) count(events, 'died while it sent some away')
        if (chainId === to) count(events, 'died before what it took in had come')
      }
    }
  }
}
