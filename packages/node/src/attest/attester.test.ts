import { describe, expect, it } from 'vitest'
import { createTestNetwork, findFork, type TestNetwork } from './attest-fixture.ts'

async function bootAll(network: TestNetwork, count: number): Promise<void> {
  for (let index = 0; index < count; index++) await network.boot(index)
}

const heights = (network: TestNetwork): number[] =>
  network.nodes.map(({ attester }) => attester.latest().checkpoint.number)

describe('attester', () => {
  it('agrees on one checkpoint a tick with four nodes (P12)', async () => {
    const network = createTestNetwork({ seed: 1, validators: 4 })
    await bootAll(network, 4)
    const began = performance.now()
    await network.clock.advance(300_000)
    console.log(
      heights(network),
      performance.now() - began,
      network.nodes[0]?.errors.slice(0, 3),
      network.nodes[0]?.attester.counters(),
    )
    console.log(network.nodes[0]?.attester.latest().heads)
    expect(findFork(network.nodes)).toBeNull()
  }, 60_000)
})
