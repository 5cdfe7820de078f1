import type { ChainClient, WatchHeads } from '../follow/chain-source.ts'

/** How a chain is asked. */
export type Endpoint = { client: ChainClient & { close(): void }; watch: WatchHeads }

export type EndpointsOptions = {
  /** URLs that the operator chose, by chain id. */
  configured: ReadonlyMap<number, string>
}

export type EndpointsDeps = {
  /** A URL for a chain that the operator chose none for, checked; undefined where nobody tells of one. */
  hint(chainId: number): Promise<string | undefined>
  connect(url: string): Endpoint
}

/** Chains' endpoints: those that the operator chose, and, for chains that joined since, what the registry hints at. */
export type Endpoints = {
  /** Usable at once; while nobody tells where the chain is, its calls fail with `endpoint-missing`, each trying again to learn it. */
  of(chainId: number): { client: ChainClient; watch: WatchHeads }
  close(): void
}

/** Nobody has told where to ask a chain. */
export class EndpointMissingError extends Error {
  readonly code = 'endpoint-missing'
  constructor(chainId: number) {
    super(
      `This node has no endpoint for chain ${chainId}, and the registry hints at none, so it does not vouch for the chain. Configure one.`,
    )
    this.name = 'EndpointMissingError'
  }
}

/** See `Endpoints`. */
export function createEndpoints(options: EndpointsOptions, deps: EndpointsDeps): Endpoints {
  const found = new Map<number, Endpoint>()
  const searches = new Map<number, Promise<Endpoint>>()
  /** Told when an endpoint is found. */
  const waiting = new Map<number, Set<(endpoint: Endpoint) => void>>()

  for (const [chainId, url] of options.configured) found.set(chainId, deps.connect(url))

  async function search(chainId: number): Promise<Endpoint> {
    const url = await deps.hint(chainId)
    if (url === undefined) throw new EndpointMissingError(chainId)
    const endpoint = deps.connect(url)
    found.set(chainId, endpoint)
    for (const listener of waiting.get(chainId) ?? []) listener(endpoint)
    waiting.delete(chainId)
    return endpoint
  }

  /** One search of a chain at a time. */
  function find(chainId: number): Endpoint | Promise<Endpoint> {
    const known = found.get(chainId) ?? searches.get(chainId)
    if (known !== undefined) return known
    const searching = search(chainId).finally(() => searches.delete(chainId))
    searches.set(chainId, searching)
    return searching
  }

  function whenFound(chainId: number, listener: (endpoint: Endpoint) => void): void {
    const endpoint = found.get(chainId)
    if (endpoint !== undefined) {
      listener(endpoint)
      return
    }
    const listeners = waiting.get(chainId) ?? new Set()
    waiting.set(chainId, listeners.add(listener))
  }

  return {
    of: (chainId) => ({
      client: {
        request: async (method, params, signal) =>
          (await find(chainId)).client.request(method, params, signal),
        batch: async (calls, signal) => (await find(chainId)).client.batch(calls, signal),
      },
      watch: (listener, signal) =>
        whenFound(chainId, ({ watch }) => {
          if (!signal.aborted) watch(listener, signal)
        }),
    }),
    close() {
      for (const { client } of found.values()) client.close()
    },
  }
}
