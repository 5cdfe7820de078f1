import type { Method } from '../method.ts'

/** A network block is shown once it is whole, so there is never a part of one to wait for. */
export const eth_syncing: Method = async () => false
