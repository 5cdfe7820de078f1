import type { DevnetChain } from '../chain/devnet-chain.ts'

export type BlockClockOptions = {
  /** Milliseconds between two blocks of a chain. */
  blockTimeMs: number
}

export type BlockClockDependencies = {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls `run` after `delayMs`; what it returns takes that back. */
  after(delayMs: number, run: () => void): () => void
  /** Told when a chain does not mine. One that is down is no failure. */
  onFailure(chain: string, error: unknown): void
}

/** Mines the chains of a devnet, each once in a block time. */
export type BlockClock = {
  /** Mines this one, too. */
  add(chain: DevnetChain): void
  stop(): void
}

/**
 * Starts to mine `chains`, spread evenly over the block time so that fifty of them do not ask for the processor at once. A chain that
 * is made slow, takes long, is paused or down skips its turns.
 */
export function startBlockClock(
  chains: readonly DevnetChain[],
  { blockTimeMs }: BlockClockOptions,
  { now, after, onFailure }: BlockClockDependencies,
): BlockClock {
  const cancels = new Map<DevnetChain, () => void>()
  const minedAt = new Map<DevnetChain, number>()
  const step = blockTimeMs >= 1_000 ? 1 : 0

  function schedule(chain: DevnetChain, offsetMs: number): void {
    const elapsed = (now() - offsetMs) % blockTimeMs
    const cancel = after(blockTimeMs - elapsed, () => {
      void mine(chain).finally(() => {
        if (cancels.has(chain)) schedule(chain, offsetMs)
      })
    })
    cancels.set(chain, cancel)
  }

  /** Turns come once a block time, give or take: half of one is near enough. */
  function isDue(chain: DevnetChain): boolean {
    const elapsed = now() - (minedAt.get(chain) ?? 0)
    return elapsed >= (chain.pace?.blockTimeMs ?? 0) - blockTimeMs / 2
  }

  async function mine(chain: DevnetChain): Promise<void> {
    if (chain.state !== 'running' || !isDue(chain)) return
    minedAt.set(chain, now())
    try {
      await chain.mine(nextBlockTime(chain.head.time, now(), step))
    } catch (error) {
      if (chain.state === 'running') onFailure(chain.name, error)
    }
  }

  for (const [index, chain] of chains.entries()) {
    schedule(chain, Math.floor((index * blockTimeMs) / chains.length))
  }
  return {
    add: (chain) => schedule(chain, 0),
    stop() {
      for (const cancel of cancels.values()) cancel()
      cancels.clear()
    },
  }
}

/**
 * The time of a block, in seconds: the wall clock's, but at least `step` after its parent's. Below a second of block time,
 * `step` is 0: blocks share a second then, or the chain's time would run away from the network's, which leases are measured against (P13).
 */
function nextBlockTime(parentTime: number, nowMs: number, step: 0 | 1): number {
  return Math.max(parentTime + step, Math.floor(nowMs / 1_000))
}
