import { createHash } from 'node:crypto'
import { paddedSlice, viewOf, wordIn } from '@metalayer/node/machine/bytes'
import { bytesToHex, hexToBytes, isCanonicalSignature, recoverAddress } from '@metalayer/protocol'
import { UnsupportedCodeError, wordsOf } from './frame.ts'

/** A contract that every chain has without code: what it takes, and what it gives. */
export type Precompile = {
  gas(input: Uint8Array): number
  run(input: Uint8Array): Uint8Array
}

const nothing = new Uint8Array(0)

function recover(input: Uint8Array): Uint8Array {
  const bytes = paddedSlice(input, 0, 128)
  const view = viewOf(bytes)
  const [v, r, s] = [wordIn(view, 32), wordIn(view, 64), wordIn(view, 96)]
  if (v !== 27n && v !== 28n) return nothing
  // The library takes only low values of s; the other one is the same signature with the other parity.
  const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
  const isHigh = !isCanonicalSignature(r, s) && s < order
  const parity = Number(v - 27n) ^ (isHigh ? 1 : 0)
  const digest = bytesToHex(bytes.subarray(0, 32))
  const address = recoverAddress(digest, r, isHigh ? order - s : s, parity)
  if (address === undefined) return nothing
  const word = new Uint8Array(32)
  word.set(hexToBytes(address), 12)
  return word
}

const digestOf =
  (name: string, gas: number, wordGas: number): (() => Precompile) =>
  () => ({
    gas: (input) => gas + wordGas * wordsOf(input.length),
    run(input) {
      const word = new Uint8Array(32)
      const digest = createHash(name).update(input).digest()
      word.set(digest, 32 - digest.length)
      return word
    },
  })

const precompiles: ReadonlyMap<bigint, Precompile> = new Map([
  [1n, { gas: () => 3_000, run: recover }],
  [2n, digestOf('sha256', 60, 12)()],
  [3n, digestOf('ripemd160', 600, 120)()],
  [4n, { gas: (input) => 15 + 3 * wordsOf(input.length), run: (input) => input.slice() }],
])

/** The last one that chains have (Prague). */
export const LAST_PRECOMPILE = 0x11n

/** What is at an address; undefined where nothing is. @throws UnsupportedCodeError */
export function precompileAt(address: bigint): Precompile | undefined {
  if (address === 0n || address > LAST_PRECOMPILE) return undefined
  const found = precompiles.get(address)
  if (found === undefined) throw new UnsupportedCodeError(`the precompile at ${address}`)
  return found
}
