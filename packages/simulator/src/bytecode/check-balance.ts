import { decideAgain, type NodeView } from '@metalayer/node'
import {
  acceptLevel,
  type ChainView,
  churnBudget,
  meanLevel,
  ONE,
  type PolicyLimits,
  ratioOf,
  sureLevel,
} from '@metalayer/policy'
import type { AccountMove, Departure } from './balance-moves.ts'
import type { Failure } from './check-run.ts'
import type { MadeDecision } from './decision-watch.ts'

type Made<Rule extends MadeDecision['rule']> = Extract<MadeDecision, { rule: Rule }>

/** What a call that sends accounts away takes besides what each of them does, where its lane writes its first words. */
const CALL_GAS = 130_000
/** Decisions of a node's log that are made again. */
const LOG_MAX = 128
/** Milliseconds: times of chains are whole seconds, and of the block that comes. */
const ROUNDING_MS = 2_000

export type BalanceInputs = {
  decided: readonly MadeDecision[]
  departures: readonly Departure[]
  moves: readonly AccountMove[]
  limits: PolicyLimits
  /** Milliseconds of a tick. */
  tickMs: number
  /** Milliseconds by which some node's clock was off, at most. */
  skewMs: number
  /** Chains that leave: there everybody goes, whatever it costs (P13). */
  left: ReadonlyMap<number, number>
}

/** What moves for balance (A20 to A22), by what agents decided, and by what chains have in their blocks. */
export function checkBalance(inputs: BalanceInputs): Failure[] {
  const { decided, limits } = inputs
  return [
    ...decided.flatMap((one) =>
      one.rule === 'admit' ? checkAdmission(one, limits) : checkShedding(one, limits),
    ),
    ...checkRecovery(inputs),
    ...checkInvited(inputs),
    ...checkChurn(inputs),
    ...checkStays(inputs),
  ]
}

const failure = (rule: string, message: string): Failure => ({ rule, message })

/** A20: no chain is over its level by what it accepts, and one that is closed accepts nothing. */
function checkAdmission({ inputs, outcome }: Made<'admit'>, limits: PolicyLimits): Failure[] {
  if (outcome.length === 0) return []
  const { here, mean, offers } = inputs
  const accepted = offers.filter(({ id }) => outcome.includes(id))
  const work = accepted.reduce((sum, offer) => sum + offer.work, 0)
  const level = here.level + here.held + ratioOf(work, here.capacity)
  const cap = acceptLevel(mean, limits)
  // Work is rounded to gas, and levels to 1/65,536.
  const isOver = level > cap + Math.ceil(ONE / here.capacity) + 1
  if (!isOver && here.isOpen) return []
  const what = here.isOpen ? `comes to ${level}, over ${cap}` : 'is closed'
  return [failure('A20', `Chain ${here.chainId} ${what}, and accepted ${accepted.length}.`)]
}

/** A21 and A22, as they were decided: within the budget of a tick, and nothing that came lately. */
function checkShedding({ inputs, outcome }: Made<'shed'>, limits: PolicyLimits): Failure[] {
  const { chainId, tick, candidates } = inputs
  const failures: Failure[] = []
  const gas = outcome.reduce((sum, { leaveGas }) => sum + leaveGas, 0)
  const budget = budgetOf(inputs, limits)
  if (gas > budget) {
    failures.push(failure('A21', `Chain ${chainId} would send away ${gas} gas, over ${budget}.`))
  }
  for (const { id } of outcome) {
    const arrivedAt = candidates.find((one) => one.id === id)?.arrivedAt
    if (arrivedAt === undefined || tick - arrivedAt >= limits.dwellTicks) continue
    const message = `Chain ${chainId} offers ${id} after ${tick - arrivedAt} ticks.`
    failures.push(failure('A22', message))
  }
  return failures
}

function budgetOf(
  { chainId, chains }: { chainId: number; chains: readonly ChainView[] },
  limits: PolicyLimits,
): number {
  const here = chains.find((one) => one.chainId === chainId)
  if (here === undefined) return 0
  return churnBudget({ ...here, level: sureLevel(here, limits), mean: meanLevel(chains) }, limits)
}

/** A20: who has accepted something takes in nothing more until that can be seen. */
function checkRecovery({ decided, limits }: BalanceInputs): Failure[] {
  const accepted = decided.filter((one) => one.rule === 'admit' && one.outcome.length > 0)
  return accepted.flatMap((one) => {
    if (one.rule !== 'admit') return []
    const { acceptedAt, tick, here } = one.inputs
    if (acceptedAt === undefined || tick - acceptedAt >= limits.recoveryTicks) return []
    return [
      failure('A20', `Chain ${here.chainId} accepted again after ${tick - acceptedAt} ticks.`),
    ]
  })
}

/** A20: agents send away no more than the agents of where it goes have accepted. */
function checkInvited({ decided, departures }: BalanceInputs): Failure[] {
  const failures: Failure[] = []
  const gone = new Map<string, number>()
  for (const { from, to, time, owners } of departures) {
    const lane = `${from} ${to}`
    const count = (gone.get(lane) ?? 0) + owners.length
    gone.set(lane, count)
    const until = time * 1_000 + ROUNDING_MS
    const invited = decided.reduce((sum, one) => {
      if (one.rule !== 'admit' || one.atMs > until) return sum
      const offers = one.inputs.offers.filter((offer) => offer.from === from && offer.to === to)
      const taken = offers.filter(({ id }) => one.outcome.includes(id))
      return sum + taken.reduce((all, { members }) => all + members, 0)
    }, 0)
    if (count <= invited) continue
    const message = `Chain ${from} has sent ${count} accounts to ${to} by ${time} s, which had accepted ${invited}.`
    failures.push(failure('A20', message))
  }
  return failures
}

/** A21: what sending away takes of a chain's blocks stays within what its budgets have come to. */
function checkChurn({ decided, departures, limits, left }: BalanceInputs): Failure[] {
  const failures: Failure[] = []
  const used = new Map<number, number>()
  for (const { from, time, gasUsed } of departures) {
    if (left.has(from)) continue
    const gas = (used.get(from) ?? 0) + gasUsed
    used.set(from, gas)
    const until = time * 1_000 + ROUNDING_MS
    const budget = decided.reduce((sum, one) => {
      if (one.rule !== 'shed' || one.inputs.chainId !== from) return sum
      if (one.atMs > until || one.outcome.length === 0) return sum
      const calls = new Set(one.outcome.map(({ to }) => to)).size
      return sum + budgetOf(one.inputs, limits) + calls * CALL_GAS
    }, 0)
    if (gas <= budget) continue
    const message = `Chain ${from} has spent ${gas} gas on sending away by ${time} s, over ${budget}.`
    failures.push(failure('A21', message))
  }
  return failures
}

/** A22: what has moved is not sent on before its stay is over; a failover is none of an agent's. */
function checkStays({ moves, limits, tickMs, skewMs, left }: BalanceInputs): Failure[] {
  const stayMs = limits.dwellTicks * tickMs - skewMs - ROUNDING_MS
  return moves.flatMap(({ owner, from, leftAt, since, isSent }) => {
    if (!isSent || since === undefined || left.has(from)) return []
    const stayedMs = (leftAt - since) * 1_000
    if (stayedMs >= stayMs) return []
    return [failure('A22', `${owner} was sent away from chain ${from} after ${stayedMs} ms.`)]
  })
}

/** A23: each decision that a node has logged follows from its inputs, again. */
export function checkLog(view: Pick<NodeView, 'moveDecisions'>, name: string): Failure[] {
  const { limits, decisions } = view.moveDecisions(LOG_MAX)
  return decisions.flatMap((one) => {
    const again = JSON.stringify(decideAgain(one, limits), amounts)
    if (again === JSON.stringify(one.outcome, amounts)) return []
    return [failure('A23', `${name} does not come again to what it decided: ${one.rule}.`)]
  })
}

function amounts(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `0x${value.toString(16)}` : value
}
