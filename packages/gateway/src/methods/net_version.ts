import type { Method } from '../method.ts'

export const net_version: Method = async ({ view }) => String(view.networkId)
