import { ECDH } from 'node:crypto'
import { privateKeyFromRaw } from '@libp2p/crypto/keys'
import type { PrivateKey } from '@libp2p/interface'
import { peerIdFromPrivateKey, peerIdFromString } from '@libp2p/peer-id'
import { lowerCase } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { hexToBytes, isAddress } from 'viem'
import { publicKeyToAddress } from 'viem/accounts'

/**
 * The libp2p key of a node whose key is `privateKey` (secp256k1). A node has one key: libp2p hashes what it signs with SHA-256 under prefixes of
 * its own, the network with keccak256, so no signature of one can pass for one of the other.
 */
export function toLibp2pKey(privateKey: Hex): PrivateKey {
  return privateKeyFromRaw(hexToBytes(privateKey))
}

/** The peer id of the node whose key is `privateKey`. */
export function peerIdOf(privateKey: Hex): string {
  return peerIdFromPrivateKey(toLibp2pKey(privateKey)).toString()
}

/**
 * The address of the node behind a peer id, which holds its public key; so a connection to a validator proves to be one, without a word.
 * In a memory network, ids are addresses already. `undefined`: neither.
 */
export function addressOfPeer(id: string): Address | undefined {
  if (isAddress(id, { strict: false })) return id.toLowerCase() as Address
  const known = addresses.get(id)
  if (known !== undefined) return known
  const address = readAddress(id)
  if (addresses.size >= addressesMax) addresses.clear()
  if (address !== undefined) addresses.set(id, address)
  return address
}

/** Reading a key off an id costs a square root in the curve's field, and this is asked for every transaction of every peer. */
const addresses = new Map<string, Address>()
const addressesMax = 1_024

function readAddress(id: string): Address | undefined {
  try {
    const peer = peerIdFromString(id)
    if (peer.type !== 'secp256k1') return undefined
    const point = ECDH.convertKey(peer.publicKey.raw, 'secp256k1', undefined, 'hex', 'uncompressed')
    return lowerCase(publicKeyToAddress(`0x${point.toString()}`))
  } catch {
    // Not an id that libp2p can read: then it is nobody that we know.
    return undefined
  }
}
