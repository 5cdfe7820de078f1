import type { Method } from '../method.ts'
import { atMost } from '../params.ts'
import { syncStatus } from '../sync-status.ts'

/** Whether this node makes blocks of what was agreed on long ago. */
export const eth_syncing: Method = async ({ view }, params) => {
  atMost(params, 0)
  return syncStatus(view)
}
