import type { Hex } from 'viem'
import { describe, expect, it } from 'vitest'
import { toWord } from './abi-words.ts'
import {
  type Configuration,
  decodeConfiguration,
  encodeConfiguration,
  settingsMax,
} from './configuration.ts'

const address = (digit: string): Hex => `0x${digit.repeat(40)}`

function configurationOf(validators: number, chains: number, settings: number): Configuration {
  return {
    number: 3,
    validators: Array.from({ length: validators }, (_, place) => {
      return { signer: address('abcdef'[place % 6] ?? 'a'), stake: 10n ** 22n + BigInt(place) }
    }),
    chains: Array.from({ length: chains }, (_, place) => {
      return {
        chainId: 1 + place,
        kind: place % 6,
        startBlock: 7 * place,
        registrant: address('9'),
      }
    }),
    parameters: {
      ...{ networkId: 77, hubChainId: 1, lease: 60, minimumStay: 10, unbonding: 3600 },
      dataQuota: 1_000_000n,
      ...{ tick: 1000, agentTimeout: 5000, baseFeeMin: 7n, executorShare: 5000 },
      ...{ fenceCheckpoints: 5, fenceMargin: 30 },
    },
    settings: Array.from({ length: settings }, (_, place) => {
      return { app: address('7'), name: toWord(place), word: toWord(2n ** 255n + BigInt(place)) }
    }),
  }
}

describe('decodeConfiguration', () => {
  it('reads what encodeConfiguration wrote (P16)', () => {
    for (const [validators, chains, settings] of [
      [0, 0, 0],
      [1, 2, 1],
      [20, 128, settingsMax],
    ] as const) {
      const configuration = configurationOf(validators, chains, settings)
      expect(decodeConfiguration(encodeConfiguration(configuration))).toEqual(configuration)
    }
  })

  it('takes nothing but the one encoding, so that hash and contents name each other', () => {
    const bytes = encodeConfiguration(configurationOf(4, 3, 2))
    expect(decodeConfiguration(`${bytes}00`)).toBeUndefined()
    expect(decodeConfiguration(bytes.slice(0, -2) as Hex)).toBeUndefined()
    expect(decodeConfiguration('0x')).toBeUndefined()
    // The number is above every safe integer.
    const unsafe: Hex = `0x${bytes.slice(2, 66)}${'0'.repeat(48)}${'f'.repeat(16)}${bytes.slice(130)}`
    expect(decodeConfiguration(unsafe)).toBeUndefined()
  })
})
