import { objectId, partKinds, partSlot } from '@metalayer/protocol'
import type { Violation } from './audit-report.ts'
import type { ChainHistory, NamedRecord } from './chain-history.ts'

/** What chains announced stands where its hash says (P24); else an object, or a mint, would be counted as another one. */
export function checkNames(histories: readonly ChainHistory[]): Violation[] {
  return histories.flatMap(({ name, named }) =>
    named.flatMap((one) => {
      if (slotOf(one) === one.slot) return []
      const message = `${name} announced it as something whose slot is another one.`
      return [{ invariant: one.kind === 'object' ? 'I1' : 'I3', subject: one.slot, message }]
    }),
  )
}

function slotOf(one: NamedRecord): string {
  if (one.kind === 'object') return objectId(one)
  return partSlot(partKinds.supply, one.ownGeneration, one.app, one.key)
}
