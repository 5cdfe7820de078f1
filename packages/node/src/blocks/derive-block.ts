import { isBalanced } from '@metalayer/consensus'
import {
  buildNetworkBlock,
  type Head,
  hashCheckpoint,
  type NetworkBlock,
  type NetworkHeader,
} from '@metalayer/protocol'
import type { Address } from 'viem'
import type { FollowService } from '../follow/interface.ts'
import type { Decision, FinalTransaction } from './interface.ts'
import { type DerivedTransaction, networkTransactions } from './network-transactions.ts'

export type DeriveContext = {
  follow: Pick<FollowService, 'verified' | 'carriers' | 'decode' | 'chains'>
  kernel: Address
}

/** A network block, and the users' transactions in it. */
export type DerivedBlock = { block: NetworkBlock; final: FinalTransaction[] }

/**
 * Makes the network block of a decision (P29), as soon as this node has verified every chain up to its head: a pure function of the
 * decisions and of the chains' blocks, so any two nodes make the same. `before`: heads of the decision before, none for block 0.
 */
export async function deriveBlock(
  context: DeriveContext,
  { checkpoint, heads }: Decision,
  before: { heads: readonly Head[]; header: NetworkHeader | undefined },
  signal: AbortSignal,
): Promise<DerivedBlock> {
  const transactions: DerivedTransaction[] = []
  let gasLimit = 0n
  for (const head of heads) {
    if (BigInt(head.blockHash) === 0n) continue
    const { chainId, number: blockNumber, blockHash: hash } = head
    const block = await context.follow.verified({ chainId, blockNumber, hash }, signal)
    if (isBalanced(head, context.follow)) gasLimit += block.gasLimit
    const after = startOf(before.heads, head)
    if (after < head.number) transactions.push(...(await transactionsOf(context, head, after)))
  }
  const block = buildNetworkBlock({
    parent: before.header,
    checkpoint,
    checkpointHash: hashCheckpoint(checkpoint),
    transactions: transactions.map(({ entry }) => entry),
    gasLimit,
  })
  const final = transactions.flatMap(({ entry: { hash, from }, nonce }) =>
    nonce === undefined ? [] : [{ hash, from, nonce }],
  )
  return { block, final }
}

/** Where the block before ended on this chain. A generation that is new begins where it joined. */
function startOf(heads: readonly Head[], { chainId, generation, number }: Head): number {
  const last = heads.find((head) => head.chainId === chainId && head.generation === generation)
  return last?.number ?? number
}

async function transactionsOf(
  { follow, kernel }: DeriveContext,
  { chainId, generation, number }: Head,
  after: number,
): Promise<DerivedTransaction[]> {
  const { decode } = follow
  const found = await follow.carriers(chainId, after, number)
  return found.flatMap(({ number: blockNumber, carriers }) =>
    carriers.flatMap((carrier) =>
      networkTransactions({ decode, kernel, chainId, generation, blockNumber }, carrier),
    ),
  )
}
