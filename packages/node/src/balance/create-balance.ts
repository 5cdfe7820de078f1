import { defaultPolicyLimits as limits } from '@metalayer/policy'
import type { Configuration, SignedTransaction } from '@metalayer/protocol'
import type { Address } from 'viem'
import { addressOfPeer } from '../network/peer-id.ts'
import { type AdmissionDeps, createAdmission } from './admission.ts'
import { type Balancer, type BalancerDeps, createBalancer } from './balancer.ts'
import { createPressureCheck } from './check-pressure.ts'
import { createDecisionLog, type DecisionLog } from './decision-log.ts'
import { createDrainer, type Drainer, type DrainerDeps } from './drainer.ts'
import { createNetworkLoad, type NetworkLoad, type NetworkLoadDeps } from './network-load.ts'
import { createSweepPlan, type SweepPlanDeps } from './plan-sweeps.ts'
import { type BalanceRules, policyRules } from './rules.ts'

export type BalanceOptions = {
  address: Address
  kernel: Address
  genesis: Configuration
  /** Default: the network's own. */
  rules?: BalanceRules
}

export type BalanceDeps = NetworkLoadDeps &
  Pick<AdmissionDeps, 'network' | 'agentOf'> &
  Pick<BalancerDeps, 'follow' | 'place' | 'random' | 'ownChains' | 'isTaken' | 'leave' | 'sweep'> &
  Pick<SweepPlanDeps, 'follow' | 'home' | 'pool'> &
  Pick<DrainerDeps, 'follow'> & {
    onError: (error: unknown) => void
  }

/** How this node spreads load: what it sees, what it decides, and why. */
export type Balance = {
  load: NetworkLoad
  log: DecisionLog
  /** See `createPressureCheck`. */
  checkPressure: (transaction: SignedTransaction) => void
  drainer: Pick<Drainer, 'isDraining' | 'isEmptying' | 'placeOf'>
} & Balancer

/** See `Balance`. */
export function createBalance(options: BalanceOptions, deps: BalanceDeps): Balance {
  const { genesis, rules = policyRules(limits) } = options
  const seed = genesis.parameters.networkId
  const load = createNetworkLoad({ ...options, limits }, deps)
  const log = createDecisionLog(limits, deps.clock)
  const admission = createAdmission({
    ...deps,
    ...{ load, log, rules, seed, addressOf: addressOfPeer, self: options.address },
  })
  const tickMs = () => (deps.decisions()[0]?.configuration ?? genesis).parameters.tick
  const planSweeps = createSweepPlan({ ...deps, load, log, limits })
  const drainer = createDrainer({ ...deps, genesis, load, log, admission, tickMs })
  const balancer = createBalancer({
    ...deps,
    drainer,
    planSweeps,
    load,
    log,
    rules,
    admission,
    tickMs,
    seed,
  })
  const checkPressure = createPressureCheck({ ...deps, load, log })
  return { load, log, checkPressure, drainer, ...balancer }
}
