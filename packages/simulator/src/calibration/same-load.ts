import { costs } from '../coarse/costs.ts'
import type { Load } from '../coarse/loads/load.ts'
import { createPayments } from '../coarse/loads/payments.ts'
import { createNetwork } from '../coarse/network.ts'
import { createMetaLayer } from '../coarse/placements/metalayer.ts'
import { runLoad } from '../coarse/run-load.ts'

/** What a devnet and the coarse level are both given, so that their figures can be held against each other. */
export const sameLoad = {
  accounts: 240,
  /** Payments under way at a time for each chain, while as much is sent as can be run: ten seconds' worth. */
  windowEach: 180,
  /** Gas of a block, and milliseconds from one to the next: a small cap, so that chains are full and the machine is not. */
  blockGas: 2_000_000,
  blockMs: 4_000,
  tickMs: 1_000,
  /** Of all capacity, what is sent in the calm part. */
  calmShare: 0.5,
  calmTicks: 40,
  /** Before what is counted, and that, while chains are full. */
  warmTicks: 40,
  fullTicks: 60,
  seed: 1,
} as const

/** Gas that a chain runs in a tick. */
const capacity = (sameLoad.blockGas * sameLoad.tickMs) / sameLoad.blockMs

/** Payments that all chains together have room for in a tick, if they had nothing else to do. */
export function roomFor(chains: number): number {
  return (chains * capacity) / costs.payment
}

/** Who pays whom, by number, without end: nobody runs out of money, so that nothing has to be swept. */
export function createSameLoad(): Load {
  const { seed, accounts } = sameLoad
  return { ...createPayments(seed, { accounts, purse: 1_000_000 }), isAtHome: true }
}

/** How one side did: payments a second while chains are full, moves for balance for a thousand of those, and seconds to inclusion in the calm part. */
export type LoadFigures = {
  perSecond: number
  movesPerThousand: number
  calmP50: number
  calmP95: number
}

/** The coarse level under that load. A payment that is included in the tick in which it was sent has taken one. */
export async function simulateSameLoad(chains: number): Promise<LoadFigures> {
  const { seed, windowEach, warmTicks, fullTicks, tickMs } = sameLoad
  const full = await runLoad(createSameLoad(), createMetaLayer(), {
    ...{ chains, capacity, seed, warmUp: warmTicks, ticks: fullTicks, window: windowEach * chains },
  })
  const calm = calmTicksOf(chains).sort((left, right) => left - right)
  const at = (share: number): number => calm[Math.ceil(share * calm.length) - 1] ?? 0
  const seconds = tickMs / 1_000
  return {
    perSecond: full.transactions / (full.ticks * seconds),
    // Moves are counted from the first tick on.
    movesPerThousand: (1_000 * full.moved) / (full.transactions * (1 + warmTicks / full.ticks)),
    ...{ calmP50: at(0.5) * seconds, calmP95: at(0.95) * seconds },
  }
}

function calmTicksOf(chains: number): number[] {
  const { seed, calmShare, calmTicks } = sameLoad
  const waits: number[] = []
  const network = createNetwork(createSameLoad(), createMetaLayer(), {
    ...{ chains, capacity, seed },
    onDone: ({ born }, _, tick) => void waits.push(tick - born + 1),
  })
  let sent = 0
  while (network.tick() < calmTicks) {
    const due = Math.floor((network.tick() + 1) * calmShare * roomFor(chains))
    network.step((draw) => {
      for (; sent < due; sent++) draw()
    })
  }
  // What is still under way has waited until now, and longer.
  for (const { born } of network.traffic.unfinished()) waits.push(calmTicks - born + 1)
  return waits
}
