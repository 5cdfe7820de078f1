import type { PolicyLimits } from '@metalayer/policy'
import { createHotSpot } from './loads/hot-spot.ts'
import { createNetwork } from './network.ts'
import { createForesight } from './placements/foresight.ts'
import { createHash } from './placements/hash.ts'
import { INTERVAL_TICKS } from './placements/interval.ts'
import { createMetaLayer } from './placements/metalayer.ts'
import { createRandom } from './placements/random.ts'
import type { Placement } from './stage.ts'

export type HotSpotOptions = {
  chains: number
  capacity: number
  seed: number
  limits?: PolicyLimits
  /** After each tick; may wait, or throw to end the run. */
  onTick?(placement: string, done: number, total: number): Promise<void> | void
}

/** How one chain's accounts fared that had five times its capacity to do at once. Times in ticks, of transactions by when they were sent. */
export type HotSpotResult = {
  placement: string
  /** Until it was included, for 95 of 100: before, and at worst. */
  idleP95: number
  worstP95: number
  /** From the beginning until all that was sent from then on is included within twice the idle time; undefined: not in time. */
  recoveredAfter: number | undefined
  moved: number
  wasted: number
}

/** Of all capacity, what is used anyway; what comes on top, in capacities of the one chain. */
const SHARE = 0.5
const TIMES = 5
const QUIET_TICKS = 20
const HOT_TICKS = 60
/** At the end, so long must be calm: of what was sent last, little can have waited long. */
const CALM_TICKS = 10

/** The same burst, with each way to place. */
export async function runHotSpots(options: HotSpotOptions): Promise<HotSpotResult[]> {
  const results: HotSpotResult[] = []
  const placements = [
    (): Placement => createMetaLayer(),
    (): Placement => createHash(),
    (): Placement => createRandom(options.seed),
    undefined,
  ]
  for (const create of placements) results.push(await runHotSpot(create, options))
  return results
}

async function runHotSpot(
  create: (() => Placement) | undefined,
  options: HotSpotOptions,
): Promise<HotSpotResult> {
  const { chains, capacity, seed } = options
  const load = createHotSpot(seed, {
    ...{ chains, capacity, share: SHARE, times: TIMES, from: QUIET_TICKS },
  })
  const ahead = ({ tick }: { tick: number }) => {
    let count = 0
    for (let one = tick + 1; one <= tick + INTERVAL_TICKS; one++) count += load.countAt(one)
    return count
  }
  const placement = create?.() ?? createForesight(ahead)
  const end = QUIET_TICKS + HOT_TICKS
  /** Of those sent in each tick: how many took how many ticks, the one in which they were sent among them. */
  const waits = Array.from({ length: end }, () => new Map<number, number>())
  const sent = new Array<number>(end).fill(0)
  const network = createNetwork(load, placement, {
    ...options,
    onDone({ born, intent }, _, tick) {
      if (!load.isHot(intent.sender)) return
      const counts = waits[born]
      counts?.set(tick - born + 1, (counts.get(tick - born + 1) ?? 0) + 1)
    },
  })
  while (network.tick() < end) {
    const tick = network.tick()
    network.step((draw) => {
      for (let left = load.countAt(tick); left > 0; left--) draw()
    })
    await options.onTick?.(placement.name, network.tick(), end)
  }
  // What is still under way at the end has waited until then, and longer.
  for (const task of network.traffic.unfinished()) {
    if (load.isHot(task.intent.sender)) sent[task.born] = (sent[task.born] ?? 0) + 1
  }
  const p95 = waits.map((counts, born) => percentile95(counts, sent[born] ?? 0, end - born + 1))
  const idleP95 = Math.max(1, ...p95.slice(QUIET_TICKS / 2, QUIET_TICKS))
  const last = p95.findLastIndex((wait) => wait > 2 * idleP95)
  const isOver = last < end - CALM_TICKS
  return {
    placement: placement.name,
    idleP95,
    worstP95: Math.max(...p95),
    recoveredAfter: isOver ? Math.max(0, last + 1 - QUIET_TICKS) : undefined,
    ...network.moves(),
  }
}

function percentile95(counts: ReadonlyMap<number, number>, late: number, atLeast: number): number {
  const all = [...counts, [atLeast, late] as const].sort(([a], [b]) => a - b)
  const total = all.reduce((sum, [, count]) => sum + count, 0)
  let passed = 0
  for (const [wait, count] of all) {
    passed += count
    if (passed >= total * 0.95) return wait
  }
  return atLeast
}
