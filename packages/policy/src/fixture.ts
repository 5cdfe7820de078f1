import fc from 'fast-check'
import { defaultPolicyLimits } from './defaults.ts'
import type { ChainView } from './level.ts'
import type { Candidate, Offer } from './shed.ts'

/** Chains of all sizes and loads, closed ones among them. */
export const chainsArbitrary = fc
  .array(
    fc.record({
      capacity: fc.integer({ min: 1, max: 400_000_000 }),
      level: fc.oneof(
        fc.integer({ min: 0, max: 131_072 }),
        fc.integer({ min: 0, max: 64 * 65_536 }),
      ),
      noise: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 131_072 })),
      held: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 131_072 })),
      isOpen: fc.boolean().map((isShut) => !isShut),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((chains) => chains.map((chain, place): ChainView => ({ ...chain, chainId: place + 1 })))

const chainIdArbitrary = fc.integer({ min: 1, max: 12 })

export const candidatesArbitrary = fc.uniqueArray(
  fc
    .record({
      id: fc.oneof(fc.integer({ min: 0, max: 1_000 }), fc.string({ minLength: 1, maxLength: 8 })),
      members: fc.integer({ min: 1, max: 200 }),
      pace: fc.integer({ min: 0, max: 40_000_000 }),
      waiting: fc.integer({ min: 0, max: 80_000_000 }),
      leaveGas: fc.integer({ min: 1, max: 1_000_000 }),
      extraGas: fc.integer({ min: 0, max: 2_000_000 }),
      isIdle: fc.boolean(),
      past: fc.option(
        fc.record({ arrivedAt: fc.integer({ min: 0, max: 1_000 }), cameFrom: chainIdArbitrary }),
      ),
      ties: fc.uniqueArray(
        fc.record({ chainId: chainIdArbitrary, gas: fc.integer({ min: 0, max: 10_000_000 }) }),
        { maxLength: 4, selector: ({ chainId }) => chainId },
      ),
    })
    .map(
      ({ extraGas, past, pace, ...rest }): Candidate => ({
        ...rest,
        ...past,
        work: pace + Math.floor(rest.waiting / defaultPolicyLimits.backlogTicks),
        moveGas: rest.leaveGas + extraGas,
      }),
    ),
  { maxLength: 40, selector: ({ id }) => id },
)

export const offersArbitrary = fc.uniqueArray(
  fc.record({
    id: fc.oneof(fc.integer({ min: 0, max: 1_000 }), fc.string({ minLength: 1, maxLength: 8 })),
    from: chainIdArbitrary,
    to: chainIdArbitrary,
    members: fc.integer({ min: 1, max: 200 }),
    work: fc.integer({ min: 0, max: 100_000_000 }),
    leaveGas: fc.integer({ min: 0, max: 1_000_000 }),
    gain: fc.integer({ min: 0, max: 1_000_000_000 }),
    worth: fc.integer({ min: 0, max: 64 * 65_536 }),
  }),
  { maxLength: 40, selector: ({ id }: Offer) => id },
)

/** The same things in another order. */
export function shuffled<Item>(items: readonly Item[], order: readonly number[]): Item[] {
  return items
    .map((item, place) => ({ item, key: order[place % order.length] ?? 0, place }))
    .sort((a, b) => a.key - b.key || b.place - a.place)
    .map(({ item }) => item)
}

export const orderArbitrary = fc.array(fc.integer(), { minLength: 1, maxLength: 40 })
