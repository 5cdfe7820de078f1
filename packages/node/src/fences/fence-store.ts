import type { Head, HeadKey } from '@metalayer/protocol'
import type { Database } from '../store/database.ts'
import { parseJson, toJson } from '../store/json.ts'
import type { Fence } from './fences.ts'

type Row = { head: string; heirs: string }

/** Fences on disk, in the order in which they came. */
export function createFenceStore(database: Database) {
  return {
    async load(): Promise<Fence[]> {
      const rows = await database.query<Row>('SELECT head, heirs FROM follow_fences ORDER BY place')
      return rows.map((row) => {
        const head = parseJson(row.head) as Head
        const { chainId, generation } = head
        return { chainId, generation, head, heirs: parseJson(row.heirs) as HeadKey[] }
      })
    },
    async save({ chainId, generation, head, heirs }: Fence): Promise<void> {
      // The answer to a commit may have been lost: the very fence is there then.
      await database.run(
        `INSERT INTO follow_fences (chain_id, generation, place, head, heirs)
          VALUES ($1, $2, (SELECT COALESCE(MAX(place), 0) + 1 FROM follow_fences), $3, $4) ON CONFLICT DO NOTHING`,
        [chainId, generation, toJson(head), toJson(heirs)],
      )
    },
  }
}
