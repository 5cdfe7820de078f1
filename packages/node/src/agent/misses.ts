import { holdsThird } from '@metalayer/consensus'
import {
  type Configuration,
  isExecuted,
  lowerCase,
  type OutcomeName,
  outcomeName,
  outcomes,
} from '@metalayer/protocol'
import type { Address } from 'viem'
import type {
  ExecutedTransaction,
  Follow,
  FollowService,
  VerifiedBlock,
} from '../follow/interface.ts'
import { type BoundedMap, createBoundedMap } from '../simulation/bounded-map.ts'
import { pauseAfter } from './pauses.ts'
import type { Pool, PoolHindrance } from './pool.ts'

/**
 * Whose transactions come to nothing in bundles of chains' agents (P9, P17): an app may look fine wherever it is simulated, and then take all the gas of a bundle and leave no trace, so that nobody pays for it, and
 * all behind it are left out. So its sender waits, by name and not by transaction, since another one is soon signed. Every node counts what chains' blocks show, so that all of them agree on
 * who need not be served now. Anybody may send a bundle, and put into it what they like where it cannot run: what comes of those says nothing.
 */
export type Misses = {
  /** Takes note of a new block. */
  note(block: VerifiedBlock): void
  /**
   * How many in a row, on the chain, of a sender who goes behind others for it: while it pauses and for as long again, since there may be more others than bundles have room for. And whether its agent passes
   * over it now: for what came to nothing under that agent, and not for what another one says.
   */
  of(chainId: number, sender: Address): { count: number; isPausing: boolean }
  /** Whether no agent owes the sender anything now: it waits for what came to nothing under so many agents that one of them, at least, meant it well. */
  isExcused(chainId: number, sender: Address): boolean
  /** What keeps its next transaction from running, for the sender to know. */
  hindranceOf(chainId: number, sender: Address): PoolHindrance | undefined
}

type MissesDeps = {
  follow: Pick<Follow, 'newest'> & Pick<FollowService, 'decode'>
  pool: Pick<Pool, 'markHindered'>
  /** In force now. */
  configuration: () => Pick<Configuration, 'validators' | 'parameters'>
  /** Whom the newest checkpoint names for the chain. */
  agentOf: (chainId: number) => Address | undefined
}

/** In a row. `untilMs`: in the time of the chain's blocks. `agents`: under whom. */
type Row = {
  count: number
  untilMs: number
  agents: ReadonlySet<Address>
  outcome: OutcomeName
}

/** Senders of each chain of whom it is remembered. */
const missersMax = 10_000

/**
 * Outcomes of what could not run where it was tried. Neither `NonceTooHigh`: what was sent before it was left by a bundle that ran short of gas, whoever used that (P9), and it comes again behind that; nor `NonceTooLow`:
 * it has run, in the bundle of somebody who stood in; nor `IntrinsicGas`: a lane may be full for as long as it likes. The others no node lets in.
 */
const missOutcomes: ReadonlySet<number> = new Set([
  outcomes.Elsewhere,
  outcomes.InsufficientFunds,
  outcomes.FeeTooLow,
])

/** See `Misses`. In memory: after a start, counting begins anew. */
export function createMisses(deps: MissesDeps): Misses {
  const { follow, pool, configuration } = deps
  const chains = new Map<number, BoundedMap<Address, Row>>()

  const rowOf = (chainId: number, sender: Address) => chains.get(chainId)?.get(sender)
  const tickMs = () => configuration().parameters.tick
  const nowMs = (chainId: number) => (follow.newest(chainId)?.time ?? 0) * 1_000
  const isWaiting = (chainId: number, { untilMs }: Row) => nowMs(chainId) < untilMs
  const isBehind = (chainId: number, { count, untilMs }: Row) =>
    nowMs(chainId) < untilMs + pauseAfter(count) * tickMs()
  const agentOf = (chainId: number): Address | undefined => {
    const agent = deps.agentOf(chainId)
    return agent && lowerCase(agent)
  }

  const senderOf = (executed: ExecutedTransaction): Address | undefined => {
    const decoded = follow.decode(executed)
    return decoded.ok ? decoded.transaction.from : undefined
  }

  const count = (
    { chainId, time }: VerifiedBlock,
    executed: ExecutedTransaction,
    agent: Address,
  ): void => {
    const sender = senderOf(executed)
    if (sender === undefined) return
    const rows = chains.get(chainId) ?? createBoundedMap(missersMax)
    chains.set(chainId, rows)
    const last = rows.get(sender)
    const now = time * 1_000
    // What was under way already, of the same bundle or the one behind it, is one with the first.
    if (last === undefined || now >= last.untilMs || !last.agents.has(agent)) {
      const count = (last?.count ?? 0) + 1
      rows.set(sender, {
        ...{ count, untilMs: now + pauseAfter(count) * tickMs() },
        agents: new Set(last?.agents).add(agent),
        outcome: outcomeName(executed.outcome),
      })
    }
    pool.markHindered(executed.hash, hindranceOf(chainId, sender))
  }

  const hindranceOf = (chainId: number, sender: Address): PoolHindrance | undefined => {
    const row = rowOf(chainId, sender)
    if (row === undefined) return undefined
    const waitsFor = `its next turn, after ${row.count} in a row that came to nothing (${row.outcome})`
    return { outcome: row.outcome, waitsFor }
  }

  return {
    note(block) {
      const { chainId, carriers } = block
      const agent = agentOf(chainId)
      for (const carrier of carriers) {
        if (carrier.kind !== 'execute') continue
        for (const executed of carrier.transactions) {
          const isMiss = missOutcomes.has(executed.outcome)
          if (isMiss && agent !== undefined && carrier.sender === agent)
            count(block, executed, agent)
          if (!isExecuted(executed.outcome) || !chains.has(chainId)) continue
          const sender = senderOf(executed)
          if (sender !== undefined) chains.get(chainId)?.delete(sender)
        }
      }
    },
    of(chainId, sender) {
      const row = rowOf(chainId, sender)
      if (row === undefined) return none
      const agent = agentOf(chainId)
      const isPausing = agent !== undefined && row.agents.has(agent) && isWaiting(chainId, row)
      return { count: isBehind(chainId, row) ? row.count : 0, isPausing }
    },
    isExcused(chainId, sender) {
      const row = rowOf(chainId, sender)
      if (row === undefined || !isWaiting(chainId, row)) return false
      const { validators } = configuration()
      const places = validators.flatMap(({ signer }, place) =>
        row.agents.has(lowerCase(signer)) ? [place] : [],
      )
      return holdsThird(
        validators.map(({ stake }) => stake),
        places,
      )
    },
    hindranceOf,
  }
}

const none = { count: 0, isPausing: false }
