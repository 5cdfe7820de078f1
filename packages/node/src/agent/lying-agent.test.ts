import { addressOf, type ChainVoucher, hashWords } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { describe, expect, it } from 'vitest'
import { createTestNetwork, findFork, keys, type TestNode } from '../attest/attest-fixture.ts'
import type { Decided } from '../attest/ports.ts'
import { decodeProposal } from '../attest/proposal-codec.ts'
import { createFitness, type Fitness } from './fitness.ts'

/** The validator that chain 10 begins with as its agent, and that lies. */
const liar = 1
const chainId = 10
const agentTimeoutMs = 5_000

/** What a liar makes of what it sees of the chain. */
const lies: [string, (chain: ChainVoucher) => ChainVoucher][] = [
  [
    'another commitment than the block has',
    (chain) => ({
      ...chain,
      blocks: chain.blocks.map((block) => ({ ...block, commitment: hashWords(9, block.number) })),
    }),
  ],
  [
    'blocks that do not exist',
    (chain) => ({
      ...chain,
      blocks: chain.blocks.map((block) => ({ ...block, hash: hashWords(9, block.number) })),
    }),
  ],
  ['nothing, as one whose connection to the chain is gone', (chain) => ({ ...chain, blocks: [] })],
]

const headOf = (decided: Decided | undefined) =>
  decided?.heads.find((head) => head.chainId === chainId)

describe('an agent that vouches for what is not so (P12, P17)', () => {
  it.each(lies)('does not count, holds up nobody, and loses its chain: %s', async (_, lie) => {
    const fitnesses: Fitness[] = []
    const told: number[] = []
    /** What decisions a node has heard of, as agents do. */
    const learn = (index: number, { seen }: TestNode): Fitness => {
      const fitness = fitnesses[index] ?? createFitness()
      fitnesses[index] = fitness
      for (; (told[index] ?? 0) < seen.length; told[index] = (told[index] ?? 0) + 1) {
        const decided = seen[told[index] ?? 0] as Decided
        if (decided.checkpoint.number === 0) continue
        const { vouchers } = decodeProposal(decided.proposal)
        fitness.onDecision({ ...decided, time: decided.checkpoint.time, vouchers })
      }
      return fitness
    }
    const network = createTestNetwork({
      seed: 3,
      validators: 4,
      observe: (index, honest) =>
        honest.map((chain) => {
          if (chain.chainId !== chainId) return chain
          if (index === liar) return lie(chain)
          const fitness = learn(index, network.nodes[index] as TestNode)
          return { ...chain, waitingSince: Math.floor(fitness.unfitSince(chainId)) }
        }),
    })
    for (let index = 0; index < 4; index++) await network.boot(index)
    const signer = addressOf(keys[liar] as Hex)
    await network.clock.advance(3_000)
    expect(headOf(network.nodes[0]?.attester.latest())?.agent).toBe(signer)
    await network.clock.advance(20_000)
    const latest = network.nodes[0]?.attester.latest()
    const head = headOf(latest)
    // The others' two thirds go on, a head each tick, of blocks that exist.
    expect(head?.number).toBeGreaterThan(40)
    expect(head?.commitment).toBe(hashWords(chainId, head?.number ?? 0, 3))
    expect(findFork(network.nodes)).toBeNull()
    expect(head?.agent).not.toBe(signer)
    const replaced = network.nodes[0]?.seen.find((decided) => headOf(decided)?.agent !== signer)
    const sinceMs =
      (replaced?.checkpoint.time ?? 0) - (network.nodes[0]?.seen[1]?.checkpoint.time ?? 0)
    expect(sinceMs).toBeLessThan(agentTimeoutMs + 4_000)
    // Who came after it stays.
    expect(headOf(latest)?.agentSince).toBe(replaced?.checkpoint.time)
    // Chains that it does not lie about keep their agents.
    for (const other of latest?.heads ?? []) {
      if (other.chainId !== chainId) expect(other.agentSince).toBe(0)
    }
  })
})
