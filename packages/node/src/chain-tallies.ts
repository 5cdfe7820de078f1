import { decodeMessage, isExecuted } from '@metalayer/protocol'
import type { Follow, VerifiedBlock } from './follow/interface.ts'

/** What a chain did, in numbers that only grow: a block that is taken back stays counted. */
export type ChainTally = {
  /** Users' transactions that ran. */
  transactions: number
  /** Messages taken in from other chains; those of them that were accounts, which moved here. */
  messages: number
  moves: number
  /** Accounts that left. */
  departures: number
}

const nothing: Readonly<ChainTally> = { transactions: 0, messages: 0, moves: 0, departures: 0 }

/** Counts what chains do, of what this node verifies from now on until the signal aborts. */
export function createChainTallies(
  follow: Pick<Follow, 'subscribe'>,
  signal: AbortSignal,
): (chainId: number) => ChainTally {
  const tallies = new Map<number, ChainTally>()
  follow.subscribe((event) => {
    if (event.type !== 'verified') return
    const { chainId } = event.block
    const tally = tallies.get(chainId) ?? { ...nothing }
    tallies.set(chainId, tally)
    count(tally, event.block)
  }, signal)
  return (chainId) => ({ ...(tallies.get(chainId) ?? nothing) })
}

function count(tally: ChainTally, { carriers, sent }: VerifiedBlock): void {
  for (const { message } of sent) {
    if (decodeMessage(message).kind === 'account') tally.departures += 1
  }
  for (const carrier of carriers) {
    if (carrier.kind === 'execute') {
      tally.transactions += carrier.transactions.filter(({ outcome }) => isExecuted(outcome)).length
      continue
    }
    if (carrier.kind !== 'deliver') continue
    tally.messages += carrier.messages.length
    for (const { message } of carrier.messages)
      if (decodeMessage(message).kind === 'account') tally.moves += 1
  }
}
