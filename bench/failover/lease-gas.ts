import { createJsonRpcClient } from '@metalayer/chain'
import { kernelAbi } from '@metalayer/contracts'
import type { RunningDevnet } from '@metalayer/devnet'
import { lowerCase } from '@metalayer/protocol'
import { type Hex, hexToNumber, numberToHex, toFunctionSelector } from 'viem'

const checkpoint = kernelAbi.find((item) => item.type === 'function' && item.name === 'checkpoint')

type Block = { timestamp: Hex; transactions: { hash: Hex; to: Hex | null; input: Hex }[] }

/** Gas for each second of a chain that goes into checkpoints by which it renews its lease, over its last `count` blocks; on average over all chains. */
export async function leaseGas(
  { chains, kernel }: Pick<RunningDevnet, 'chains' | 'kernel'>,
  count: number,
): Promise<number> {
  if (checkpoint?.type !== 'function') throw new Error('The kernel takes no checkpoints.')
  const selector = toFunctionSelector(checkpoint)
  const rates = await Promise.all(
    chains.map(async ({ rpc }) => {
      const client = createJsonRpcClient({ url: rpc })
      try {
        const last = hexToNumber(await client.request<Hex>('eth_blockNumber'))
        const blocks: Block[] = []
        for (let number = last - count; number <= last; number++) {
          const params = [numberToHex(number), true]
          blocks.push(await client.request<Block>('eth_getBlockByNumber', params))
        }
        const renewals = blocks
          .slice(1)
          .flatMap(({ transactions }) =>
            transactions.filter(
              ({ to, input }) =>
                lowerCase(to ?? '0x') === lowerCase(kernel) && input.startsWith(selector),
            ),
          )
        let gas = 0
        for (const { hash } of renewals) {
          const receipt = await client.request<{ gasUsed: Hex }>('eth_getTransactionReceipt', [
            hash,
          ])
          gas += hexToNumber(receipt.gasUsed)
        }
        const [first, end] = [blocks[0], blocks.at(-1)].map((block) =>
          hexToNumber(block?.timestamp ?? '0x0'),
        )
        return gas / ((end ?? 0) - (first ?? 0))
      } finally {
        client.close()
      }
    }),
  )
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length
}
