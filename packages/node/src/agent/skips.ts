import { isExecuted, outcomeName, outcomes } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { VerifiedBlock } from '../follow/interface.ts'
import { hopelessOutcomes } from './choose-bundle.ts'
import type { Pool } from './pool.ts'
import type { StepBoard } from './step-board.ts'

/** How often a transaction may be skipped by the kernel before its sender is told that it will not run. */
const skipsMax = 8

/** Counts what the kernel skipped, block after block of a chain, and gives up on what it skips for ever. */
export function createSkips({
  pool,
  steps,
}: {
  pool: Pick<Pool, 'drop'>
  steps: Pick<StepBoard, 'forget'>
}): (block: VerifiedBlock) => Promise<void> {
  const skips = new Map<Hex, number>()
  return async (block) => {
    for (const carrier of block.carriers) {
      if (carrier.kind !== 'execute') continue
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
