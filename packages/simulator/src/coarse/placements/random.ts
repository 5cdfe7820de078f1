import { churnBudget, meanLevel, ONE, portionOf } from '@metalayer/policy'
import { createDice } from '../dice.ts'
import type { Placement } from '../stage.ts'

/** A chain that cannot keep up sends anything anywhere, until it is no fuller than the others, and as much at a time as an agent of ours may. */
export function createRandom(seed: number): Placement {
  const dice = createDice(seed)
  return {
    ...{ name: 'random', gathers: true, remembers: false },
    decide(stage) {
      const { world, limits } = stage
      for (let chain = 0; chain < world.chains; chain++) {
        const here = stage.own(chain)
        if (here.level <= ONE) continue
        const mean = meanLevel(stage.views())
        let budget = churnBudget({ ...here, mean }, limits)
        let excess = portionOf(here.capacity, here.level - mean)
        const ids = [...world.residents(chain)]
        for (let moves = 0; moves < limits.movesMax && ids.length > 0; moves++) {
          const [id = -1] = ids.splice(dice.below(ids.length), 1)
          budget -= world.leaveGas(id)
          if (excess <= 0 || budget < 0) break
          excess -= stage.paceOf(id) + Math.floor(stage.waitingFor(id) / limits.backlogTicks)
          stage.move(id, dice.below(world.chains))
        }
      }
    },
  }
}
