import type { ChainRecord } from './chain-record.ts'
import type { ChainSource } from './chain-source.ts'

/**
 * Number of the newest block that both this node and the chain have. A chain that is merely shorter, as one that is being restored, has not reorganised: where it agrees with
 * all that it has, that is our newest.
 */
export async function commonAncestor(
  source: ChainSource,
  record: ChainRecord,
  signal: AbortSignal,
): Promise<number> {
  const newest = record.newest()
  if (newest === undefined) return 0
  const tip = await source.header('latest', signal)
  let number = Math.min(newest.number, tip?.number ?? newest.number)
  const isShorter = number < newest.number
  for (;;) {
    const ours = record.block(number)
    // Below what is kept there is nothing to compare: as far back as one can go.
    if (ours === undefined) return number
    const theirs = await source.header(number, signal)
    if (theirs?.hash === ours.hash) break
    number--
  }
  return isShorter && number === tip?.number ? newest.number : number
}
