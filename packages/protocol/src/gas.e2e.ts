import { createRandom } from '@metalayer/testing/random'
import { richAddress, startChain, type TestChain } from '@metalayer/testing/test-chain'
import type { Hex } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { intrinsicGas } from './index.ts'

const kernel = `0x${'e7'.repeat(20)}` as const
const recipient = `0x${'aa'.repeat(20)}` as const

describe('gas is Ethereum’s schedule [P26]', () => {
  let anvil: TestChain
  beforeAll(async () => {
    anvil = await startChain()
  })
  afterAll(() => anvil.stop())

  test('calls to an account without code cost what a real chain at Prague asks', async () => {
    const random = createRandom(8)
    const sent: { expected: bigint; hash: Hex }[] = []
    for (let run = 0; run < 60; run++) {
      const data = drawData(random.below(400), () => random.below(3) * random.below(256))
      const accessList = Array.from({ length: random.pick([0, 0, 1, 3]) }, () => ({
        address: random.hex(20),
        storageKeys: Array.from({ length: random.below(4) }, () => random.hex(32)),
      }))
      const call = { from: richAddress, to: recipient, data, accessList, gas: '0x7a120' }
      const hash = await anvil.request<Hex>('eth_sendTransaction', call)
      sent.push({ hash, expected: intrinsicGas({ data, accessList, to: recipient, kernel }) })
    }
    await anvil.request('evm_mine')
    for (const { hash, expected } of sent) {
      const receipt = await anvil.request<{ gasUsed: Hex }>('eth_getTransactionReceipt', hash)
      expect(BigInt(receipt.gasUsed)).toBe(expected)
    }
  }, 30_000)
})

function drawData(length: number, drawByte: () => number): Hex {
  const bytes = Uint8Array.from({ length }, drawByte)
  return `0x${Buffer.from(bytes).toString('hex')}`
}
