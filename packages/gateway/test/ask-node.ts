import type { Hex } from 'viem'

/** What a node's or a chain's RPC answers to one call, its error as it is. */
export type NodeAnswer = {
  result?: unknown
  error?: { code: number; message: string; data?: Hex }
}

/** Asks as a client without a library does. */
export async function askNode(
  rpc: string,
  method: string,
  params: readonly unknown[] = [],
): Promise<NodeAnswer> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(rpc, { method: 'POST', headers, body })
  return (await response.json()) as NodeAnswer
}
