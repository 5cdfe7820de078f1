import { isBalanced } from '@metalayer/consensus'
import {
  buildNetworkBlock,
  type Configuration,
  type Head,
  hashCheckpoint,
  type NetworkBlock,
  type NetworkHeader,
  type NetworkTransaction,
} from '@metalayer/protocol'
import type { Address } from 'viem'
import type { FollowService } from '../follow/interface.ts'
import type { Decision } from './interface.ts'
import { networkTransactions } from './network-transactions.ts'

export type DeriveContext = {
  follow: Pick<FollowService, 'verified' | 'carriers' | 'block'>
  configuration: Configuration
  kernel: Address
}

/**
 * Makes the network block of a decision (P29), as soon as this node has verified every chain up to its head: a pure function of the
 * decisions and of the chains' blocks, so any two nodes make the same. `before`: heads of the decision before, none for block 0.
 */
export async function deriveBlock(
  context: DeriveContext,
  { checkpoint, heads }: Decision,
  before: { heads: readonly Head[]; header: NetworkHeader | undefined },
  signal: AbortSignal,
): Promise<NetworkBlock> {
  const transactions: NetworkTransaction[] = []
  let gasLimit = 0n
  for (const head of heads) {
    if (BigInt(head.blockHash) === 0n) continue
    const { chainId, number: blockNumber, blockHash: hash } = head
    const block = await context.follow.verified({ chainId, blockNumber, hash }, signal)
    if (isBalanced(head, context.configuration)) gasLimit += block.gasLimit
    const after = startOf(before.heads, head)
    if (after < head.number) transactions.push(...(await transactionsOf(context, head, after)))
  }
  return buildNetworkBlock({
    parent: before.header,
    checkpoint,
    checkpointHash: hashCheckpoint(checkpoint),
    transactions,
    gasLimit,
  })
}

/** Where the block before ended on this chain. A generation that is new begins where it joined. */
function startOf(heads: readonly Head[], { chainId, generation, number }: Head): number {
  const last = heads.find((head) => head.chainId === chainId && head.generation === generation)
  return last?.number ?? number
}

async function transactionsOf(
  { follow, configuration, kernel }: DeriveContext,
  { chainId, generation, number }: Head,
  after: number,
): Promise<NetworkTransaction[]> {
  const { networkId } = configuration.parameters
  const found = await follow.carriers(chainId, after, number)
  return found.flatMap(({ number: blockNumber, carriers }) =>
    carriers.flatMap((carrier) =>
      networkTransactions({ networkId, kernel, chainId, generation, blockNumber }, carrier),
    ),
  )
}
