import { churnBudget, meanLevel, ONE } from '@metalayer/policy'
import { createDice } from '../dice.ts'
import type { Placement } from '../stage.ts'

/** A chain that cannot keep up sends anything anywhere, as much at a time as an agent of ours may. */
export function createRandom(seed: number): Placement {
  const dice = createDice(seed)
  return {
    ...{ name: 'random', gathers: true, remembers: false },
    decide(stage) {
      const { world, limits } = stage
      for (let chain = 0; chain < world.chains; chain++) {
        const here = stage.own(chain)
        if (here.level <= ONE) continue
        let budget = churnBudget({ ...here, mean: meanLevel(stage.views()) }, limits)
        const ids = [...world.residents(chain)]
        for (let moves = 0; moves < limits.movesMax && ids.length > 0; moves++) {
          const [id = -1] = ids.splice(dice.below(ids.length), 1)
          budget -= world.leaveGas(id)
          if (budget < 0) break
          stage.move(id, dice.below(world.chains))
        }
      }
    },
  }
}
