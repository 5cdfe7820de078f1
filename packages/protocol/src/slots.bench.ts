import type { Address } from 'viem'
import { bench, describe } from 'vitest'
import { accountIn, accountSlot, birthPlace, encodeAccountWord, laneOutSlot } from './index.ts'

// What a node asks for thousands of times a second, of accounts and lanes that were there before.

const addresses = Array.from({ length: 1_000 }, (_, index): Address => {
  return `0x${(index + 1).toString(16).padStart(40, '0')}`
})
const word = encodeAccountWord({
  ...{ status: 'here', balance: 10n ** 18n, generation: 1, version: 3, nonce: 17 },
  ...{ since: 1_700_000_000, chainId: 0, chainGeneration: 0 },
})
const words = new Map(addresses.map((address) => [accountSlot(address), word]))
let turn = 0
const next = () => addresses[turn++ % addresses.length] ?? '0x'

describe('reading one word of an account', () => {
  bench('slot and look-up', () => void words.get(accountSlot(next())))
  bench('unpacking', () => void accountIn(word, 1))
})

describe('where something stands', () => {
  bench('birth place', () => void birthPlace(next(), 50))
  bench('end of a lane', () => {
    laneOutSlot({ generation: 1, chainId: turn++ % 50, chainGeneration: 1 })
  })
})
