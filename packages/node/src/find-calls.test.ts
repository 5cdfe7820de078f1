import { deliveryOutcomes, type NetworkTransaction, unparkedId } from '@metalayer/protocol'
import { type Address, type Hex, keccak256, numberToHex } from 'viem'
import { describe, expect, test } from 'vitest'
import type { Blocks } from './blocks/interface.ts'
import { findCalls } from './find-calls.ts'

const app: Address = `0x${'a9'.repeat(20)}`
const id = (number: number): Hex => keccak256(numberToHex(number))
const { taken, parked, bounced, forwarded } = deliveryOutcomes

/** Blocks with what handled some messages: in which block, on which chain, with which outcome, and what that sent. */
function blocksWith(
  handled: Record<Hex, { block: number; chainId: number; delivery: number; messages?: Hex[] }>,
): Pick<Blocks, 'transaction'> {
  return {
    async transaction(hash) {
      const found = handled[hash]
      if (found === undefined) return undefined
      const { block, chainId, delivery, messages } = found
      const transaction = {
        to: app,
        delivery,
        placement: { chainId },
        ...(messages && { messages }),
      }
      return {
        ...{ header: { number: block } as never, index: 0 },
        transaction: transaction as unknown as NetworkTransaction,
      }
    },
  }
}

describe('what became of the calls of a transaction [P8, P9]', () => {
  test('is told chain after chain, and of what they sent in turn', async () => {
    const blocks = blocksWith({
      [id(1)]: { block: 5, chainId: 11, delivery: parked },
      [unparkedId(id(1))]: { block: 7, chainId: 11, delivery: forwarded, messages: [id(2)] },
      [id(2)]: { block: 8, chainId: 12, delivery: taken, messages: [id(3), id(4)] },
      [id(3)]: { block: 9, chainId: 13, delivery: bounced },
    })
    expect(await findCalls(blocks, { messages: [id(1)] })).toEqual([
      {
        ...{ id: id(1), to: app },
        stops: [
          { outcome: 'parked', chainId: 11, block: 5 },
          { outcome: 'forwarded', chainId: 11, block: 7 },
          { outcome: 'ran', chainId: 12, block: 8 },
        ],
      },
      { id: id(3), to: app, stops: [{ outcome: 'bounced', chainId: 13, block: 9 }] },
      { id: id(4), stops: [] },
    ])
  })

  test('is told of a bounded number', async () => {
    const messages = Array.from({ length: 40 }, (_, index) => id(index))
    expect(await findCalls(blocksWith({}), { messages })).toHaveLength(32)
    expect(await findCalls(blocksWith({}), {})).toEqual([])
  })
})
