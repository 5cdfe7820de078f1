import {
  type Configuration,
  genesisCheckpoint,
  genesisHeads,
  hashCheckpoint,
} from '@metalayer/protocol'
import type { Decided } from './ports.ts'

/** Checkpoint 0, which nobody signs. */
export function genesisDecided(configuration: Configuration): Decided {
  const checkpoint = genesisCheckpoint(configuration)
  return {
    checkpoint,
    hash: hashCheckpoint(checkpoint),
    heads: genesisHeads(configuration),
    configuration,
    proposal: new Uint8Array(),
    commit: { round: 0, mask: 0n, signatures: '0x' },
  }
}
