import type { ValidatorVoucher } from '@metalayer/consensus'
import { type BlockVoucher, type Head, hashWords } from '@metalayer/protocol'
import type { Address } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import { createFitness, type Fitness, type Vouched } from './fitness.ts'

const chainId = 37_201
const nodes = ['a1', 'b2', 'c3', 'd4'].map((byte): Address => `0x${byte.repeat(20)}`)
const [agent, other] = nodes as [Address, Address]
const configuration = {
  validators: nodes.map((signer) => ({ signer, stake: 100n })),
} as Vouched['configuration']
const gasLimit = 15_000_000n

const blockAt = (number: number): BlockVoucher => ({
  number,
  hash: hashWords(number, 1),
  stateRoot: hashWords(number, 2),
  commitment: hashWords(number, 3),
  time: 1_000 + number,
  gasUsed: BigInt(number),
  gasLimit,
})

const headAt = (number: number, ofWhom = agent): Head => {
  const { hash, ...block } = blockAt(number)
  return { ...block, blockHash: hash, chainId, generation: 1, agent: ofWhom } as unknown as Head
}

let fitness: Fitness
let head: number
let time: number

beforeEach(() => {
  fitness = createFitness()
  head = 100
  time = 1_000_000
  decide([blockAt(100)])
})

/** Decides the next head; `own`: the blocks that the agent vouches for; undefined: it says nothing. */
function decide(own: BlockVoucher[] | undefined, ofWhom = agent): void {
  time += 1_000
  const voucher = (validator: number, blocks: BlockVoucher[]) =>
    ({
      validator,
      body: { chains: [{ chainId, generation: 1, waitingSince: 0, blocks }] },
    }) as unknown as ValidatorVoucher
  const others = [1, 2, 3].map((validator) => voucher(validator, [blockAt(head)]))
  const vouchers = own === undefined ? others : [voucher(0, own), ...others]
  fitness.onDecision({ heads: [headAt(head, ofWhom)], configuration, time, vouchers })
}

function advance(own: (number: number) => BlockVoucher[] | undefined, ofWhom = agent): void {
  head += 1
  decide(own(head), ofWhom)
}

describe('an agent that does not see its chain as the quorum does (P17)', () => {
  test('is unfit once it has missed four heads in a row, from the first of them on', () => {
    for (let miss = 1; miss <= 3; miss++) {
      advance(() => [])
      expect(fitness.unfitSince(chainId)).toBe(0)
    }
    advance(() => [])
    expect(fitness.unfitSince(chainId)).toBe(time - 3_000)
    advance((number) => [blockAt(number), blockAt(number + 1)])
    expect(fitness.unfitSince(chainId)).toBe(0)
  })

  test('is fit where it misses one now and then, and where it is silent, which others see to', () => {
    for (let round = 0; round < 8; round++) {
      advance(() => (round % 3 === 2 ? [blockAt(head)] : []))
      expect(fitness.unfitSince(chainId)).toBe(0)
    }
    for (let round = 0; round < 8; round++) advance(() => undefined)
    expect(fitness.unfitSince(chainId)).toBe(0)
  })

  test('is unfit at once where it vouches for another block than the one that was decided', () => {
    const lies: Partial<BlockVoucher>[] = [
      { hash: hashWords(9) },
      { commitment: hashWords(9) },
      { stateRoot: hashWords(9) },
      { gasUsed: 1n },
      { time: 1 },
    ]
    for (const lie of lies) {
      advance((number) => [{ ...blockAt(number), ...lie }])
      expect(fitness.unfitSince(chainId)).toBe(time)
      // It is fit again when it tells the truth.
      advance((number) => [blockAt(number)])
      expect(fitness.unfitSince(chainId)).toBe(0)
    }
  })

  test('is not blamed for blocks that do not count, nor the next one for what it did', () => {
    // A block that does not exist, above the head.
    advance((number) => [blockAt(number), { ...blockAt(number + 1), hash: hashWords(9) }])
    expect(fitness.unfitSince(chainId)).toBe(0)
    // A head that stands still tells nothing.
    for (let round = 0; round < 9; round++) decide([])
    expect(fitness.unfitSince(chainId)).toBe(0)
    advance((number) => [{ ...blockAt(number), hash: hashWords(9) }])
    expect(fitness.unfitSince(chainId)).toBeGreaterThan(0)
    advance(() => [], other)
    expect(fitness.unfitSince(chainId)).toBe(0)
  })
})
