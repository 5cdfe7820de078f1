import type { Clock } from '../clock.ts'
import type { PeerBlocksLimits } from './limits.ts'

/** Peers that are not asked for a while. */
export type PassedOver = {
  add(peer: string): void
  has(peer: string): boolean
}

/** See `PassedOver`. The oldest one is forgotten over the bound. */
export function createPassedOver(
  { passOverMs, peersMax }: Pick<PeerBlocksLimits, 'passOverMs' | 'peersMax'>,
  clock: Clock,
): PassedOver {
  const until = new Map<string, number>()
  return {
    add(peer) {
      until.delete(peer)
      until.set(peer, clock.now() + passOverMs)
      const [oldest] = until.keys()
      if (until.size > peersMax && oldest !== undefined) until.delete(oldest)
    },
    has: (peer) => (until.get(peer) ?? Number.NEGATIVE_INFINITY) > clock.now(),
  }
}
