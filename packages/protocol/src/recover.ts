import { createRequire } from 'node:module'
import { secp256k1 as noble } from '@noble/curves/secp256k1.js'
import type { Address, Hex } from 'viem'
import { bytesToBigint, bytesToHex, hexToBytes, isHexBytes, joinBytes, uintToHex } from './bytes.ts'
import { keccakBytes } from './hash.ts'

type Native = Pick<typeof import('secp256k1'), 'ecdsaRecover' | 'ecdsaSign' | 'publicKeyCreate'>

/** Order of the curve. */
export const curveOrder = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
const halfOrder = curveOrder / 2n

const native = loadNative()

/** Which implementation of secp256k1 recovers and signs: libsecp256k1's native build, or noble where the machine has none. */
export const signatureBackend: 'native' | 'noble' = native === undefined ? 'noble' : 'native'

/** Whether r and s are those of a signature in its one accepted form: in range, and s in the lower half (P27). */
export function isCanonicalSignature(r: bigint, s: bigint): boolean {
  return r > 0n && r < curveOrder && s > 0n && s <= halfOrder
}

/** The address that signed `digest`, in lower case; undefined where nobody can have. */
export function recoverAddress(
  digest: Hex,
  r: bigint,
  s: bigint,
  yParity: number,
): Address | undefined {
  if (!isCanonicalSignature(r, s) || (yParity !== 0 && yParity !== 1)) return undefined
  const signature = hexToBytes(`${uintToHex(r, 32)}${uintToHex(s, 32).slice(2)}`)
  return recoverWith(native ?? nobleBackend, hexToBytes(digest), signature, yParity)
}

/** The address that signed `digest` with 65 bytes r ‖ s ‖ v, v being 27 or 28; undefined where they are not such. */
export function recoverSigner(digest: Hex, signature: Hex): Address | undefined {
  if (!isHexBytes(signature, 65)) return undefined
  const bytes = hexToBytes(signature)
  const [r, s] = [bytesToBigint(bytes.subarray(0, 32)), bytesToBigint(bytes.subarray(32, 64))]
  return recoverAddress(digest, r, s, (bytes[64] ?? 0) - 27)
}

/** Signs 32 bytes: 65 bytes r ‖ s ‖ v with a low s and v 27 or 28. Deterministic (RFC 6979). */
export function signDigest(digest: Hex, privateKey: Hex): Hex {
  const backend = native ?? nobleBackend
  const { signature, recid } = backend.ecdsaSign(hexToBytes(digest), hexToBytes(privateKey))
  return bytesToHex(joinBytes(signature, Uint8Array.of(27 + recid)))
}

/** Address of a private key, in lower case. */
export function addressOf(privateKey: Hex): Address {
  const backend = native ?? nobleBackend
  return publicKeyAddress(backend.publicKeyCreate(hexToBytes(privateKey), false))
}

/** As {@link recoverAddress}, by noble whatever the machine has: for comparison. */
export function recoverAddressByNoble(
  digest: Hex,
  r: bigint,
  s: bigint,
  yParity: number,
): Address | undefined {
  if (!isCanonicalSignature(r, s) || (yParity !== 0 && yParity !== 1)) return undefined
  const signature = hexToBytes(`${uintToHex(r, 32)}${uintToHex(s, 32).slice(2)}`)
  return recoverWith(nobleBackend, hexToBytes(digest), signature, yParity)
}

const nobleBackend = {
  ecdsaRecover(signature: Uint8Array, recid: number, message: Uint8Array): Uint8Array {
    const recovered = joinBytes(Uint8Array.of(recid), signature)
    const point = noble.Signature.fromBytes(recovered, 'recovered').recoverPublicKey(message)
    return point.toBytes(false)
  },
  ecdsaSign(message: Uint8Array, key: Uint8Array): { signature: Uint8Array; recid: number } {
    const signed = noble.sign(message, key, { prehash: false, lowS: true, format: 'recovered' })
    return { signature: signed.slice(1), recid: signed[0] ?? 0 }
  },
  publicKeyCreate(key: Uint8Array, compressed?: boolean): Uint8Array {
    return noble.getPublicKey(key, compressed)
  },
}

function recoverWith(
  backend: Pick<Native, 'ecdsaRecover'> | typeof nobleBackend,
  digest: Uint8Array,
  signature: Uint8Array,
  yParity: number,
): Address | undefined {
  try {
    return publicKeyAddress(backend.ecdsaRecover(signature, yParity, digest, false))
  } catch {
    // Both libraries throw where r is no point of the curve: then nobody can have signed.
    return undefined
  }
}

function publicKeyAddress(publicKey: Uint8Array): Address {
  return bytesToHex(keccakBytes(publicKey.subarray(1)).subarray(12))
}

function loadNative(): Native | undefined {
  try {
    // The package's own entry falls back to elliptic without a word; the binding alone says whether it is there.
    return createRequire(import.meta.url)('secp256k1/bindings.js') as Native
  } catch {
    return undefined
  }
}
