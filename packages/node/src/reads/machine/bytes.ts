const smallEnd = 1n << 64n

/** No bytes at all. */
export const noBytes = new Uint8Array(0)

/** The word at `offset` of a view that reaches so far. */
export function wordIn(view: DataView, offset: number): bigint {
  // Most words are small: numbers cost less to look at than big ones to make.
  if (isSmallIn(view, offset)) return view.getBigUint64(offset + 24)
  const high = (view.getBigUint64(offset) << 64n) | view.getBigUint64(offset + 8)
  const low = (view.getBigUint64(offset + 16) << 64n) | view.getBigUint64(offset + 24)
  return (high << 128n) | low
}

function isSmallIn(view: DataView, offset: number): boolean {
  for (let at = offset; at < offset + 24; at += 4) if (view.getUint32(at) !== 0) return false
  return true
}

/** Writes the word at `offset` of a view that reaches so far. Of larger numbers the low 256 bits. */
export function putWord(view: DataView, offset: number, word: bigint): void {
  if (word < smallEnd) {
    for (let at = offset; at < offset + 24; at += 4) view.setUint32(at, 0)
    view.setBigUint64(offset + 24, word)
    return
  }
  view.setBigUint64(offset, BigInt.asUintN(64, word >> 192n))
  view.setBigUint64(offset + 8, BigInt.asUintN(64, word >> 128n))
  view.setBigUint64(offset + 16, BigInt.asUintN(64, word >> 64n))
  view.setBigUint64(offset + 24, BigInt.asUintN(64, word))
}

/** As many bytes from `offset` on; what is past the end is zero. */
export function paddedSlice(bytes: Uint8Array, offset: number, length: number): Uint8Array {
  if (offset + length <= bytes.length) return bytes.subarray(offset, offset + length)
  const slice = new Uint8Array(length)
  if (offset < bytes.length) slice.set(bytes.subarray(offset))
  return slice
}

/** The word at `offset`; what is past the end is zero. `view` is of these bytes. */
export function paddedWord(bytes: Uint8Array, view: DataView, offset: number): bigint {
  if (offset + 32 <= bytes.length) return wordIn(view, offset)
  if (offset >= bytes.length) return 0n
  return wordIn(viewOf(paddedSlice(bytes, offset, 32)), 0)
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** Words one after the other. */
export function wordsToBytes(words: readonly bigint[]): Uint8Array {
  const bytes = new Uint8Array(32 * words.length)
  const view = viewOf(bytes)
  for (const [index, word] of words.entries()) putWord(view, 32 * index, word)
  return bytes
}
