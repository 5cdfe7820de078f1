import type { Address, Hex } from 'viem'
import { hexToNumber, numberToHex } from 'viem'
import type { JsonRpcClient } from '../json-rpc.ts'

/** A log of a chain, as JSON-RPC has it. */
export type AuditedLog = {
  address: Address
  topics: readonly Hex[]
  data: Hex
  transactionHash: Hex
  blockNumber: Hex
}

/** Where the logs of a chain are read. */
export type LogSource = {
  /** Number of the newest block that there is. */
  height(signal: AbortSignal): Promise<number>
  /** Of contracts, in blocks `from` to `to`; they are asked for upwards. */
  logs(
    range: { address: readonly Address[]; from: number; to: number },
    signal: AbortSignal,
  ): Promise<AuditedLog[]>
  /** Calldata of transactions that logs named; undefined where a chain knows none. */
  inputs(hashes: readonly Hex[], signal: AbortSignal): Promise<(Hex | undefined)[]>
}

/** A chain that answers for itself. */
export function createRpcLogSource(client: JsonRpcClient): LogSource {
  return {
    async height(signal) {
      return hexToNumber(await client.request<Hex>('eth_blockNumber', [], signal))
    },
    async logs({ address, from, to }, signal) {
      const range = { address, fromBlock: numberToHex(from), toBlock: numberToHex(to) }
      return client.request<AuditedLog[]>('eth_getLogs', [range], signal)
    },
    async inputs(hashes, signal) {
      const calls = hashes.map((hash) => ({ method: 'eth_getTransactionByHash', params: [hash] }))
      const answers = await client.batch(calls, signal)
      return answers.map((answer) =>
        'error' in answer ? undefined : (answer.result as { input: Hex } | null)?.input,
      )
    },
  }
}
