import type { HeadKey } from '@metalayer/protocol'

/** Of a generation of a chain, for maps: what one fence ends, and nothing else (P1). */
export function placeKey({ chainId, generation }: HeadKey): string {
  return `${chainId}.${generation}`
}
