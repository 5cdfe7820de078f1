import { isExecuted, outcomeName, outcomes } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { VerifiedBlock } from '../follow/interface.ts'
import { createBoundedMap } from '../simulation/bounded-map.ts'
import { hopelessOutcomes } from './choose-bundle.ts'
import type { Pool } from './pool.ts'
import type { StepBoard } from './step-board.ts'

/** How often a transaction may be skipped by the kernel before its sender is told that it will not run; and for how many that is remembered. */
const skipsMax = 8
const skippedMax = 10_000

/**
 * Counts what the kernel skipped of this node's own bundles, and gives up on what it skips for ever. Anybody may send a bundle, and put into it whose transactions they like, where they cannot run:
 * what comes of those says nothing.
 *
 * @param own Hashes of the real transactions of this node.
 */
export function createSkips({
  pool,
  steps,
}: {
  pool: Pick<Pool, 'drop'>
  steps: Pick<StepBoard, 'forget'>
}): (block: VerifiedBlock, own: ReadonlySet<Hex>) => Promise<void> {
  const skips = createBoundedMap<Hex, number>(skippedMax)
  return async (block, own) => {
    for (const carrier of block.carriers) {
      if (carrier.kind !== 'execute' || !own.has(carrier.hash)) continue
      for (const { hash, outcome } of carrier.transactions) {
        // What its sender sent before was left by a bundle that ran short of gas (P9), whoever used that: it comes again, behind that.
        if (outcome === outcomes.NonceTooHigh) continue
        // A lane may be full for as long as it likes: its price is no sign that the sender does wrong.
        if (isExecuted(outcome) || outcome === outcomes.IntrinsicGas) {
          skips.delete(hash)
          continue
        }
        steps.forget(hash)
        const count = (skips.get(hash) ?? 0) + 1
        skips.set(hash, count)
        if (!hopelessOutcomes.has(outcome) && count < skipsMax) continue
        skips.delete(hash)
        await pool.drop(hash, outcomeName(outcome))
      }
    }
  }
}
