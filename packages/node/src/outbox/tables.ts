import { defineTables } from '../store/migrations.ts'

/** What was accepted and is not final (P20). `state`: 0 pending, 1 included (`detail`: where, as JSON), 2 dropped (`detail`: why). */
export const outboxTables = defineTables('outbox', [
  `CREATE TABLE outbox_transactions (
    hash BYTEA PRIMARY KEY, raw BYTEA NOT NULL, state BIGINT NOT NULL, detail TEXT,
    received_at BIGINT NOT NULL, changed_at BIGINT NOT NULL)`,
  'CREATE INDEX outbox_by_state ON outbox_transactions (state, changed_at)',
])
