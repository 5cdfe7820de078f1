import { createJsonRpcClient } from '@metalayer/chain'
import { encodeFunctionData, erc20Abi, type Hex } from 'viem'
import { amountOf, type Side, singlesCount, weiOf } from './side.ts'

/** Sees to it that both sides hold, and answer, what is asked for. Throws where one does not. */
export async function checkSide({
  port,
  token,
  holders,
  transactions,
  blocks,
}: Side): Promise<void> {
  const client = createJsonRpcClient({ url: `http://127.0.0.1:${port}` })
  try {
    for (const [place, holder] of holders.entries()) {
      const data = encodeFunctionData({ abi: erc20Abi, functionName: 'balanceOf', args: [holder] })
      const answer = await client.request<Hex>('eth_call', [{ to: token, data }, 'latest'])
      const expected = amountOf(place) + (place < singlesCount ? 1n : 0n)
      if (BigInt(answer) !== expected) throw new Error(`${holder} has ${answer} at port ${port}.`)
      const wei = await client.request<Hex>('eth_getBalance', [holder, 'latest'])
      if (BigInt(wei) !== weiOf) throw new Error(`${holder} has ${wei} wei at port ${port}.`)
    }
    for (const [place, hash] of transactions.entries()) {
      const receipt = await client.request<{ logs: unknown[] } | null>(
        'eth_getTransactionReceipt',
        [hash],
      )
      const block = `0x${blocks[place]?.toString(16)}`
      const filter = { address: token, fromBlock: block, toBlock: block }
      const logs = await client.request<unknown[]>('eth_getLogs', [filter])
      if (receipt?.logs.length !== 1 || logs.length !== 1) {
        throw new Error(`Transaction ${hash} at port ${port} has not the one log that it should.`)
      }
    }
  } finally {
    client.close()
  }
}
