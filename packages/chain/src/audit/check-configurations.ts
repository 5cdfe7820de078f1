import type { Setting } from '@metalayer/protocol'
import type { Violation } from './audit-report.ts'
import type { ChainHistory } from './chain-history.ts'

/** Chains take the same configurations, each in its turn (P16): so what counts by them, settings of apps among it, is the same on all (P23). */
export function checkConfigurations(histories: readonly ChainHistory[]): Violation[] {
  const violations: Violation[] = []
  const known = new Map<number, { hash: string; name: string }>()
  const last = new Map<number, number>()
  for (const { chainId, name, configured } of histories) {
    for (const { number, hash } of configured) {
      const violate = (message: string) =>
        violations.push({ invariant: 'P23', subject: `configuration ${number}`, message })
      const other = known.get(number)
      if (other === undefined) known.set(number, { hash, name })
      else if (other.hash !== hash) violate(`${name} took another one than ${other.name}.`)
      const before = last.get(chainId)
      if (before !== undefined && number !== before + 1) {
        violate(`${name} took it after ${before}.`)
      }
      last.set(chainId, number)
    }
  }
  return violations
}

/** What configurations change of settings, by their numbers, as chains were told. */
export function settingsByConfiguration(
  histories: readonly ChainHistory[],
): ReadonlyMap<number, readonly Setting[]> {
  const found = new Map<number, readonly Setting[]>()
  for (const { number, settings } of histories.flatMap(({ configured }) => configured)) {
    if (settings !== undefined) found.set(number, settings)
  }
  return new Map([...found].sort(([left], [right]) => left - right))
}
