import type { ChainCall } from './chain-call.ts'

/** Calls of chains on behalf of users: those that are the same while one is under way are one. */
export type SharedCalls = {
  request: ChainCall
  /** How many went to chains, by their method, since the start. */
  asked(): ReadonlyMap<string, number>
}

/** See `SharedCalls`. They only read, and name their block, so that whoever asks later gets no older an answer. */
export function shareCalls(request: ChainCall): SharedCalls {
  const underWay = new Map<string, Promise<unknown>>()
  const counts = new Map<string, number>()
  return {
    request(chainId, method, params) {
      const key = JSON.stringify([chainId, method, params])
      const known = underWay.get(key)
      if (known !== undefined) return known
      counts.set(method, (counts.get(method) ?? 0) + 1)
      const answer = request(chainId, method, params).finally(() => underWay.delete(key))
      underWay.set(key, answer)
      return answer
    },
    asked: () => counts,
  }
}
