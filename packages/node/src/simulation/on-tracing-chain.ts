import { TraceUnavailableError } from './errors.ts'

/** Runs something on the first of these chains whose node traces. @throws TraceUnavailableError where none does, or whatever else goes wrong */
export async function onTracingChain<T>(
  chainIds: readonly number[],
  run: (chainId: number) => Promise<T>,
): Promise<T> {
  let last: unknown
  for (const chainId of chainIds) {
    try {
      return await run(chainId)
    } catch (error) {
      if (!(error instanceof TraceUnavailableError)) throw error
      last = error
    }
  }
  throw last
}
