import { lowerCase } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Transition } from './transition.ts'

/** Settings of apps, as configurations have changed them (P23): the same for everyone, whatever any chain has heard of. */
export type Settings = {
  /** The word of 32 bytes that counts at a second; undefined where none does yet. */
  at(app: Address, name: Hex, second: number): Hex | undefined
  /** Every setting that was ever changed, in the order in which they first were. */
  all(): { app: Address; name: Hex }[]
}

/** From which second on a setting has a word. */
type Change = { since: number; word: Hex }

/** See `Settings`. Reads each configuration once it is in force. */
export function createSettings(deps: {
  transition(number: number): Pick<Transition, 'next' | 'decision'> | undefined
}): Settings {
  const histories = new Map<string, { app: Address; name: Hex; changes: Change[] }>()
  let known = 0
  let leasesEnd = 0

  function takeOver(): void {
    for (;;) {
      const transition = deps.transition(known + 1)
      if (transition === undefined) return
      known += 1
      leasesEnd = leasesEndAfter(leasesEnd, transition.decision)
      for (const { app, name, word } of transition.next.settings) {
        const history = histories.get(keyOf(app, name)) ?? { app, name, changes: [] }
        histories.set(keyOf(app, name), history)
        history.changes.push({ since: leasesEnd + 1, word })
      }
    }
  }

  return {
    at(app, name, second) {
      takeOver()
      // Of two since the same second, the later one counts.
      return histories.get(keyOf(app, name))?.changes.findLast(({ since }) => since <= second)?.word
    },
    all() {
      takeOver()
      return [...histories.values()].map(({ app, name }) => ({ app, name }))
    },
  }
}

/**
 * The last second for which a chain can have a lease from a checkpoint up to `decision`, the last one that its configuration signed: an earlier one may have given
 * longer leases (docs/WIRE.md, "Settings").
 */
function leasesEndAfter(before: number, decision: Transition['decision']): number {
  const { checkpoint, configuration } = decision
  return Math.max(before, Math.ceil(checkpoint.time / 1000) + configuration.parameters.lease)
}

const keyOf = (app: Address, name: Hex): string => `${lowerCase(app)} ${lowerCase(name)}`
