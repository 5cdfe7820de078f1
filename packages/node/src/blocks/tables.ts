import { defineTables } from '../store/migrations.ts'

/** Blocks of the network are kept for good; decisions for as long as state is answered for. JSON of the types of the same names. */
export const blocksTables = defineTables('blocks', [
  'CREATE TABLE blocks_decisions (number BIGINT PRIMARY KEY, checkpoint TEXT NOT NULL, heads TEXT NOT NULL)',
  'CREATE TABLE blocks_headers (number BIGINT PRIMARY KEY, hash BYTEA NOT NULL, header TEXT NOT NULL)',
  'CREATE INDEX blocks_headers_by_hash ON blocks_headers (hash)',
  `CREATE TABLE blocks_transactions (
    block_number BIGINT NOT NULL, place BIGINT NOT NULL, hash BYTEA NOT NULL, kind TEXT NOT NULL, raw BYTEA NOT NULL,
    sender BYTEA NOT NULL, recipient BYTEA NOT NULL, status TEXT NOT NULL, gas_used TEXT NOT NULL, gas_price TEXT NOT NULL,
    logs TEXT NOT NULL, chain_id BIGINT NOT NULL, generation BIGINT NOT NULL, chain_block BIGINT NOT NULL, carrier BYTEA NOT NULL,
    PRIMARY KEY (block_number, place)) WITHOUT ROWID`,
  'CREATE INDEX blocks_transactions_by_hash ON blocks_transactions (hash)',
  'CREATE TABLE blocks_log_marks (block_number BIGINT PRIMARY KEY, marks BYTEA NOT NULL)',
  'ALTER TABLE blocks_transactions ADD COLUMN contract BYTEA',
  'CREATE INDEX blocks_transactions_deployments ON blocks_transactions (block_number, place) WHERE contract IS NOT NULL',
  'ALTER TABLE blocks_transactions ADD COLUMN messages TEXT',
  'ALTER TABLE blocks_transactions ADD COLUMN delivery BIGINT',
])
