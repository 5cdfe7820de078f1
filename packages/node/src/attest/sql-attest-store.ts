import type { Database, SqlRow } from '../store/database.ts'
import { parseJson, toJson } from '../store/json.ts'
import { defineTables } from '../store/migrations.ts'
import type { AttestLimits } from './limits.ts'
import type { AttestStore, Decided, Offence } from './ports.ts'
import { decodeDecided, encodeDecided } from './range-codec.ts'

/** Decided checkpoints: what those who catch up need for good, and the whole of the newest ones. The record of what this validator has signed, and evidence against others. */
export const attestTables = defineTables('attest', [
  'CREATE TABLE attest_decided (number BIGINT PRIMARY KEY, bytes BYTEA NOT NULL, decided TEXT)',
  'CREATE TABLE attest_record (id BIGINT PRIMARY KEY, bytes BYTEA NOT NULL)',
  'CREATE TABLE attest_evidence (id TEXT PRIMARY KEY, evidence TEXT NOT NULL)',
])

/** Checkpoints of which everything is kept, so that a node that fell between two stores goes on without asking anyone. */
const wholeMax = 512
const recordId = 1
/** Proofs against one signer: one costs it its seat. */
const evidenceOfOneMax = 16

/** An {@link AttestStore} that also hands out the newest decided checkpoints whole. */
export type SqlAttestStore = AttestStore & {
  /** Decided checkpoints from number `from` on that are kept whole, ascending. */
  since: (from: number) => Promise<Decided[]>
}

/** Keeps votes durable against a loss of power, as a vote that is forgotten can be contradicted. */
export function createSqlAttestStore(deps: {
  database: Database
  limits: AttestLimits
}): SqlAttestStore {
  const { database, limits } = deps

  const whole = async (
    sql: string,
    parameters: readonly (string | number)[],
  ): Promise<Decided[]> => {
    const rows = await database.query<SqlRow & { decided: string; bytes: Uint8Array }>(
      sql,
      parameters,
    )
    return rows.map(({ decided, bytes }) => {
      const rest = parseJson(decided) as Omit<Decided, 'proposal' | 'commit'>
      return { ...rest, ...decodeDecided(bytes, limits) }
    })
  }

  return {
    async latest() {
      const [latest] = await whole(
        'SELECT decided, bytes FROM attest_decided WHERE decided IS NOT NULL ORDER BY number DESC LIMIT 1',
        [],
      )
      return latest
    },
    since: (from) =>
      whole(
        'SELECT decided, bytes FROM attest_decided WHERE number >= $1 AND decided IS NOT NULL ORDER BY number LIMIT 100000',
        [from],
      ),
    async decided(number) {
      const [row] = await database.query<SqlRow & { bytes: Uint8Array }>(
        'SELECT bytes FROM attest_decided WHERE number = $1',
        [number],
      )
      return row && decodeDecided(row.bytes, limits)
    },
    async putDecided({ proposal, commit, ...rest }) {
      const { number } = rest.checkpoint
      await database.transaction(async (transaction) => {
        await transaction.run(
          'INSERT INTO attest_decided (number, bytes, decided) VALUES ($1, $2, $3) ON CONFLICT (number) DO NOTHING',
          [number, encodeDecided({ proposal, commit }), toJson(rest)],
        )
        await transaction.run('UPDATE attest_decided SET decided = NULL WHERE number = $1', [
          number - wholeMax,
        ])
      })
    },
    async record() {
      const [row] = await database.query<SqlRow & { bytes: Uint8Array }>(
        'SELECT bytes FROM attest_record WHERE id = $1',
        [recordId],
      )
      return row?.bytes
    },
    async putRecord(bytes) {
      await database.transaction(
        async (transaction) => {
          await transaction.run(
            'INSERT INTO attest_record (id, bytes) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET bytes = excluded.bytes',
            [recordId, bytes],
          )
        },
        { durability: 'power' },
      )
    },
    async evidence() {
      const rows = await database.query<SqlRow & { evidence: string }>(
        'SELECT evidence FROM attest_evidence LIMIT 1000',
      )
      return rows.map(({ evidence }) => parseJson(evidence) as Offence)
    },
    async putEvidence(offence) {
      const { signer, first } = offence
      const { type, height, round } = first
      await database.run(
        `INSERT INTO attest_evidence (id, evidence) SELECT CAST($1 AS TEXT), CAST($2 AS TEXT)
         WHERE (SELECT COUNT(*) FROM attest_evidence WHERE id LIKE $3) < $4 ON CONFLICT (id) DO NOTHING`,
        [`${signer} ${type} ${height} ${round}`, toJson(offence), `${signer} %`, evidenceOfOneMax],
      )
    },
  }
}
