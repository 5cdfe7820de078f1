import { defineTables } from '../store/migrations.ts'

/**
 * What following keeps. `generation`: of the chain, which has words, names and parked messages of its own in each; block numbers go on through all of them. `undo` holds
 * pairs of slot and the word before the block, so words at any block that is kept follow from `follow_words`, which are those of the newest. `carriers` and `kernel` are JSON of the types of the same name. `follow_bodies` has
 * every block whole, for good: for nodes that need it when the chain is gone (P15).
 */
export const followTables = defineTables('follow', [
  `CREATE TABLE follow_blocks (
    chain_id BIGINT NOT NULL, generation BIGINT NOT NULL, number BIGINT NOT NULL, hash BYTEA NOT NULL, parent_hash BYTEA NOT NULL,
    state_root BYTEA NOT NULL, commitment BYTEA NOT NULL, time BIGINT NOT NULL, gas_used_total TEXT NOT NULL,
    gas_limit TEXT NOT NULL, kernel TEXT NOT NULL, carriers TEXT NOT NULL, undo BYTEA NOT NULL,
    PRIMARY KEY (chain_id, number))`,
  `CREATE TABLE follow_words (
    chain_id BIGINT NOT NULL, generation BIGINT NOT NULL, slot BYTEA NOT NULL, word BYTEA NOT NULL,
    PRIMARY KEY (chain_id, generation, slot)) WITHOUT ROWID`,
  `CREATE TABLE follow_messages (
    chain_id BIGINT NOT NULL, generation BIGINT NOT NULL, destination_id BIGINT NOT NULL, destination_generation BIGINT NOT NULL,
    place BIGINT NOT NULL, message BYTEA NOT NULL, block_number BIGINT NOT NULL,
    PRIMARY KEY (chain_id, generation, destination_id, destination_generation, place)) WITHOUT ROWID`,
  `CREATE TABLE follow_parked (
    chain_id BIGINT NOT NULL, generation BIGINT NOT NULL, slot BYTEA NOT NULL, source_id BIGINT NOT NULL, source_generation BIGINT NOT NULL,
    destination_id BIGINT NOT NULL, destination_generation BIGINT NOT NULL,
    place BIGINT NOT NULL, message BYTEA NOT NULL, block_number BIGINT NOT NULL, released_at BIGINT,
    PRIMARY KEY (chain_id, generation, slot)) WITHOUT ROWID`,
  'CREATE TABLE follow_configurations (hash BYTEA PRIMARY KEY, bytes BYTEA NOT NULL)',
  `CREATE TABLE follow_bodies (
    chain_id BIGINT NOT NULL, number BIGINT NOT NULL, bytes BYTEA NOT NULL,
    PRIMARY KEY (chain_id, number))`,
  `CREATE TABLE follow_names (
    chain_id BIGINT NOT NULL, generation BIGINT NOT NULL, slot BYTEA NOT NULL, kind TEXT NOT NULL, app BYTEA NOT NULL, owner BYTEA NOT NULL,
    object_key BYTEA NOT NULL, block_number BIGINT NOT NULL,
    PRIMARY KEY (chain_id, generation, slot)) WITHOUT ROWID`,
  `CREATE TABLE follow_fences (
    chain_id BIGINT NOT NULL, generation BIGINT NOT NULL, place BIGINT NOT NULL, head TEXT NOT NULL, heirs TEXT NOT NULL,
    PRIMARY KEY (chain_id, generation))`,
])
