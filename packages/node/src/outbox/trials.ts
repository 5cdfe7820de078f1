/** How many transactions a peer may bring for nothing in a second, and how many seconds of them at once. */
export type TrialLimits = {
  perSecond: number
  burstSeconds: number
  /** Peers that are remembered. */
  peersMax: number
}

/**
 * How many of a peer's transactions are read. To recover who signed one costs more than all else, so what is then not taken counts against who brought it; what is taken does not, however
 * much it is: who brings what is good is not slowed down by this.
 */
export interface Trials {
  /** How many of `wanted` may be read now; they count. */
  take(peer: string, wanted: number): number
  /** So many were good. */
  giveBack(peer: string, count: number): void
}

type Account = { left: number; at: number }

/** See `Trials`. */
export function createTrials(
  { perSecond, burstSeconds, peersMax }: TrialLimits,
  now: () => number,
): Trials {
  const most = perSecond * burstSeconds
  const accounts = new Map<string, Account>()

  function accountOf(peer: string): Account {
    const known = accounts.get(peer)
    if (known === undefined) {
      const [oldest] = accounts.keys()
      if (accounts.size >= peersMax && oldest !== undefined) accounts.delete(oldest)
    }
    const account = known ?? { left: most, at: now() }
    const earned = (Math.max(now() - account.at, 0) * perSecond) / 1_000
    account.left = Math.min(most, account.left + earned)
    account.at = now()
    accounts.set(peer, account)
    return account
  }

  return {
    take(peer, wanted) {
      const account = accountOf(peer)
      const count = Math.min(wanted, Math.floor(account.left))
      account.left -= count
      return count
    },
    giveBack(peer, count) {
      const account = accountOf(peer)
      account.left = Math.min(most, account.left + count)
    },
  }
}
