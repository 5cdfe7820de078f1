import { addressOf, type Configuration, hashConfiguration } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { describe, expect, it } from 'vitest'
import {
  configurationOf,
  createTestNetwork,
  findFork,
  keys,
  type TestNetwork,
  type TestOptions,
} from './attest-fixture.ts'
import type { Decided } from './ports.ts'

/** Without key 0 and with key 4, at twice the pace; the hub shows it from block 20 on. */
const genesis = configurationOf(4)
const next: Configuration = {
  ...genesis,
  number: 1,
  validators: keys.slice(1, 5).map((key) => ({ signer: addressOf(key), stake: 100n })),
  parameters: { ...genesis.parameters, tick: 500 },
}
const leafBlock = 20

const after = ({ heads, configuration }: Decided): Configuration => {
  const hub = heads.find(({ chainId }) => chainId === 1)
  return (hub?.number ?? 0) >= leafBlock ? next : configuration
}

async function boot(options: Partial<TestOptions> = {}, count = 5): Promise<TestNetwork> {
  const network = createTestNetwork({
    ...{ seed: 5, validators: 4, configurationAfter: () => after },
    ...options,
  })
  for (let index = 0; index < count; index++) await network.boot(index)
  return network
}

const heights = (network: TestNetwork): number[] =>
  network.nodes.map(({ attester }) => attester.latest().checkpoint.number)

/** Each checkpoint names the configuration that follows from the one before, and the change happened once. */
function expectOneChange(network: TestNetwork): void {
  expect(findFork(network.nodes)).toBeNull()
  for (const { store, errors } of network.nodes) {
    const all = store.all()
    for (const [place, { checkpoint, configuration }] of all.entries()) {
      expect(checkpoint.configuration).toBe(hashConfiguration(configuration))
      const before = all[place - 1]
      if (before !== undefined) expect(configuration.number).toBe(after(before).number)
    }
    expect(all.at(-1)?.configuration.number).toBe(1)
    expect(errors).toEqual([])
  }
}

describe('a change of validators (P16)', () => {
  it('takes effect with the checkpoint after the one whose hub head shows it, on every node', async () => {
    const network = await boot()
    await network.clock.advance(30_000)
    expectOneChange(network)
    // Ten seconds at a tick of a second, then twice as many.
    expect(Math.min(...heights(network))).toBeGreaterThan(45)
    const latest = network.nodes[0]?.attester.latest()
    const proposers = network.nodes[0]?.store
      .all()
      .filter(({ configuration }) => configuration.number === 1)
      .map(({ checkpoint }) => checkpoint.proposer)
    expect(new Set(proposers)).toEqual(new Set(next.validators.map(({ signer }) => signer)))
    // Whoever left is agent of nothing any more.
    const gone = addressOf(keys[0] as Hex)
    expect(latest?.heads.map(({ agent }) => agent)).not.toContain(gone)

    // The one who came counts: without another one, its vote is needed. The one who left does not.
    await network.kill(0)
    await network.kill(3)
    await network.clock.advance(20_000)
    const before = latest?.checkpoint.number ?? 0
    for (const index of [1, 2, 4]) expect(heights(network)[index]).toBeGreaterThan(before + 10)
    expect(findFork(network.nodes)).toBeNull()
  })

  it('is taken up after a restart, and by those who were away, each checkpoint under whom it is signed by', async () => {
    const network = await boot()
    await network.clock.advance(4_000)
    await network.kill(2)
    await network.clock.advance(20_000)
    await network.boot(2)
    // One that has lost everything begins at configuration 0.
    await network.boot(5)
    await network.clock.advance(10_000)
    expectOneChange(network)
    expect(Math.max(...heights(network)) - Math.min(...heights(network))).toBeLessThanOrEqual(1)
    expect(network.nodes[5]?.attester.counters().fetched).toBeGreaterThan(20)
    for (const index of [0, 1, 2, 3, 4]) {
      await network.kill(index)
      await network.boot(index)
    }
    const before = Math.max(...heights(network))
    await network.clock.advance(10_000)
    expectOneChange(network)
    expect(Math.min(...heights(network))).toBeGreaterThan(before + 10)
    for (const { attester } of network.nodes) expect(await attester.evidence()).toEqual([])
  })

  it('holds up nobody but a node that has not heard of it, which takes part again once it has', async () => {
    let isTold = false
    const untold: (() => void)[] = []
    const late = (decided: Decided): Configuration | Promise<Configuration> =>
      isTold ? after(decided) : new Promise((resolve) => untold.push(() => resolve(after(decided))))
    const network = await boot({ configurationAfter: (index) => (index === 2 ? late : after) })
    await network.clock.advance(8_000)
    // It knows of no configuration whether it is in force, and follows those whom it knows.
    expect(heights(network)[2]).toBeGreaterThan(4)
    await network.clock.advance(20_000)
    const stopped = network.nodes[2]?.attester.latest()
    expect(stopped?.configuration.number).toBe(0)
    expect(after(stopped as Decided).number).toBe(1)
    expect(heights(network)[1]).toBeGreaterThan(35)
    isTold = true
    for (const tell of untold) tell()
    await network.clock.advance(10_000)
    expectOneChange(network)
    expect(Math.max(...heights(network)) - Math.min(...heights(network))).toBeLessThanOrEqual(1)
    // Its vouchers are among those that the newest checkpoint rests on, as all validators' are.
    await network.kill(3)
    const before = Math.max(...heights(network))
    await network.clock.advance(20_000)
    expect(heights(network)[2]).toBeGreaterThan(before + 10)
  })
})
