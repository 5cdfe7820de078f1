import { keccak_256 as noble } from '@noble/hashes/sha3.js'
import { keccak256 as viem } from 'viem'
import { bench, describe } from 'vitest'
import { keccakBytes } from './index.ts'

for (const length of [64, 1_024]) {
  const data = new Uint8Array(length).fill(7)
  describe(`keccak256 of ${length} bytes`, () => {
    bench('ours', () => void keccakBytes(data))
    bench('noble 2', () => void noble(data))
    bench('viem', () => void viem(data, 'bytes'))
  })
}
