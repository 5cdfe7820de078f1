import type { Method } from '../method.ts'

/** A node holds no user's keys. */
export const eth_accounts: Method = async () => []
