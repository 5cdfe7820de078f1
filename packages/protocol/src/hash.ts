import { createKeccak } from 'hash-wasm'
import type { Hex } from 'viem'
import { bytesToHex, hexToBytes } from './bytes.ts'

// One WebAssembly instance, used synchronously: six to nine times as fast as noble (hash.bench.ts), with no native build.
const keccak = await createKeccak(256)

/** Keccak-256 of `data`, as 32 bytes. */
export function keccakBytes(data: Uint8Array): Uint8Array {
  return keccak.init().update(data).digest('binary')
}

/** Keccak-256 of `data`. */
export function keccak256(data: Hex | Uint8Array): Hex {
  return bytesToHex(keccakBytes(typeof data === 'string' ? hexToBytes(data) : data))
}
