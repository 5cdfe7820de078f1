import type { Clock } from '../clock.ts'

/** How a node keeps up its connections to the peers that it was told of. */
export type BootstrapOptions = {
  /** The pause after the first failure; it doubles with each further one. */
  retryMinMs: number
  /** The longest pause, so that a peer that comes back is found within it. */
  retryMaxMs: number
  /** Calls of an address that peers told of, until it is given up where nobody has ever answered. */
  foundAttemptsMax: number
  /** Addresses that peers told of, at a time. */
  foundMax: number
}

/** Defaults of `BootstrapOptions`. */
export const defaultBootstrapOptions: BootstrapOptions = {
  retryMinMs: 100,
  retryMaxMs: 5_000,
  foundAttemptsMax: 5,
  foundMax: 64,
}

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
  /** The same for one that a peer told of: it is given up where nobody there ever answers. */
  found(address: string): void
  /** A peer went away: try it again soon. */
  disconnected(peer: string): void
  stop(): void
}

type Target = {
  address: string
  isFound: boolean
  peer?: string
  failures: number
  cancel?: () => void
}

/** See `Bootstrap`. Pauses vary by a quarter, so that nodes that start together do not dial each other for ever at the same moment. */
export function createBootstrap(
  { retryMinMs, retryMaxMs, foundAttemptsMax, foundMax }: BootstrapOptions,
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
      const isHopeless = target.isFound && target.peer === undefined
      if (isHopeless && target.failures >= foundAttemptsMax) targets.delete(target.address)
      else later(target)
    }
  }

  function later(target: Target): void {
    if (!running) return
    target.cancel?.()
    const pause = Math.min(retryMaxMs, retryMinMs * 2 ** Math.min(target.failures, 16))
    target.cancel = clock.after(pause * (0.75 + random() / 2), () => void attempt(target))
  }

  function add(address: string, isFound = false): void {
    if (targets.has(address)) return
    const target: Target = { address, isFound, failures: 0 }
    targets.set(address, target)
    if (running) void attempt(target)
  }

  function found(address: string): void {
    const others = [...targets.values()].filter(({ isFound }) => isFound)
    if (others.length < foundMax) add(address, true)
  }

  return {
    start(addresses) {
      running = true
      for (const target of targets.values()) void attempt(target)
      for (const address of addresses) add(address)
    },
    add: (address) => add(address),
    found,
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
