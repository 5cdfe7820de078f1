import type { Head } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Follow } from '../follow/interface.ts'
import type { Witness } from './adopt-call.ts'

/** What stands in a slot under the last head of a chain that was fenced, or that nothing does. */
export function witnessOf(
  follow: Pick<Follow, 'estate' | 'proveAt' | 'proveAbsenceAt'>,
  head: Head,
  slot: Hex,
): Witness {
  const at = { ...head, blockNumber: head.number, slot }
  const isThere = (follow.estate(head)?.wordAt(slot) ?? 0n) !== 0n
  return isThere ? follow.proveAt(at) : follow.proveAbsenceAt(at)
}
