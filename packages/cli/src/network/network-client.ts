import { createJsonRpcClient, RpcResponseError, RpcTransportError } from '@metalayer/chain'
import type { Address, Hex } from 'viem'
import { CliError } from '../errors.ts'
import type { HomeJson, StatusJson, TransactionJson } from './wire.ts'

/** The network, as the commands ask it. Throws `CliError` with words for users. */
export type NetworkClient = {
  request<Result>(method: string, params?: readonly unknown[]): Promise<Result>
  status(): Promise<StatusJson>
  home(address: Address): Promise<HomeJson>
  transaction(hash: Hex): Promise<TransactionJson | null>
  /** Wei, everywhere. */
  balance(address: Address): Promise<bigint>
  nonce(address: Address): Promise<number>
  send(raw: Hex): Promise<Hex>
  close(): void
}

/** Creates a client of the gateway at `rpc`. */
export function createNetworkClient(rpc: string, signal: AbortSignal): NetworkClient {
  const client = createJsonRpcClient({ url: rpc, connectionsMax: 64 })

  async function request<Result>(method: string, params: readonly unknown[] = []): Promise<Result> {
    try {
      return await client.request<Result>(method, params, signal)
    } catch (error) {
      throw explain(error, rpc)
    }
  }

  return {
    request,
    status: () => request('era_status'),
    home: (address) => request('era_getHome', [address]),
    transaction: (hash) => request('era_getTransaction', [hash]),
    balance: async (address) => BigInt(await request<Hex>('eth_getBalance', [address, 'latest'])),
    nonce: async (address) =>
      Number(await request<Hex>('eth_getTransactionCount', [address, 'pending'])),
    send: (raw) => request('eth_sendRawTransaction', [raw]),
    close: () => client.close(),
  }
}

function explain(error: unknown, rpc: string): unknown {
  if (error instanceof RpcTransportError) {
    return new CliError('unreachable', `No node answers at ${rpc}.`, {
      hint: 'Start a network with npm start, or name one with --rpc.',
      cause: error,
    })
  }
  if (error instanceof RpcResponseError) {
    return new CliError('refused', error.message, { cause: error })
  }
  return error
}
