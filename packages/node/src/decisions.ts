import { lowerCase } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Agents } from './agent/agents.ts'
import type { Decided } from './attest/ports.ts'
import { decodeProposal } from './attest/proposal-codec.ts'
import type { SqlAttestStore } from './attest/sql-attest-store.ts'
import type { BlocksService } from './blocks/interface.ts'

/** As many decisions as kernels take proofs under (P16). */
const provableMax = 64

/** Hands decided checkpoints on, each once and in order, to blocks and agents. */
export type Decisions = {
  take(decided: Decided): void
  /** Height of the newest checkpoint that rests on a voucher of the validator; −1 for none since the start. */
  lastVoucher(validator: Address): number
}

export function createDecisions(deps: {
  store: Pick<SqlAttestStore, 'since'>
  blocks: Pick<BlocksService, 'decided' | 'nextDecision'>
  agents: Pick<Agents, 'onDecision'>
  onError: (where: string, error: unknown) => void
}): Decisions {
  const { store, blocks, agents } = deps
  const vouchers = new Map<Address, number>()
  let told = -1
  let queue: Promise<void> = Promise.resolve()

  const tell = (decided: Decided) => {
    if (decided.checkpoint.number <= told) return
    told = decided.checkpoint.number
    const { vouchers: counted } = decodeProposal(decided.proposal)
    for (const { validator } of counted) {
      const signer = decided.configuration.validators[validator]?.signer
      if (signer !== undefined) vouchers.set(lowerCase(signer), told)
    }
    agents.onDecision(decided, counted)
  }

  const handOver = async (decided: Decided) => {
    const { number } = decided.checkpoint
    if (number === 0) return
    // After a crash between two stores, or a start: what agents need, and what blocks have not heard of.
    if (number !== told + 1 || number > blocks.nextDecision) {
      for (const earlier of await store.since(
        Math.min(blocks.nextDecision, number - provableMax),
      )) {
        if (earlier.checkpoint.number >= number) break
        if (earlier.checkpoint.number >= blocks.nextDecision) await blocks.decided(earlier)
        tell(earlier)
      }
    }
    await blocks.decided(decided)
    tell(decided)
  }

  return {
    take(decided) {
      queue = queue
        .then(() => handOver(decided))
        .catch((error: unknown) => deps.onError('blocks', error))
    },
    lastVoucher: (validator) => vouchers.get(lowerCase(validator)) ?? -1,
  }
}
