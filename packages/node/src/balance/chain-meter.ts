import { isExecuted } from '@metalayer/protocol'
import type { Carrier, Follow, VerifiedBlock } from '../follow/interface.ts'
import { gasCosts } from './gas-costs.ts'

/**
 * What a chain can do in a tick, and what it did in the fullest one of late, in gas. `due`: what its next block takes of what waits, as far as its time has come: of two chains that are as
 * busy, more waits at the one whose next block comes sooner.
 */
export type Metered = { capacity: number; used: number; due: number }

/** Blocks over which the pace of a chain is taken: their times are whole seconds. */
const paceBlocks = 16
/** Seconds between two blocks from which the earlier one tells nothing of the pace: the chain stood still. */
const gapMax = 60
/** Blocks of which the fullest tells whether the chain is full: what does not fit one goes into the next, and a block that was not filled well is no sign that nothing waits for its chain. */
const fullBlocks = 4
/** The same for what its next one takes of what waits. */
const dueBlocks = 2
/** Blocks that do not come, after which a chain stands still. */
const stillBlocks = 3

/** Reads off a chain's newest blocks how much they hold, and how much was in them. Undefined before the first one. */
export function meterChain(
  follow: Pick<Follow, 'newest' | 'block'>,
  chainId: number,
  { tickMs, nowMs }: { tickMs: number; nowMs: number },
): Metered | undefined {
  const newest = follow.newest(chainId)
  if (newest === undefined) return undefined
  const { number, time, gasLimit } = newest
  let first = newest
  for (let back = 1; back <= paceBlocks; back++) {
    const block = follow.block(chainId, number - back)
    if (block === undefined || first.time - block.time > gapMax) break
    first = block
  }
  const span = (time - first.time) * 1_000
  const blockMs = span > 0 ? span / (number - first.number) : tickMs
  const capacity = Math.max(1, Math.floor((Number(gasLimit) * tickMs) / blockMs))
  const isStill = nowMs - time * 1_000 > stillBlocks * Math.max(blockMs, tickMs)
  if (isStill) return { capacity, used: 0, due: 0 }
  const gas = Array.from({ length: fullBlocks }, (_, back) =>
    usedBy(follow.block(chainId, number - back), follow.block(chainId, number - back - 1)),
  )
  const usedIn = (blocks: readonly number[]) =>
    Math.floor(capacity * Math.min(1, Math.max(...blocks) / Number(gasLimit)))
  const used = usedIn(gas)
  const sinceMs = Math.min(blockMs, Math.max(0, nowMs - time * 1_000))
  return { capacity, used, due: Math.floor((usedIn(gas.slice(0, dueBlocks)) * sinceMs) / tickMs) }
}

/**
 * What a block did: what it used, or what its transactions are reckoned with, which agents leave room for. Of the last bundle, what stays free behind it as well: by its limit, no
 * other one would have fitted.
 */
function usedBy(block: VerifiedBlock | undefined, before: VerifiedBlock | undefined): number {
  if (block === undefined || before === undefined) return 0
  const arrived = block.carriers.reduce((sum, carrier) => sum + reckon(carrier), 0)
  const free = block.carriers.some(({ kind }) => kind === 'execute') ? gasCosts.bundleSpare : 0
  const reckoned = arrived + free + block.sent.length * gasCosts.accountLeaves
  return Math.max(Number(block.gasUsedTotal - before.gasUsedTotal), reckoned)
}

function reckon(carrier: Carrier): number {
  if (carrier.kind === 'unpark') return 0
  if (carrier.kind !== 'execute') {
    const { length } = carrier.kind === 'adopt' ? carrier.inherited : carrier.messages
    return gasCosts.checkpoint + length * gasCosts.accountArrives
  }
  return carrier.transactions.reduce((sum, { outcome, step }) => {
    if (!isExecuted(outcome)) return sum
    return sum + (step === undefined ? gasCosts.payment : step.gasUsed + gasCosts.aroundStep)
  }, 0)
}
