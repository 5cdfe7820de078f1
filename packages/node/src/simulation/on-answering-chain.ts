import type { Clock } from '../clock.ts'
import { SimulationUnavailableError, TraceUnavailableError } from './errors.ts'

/** How long a chain is waited for before another one is asked as well. */
export type Patience = { clock: Clock; ms: number }

/**
 * Runs something on the first of these chains whose node answers: what comes out is the same on each. With `patience`, one that is silent for so long keeps nobody: the next one is asked as
 * well, and whichever answers first has answered.
 *
 * @throws SimulationUnavailableError, TraceUnavailableError where none does, or whatever else goes wrong
 */
export function onAnsweringChain<T>(
  chainIds: readonly number[],
  run: (chainId: number) => Promise<T>,
  patience?: Patience,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let asked = 0
    let failed = 0
    let stopWaiting = () => {}
    const end = (settle: () => void) => {
      stopWaiting()
      asked = chainIds.length
      settle()
    }
    const next = (): void => {
      stopWaiting()
      const chainId = chainIds[asked]
      if (chainId === undefined) return
      asked += 1
      if (patience !== undefined) stopWaiting = patience.clock.after(patience.ms, next)
      run(chainId).then(
        (result) => end(() => resolve(result)),
        (error: unknown) => {
          failed += 1
          const isLast = failed === chainIds.length
          if (isLast || !isUnavailable(error)) end(() => reject(error))
          else next()
        },
      )
    }
    if (chainIds.length === 0) reject(new RangeError('There is no chain to ask.'))
    next()
  })
}

function isUnavailable(error: unknown): boolean {
  return error instanceof SimulationUnavailableError || error instanceof TraceUnavailableError
}
