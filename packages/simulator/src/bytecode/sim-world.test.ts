import { deployerFromKey } from '@metalayer/chain'
import { testAccount, testGenesis } from '@metalayer/testing/genesis'
import { createRandom } from '@metalayer/testing/random'
import { richKey } from '@metalayer/testing/test-chain'
import { expect, test } from 'vitest'
import { deployMemoryNetwork } from './memory-network.ts'
import { createSimWorld } from './sim-world.ts'

const validators = [0, 1, 2, 3].map(testAccount)

test('four nodes and three chains decide checkpoints in virtual time; the same seed does the same, and another one does not', async () => {
  const deployed = await deployMemoryNetwork(
    {
      ...{ genesis: testGenesis(2), deployer: deployerFromKey(richKey) },
      ...{ gasLimit: 30_000_000, time: 1_900_000_000 },
      payers: validators.map(({ address }) => address),
    },
    new AbortController().signal,
  )
  const run = async (seed: number) => {
    deployed.reset()
    const world = createSimWorld(
      { deployed, validators, blockMs: 1_000 },
      { random: createRandom(seed).real },
    )
    for (const node of world.nodes) void node.start()
    await world.clock.advance(6_000)
    const heights = world.nodes.map((node) => node.latest()?.checkpoint.number ?? 0)
    const [first] = world.nodes
    await first?.view?.balance(testAccount(10).address, 'pending')
    await world.stop()
    return { heights, trace: world.trace(), errors: [...world.errors] }
  }
  const [one, again, other] = [await run(1), await run(1), await run(2)]
  expect(Math.min(...one.heights)).toBeGreaterThan(3)
  expect(one.errors).toEqual([])
  expect(again).toEqual(one)
  expect(other.trace).not.toBe(one.trace)
})
