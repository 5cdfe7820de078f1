import type { Address, Hex } from 'viem'
import type { ExecutedTransaction, VerifiedBlock } from '../follow/interface.ts'
import { createBoundedMap } from '../simulation/bounded-map.ts'

/** What a step takes in a bundle, of what it was seen to take alone; and how far single ones are from that. Parts of {@link shareUnit}. */
export type WarmShare = { share: bigint; deviation: bigint }

/** A step that goes into a bundle: what it was seen to take alone, and how much less that was reckoned to be for what the bundle has been at before. */
export type WarmStep = { hash: Hex; to: Address; gasUsed: bigint; less: bigint }

/**
 * Learns, of a chain's bundles, what steps take there of what they were seen to take alone, app by app. A look tells which words a step touches, not which of them it writes: in a bundle, what
 * others have written before takes less by as much again. What is learned wrongly costs some room of a block, or a bundle that stops early.
 */
export type WarmShares = {
  of(to: Address | null): WarmShare
  expect(steps: readonly WarmStep[]): void
  learn(block: Pick<VerifiedBlock, 'carriers'>): void
}

export const shareUnit = 4_096n
/** Before anything is learned: what was seen, and a 32nd more or less. */
const unlearned: WarmShare = { share: shareUnit, deviation: shareUnit / 32n }
/** No step is taken to need less than half of what it was seen to take, nor more than a quarter more. */
const shareMin = shareUnit / 2n
const shareMax = (shareUnit * 5n) / 4n
/** However well it is known. */
const deviationMin = shareUnit / 64n
/** Of what is learned, the share that the newest step is: 1/16. */
const newestShare = 16n
/** Apps of a chain that are remembered; steps that are known by their hash until they run. */
const appsMax = 1_024
const expectedMax = 4_096

/** See `WarmShares`. */
export function createWarmShares(): WarmShares {
  const shares = createBoundedMap<Address, WarmShare>(appsMax)
  const expected = createBoundedMap<Hex, WarmStep>(expectedMax)
  const learn = ({ hash, step }: ExecutedTransaction): void => {
    const one = expected.get(hash)
    if (one === undefined || step === undefined) return
    expected.delete(hash)
    const { share, deviation } = shares.get(one.to) ?? unlearned
    const taken = BigInt(step.gasUsed) + one.less
    const off = within((shareUnit * taken) / one.gasUsed) - share
    shares.set(one.to, {
      share: share + off / newestShare,
      deviation: most(deviation + (absolute(off) - deviation) / newestShare, deviationMin),
    })
  }
  return {
    of: (to) => (to === null ? undefined : shares.get(to)) ?? unlearned,
    expect(steps) {
      for (const step of steps) if (step.gasUsed > 0n) expected.set(step.hash, step)
    },
    learn({ carriers }) {
      for (const carrier of carriers) {
        if (carrier.kind === 'execute') for (const executed of carrier.transactions) learn(executed)
      }
    },
  }
}

const within = (share: bigint) => {
  if (share < shareMin) return shareMin
  return share > shareMax ? shareMax : share
}
const absolute = (value: bigint) => (value < 0n ? -value : value)
const most = (one: bigint, other: bigint) => (one > other ? one : other)
