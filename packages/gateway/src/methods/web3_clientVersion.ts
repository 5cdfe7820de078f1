import type { Method } from '../method.ts'

export const web3_clientVersion: Method = async ({ clientVersion }) => clientVersion
