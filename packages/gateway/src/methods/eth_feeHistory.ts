import type { NodeView } from '@metalayer/node'
import { numberToHex } from 'viem'
import { rewards } from '../gas-oracle.ts'
import type { Method } from '../method.ts'
import { atMost, blockTagParam, numberParam } from '../params.ts'
import { invalidParams, RpcError, rpcCodes } from '../rpc-error.ts'

const blocksMax = 1024
/** With rewards, which take whole blocks. A client that asks for more gets the newest of them, as EIP-1559's method allows. */
const rewardBlocksMax = 128
const percentilesMax = 100

export const eth_feeHistory: Method = async ({ view }, params) => {
  atMost(params, 3)
  const percentiles = percentilesParam(params[2])
  const most = percentiles.length > 0 ? rewardBlocksMax : blocksMax
  const count = Math.min(numberParam(params[0], 'blockCount'), most)
  const head = await view.head()
  const tag = await blockTagParam(view, params[1])
  if (tag === undefined) throw new RpcError(rpcCodes.server, 'request beyond head block')
  const newest = tag === 'pending' ? head.number : tag
  const oldest = Math.max(0, newest - count + 1)
  const baseFeePerGas: string[] = []
  const gasUsedRatio: number[] = []
  const reward: string[][] = []
  for (let number = oldest; count > 0 && number <= newest; number += 1) {
    const header = await view.header({ number })
    if (header === undefined) continue
    const { gasUsed, gasLimit } = header
    baseFeePerGas.push(numberToHex(header.baseFeePerGas))
    gasUsedRatio.push(gasLimit === 0n ? 0 : Number((gasUsed * 10_000n) / gasLimit) / 10_000)
    if (percentiles.length > 0) reward.push(await rewardOf(view, number, percentiles))
  }
  // One entry more than blocks: the fee of the block after, of which the best guess is the newest.
  const after = newest < head.number ? await view.header({ number: newest + 1 }) : head
  baseFeePerGas.push(numberToHex((after ?? head).baseFeePerGas))
  return {
    oldestBlock: numberToHex(oldest),
    baseFeePerGas,
    gasUsedRatio,
    baseFeePerBlobGas: baseFeePerGas.map(() => '0x1'),
    blobGasUsedRatio: gasUsedRatio.map(() => 0),
    ...(percentiles.length > 0 && { reward }),
  }
}

async function rewardOf(view: NodeView, number: number, percentiles: readonly number[]) {
  const block = await view.block({ number })
  const tips = block === undefined ? percentiles.map(() => 0n) : rewards(block, percentiles)
  return tips.map((tip) => numberToHex(tip))
}

function percentilesParam(value: unknown): number[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value) || value.length > percentilesMax) {
    throw invalidParams(`rewardPercentiles must be a list of at most ${percentilesMax} numbers`)
  }
  const percentiles: number[] = []
  for (const item of value) {
    if (typeof item !== 'number' || !(item >= 0 && item <= 100))
      throw invalidParams('a reward percentile must be between 0 and 100')
    if (item < (percentiles.at(-1) ?? 0)) throw invalidParams('reward percentiles must not fall')
    percentiles.push(item)
  }
  return percentiles
}
