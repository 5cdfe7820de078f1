import type { Method } from '../method.ts'

/** The network carries no blobs: the price is EIP-4844's floor. */
export const eth_blobBaseFee: Method = async () => '0x1'
