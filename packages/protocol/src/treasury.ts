/** What a chain has taken in fees and not paid out (docs/WIRE.md, "Slots that count"). Wei. */
export type Treasury = {
  /** Pays deliveries, sweeps and checkpoints. */
  free: bigint
  /** For bundles, to the chain's agent, with the next checkpoint. */
  owed: bigint
}

const halfBits = 128n

/** Reads the treasury's word. */
export function decodeTreasury(word: bigint): Treasury {
  return { free: BigInt.asUintN(Number(halfBits), word), owed: word >> halfBits }
}

/** The word of a treasury. */
export function encodeTreasury({ free, owed }: Treasury): bigint {
  return free | (owed << halfBits)
}

/** All that a treasury's word holds, in wei. */
export function treasuryTotal(word: bigint): bigint {
  const { free, owed } = decodeTreasury(word)
  return free + owed
}
