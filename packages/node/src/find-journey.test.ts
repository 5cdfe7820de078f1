import {
  type Adoption,
  accountSlot,
  adoptionTransaction,
  deliveryOutcomes,
  encodeAccountWord,
  encodeMessage,
  type NetworkBlock,
  type NetworkTransaction,
  systemTransaction,
  toWord,
} from '@metalayer/protocol'
import { type Address, type Hex, parseGwei, zeroAddress } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { expect, test } from 'vitest'
import { findJourney } from './find-journey.ts'

const networkId = 3_720
const kernel: Address = `0x${'0e'.repeat(20)}`
const app: Address = `0x${'ab'.repeat(20)}`
const zero: Hex = `0x${'00'.repeat(32)}`
const user = privateKeyToAccount(`0x${'5a'.repeat(32)}`)
const from = user.address.toLowerCase() as Address
const nonce = 7
const on = (chainId: number) => ({ chainId, generation: 1, blockNumber: 3, carrier: zero })

/** The account as it stood on chain 11, which was fenced. */
const left: Adoption = {
  ...{ source: { chainId: 11, generation: 1 }, kind: 0, app: zeroAddress, owner: from, key: zero },
  word: toWord(
    encodeAccountWord({
      ...{
        status: 'here',
        generation: 1,
        chainId: 0,
        chainGeneration: 0,
        version: 2,
        nonce,
        balance: 5n,
        since: 0,
      },
    }),
  ),
}
const adopt = (adoption: Adoption, chainId: number) =>
  adoptionTransaction({ kernel, adoption, slot: accountSlot(from), placement: on(chainId) })

/** Where the user went for a transaction in the last of blocks with these transactions each. */
async function journeyThrough(...blocks: NetworkTransaction[][]) {
  const raw = await user.signTransaction({
    ...{ type: 'eip1559', chainId: networkId, nonce, to: app, value: 1n, gas: 21_000n },
    ...{ maxFeePerGas: parseGwei('10'), maxPriorityFeePerGas: 1n },
  })
  const deps = {
    ...{ networkId, kernel },
    blocks: {
      async block(id: { number: number } | { hash: Hex }) {
        const number = 'number' in id ? id.number : 0
        const transactions = blocks[number]
        if (transactions === undefined) return undefined
        return { header: { number }, transactions } as unknown as NetworkBlock
      },
    },
  }
  return findJourney(deps, { raw, from }, blocks.length - 1)
}

test('who was brought to a chain went there, with what came along', async () => {
  const place = { srcChain: 11, srcGeneration: 1, dstChain: 12, dstGeneration: 1, index: 0 }
  const message = encodeMessage({
    ...{ kind: 'account', owner: from, version: 3, nonce, balance: 4n, departedAt: 5 },
  })
  const { taken: outcome, parked } = deliveryOutcomes
  const arrived = systemTransaction({ kernel, place, message, outcome, placement: on(12) })
  expect(await journeyThrough([], [arrived])).toEqual([{ chainId: 12, block: 1, belongings: 0 }])
  const refused = systemTransaction({
    ...{ kernel, place, message, placement: on(12) },
    outcome: parked,
  })
  expect(await journeyThrough([], [refused])).toEqual([])
})

test('whose chain was fenced was taken over by its heir, with what it took over of theirs', async () => {
  const belonging = adopt({ ...left, app, key: toWord(9n) }, 12)
  const treasury = adopt({ ...left, kind: 3, owner: zeroAddress }, 12)
  const elsewhere = adopt({ ...left, app, key: toWord(10n) }, 13)
  expect(await journeyThrough([adopt(left, 12), belonging, treasury, elsewhere], [])).toEqual([
    { chainId: 12, block: 0, belongings: 1, heirOf: 11 },
  ])
})

test('what was taken over of others is no journey of this one', async () => {
  expect(await journeyThrough([adopt({ ...left, owner: app }, 12)], [])).toEqual([])
})
