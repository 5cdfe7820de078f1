import type { Hex } from 'viem'
import type { BlockRecord, JournalRecord } from './journal.ts'
import type { Upstream } from './upstream.ts'

export type ReplayOptions = { name: string; records: readonly JournalRecord[]; upstream: Upstream }

/** Blocks between two comparisons of hashes; a difference shows in every later block, so few are enough. */
const COMPARISON_INTERVAL = 256

/**
 * Does to a chain at its genesis what the records say was done to it, which gives the same blocks with the same hashes.
 *
 * @throws ReplayDivergedError when it does not.
 */
export async function replayJournal({ name, records, upstream }: ReplayOptions): Promise<void> {
  const lastBlock = records.findLastIndex(({ type }) => type === 'block')
  for (const [index, record] of records.entries()) {
    if (record.type === 'gas-limit') {
      await upstream.call('evm_setBlockGasLimit', [record.gasLimit])
      continue
    }
    if (record.number % COMPARISON_INTERVAL === 0 || index === lastBlock) {
      await compareParent({ name, record, upstream })
    }
    for (const raw of record.transactions) await upstream.call('eth_sendRawTransaction', [raw])
    await upstream.call('evm_mine', [record.time])
  }
}

async function compareParent({
  name,
  record,
  upstream,
}: {
  name: string
  record: BlockRecord
  upstream: Upstream
}): Promise<void> {
  const block = await upstream.call<{ hash: Hex } | null>('eth_getBlockByNumber', [
    `0x${(record.number - 1).toString(16)}`,
    false,
  ])
  if (block?.hash !== record.parent) {
    throw new ReplayDivergedError({ name, number: record.number - 1 })
  }
}

/** Thrown when a chain does not come back as it was. */
export class ReplayDivergedError extends Error {
  readonly code = 'replay-diverged'
  constructor(options: { name: string; number: number }) {
    super(
      `Replaying ${options.name} gave another block ${options.number} than it had, so it would contradict what the network has signed. Was anvil changed since? Remove the data directory to start a new devnet.`,
    )
    this.name = 'ReplayDivergedError'
  }
}
