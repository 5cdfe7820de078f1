import type { EventName } from './events.ts'
import { drawLiveness } from './liveness.ts'
import { type NetworkSize, openSimNetwork, storyShapes } from './network.ts'
import { type RunOptions, type RunResult, runStory } from './run-story.ts'
import { createSeedDice } from './seed-dice.ts'
import { shrinkStory } from './shrink.ts'
import { describeStep, drawStory, joins, leaves, rushes, type Story } from './story.ts'

/** `safety`: faults of all kinds come and go. `liveness`: one node and one chain are gone for good, and the rest must go on. */
export type SimMode = 'safety' | 'liveness'

/** Networks that stories are about, each deployed when the first one needs it. */
export type SimNetworks = (size: NetworkSize) => Promise<RunOptions>

export function createSimNetworks(
  signal: AbortSignal,
  substitute?: (initcode: Uint8Array) => Uint8Array,
): SimNetworks {
  const opened = new Map<NetworkSize, Promise<RunOptions>>()
  return (size) => {
    const network = opened.get(size) ?? openSimNetwork(size, signal, substitute)
    opened.set(size, network)
    return network
  }
}

/** Every other seed tells of a network that loses chains for good; some, of one that a chain leaves or joins, or of a crowd. */
export function sizeOf(seed: number): NetworkSize {
  if (rushes(seed)) return 'crowded'
  return seed % 2 === 0 || leaves(seed) || joins(seed) ? 'wide' : 'small'
}

/** What came of a seed, as data that travels between processes. */
export type SeedReport = Omit<RunResult, 'errors' | 'events'> & {
  events: Partial<Record<EventName, number>>
  /** Of a seed that failed: the shortest story that fails alike, a line for each step. */
  story?: string[]
}

async function liveness(networks: SimNetworks, seed: number) {
  return drawLiveness(await networks('small'), seed)
}

async function safety(networks: SimNetworks, seed: number) {
  const size = sizeOf(seed)
  const story = drawStory(seed, storyShapes[size], createSeedDice(seed))
  return { options: await networks(size), story }
}

/** Runs a seed; where it fails, and `shrinks`, finds the shortest story that fails alike. */
export async function runSeed(
  networks: SimNetworks,
  { seed, mode, shrinks }: { seed: number; mode: SimMode; shrinks: boolean },
  signal: AbortSignal,
): Promise<SeedReport> {
  const drawn = mode === 'liveness' ? await liveness(networks, seed) : await safety(networks, seed)
  const { story } = drawn
  const run = (one: Story) => runStory(drawn.options, one, signal)
  const { failures, events, errors: _, ...rest } = await run(story)
  const report: SeedReport = { ...rest, failures, events: Object.fromEntries(events) }
  if (failures.length === 0 || !shrinks) return report
  const shrunk = await shrinkStory(story, failures, run)
  return {
    ...report,
    failures: shrunk.failures,
    story: shrunk.story.steps.map(describeStep),
  }
}
