import {
  type ChainView,
  meanLevel,
  nextRegret,
  type Offer,
  ratioOf,
  tieOf,
} from '@metalayer/policy'
import type { Address, Hex } from 'viem'
import type { Clock } from '../clock.ts'
import type { ChainGeneration } from '../follow/interface.ts'
import type { Admission } from './admission.ts'
import { type CandidatesDeps, type Clump, candidatesOf } from './candidates.ts'
import type { DecisionLog } from './decision-log.ts'
import type { Drainer } from './drainer.ts'
import { gasCosts } from './gas-costs.ts'
import { type NetworkLoad, viewOf } from './network-load.ts'
import type { SweepPlan } from './plan-sweeps.ts'
import type { BalanceRules } from './rules.ts'

export type BalancerDeps = Omit<CandidatesDeps, 'limits' | 'tickMs' | 'isTaken'> & {
  clock: Clock
  /** Between 0 and 1. */
  random: () => number
  load: NetworkLoad
  log: DecisionLog
  rules: BalanceRules
  admission: Admission
  /** Milliseconds of a tick. */
  tickMs: () => number
  /** Breaks ties alike for everybody: the network's id. */
  seed: number
  /** Chains whose agent this node is by name: who stands in for another one moves nobody (P17). */
  ownChains: () => Iterable<ChainGeneration>
  isTaken: (chainId: number, id: Hex) => boolean
  drainer: Pick<Drainer, 'isDraining' | 'drain'>
  /** What agents have agreed on: it leaves as soon as there is room, until then. */
  leave: (chainId: number, clump: Clump, to: number, untilMs: number) => void
  /** Owners whose pockets on the chain go home by plan, and what tells the chain's agent of them. */
  planSweeps: SweepPlan
  sweep: (chainId: number, owners: readonly Address[]) => void
  onError: (error: unknown) => void
}

/** Looks at the network's load once a tick, and sends away what a chain of this node should shed (DESIGN §7, "PRICE"). */
export type Balancer = {
  start(signal: AbortSignal): void
}

/** Every how many ticks a chain looks for what would be better off in company elsewhere, whatever its load. */
const companyTicks = 8
/** The same for pockets that may go home. */
const sweepTicks = 8
/** Ticks for which what was agreed on may wait for room to leave: two blocks that are filled already, and the one after, may last as long. */
const leaveTicksMax = 12
/** Looks come so much earlier or later, of a tick, so that agents do not act in step. */
const jitter = 0.25

/** See `Balancer`. */
export function createBalancer(deps: BalancerDeps): Balancer {
  const { clock, load, log, rules, seed } = deps
  const { limits } = log
  const regrets = new Map<number, number>()
  let lookedAt = 0
  const departGas = gasCosts.departure
  const journeyGas = departGas + gasCosts.checkpoint
  // Of steps that need what is apart, for those that do not: the journey of an account.
  const distance = ratioOf(
    gasCosts.accountLeaves + gasCosts.accountArrives,
    gasCosts.unknownStep + gasCosts.aroundStep,
  )

  const shed = (
    chain: ChainGeneration,
    chains: readonly ChainView[],
  ): { offers: Offer[]; clumps: Map<unknown, Clump> } => {
    const { chainId } = chain
    const tick = load.tick()
    const here = chains.find((one) => one.chainId === chainId)
    const none = { offers: [], clumps: new Map() }
    if (here === undefined || chains.length < 2) return none
    const mean = meanLevel(chains)
    const regret = nextRegret(regrets.get(chainId) ?? 0, { ...here, mean }, limits)
    regrets.set(chainId, regret)
    const isForCompany = regret === 0 && here.isOpen
    if (isForCompany && tieOf(seed, chainId, tick) % companyTicks !== 0) return none
    const others = chains.map((one) => one.chainId).filter((other) => other !== chainId)
    const { candidates, clumps } = candidatesOf(
      chain,
      { isForCompany, others },
      {
        ...deps,
        ...{ limits, tickMs: deps.tickMs(), isTaken: (id) => deps.isTaken(chainId, id) },
      },
    )
    const decision = rules.shed({
      seed,
      tick,
      chainId,
      chains,
      candidates,
      regret,
      distance,
      departGas,
      journeyGas,
    })
    if (decision.outcome.length > 0) log.add(decision, chainId)
    return { offers: decision.outcome, clumps }
  }

  const balance = async (
    chain: ChainGeneration,
    chains: readonly ChainView[],
    signal: AbortSignal,
  ): Promise<void> => {
    if (deps.drainer.isDraining(chain)) return deps.drainer.drain(chain, signal)
    if (tieOf(seed, chain.chainId, load.tick(), 'sweep') % sweepTicks === 0) {
      deps.sweep(chain.chainId, deps.planSweeps(chain.chainId))
    }
    const { offers, clumps } = shed(chain, chains)
    const untilMs = clock.now() + leaveTicksMax * deps.tickMs()
    const asked = [...Map.groupBy(offers, ({ to }) => to).values()].map(async (some) => {
      for (const offer of await deps.admission.ask(some, deps.tickMs(), signal)) {
        const clump = clumps.get(offer.id)
        if (clump === undefined) continue
        const { from, to, work } = offer
        load.pledge({ id: offer.id as Hex, from, to, work, tick: load.tick() })
        deps.leave(chain.chainId, clump, to, untilMs)
      }
    })
    await Promise.all(asked)
  }

  const look = async (signal: AbortSignal): Promise<void> => {
    const tick = load.tick()
    // A look that came early has seen all of this tick.
    if (tick === lookedAt) return
    lookedAt = tick
    load.look()
    // The same for all of them: nothing is agreed on before all have looked.
    const chains = load.chains().map(viewOf)
    await Promise.all([...deps.ownChains()].map((chain) => balance(chain, chains, signal)))
  }

  return {
    start(signal) {
      const next = () => {
        const delayMs = deps.tickMs() * (1 + jitter * (2 * deps.random() - 1))
        const cancel = clock.after(delayMs, () => {
          signal.removeEventListener('abort', cancel)
          look(signal).catch(deps.onError).finally(next)
        })
        if (signal.aborted) cancel()
        else signal.addEventListener('abort', cancel, { once: true })
      }
      next()
    },
  }
}
