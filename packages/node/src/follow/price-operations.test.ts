import {
  encodeAccountWord,
  encodeLaneOut,
  laneOutSlot,
  nextSlot,
  operationSelectors,
  toWord,
} from '@metalayer/protocol'
import { type Hex, numberToHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { expect, test } from 'vitest'
import { createModelChain, kernelAddress, networkId } from '../../test/model-chain.ts'
import { unstartedKernel } from './chain-record.ts'
import { createDecoder } from './decoder.ts'
import { RefusedBlockError } from './errors.ts'
import { extractFacts } from './extract.ts'
import { priceOperations } from './price-operations.ts'

const destination = 12
const slot = nextSlot(laneOutSlot({ generation: 1, chainId: destination, chainGeneration: 1 }))
const people = [1, 2, 3, 4].map((key) => privateKeyToAccount(numberToHex(key, { size: 32 })))

/** A chain where all of them live, and of whose lane so many messages are not acknowledged. */
function chainWith(outstanding: number) {
  const chain = createModelChain({ chainId: 11, birthChain: () => 0 })
  for (const { address } of people) {
    const word = encodeAccountWord({
      ...{ status: 'here', balance: 10n ** 18n, generation: 1, version: 1, nonce: 0, since: 0 },
      ...{ chainId: 0, chainGeneration: 0 },
    })
    chain.corrupt(toWord(address), word)
  }
  const counts = { acknowledged: 3, gasSent: 9n, gasAcknowledged: 9n }
  chain.corrupt(slot, encodeLaneOut({ ...counts, sent: 3 + outstanding }))
  chain.mine()
  return chain
}

const signMove = (person: (typeof people)[number] | undefined): Promise<Hex> => {
  if (person === undefined) throw new Error('There are four.')
  return person.signTransaction({
    ...{ chainId: networkId, nonce: 0, to: kernelAddress, gas: 2_000_000n },
    ...{ maxFeePerGas: 10n, maxPriorityFeePerGas: 1n },
    data: `${operationSelectors.move}${toWord(destination).slice(2)}`,
  })
}

/** What every transaction of the newest block was charged, times its constant. */
function factorsOf(chain: ReturnType<typeof chainWith>, before: ReadonlyMap<Hex, bigint>) {
  const { block, receipts } = chain.mine()
  const facts = extractFacts(
    {
      ...{ chainId: 1, generation: 1, kernel: kernelAddress, before: unstartedKernel },
      ...{
        findMessages: () => undefined,
        isHub: false,
        findParked: () => undefined,
        findEstate: () => undefined,
      },
    },
    block,
    receipts,
  )
  const decode = createDecoder(networkId)
  const wordBefore = (at: Hex) => before.get(at) ?? 0n
  priceOperations({ kernel: kernelAddress, decode, wordBefore }, facts, receipts)
  return facts.carriers.flatMap((carrier) =>
    carrier.kind === 'execute' ? carrier.transactions.map(({ factor }) => factor) : [],
  )
}

test('each operation is priced as the lane is when it runs, bundle after bundle, and after what is acknowledged [P11]', async () => {
  const chain = chainWith(2_559)
  const before = new Map(chain.blocks.at(-1)?.words)
  const [first, second, third, fourth] = await Promise.all(people.map(signMove))
  const payment = await (people[3] ?? people[0])?.signTransaction({
    ...{ chainId: networkId, nonce: 0, to: `0x${'aa'.repeat(20)}`, gas: 21_000n, value: 1n },
    ...{ maxFeePerGas: 10n, maxPriorityFeePerGas: 1n },
  })
  chain.execute([first ?? '0x', payment ?? '0x', second ?? '0x'])
  chain.corrupt(
    slot,
    encodeLaneOut({ sent: 2_564, acknowledged: 2_564, gasSent: 64_009n, gasAcknowledged: 64_009n }),
  )
  chain.execute([third ?? '0x', fourth ?? '0x'])
  // 2,559 messages are less than five eighths, 2,560 are not; the fourth's nonce is used.
  expect(factorsOf(chain, before)).toEqual([2, undefined, 4, undefined, undefined])
})

test('a message that joined a full lane is refused with its block [P11]', () => {
  const chain = chainWith(4_095)
  const before = new Map(chain.blocks.at(-1)?.words)
  const [one, two] = people
  chain.depart(destination, one?.address ?? '0x')
  chain.depart(destination, two?.address ?? '0x')
  expect(() => factorsOf(chain, before)).toThrow(RefusedBlockError)
})
