import { peerIdFromString } from '@libp2p/peer-id'
import { multiaddr } from '@multiformats/multiaddr'

/** An address of TCP, and whose it is if it says. */
const form = /^\/(ip4|ip6|dns|dns4|dns6)\/([^/]+)\/tcp\/(\d+)(?:\/p2p\/([^/]+))?$/

/** Characters of a multiaddr; a name of DNS has at most 253. */
const addressCharactersMax = 400

/** A multiaddr of TCP, read. */
export type PeerAddress = { family: string; host: string; port: number; id?: string }

/** Reads a multiaddr such as `/ip4/192.0.2.7/tcp/8550/p2p/16Uiu2…`; undefined: it is none that nodes use. */
export function readPeerAddress(text: string): PeerAddress | undefined {
  if (text.length > addressCharactersMax) return undefined
  const [, family = '', host = '', port = '', id] = text.match(form) ?? []
  if (family === '' || !canRead(text, id)) return undefined
  return { family, host, port: Number(port), ...(id !== undefined && { id }) }
}

/** Whether `text` is a multiaddr of TCP. */
export function isPeerAddress(text: string): boolean {
  return readPeerAddress(text) !== undefined
}

function canRead(text: string, id: string | undefined): boolean {
  try {
    multiaddr(text)
    if (id !== undefined) peerIdFromString(id)
    return true
  } catch {
    // Both throw errors of many classes; all of them say that it is no address.
    return false
  }
}
