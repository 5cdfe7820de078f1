import { type Hex, hexToBigInt } from 'viem'
import type { Effect } from './duties.ts'
import { createL1Fees } from './l1-fee.ts'
import type { ChainRequest, Submitter } from './submitter.ts'

/** What an agent did on one chain, in numbers that only grow. */
export type WorkCounts = {
  /** Real transactions that a chain took, by what they are for. */
  sent: Partial<Record<Effect['kind'], number>>
  /** Users' transactions in bundles: one that is sent again counts again. */
  bundled: number
  /** Real transactions that a chain did not take. */
  refused: number
  /** Wei of the chain's own money that mined ones cost: gas, and what an OP Stack chain takes for their bytes on L1. */
  paid: bigint
}

export const noWork = (): WorkCounts => ({ sent: {}, bundled: 0, refused: 0, paid: 0n })

/** The same submitter, which counts what goes through it into `counts`. */
export function countWork(
  submitter: Submitter<Effect>,
  counts: WorkCounts,
  request: ChainRequest,
): Submitter<Effect> {
  const l1FeeOf = createL1Fees(request)
  const notePaid = async ({ hash, raw }: { hash: Hex; raw: Hex }) => {
    const receipt = (await request('eth_getTransactionReceipt', [hash])) as {
      gasUsed: Hex
      effectiveGasPrice: Hex
      l1Fee?: Hex
    } | null
    if (receipt === null) return
    counts.paid += hexToBigInt(receipt.gasUsed) * hexToBigInt(receipt.effectiveGasPrice)
    const l1Fee = await l1FeeOf(raw, receipt)
    counts.paid += l1Fee
  }
  return {
    ...submitter,
    async submit(transaction) {
      try {
        const hash = await submitter.submit(transaction)
        const { effect } = transaction
        counts.sent[effect.kind] = (counts.sent[effect.kind] ?? 0) + 1
        if (effect.kind === 'execute') counts.bundled += effect.transactions.length
        return hash
      } catch (error) {
        counts.refused += 1
        throw error
      }
    },
    async onBlock(number) {
      const done = await submitter.onBlock(number)
      // Nobody waits for it: where the chain does not answer, a count is short and nothing else.
      for (const one of done) notePaid(one).catch(() => undefined)
      return done
    },
  }
}
