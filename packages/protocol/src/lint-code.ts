import { type Hex, hexToBytes } from 'viem'

/** An instruction that no app may have, and its place in the code in bytes. */
export type ForbiddenInstruction = { name: string; opcode: number; offset: number }

/** Makes or runs code that the deployment does not hold, or ends the app (P23). */
const forbidden: ReadonlyMap<number, string> = new Map([
  [0xf0, 'CREATE'],
  [0xf2, 'CALLCODE'],
  [0xf4, 'DELEGATECALL'],
  [0xf5, 'CREATE2'],
  [0xff, 'SELFDESTRUCT'],
])

const [stop, jump, jumpDestination, push1, push32] = [0x00, 0x56, 0x5b, 0x60, 0x7f]
const [returns, reverts, invalid] = [0xf3, 0xfd, 0xfe]
/** After these nothing runs but from a JUMPDEST on. */
const ends: ReadonlySet<number> = new Set([stop, jump, returns, reverts, invalid])
/** Bytes of metadata at most: compilers write some fifty. */
const METADATA_BYTES_MAX = 128

/**
 * The first forbidden instruction of an app's code that can be reached (P23). Bytes count as an instruction from the beginning on, and from each JUMPDEST on, up to one that ends or jumps for good; what PUSH pushes
 * is none, nor is the metadata that compilers put at the end. So constants behind the code count only from a byte 5b among them on.
 */
export function lintCode(code: Hex): ForbiddenInstruction | undefined {
  const bytes = hexToBytes(code)
  const end = bytes.length - metadataLength(bytes)
  let isReachable = true
  for (let offset = 0; offset < end; offset++) {
    const opcode = bytes[offset] ?? stop
    if (opcode === jumpDestination) isReachable = true
    const name = forbidden.get(opcode)
    if (isReachable && name !== undefined) return { name, opcode, offset }
    if (ends.has(opcode)) isReachable = false
    if (opcode >= push1 && opcode <= push32) offset += opcode - push1 + 1
  }
  return undefined
}

/** Of the CBOR map that compilers end code with: its length stands in the last two bytes, and it speaks of the source or the compiler. */
function metadataLength(bytes: Uint8Array): number {
  const [high = 0, low = 0] = bytes.slice(-2)
  const length = high * 256 + low + 2
  if (length > METADATA_BYTES_MAX || length > bytes.length) return 0
  const map = bytes.slice(-length, -2)
  const [head = 0] = map
  const text = String.fromCharCode(...map)
  const isKnown = ['ipfs', 'solc', 'bzzr', 'experimental'].some((word) => text.includes(word))
  return head >= 0xa1 && head <= 0xa4 && isKnown ? length : 0
}
