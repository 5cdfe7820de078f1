import { outcomes, type SignedTransaction } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { ExecutedTransaction, VerifiedBlock } from '../follow/interface.ts'
import { createBoundedMap } from '../simulation/bounded-map.ts'
import { stepKind } from './step-kind.ts'

/** What a step takes in a bundle, of what it was seen to take alone; and how far single ones are from that. Parts of {@link shareUnit}. */
export type WarmShare = { share: bigint; deviation: bigint }

type Call = Pick<SignedTransaction, 'to' | 'data'>

/** A step that goes into a bundle: what it was seen to take alone, and how much less that was reckoned to be for what the bundle has been at before. */
export type WarmStep = { hash: Hex; transaction: Call; gasUsed: bigint; less: bigint }

/**
 * Learns, of a chain's bundles, what steps take there of what they were seen to take alone, for each function of an app. A look tells which words a step touches, not which of them it writes: in a
 * bundle, what others have written before takes less by as much again. What is learned wrongly costs some room of a block, or a bundle that stops early.
 */
export type WarmShares = {
  of(call: Call): WarmShare
  expect(steps: readonly WarmStep[]): void
  learn(block: Pick<VerifiedBlock, 'carriers'>): void
  /** Of a bundle that is done, what has not run tells nothing any more. */
  forget(hashes: readonly Hex[]): void
}

export const shareUnit = 4_096n
/** Before anything is learned: what was seen, and a 32nd more or less. */
const unlearned: WarmShare = { share: shareUnit, deviation: shareUnit / 32n }
/** No step is taken to need less than half of what it was seen to take, nor more than a quarter more. */
export const shareMin = shareUnit / 2n
const shareMax = (shareUnit * 5n) / 4n
/** However well it is known. */
const deviationMin = shareUnit / 64n
/** Of what is learned, the share that the newest step is: 1/16. */
const newestShare = 16n
/** Functions of a chain's apps that are remembered; steps that are known by their hash until they run. */
const kindsMax = 1_024
const expectedMax = 4_096

/** See `WarmShares`. */
export function createWarmShares(): WarmShares {
  const shares = createBoundedMap<string, WarmShare>(kindsMax)
  const expected = createBoundedMap<Hex, WarmStep>(expectedMax)
  const of = (call: Call) => shares.get(stepKind(call)) ?? unlearned

  const learn = ({ hash, outcome, step }: ExecutedTransaction): void => {
    const one = expected.get(hash)
    // What is undone, though it was seen to end well, tells of others, not of itself.
    if (one === undefined || step === undefined || outcome !== outcomes.Ran) return
    expected.delete(hash)
    const { share, deviation } = of(one.transaction)
    const taken = BigInt(step.gasUsed) + one.less
    const off = within((shareUnit * taken) / one.gasUsed) - share
    shares.set(stepKind(one.transaction), {
      share: share + off / newestShare,
      deviation: most(deviation + (absolute(off) - deviation) / newestShare, deviationMin),
    })
  }
  return {
    of,
    expect(steps) {
      for (const step of steps) if (step.gasUsed > 0n) expected.set(step.hash, step)
    },
    learn({ carriers }) {
      for (const carrier of carriers) {
        if (carrier.kind === 'execute') for (const executed of carrier.transactions) learn(executed)
      }
    },
    forget: (hashes) => hashes.forEach(expected.delete),
  }
}

const within = (share: bigint) => {
  if (share < shareMin) return shareMin
  return share > shareMax ? shareMax : share
}
const absolute = (value: bigint) => (value < 0n ? -value : value)
const most = (one: bigint, other: bigint) => (one > other ? one : other)
