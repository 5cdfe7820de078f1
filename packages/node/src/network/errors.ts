/**
 * Why the network could not do it.
 *
 * - `unreachable`: the peer is not connected, or was lost before it answered
 * - `refused`: the peer does not answer this protocol, or its handler failed
 * - `too-large`: over a bound of `NetworkLimits`
 * - `stopped`: this node's network is not running
 * - `unavailable`: the network could not start to listen
 */
export type NetworkErrorCode = 'unreachable' | 'refused' | 'too-large' | 'stopped' | 'unavailable'

/** An operating error of the network. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError'
  readonly code: NetworkErrorCode

  constructor(code: NetworkErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

/** Told of a peer that is cut off for a while. */
export class OffendingPeerError extends Error {
  readonly code = 'offending-peer'
  constructor(peer: string) {
    super(
      `${peer} hands over again and again what no honest node does: bytes that are no message, votes or vouchers that are not signed by whom they name. It is cut off for a while. If it is yours, see that it runs the same version, and that nobody else has its key.`,
    )
    this.name = 'OffendingPeerError'
  }
}

/** @throws NetworkError `too-large` where `bytes` is over `bytesMax`. */
export function assertSize(what: string, bytes: Uint8Array, bytesMax: number): void {
  if (bytes.length <= bytesMax) return
  const message = `${what} has ${bytes.length} bytes, at most ${bytesMax} travel. Send it in parts.`
  throw new NetworkError('too-large', message)
}
