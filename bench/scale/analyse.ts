import type { GasUse } from './chain-use.ts'
import type { PartResult } from './part.ts'

/** A speed-up, and what it is made of. */
export type Analysis = {
  speedUp: number
  /** Share of payments to accounts that were born elsewhere, and work of such a one to that of one on a single chain. */
  x: number
  eta: number
  /** Gas of the fullest chain to the mean of all, and of moves for balance to that of payments. */
  rho: number
  m: number
  /** N / (ρ(1 − x + ηx + m)). */
  predicted: number
}

/** Holds a network against a single chain under the same load. */
export function analyse(part: PartResult, single: PartResult): Analysis {
  const gas = part.uses.map(({ by }) => Object.values(by).reduce((sum, one) => sum + one, 0))
  const mean = gas.reduce((sum, one) => sum + one, 0) / gas.length
  const rho = mean === 0 ? 1 : gas.reduce((most, one) => Math.max(most, one), 0) / mean
  const own = perPayment(part)
  const alone = perPayment(single)
  const x = part.cross
  // Accounts that move arrive by deliveries, as swept money does: where nobody set out, all of them are money's.
  const moves = own.departures === 0 ? 0 : own.departures + own.deliveries
  const sweeps = own.sweeps + (own.departures === 0 ? own.deliveries : 0)
  const extra = Math.max(0, own.work + sweeps - alone.work)
  const eta = x === 0 ? 1 : 1 + extra / (x * alone.work)
  const m = moves / alone.work
  return {
    speedUp: part.perSecond / single.perSecond,
    ...{ x, eta, rho, m },
    predicted: part.chains / (rho * (1 - x + eta * x + m)),
  }
}

/** Gas of each kind over payments that chains ran. */
export function perPayment({ uses }: Pick<PartResult, 'uses'>): GasUse {
  const payments = Math.max(
    1,
    uses.reduce((sum, one) => sum + one.payments, 0),
  )
  const of = (kind: keyof GasUse) => uses.reduce((sum, { by }) => sum + by[kind], 0) / payments
  return {
    ...{ work: of('work'), lease: of('lease'), departures: of('departures') },
    ...{ deliveries: of('deliveries'), sweeps: of('sweeps'), other: of('other') },
  }
}

/** Share of the cap that chains used, of all and of the fullest. */
export function fullness({ uses, gasLimit }: Pick<PartResult, 'uses' | 'gasLimit'>): {
  mean: number
  most: number
} {
  const shares = uses.map(({ by, blocks }) => {
    return Object.values(by).reduce((sum, one) => sum + one, 0) / (Math.max(1, blocks) * gasLimit)
  })
  const mean = shares.reduce((sum, one) => sum + one, 0) / Math.max(1, shares.length)
  return { mean, most: shares.reduce((most, one) => Math.max(most, one), 0) }
}
