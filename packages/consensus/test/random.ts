/** Seeded randomness (mulberry32), so that each run repeats. */
export type Random = {
  /** In [0, 1). */
  real: () => number
  /** In 0 … below - 1. */
  integer: (below: number) => number
  chance: (probability: number) => boolean
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const real = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    real,
    integer: (below) => Math.floor(real() * below),
    chance: (probability) => real() < probability,
  }
}
