import type { Forecast } from '@metalayer/policy'
import { defaultPolicyLimits as limits, ONE } from '@metalayer/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDice } from './dice.ts'
import { createExchange } from './loads/exchange.ts'
import type { Load } from './loads/load.ts'
import { createPayments } from './loads/payments.ts'
import { createNetwork, type Network, type NetworkOptions } from './network.ts'
import { createClpa } from './placements/clpa.ts'
import { createForesight } from './placements/foresight.ts'
import { createHash } from './placements/hash.ts'
import { createLouvain } from './placements/louvain.ts'
import { createMetaLayer } from './placements/metalayer.ts'
import { createRandom } from './placements/random.ts'
import type { Placement } from './stage.ts'
import type { Task } from './tasks.ts'

const loads: Record<string, (seed: number) => Load> = {
  payments: (seed) => createPayments(seed, { accounts: 200, purse: 60 }),
  exchange: (seed) => createExchange(seed, { traders: 200, pairs: 20 }),
  contended: createContended,
}
const placements: Record<string, () => Placement> = {
  MetaLayer: createMetaLayer,
  hash: createHash,
  CLPA: createClpa,
  Louvain: () => createLouvain(1),
  foresight: () => createForesight(() => 400),
  random: () => createRandom(1),
}

/** Each transaction needs two of eight shared objects, so that all of them are wanted everywhere. */
function createContended(seed: number): Load {
  const dice = createDice(seed)
  const accounts = 100
  return {
    ...{ name: 'contended', accounts, objects: 8, belongings: 0, words: 1, isWarm: true },
    ...{ purse: 10, meanGas: 60_000 },
    next() {
      const first = dice.below(8)
      const second = (first + 1 + dice.below(7)) % 8
      const objects = [accounts + first, accounts + second]
      return { sender: dice.below(accounts), objects, gas: 60_000 }
    },
  }
}

const CAPACITY = 1_500_000

/** Runs for some ticks in a closed loop, and then until nothing is left. */
function run(
  { load, placement, seed }: { load: string; placement: string; seed: number },
  more: Partial<NetworkOptions> = {},
  ticks = 60,
): Network {
  const create = placements[placement] ?? createMetaLayer
  const made = (loads[load] ?? createPayments)(seed)
  const options = { chains: 4, capacity: CAPACITY, seed, ...more }
  const network = createNetwork(made, create(), options)
  const window = (3 * options.chains * CAPACITY) / made.meanGas
  while (network.tick() < ticks) {
    network.step((draw) => {
      while (network.traffic.inFlight() < window) draw()
    })
  }
  while (network.traffic.inFlight() > 0 && network.tick() < 20 * ticks)
    network.step(() => undefined)
  return network
}

const cases = Object.keys(loads).flatMap((load) =>
  Object.keys(placements)
    // By message, a transaction goes to one object.
    .filter((placement) => load !== 'contended' || createGathers(placement))
    .map((placement) => ({ load, placement })),
)

function createGathers(placement: string): boolean {
  return placements[placement]?.().gathers ?? false
}

describe.each(cases)('$load with $placement', ({ load, placement }) => {
  test('keeps work and money, order, and everything where it is (A1, A6, A8)', () => {
    const done: Task[] = []
    let useful = 0
    const lastOf = new Map<number, number>()
    let network: Network | undefined
    network = run(
      { load, placement, seed: 5 },
      {
        onDone(task, chain) {
          done.push(task)
          useful += task.intent.gas
          const { sender, objects } = task.intent
          if (network === undefined || !createGathers(placement)) return
          for (const id of [sender, ...objects]) {
            expect([network.world.home(id), network.world.travelsTo(id)]).toEqual([chain, -1])
          }
        },
      },
    )
    const { traffic, book, purses } = network
    expect(traffic.counts.drawn).toBe(traffic.counts.done)
    expect(new Set(done.map(({ place }) => place)).size).toBe(traffic.counts.drawn)
    for (const { place, intent } of done) {
      if (createGathers(placement)) expect(place).toBeGreaterThan(lastOf.get(intent.sender) ?? -1)
      lastOf.set(intent.sender, place)
    }
    const { useful: counted, overhead, used } = book.totals()
    expect(counted).toBe(useful)
    const spent = used.reduce((sum, one) => sum + one, 0)
    const owed = Array.from(used, (_, chain) => book.debt(chain)).reduce((a, b) => a + b, 0)
    const extra = Object.values(overhead).reduce((sum, one) => sum + one, 0)
    expect(spent + owed).toBe(useful + extra)
    for (const one of used) expect(one).toBeLessThanOrEqual(network.tick() * CAPACITY)
    const { purse, accounts } = (loads[load] ?? createPayments)(5)
    const { held, broughtIn } = purses.supply()
    expect(held).toBe(purse * accounts + broughtIn)
  })
})

describe('a run', () => {
  test('is the same from the same seed, and another from another', () => {
    for (const load of Object.keys(loads)) {
      const [one, same, other] = [3, 3, 4].map((seed) =>
        run({ load, placement: 'MetaLayer', seed }).hash(),
      )
      expect(same).toBe(one)
      expect(other).not.toBe(one)
    }
  })

  test('is no less sound with a forecaster that says anything (A20 to A22, A24)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const dice = createDice(seed)
        const createForecast = (): Forecast => ({
          note: () => undefined,
          shift: () => undefined,
          upper: () => dice.below(dice.below(2) === 0 ? 2 ** 30 : CAPACITY),
          ramp: () => dice.below(64 * ONE),
        })
        const movedAt = new Map<number, number>()
        const network = run(
          { load: 'exchange', placement: 'MetaLayer', seed },
          {
            createForecast,
            onMove(id, _, __, tick) {
              expect(tick - (movedAt.get(id) ?? -limits.dwellTicks)).toBeGreaterThanOrEqual(
                limits.dwellTicks,
              )
              movedAt.set(id, tick)
            },
          },
        )
        expect(network.traffic.inFlight()).toBe(0)
        expect(movedAt.size).toBeGreaterThan(0)
      }),
      { numRuns: 20 },
    )
  })

  test('lets nobody starve where all want the same objects elsewhere (P18)', () => {
    const waits: number[] = []
    const options: Partial<NetworkOptions> = {
      onDone: ({ born }, _, tick) => waits.push(tick - born),
    }
    const network = run({ load: 'contended', placement: 'MetaLayer', seed: 2 }, options, 200)
    const { drawn, done, gathered } = network.traffic.counts
    expect(done).toBe(drawn)
    // Some must gather, or nothing was contended.
    expect(gathered).toBeGreaterThan(50)
    expect(Math.max(...waits)).toBeLessThan(200)
  })
})
