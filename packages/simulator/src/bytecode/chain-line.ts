import { type JsonRpcClient, type RpcOutcome, RpcTransportError } from '@metalayer/chain'
import type { ChainSource, Clock, HeadListener } from '@metalayer/node'
import type { NetworkMember } from './memory-network.ts'

/** How long a request takes, and whether there is an answer. */
export type LineFaults = {
  /** The chain's RPC is gone, or this node cannot reach it. */
  isDown(): boolean
  /** Milliseconds that a request takes. */
  latencyMs(): number
}

/** A node's way to one chain: requests that take time, and news of its blocks. */
export type ChainLine = {
  client: JsonRpcClient
  watch: ChainSource['watch']
  /** The chain has a new block. */
  announce(): void
  /** Whether the way is open has changed. */
  changed(): void
}

/** Milliseconds until a request that nobody answers fails. */
const TIMEOUT_MS = 5_000

/** See `ChainLine`. Requests are carried out when they arrive, in order of arrival. */
export function createChainLine(
  { chain, rpc }: NetworkMember,
  { clock, faults }: { clock: Clock; faults: LineFaults },
): ChainLine {
  const listeners = new Set<HeadListener>()
  const url = `memory:${chain.chainId}`
  const failure = () => new RpcTransportError(url, 'nobody answered')

  function carry<Result>(work: () => Result, signal?: AbortSignal): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>()
    if (signal?.aborted) return Promise.reject(signal.reason)
    const stop = () => reject(signal?.reason)
    signal?.addEventListener('abort', stop, { once: true })
    clock.after(faults.isDown() ? TIMEOUT_MS : faults.latencyMs(), () => {
      signal?.removeEventListener('abort', stop)
      if (faults.isDown()) reject(failure())
      else {
        try {
          resolve(work())
        } catch (error) {
          reject(error)
        }
      }
    })
    return promise
  }

  return {
    client: {
      url,
      request: <Result>(method: string, params: readonly unknown[] = [], signal?: AbortSignal) =>
        carry(() => {
          const outcome = rpc.answer(method, params)
          if ('error' in outcome) throw outcome.error
          return outcome.result as Result
        }, signal),
      batch: (calls, signal) =>
        carry<RpcOutcome[]>(
          () => calls.map(({ method, params }) => rpc.answer(method, params)),
          signal,
        ),
      close: () => undefined,
    },
    watch(listener, signal) {
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true })
      clock.after(0, () => listener.connected(!faults.isDown()))
    },
    announce() {
      const { transactions, ...header } = chain.head.json
      clock.after(faults.latencyMs(), () => {
        if (faults.isDown()) return
        for (const listener of listeners) listener.head(header)
      })
    },
    changed() {
      for (const listener of listeners) listener.connected(!faults.isDown())
    },
  }
}
