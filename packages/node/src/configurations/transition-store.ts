import { type Hex, hexToBigInt, numberToHex } from 'viem'
import type { Database } from '../store/database.ts'
import { parseJson, toJson } from '../store/json.ts'
import { defineTables } from '../store/migrations.ts'
import type { Transition } from './transition.ts'

/** Transitions by the number of what they lead to; for good, as a chain or a node that was away for long needs each in turn. */
export const configurationsTables = defineTables('configurations', [
  'CREATE TABLE configurations_transitions (number BIGINT PRIMARY KEY, transition TEXT NOT NULL)',
])

/** As JSON has it: the mask in hexadecimal. */
type Stored = Omit<Transition, 'decision'> & {
  decision: Omit<Transition['decision'], 'commit'> & {
    commit: { round: number; mask: Hex; signatures: Hex }
  }
}

/** What is kept of transitions in SQL. */
export type TransitionStore = {
  all(): Promise<Transition[]>
  put(transition: Transition): Promise<void>
}

/** Transitions that are read at a start. */
const transitionsMax = 100_000

/** A store in `configurationsTables`. */
export function createTransitionStore(database: Database): TransitionStore {
  return {
    async all() {
      const rows = await database.query<{ transition: string }>(
        'SELECT transition FROM configurations_transitions ORDER BY number LIMIT $1',
        [transitionsMax],
      )
      return rows.map((row) => {
        const { decision, ...rest } = parseJson(row.transition) as Stored
        const { commit } = decision
        return {
          ...rest,
          decision: { ...decision, commit: { ...commit, mask: hexToBigInt(commit.mask) } },
        }
      })
    },
    async put({ decision, ...rest }) {
      const { commit } = decision
      const stored: Stored = {
        ...rest,
        decision: { ...decision, commit: { ...commit, mask: numberToHex(commit.mask) } },
      }
      await database.run(
        'INSERT INTO configurations_transitions (number, transition) VALUES ($1, $2) ON CONFLICT (number) DO NOTHING',
        [rest.next.number, toJson(stored)],
      )
    },
  }
}
