import { accountSlot } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Follow } from '../follow/interface.ts'
import type { Seen } from './scouts.ts'

/** What chains say of what a transaction lacks: as long as it is the same, another look at the transaction would most likely find the same. Empty where nothing says it. */
export function wordsBehind({ pooled, home, sight }: Seen, follow: Pick<Follow, 'wordAt'>): string {
  if (sight.kind !== 'meets' || sight.scattered.length > 0 || !('needs' in sight.meeting)) return ''
  const { meeting } = sight
  const departures = meeting.kind === 'gather' ? [...meeting.departures, ...meeting.lent] : []
  const chains = new Set([home, meeting.at, ...departures.map(({ chainId }) => chainId)])
  const ids: Hex[] = [accountSlot(pooled.transaction.from), ...meeting.needs]
  return [...chains]
    .flatMap((chainId) => ids.map((id) => follow.wordAt(chainId, id).toString(36)))
    .join()
}
