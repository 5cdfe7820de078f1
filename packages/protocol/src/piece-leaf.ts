/** What a chain says of a piece of data: how long it is and, where the chain has sent it on, where to (docs/WIRE.md, "Data"). */
export type PieceLeaf = { length: number; sentTo?: { chainId: number; generation: number } }

const lengthBits = 64n
const chainShift = 64n
const generationShift = 128n

/** The word of a piece. */
export function encodePieceLeaf({ length, sentTo }: PieceLeaf): bigint {
  if (sentTo === undefined) return BigInt(length)
  const { chainId, generation } = sentTo
  return BigInt(length) | (BigInt(chainId) << chainShift) | (BigInt(generation) << generationShift)
}

/** Reads the word of a piece, which is not zero. */
export function decodePieceLeaf(word: bigint): PieceLeaf {
  const length = Number(BigInt.asUintN(Number(lengthBits), word))
  const rest = word >> chainShift
  if (rest === 0n) return { length }
  const chainId = Number(BigInt.asUintN(Number(lengthBits), rest))
  return { length, sentTo: { chainId, generation: Number(word >> generationShift) } }
}
