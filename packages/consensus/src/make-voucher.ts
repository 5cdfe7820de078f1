import { voucherBlocksMax } from '@metalayer/protocol'

/** Grids near the newest block; validators whose tips differ by less than a step agree on one of its points. */
const nearSteps = [4, 32]
const nearPoints = 2
const farPoints = voucherBlocksMax - 1 - nearPoints * nearSteps.length

/**
 * Numbers of the blocks past `head`, up to the verified tip `newest`, that a validator vouchers: all where there are at most 8, else the newest and points of
 * grids of powers of two, ascending. Grids are anchored at zero, so validators at slightly different tips name the same points: near ones, so that
 * the head lands close to the tip at once, and of one wide grid over all that is missing, so that they agree on something however far their tips are apart.
 */
export function voucherNumbers(head: number, newest: number): number[] {
  const gap = newest - head
  if (gap <= voucherBlocksMax) {
    return Array.from({ length: Math.max(gap, 0) }, (_, place) => head + 1 + place)
  }
  const numbers = new Set([newest])
  for (const step of nearSteps) addPoints(numbers, { head, newest, step, count: nearPoints })
  const far = farStep(head, newest)
  addPoints(numbers, { head, newest, step: far, count: farPoints })
  // What is left serves those who are far behind: the first point past the head of ever finer grids.
  for (let step = far / 2; step >= 1 && numbers.size < voucherBlocksMax; step /= 2) {
    numbers.add((Math.floor(head / step) + 1) * step)
  }
  return [...numbers].sort((left, right) => left - right)
}

/** The least power of two with at most `farPoints` multiples past the head. */
function farStep(head: number, newest: number): number {
  let step = 1
  while (Math.floor(newest / step) - Math.floor(head / step) > farPoints) step *= 2
  return step
}

function addPoints(
  numbers: Set<number>,
  grid: { head: number; newest: number; step: number; count: number },
): void {
  const last = Math.floor(grid.newest / grid.step) * grid.step
  for (let place = 0; place < grid.count; place++) {
    const point = last - place * grid.step
    if (point > grid.head) numbers.add(point)
  }
}
