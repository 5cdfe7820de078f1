import { createMPT } from '@ethereumjs/mpt'
import { bench, describe } from 'vitest'
import { encodeRlp, orderedTrieRoot, rlpUint } from './index.ts'

const values = Array.from({ length: 1_000 }, (_, index) => new Uint8Array(120).fill(index % 256))

describe('the root of a list of 1,000 transactions', () => {
  bench('ours', () => void orderedTrieRoot(values))
  bench('@ethereumjs/mpt', async () => {
    const trie = await createMPT()
    for (const [index, value] of values.entries()) await trie.put(encodeRlp(rlpUint(index)), value)
  })
})
