import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonRpcClient } from '@metalayer/chain'
import type { Address } from 'viem'
import { homesOf } from '../latency/homes-of.ts'

/** An account was seen on another chain than before; in milliseconds of `performance.now`. */
export type Move = { address: Address; from: number; to: number; at: number }

const pollMs = 1_000
/** Within which what goes back has moved for nothing. */
const wastedMs = 60_000

/** Looks, again and again, where accounts are. */
export function watchMoves(client: JsonRpcClient, addresses: readonly Address[]) {
  const moves: Move[] = []
  const stopping = new AbortController()
  const run = async (): Promise<void> => {
    const last = new Map<Address, number>()
    while (!stopping.signal.aborted) {
      const at = performance.now()
      for (const { address, chainId: to } of await homesOf(client, addresses)) {
        const from = last.get(address) ?? to
        if (from !== to) moves.push({ address, from, to, at })
        last.set(address, to)
      }
      await sleep(pollMs)
    }
  }
  const running = run()
  running.catch(() => undefined)
  return {
    async stop(): Promise<Move[]> {
      stopping.abort()
      await running
      return moves
    },
  }
}

/** How many of the moves went back within a minute to where the account had come from. */
export function countWasted(moves: readonly Move[]): number {
  const last = new Map<Address, Move>()
  let wasted = 0
  for (const move of moves) {
    const before = last.get(move.address)
    if (before?.from === move.to && move.at - before.at <= wastedMs) wasted += 1
    last.set(move.address, move)
  }
  return wasted
}
