import type { Address } from 'viem'

export const kernelAddress: Address = '0x00000000000000000000000000000000000ce11e'
export const executor: Address = '0x00000000000000000000000000000000000e8ec0'
