import type { GasUse } from './chain-use.ts'
import type { PartResult } from './part.ts'

/** A speed-up, and what it is made of. */
export type Analysis = {
  speedUp: number
  /** Share of what was for accounts that were born elsewhere, or whose sender had to come; and work of such a one to that of one on a single chain. */
  x: number
  eta: number
  /** Gas of the fullest chain to the mean of all, and of moves for balance to that of work. */
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
  const own = perTransaction(part)
  const alone = perTransaction(single)
  const x = part.cross
  // What was sent away for whatever reason arrives by deliveries: where nothing set out, all of them are swept money's, else as what set out took gas.
  const away = own.gathers + own.departures
  const arriving = (of: number) => (away === 0 ? 0 : (own.deliveries * of) / away)
  const moves = own.departures + arriving(own.departures)
  const met = own.gathers + arriving(own.gathers)
  const sweeps = own.sweeps + (away === 0 ? own.deliveries : 0)
  const extra = Math.max(0, own.work + sweeps + met - alone.work)
  const eta = x === 0 ? 1 : 1 + extra / (x * alone.work)
  const m = moves / alone.work
  return {
    // What lasts: the rest would leave behind who does not keep up.
    speedUp: (part.perSecond * part.keepsUp) / single.perSecond,
    ...{ x, eta, rho, m },
    predicted: part.chains / (rho * (1 - x + eta * x + m)),
  }
}

/** Gas of each kind over transactions that chains ran. */
export function perTransaction({ uses }: Pick<PartResult, 'uses'>): GasUse {
  const transactions = Math.max(
    1,
    uses.reduce((sum, one) => sum + one.ran, 0),
  )
  const of = (kind: keyof GasUse) => uses.reduce((sum, { by }) => sum + by[kind], 0) / transactions
  return {
    ...{ work: of('work'), lease: of('lease'), gathers: of('gathers') },
    ...{
      departures: of('departures'),
      deliveries: of('deliveries'),
      sweeps: of('sweeps'),
      other: of('other'),
    },
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
