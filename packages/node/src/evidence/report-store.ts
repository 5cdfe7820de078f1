import type { Address, Hex } from 'viem'
import type { Database } from '../store/database.ts'
import { parseJson, toJson } from '../store/json.ts'
import { defineTables } from '../store/migrations.ts'

/** What became of the proof against each signer. */
export const evidenceTables = defineTables('evidence', [
  'CREATE TABLE evidence_reports (signer TEXT PRIMARY KEY, report TEXT NOT NULL)',
])

/**
 * What became of the proof that `signer` signed two votes of one place. `waiting`: somebody else is to report it first, or the hub does not answer; `unpaid`: this node has no gas
 * on the hub; `sent`: by this node; `accepted`: the hub has punished the signer, whoever said so; `void`: there is nothing to punish, `reason` is the hub's word for why.
 */
export type EvidenceReport = {
  signer: Address
  kind: 'prevote' | 'precommit'
  height: number
  round: number
  state: 'waiting' | 'unpaid' | 'sent' | 'accepted' | 'void'
  reason?: string
  /** Of this node's own transaction. */
  hash?: Hex
}

export type ReportStore = {
  all(): Promise<EvidenceReport[]>
  put(report: EvidenceReport): Promise<void>
}

/** Reports that are read at a start: one of each signer that there ever was. */
const reportsMax = 1_000

/** A store in `evidenceTables`. */
export function createReportStore(database: Database): ReportStore {
  return {
    async all() {
      const rows = await database.query<{ report: string }>(
        'SELECT report FROM evidence_reports ORDER BY signer LIMIT $1',
        [reportsMax],
      )
      return rows.map(({ report }) => parseJson(report) as EvidenceReport)
    },
    async put(report) {
      await database.run(
        'INSERT INTO evidence_reports (signer, report) VALUES ($1, $2) ON CONFLICT (signer) DO UPDATE SET report = excluded.report',
        [report.signer, toJson(report)],
      )
    },
  }
}
