import { createJsonRpcClient, RpcTransportError } from '@metalayer/chain'
import { type Hex, hexToNumber } from 'viem'
import type { NodeLog } from './node-log.ts'
import type { ChainAccess } from './node-spec.ts'

/** How long a chain is waited for at a node's start. */
const ENDPOINT_TIMEOUT_MS = 5_000

/** The node behind a chain's endpoint serves another chain. */
export class EndpointMismatchError extends Error {
  readonly code = 'endpoint-mismatch'
  constructor({ name, chainId }: ChainAccess, found: number) {
    super(
      `The endpoint of ${name} is to serve chain ${chainId}, and serves chain ${found}. Correct it in the node's configuration, under chains.`,
    )
    this.name = 'EndpointMismatchError'
  }
}

/**
 * Asks each endpoint which chain it serves. One that is silent is noted: a chain may be away.
 *
 * @throws EndpointMismatchError
 */
export async function checkEndpoints(
  chains: readonly ChainAccess[],
  log: Pick<NodeLog, 'report'>,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(chains.map((chain) => checkEndpoint(chain, log, signal)))
}

async function checkEndpoint(
  chain: ChainAccess,
  log: Pick<NodeLog, 'report'>,
  signal: AbortSignal,
): Promise<void> {
  if (chain.rpc === undefined) return
  const client = createJsonRpcClient({ url: chain.rpc, timeoutMs: ENDPOINT_TIMEOUT_MS })
  try {
    const found = hexToNumber(await client.request<Hex>('eth_chainId', [], signal))
    if (found !== chain.chainId) throw new EndpointMismatchError(chain, found)
  } catch (error) {
    if (!(error instanceof RpcTransportError) || signal.aborted) throw error
    log.report(chain.name, error)
  } finally {
    client.close()
  }
}
