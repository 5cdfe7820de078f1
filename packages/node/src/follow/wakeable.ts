import type { Clock } from '../clock.ts'

/** A pause that something else can end. */
export type Wakeable = {
  /** Ends the pause, or has the next one end at once. */
  wake(): void
  /** Resolves after `delayMs`, when woken, or when the signal aborts. */
  sleep(delayMs: number, signal: AbortSignal): Promise<void>
}

/** See `Wakeable`. */
export function createWakeable(clock: Clock): Wakeable {
  let isWoken = false
  let end: (() => void) | undefined
  return {
    wake() {
      isWoken = true
      end?.()
    },
    sleep(delayMs, signal) {
      if (isWoken || signal.aborted) {
        isWoken = false
        return Promise.resolve()
      }
      return new Promise((resolve) => {
        const finish = (): void => {
          cancel()
          signal.removeEventListener('abort', finish)
          end = undefined
          isWoken = false
          resolve()
        }
        const cancel = clock.after(delayMs, finish)
        signal.addEventListener('abort', finish, { once: true })
        end = finish
      })
    },
  }
}
