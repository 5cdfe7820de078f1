import fc from 'fast-check'
import { concat, type Hex, keccak256 } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  birthChain,
  birthChains,
  type Configuration,
  chainKinds,
  genesisCheckpoint,
  genesisHeads,
  type Head,
  hashConfiguration,
  hashHead,
  headPath,
  headStatusName,
  headsRoot,
  MalformedHeadsError,
  toWord,
  verifyHeadPath,
  zeroHash,
} from './index.ts'

const address = (number: number): Hex => `0x${toWord(number).slice(26)}`

const configuration: Configuration = {
  number: 0,
  validators: [1, 2, 3].map((number) => ({ signer: address(number), stake: 5n })),
  chains: [0, 1, 2, 5, 3].map((kind, place) => ({
    ...{ chainId: 100 + place, kind, startBlock: place, registrant: address(9) },
  })),
  parameters: {
    ...{ networkId: 777, hubChainId: 100, lease: 10, minimumStay: 5, unbonding: 100 },
    dataQuota: 1_000_000n,
    ...{ tick: 1_000, agentTimeout: 5_000, baseFeeMin: 1_000n, executorShare: 2_500 },
    ...{ fenceCheckpoints: 5, fenceMargin: 30 },
  },
  settings: [],
}

const [sample] = genesisHeads(configuration)
if (sample === undefined) throw new Error('no heads')
const keys = fc.uniqueArray(
  fc.record({
    chainId: fc.integer({ min: 1, max: 40 }),
    generation: fc.integer({ min: 1, max: 3 }),
  }),
  { selector: ({ chainId, generation }) => chainId * 10 + generation, minLength: 1, maxLength: 40 },
)
const heads = keys.map((all) => all.map((key): Head => ({ ...sample, ...key })))

/** OpenZeppelin's MerkleProof over leaves in order, level by level, an odd last node going up. */
function referenceRoot(leaves: Hex[]): Hex {
  const [first, second] = leaves
  if (first === undefined) return zeroHash
  if (second === undefined) return first
  const next: Hex[] = []
  for (let at = 0; at < leaves.length; at += 2) {
    const pair = leaves.slice(at, at + 2).sort()
    next.push(pair.length === 2 ? keccak256(concat(pair)) : (pair[0] ?? zeroHash))
  }
  return referenceRoot(next)
}

describe('roots over heads [P1]', () => {
  test('are those of the definition, in any order', () => {
    fc.assert(
      fc.property(heads, (all) => {
        const inOrder = all.toSorted(
          (left, right) => left.chainId - right.chainId || left.generation - right.generation,
        )
        expect(headsRoot(all)).toBe(referenceRoot(inOrder.map(hashHead)))
        expect(headsRoot(all.toReversed())).toBe(headsRoot(all))
      }),
    )
  })

  test('every head has a path, and no other head has it', () => {
    fc.assert(
      fc.property(heads, (all) => {
        const root = headsRoot(all)
        for (const head of all) {
          const path = headPath(all, head)
          expect(verifyHeadPath(root, head, path)).toBe(true)
          expect(verifyHeadPath(root, { ...head, number: head.number + 1 }, path)).toBe(false)
          expect(verifyHeadPath(root, head, [...path, zeroHash])).toBe(false)
        }
        expect(() => headPath(all, { chainId: 99, generation: 1 })).toThrow(MalformedHeadsError)
        expect(() => headsRoot([...all, ...all])).toThrow(MalformedHeadsError)
      }),
      { numRuns: 30 },
    )
  })
})

describe('genesis', () => {
  test('heads and checkpoint 0 follow from configuration 0', () => {
    const all = genesisHeads(configuration)
    expect(all.map(({ chainId, number, agent }) => [chainId, number, agent])).toEqual([
      [100, 0, address(1)],
      [101, 1, address(2)],
      [102, 2, address(3)],
      [103, 3, address(1)],
      [104, 4, address(2)],
    ])
    expect(all.map(({ status }) => headStatusName(status))).toEqual([
      'hub',
      ...Array(4).fill('live'),
    ])
    expect(genesisCheckpoint(configuration)).toMatchObject({
      ...{ number: 0, time: 0, parent: zeroHash, baseFee: 1_000n },
      ...{ configuration: hashConfiguration(configuration), heads: headsRoot(all) },
    })
  })

  test('accounts are born on balanced chains only [P4]', () => {
    expect(birthChains(configuration)).toEqual([101, 102, 104])
    const born = new Set<number>()
    for (let number = 0; number < 200; number++)
      born.add(birthChain(configuration, address(number)))
    expect([...born].sort()).toEqual([101, 102, 104])
    const hubOnly = configuration.chains.filter(({ kind }) => kind === chainKinds.hub)
    expect(birthChain({ chains: hubOnly }, address(1))).toBe(-1)
  })
})
