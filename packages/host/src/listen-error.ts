import type { NodeSpec } from './node-spec.ts'

/** A port is taken, or an address is not this machine's. */
export class ListenError extends Error {
  readonly code = 'cannot-listen'
  constructor(places: string, cause: Error) {
    super(
      `The node cannot listen at ${places}: ${cause.message}. Choose others in its configuration.`,
      {
        cause,
      },
    )
    this.name = 'ListenError'
  }
}

/** What the system says where nothing can listen. */
const refusals = new Set(['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND'])

/** The error in words of the configuration where it says that a server could not listen; else as it is. */
export function explainListening(error: unknown, { rpc, metrics, peers }: NodeSpec): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const places = [rpc, metrics].flatMap((place) => (place ? [`${place.host}:${place.port}`] : []))
  if (refusals.has(String(error.code))) return new ListenError(places.join(' or '), error)
  // libp2p's own words.
  return error.code === 'unavailable' && error.name === 'NetworkError'
    ? new ListenError(peers.listen.join(' or '), error)
    : error
}
