import type { Dice } from './dice.ts'

/** Shares of `count` things by Zipf's law with this exponent, the most popular first, none above `cap`: what is above it goes to the others. */
export function zipfShares(count: number, exponent: number, cap: number): Float64Array {
  const weights = Float64Array.from({ length: count }, (_, rank) => (rank + 1) ** -exponent)
  let capped = 0
  for (;;) {
    let rest = 0
    for (let rank = capped; rank < count; rank++) rest += weights[rank] ?? 0
    const scale = (1 - capped * cap) / rest
    if (capped >= count || (weights[capped] ?? 0) * scale <= cap) {
      return weights.map((weight, rank) => (rank < capped ? cap : weight * scale))
    }
    capped++
  }
}

/** Draws ranks by their shares. */
export function createDraw(shares: Float64Array): (dice: Dice) => number {
  let sum = 0
  const upTo = shares.map((share) => {
    sum += share
    return sum
  })
  return (dice) => {
    const thrown = dice.real() * sum
    let [low, high] = [0, upTo.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) > thrown) high = middle
      else low = middle + 1
    }
    return low
  }
}
