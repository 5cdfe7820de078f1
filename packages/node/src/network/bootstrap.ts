import type { Clock } from '../clock.ts'

/** How a node keeps up its connections to the peers that it was told of. */
export type BootstrapOptions = {
  /** The pause after the first failure; it doubles with each further one. */
  retryMinMs: number
  /** The longest pause, so that a peer that comes back is found within it. */
  retryMaxMs: number
}

/** Defaults of `BootstrapOptions`. */
export const defaultBootstrapOptions: BootstrapOptions = { retryMinMs: 100, retryMaxMs: 5_000 }

/** What keeping up connections needs: `dial` resolves to the peer's id, whether the connection is new or not. */
export type BootstrapDependencies = {
  clock: Clock
  random: () => number
  dial: (address: string) => Promise<string>
  isConnected: (peer: string) => boolean
}

/** Connects to fixed addresses, and again whenever a connection is lost. */
export interface Bootstrap {
  start(addresses: readonly string[]): void
  /** Another address to keep up a connection to. */
  add(address: string): void
  /** A peer went away: try it again soon. */
  disconnected(peer: string): void
  stop(): void
}

type Target = { address: string; peer?: string; failures: number; cancel?: () => void }

/** See `Bootstrap`. Pauses vary by a quarter, so that nodes that start together do not dial each other for ever at the same moment. */
export function createBootstrap(
  { retryMinMs, retryMaxMs }: BootstrapOptions,
  { clock, random, dial, isConnected }: BootstrapDependencies,
): Bootstrap {
  const targets = new Map<string, Target>()
  let running = false

  async function attempt(target: Target): Promise<void> {
    try {
      target.peer = await dial(target.address)
      target.failures = 0
      // Lost between the dial's end and now: its event came too early for us to know the peer.
      if (!isConnected(target.peer)) later(target)
    } catch {
      // Why a dial fails (nobody there yet, mostly) changes nothing: we try again.
      target.failures += 1
      later(target)
    }
  }

  function later(target: Target): void {
    if (!running) return
    target.cancel?.()
    const pause = Math.min(retryMaxMs, retryMinMs * 2 ** Math.min(target.failures, 16))
    target.cancel = clock.after(pause * (0.75 + random() / 2), () => void attempt(target))
  }

  function add(address: string): void {
    if (targets.has(address)) return
    const target: Target = { address, failures: 0 }
    targets.set(address, target)
    if (running) void attempt(target)
  }

  return {
    start(addresses) {
      running = true
      for (const target of targets.values()) void attempt(target)
      for (const address of addresses) add(address)
    },
    add,
    disconnected(peer) {
      for (const target of targets.values()) {
        if (target.peer === peer) later(target)
      }
    },
    stop() {
      running = false
      for (const target of targets.values()) target.cancel?.()
    },
  }
}
