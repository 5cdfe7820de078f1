import { NetworkError } from '../network/errors.ts'
import type { AttestLimits } from './limits.ts'
import type { AttestNetwork, AttestStore } from './ports.ts'
import {
  type DecidedBytes,
  decodeRange,
  decodeRangeRequest,
  encodeDecided,
  encodeRange,
  encodeRangeRequest,
} from './range-codec.ts'

/** Protocol by which those who lag ask for decided checkpoints. */
export const checkpointsProtocol = '/metalayer/checkpoints/1'

/** Answers a request for a range: as many of it as there are and as fit one answer. Throws `MalformedBytesError`. */
export async function answerRange(
  bytes: Uint8Array,
  store: Pick<AttestStore, 'decided'>,
  limits: AttestLimits,
): Promise<Uint8Array> {
  const { from, count } = decodeRangeRequest(bytes)
  const items: Uint8Array[] = []
  let size = 0
  for (let number = from; number < from + Math.min(count, limits.rangeMax); number++) {
    const decided = await store.decided(number)
    if (decided === undefined) break
    const item = encodeDecided(decided)
    size += item.length
    if (items.length > 0 && size > limits.messageBytesMax) break
    items.push(item)
  }
  return encodeRange(items)
}

/** Asks `peer` for checkpoints from number `from` on. Empty where it has none, does not answer, or answers nonsense: another one may. */
export async function askRange(
  options: { peer: string; from: number; limits: AttestLimits; signal: AbortSignal },
  network: AttestNetwork,
  onError: (error: unknown) => void,
): Promise<DecidedBytes[]> {
  const { peer, from, limits, signal } = options
  const request = encodeRangeRequest({ from, count: limits.rangeMax })
  try {
    return decodeRange(await network.request(peer, checkpointsProtocol, request, signal), limits)
  } catch (error) {
    // A peer that is away, or has nothing, is no trouble: the next tick asks another.
    if (!signal.aborted && !(error instanceof NetworkError)) onError(error)
    return []
  }
}
