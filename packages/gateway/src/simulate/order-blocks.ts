import type { NetworkHeader } from '@metalayer/node'
import { RpcError, rpcCodes } from '../rpc-error.ts'
import { type BlockCalls, SIMULATED_BLOCKS_MAX, tooMany } from './payload.ts'

/** A block to be simulated, whose number and time are settled. */
export type OrderedBlock = BlockCalls & { number: number; time: number }

/** Numbers blocks on from `base`, one by one, gaps filled with empty ones; times go up by a second where nothing else is said. @throws RpcError where they do not go up */
export function orderBlocks(
  base: Pick<NetworkHeader, 'number' | 'timestamp'>,
  blocks: readonly BlockCalls[],
): OrderedBlock[] {
  const ordered: OrderedBlock[] = []
  let { number: last, timestamp } = base
  const add = (block: BlockCalls, number: number, time: number) => {
    ordered.push({ ...block, number, time })
    last = number
    timestamp = time
  }
  for (const block of blocks) {
    const number = block.block.number ?? last + 1
    if (number <= last) {
      const words = `block numbers must be in order: ${number} <= ${last}`
      throw new RpcError(rpcCodes.blockNumbers, words)
    }
    if (number - base.number > SIMULATED_BLOCKS_MAX) throw tooMany(SIMULATED_BLOCKS_MAX, 'blocks')
    while (last + 1 < number) add({ block: {}, state: {}, calls: [] }, last + 1, timestamp + 1)
    const time = block.block.time ?? timestamp + 1
    if (time <= timestamp) {
      const words = `block timestamps must be in order: ${time} <= ${timestamp}`
      throw new RpcError(rpcCodes.blockTimes, words)
    }
    add(block, number, time)
  }
  return ordered
}
