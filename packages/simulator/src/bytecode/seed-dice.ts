import { createDice, type Dice } from '../coarse/dice.ts'

/** Draws after which seeds that are near each other have nothing in common: the generator's first ones are all but the seed itself. */
const WARM_UP = 64

/** Dice of a run: seeds are small numbers one after the other, and each is to throw otherwise from the first throw on. */
export function createSeedDice(seed: number): Dice {
  const dice = createDice(Math.imul(seed + 1, 0x9e3779b1))
  for (let draw = 0; draw < WARM_UP; draw++) dice.real()
  return dice
}
