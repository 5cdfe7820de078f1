import { setTimeout as sleep } from 'node:timers/promises'

/** Time, as a deployment sees it. */
export type DeploymentClock = {
  /** Milliseconds. */
  now(): number
  /** Resolves after `delayMs`, rejects when the signal aborts. */
  sleep(delayMs: number, signal: AbortSignal): Promise<void>
}

/** The machine's clock. */
export const systemDeploymentClock: DeploymentClock = {
  now: () => Date.now(),
  sleep: (delayMs, signal) => sleep(delayMs, undefined, { signal }),
}
