/** What chains spend gas on besides the transactions that users sent: gathering, moves for balance, sweeps, words that are new, messages, checkpoints. */
export type Overhead = 'gather' | 'move' | 'sweep' | 'fresh' | 'message' | 'fixed'

/** Counts the gas of all chains: what users asked for, what else it took, and what is still to be paid out of the next blocks. */
export type GasBook = {
  /** Gas that the chain has to spend before it runs anything more. */
  debt(chain: number): number
  /** Something that the chain has to do, whatever is in its queue. */
  owe(chain: number, what: Overhead, gas: number): void
  /** Starts a block: what its debts leave of its capacity. */
  open(chain: number): number
  /** A transaction in the block. */
  work(chain: number, gas: number): void
  /** Gas of the chain's last block. */
  lastUsed(chain: number): number
  /** Since the last `reset`. */
  totals(): GasTotals
  reset(): void
}

export type GasTotals = {
  useful: number
  overhead: Record<Overhead, number>
  /** Of each chain, blocks filled with either. */
  used: Float64Array
}

export function createGasBook(chains: number, capacity: number): GasBook {
  const debts = new Float64Array(chains)
  const none = (): GasTotals => ({
    useful: 0,
    overhead: { gather: 0, move: 0, sweep: 0, fresh: 0, message: 0, fixed: 0 },
    used: new Float64Array(chains),
  })
  const block = new Float64Array(chains)
  let totals = none()
  return {
    debt: (chain) => debts[chain] ?? 0,
    owe(chain, what, gas) {
      debts[chain] = (debts[chain] ?? 0) + gas
      totals.overhead[what] += gas
    },
    open(chain) {
      const paid = Math.min(debts[chain] ?? 0, capacity)
      debts[chain] = (debts[chain] ?? 0) - paid
      totals.used[chain] = (totals.used[chain] ?? 0) + paid
      block[chain] = paid
      return capacity - paid
    },
    work(chain, gas) {
      totals.useful += gas
      block[chain] = (block[chain] ?? 0) + gas
      totals.used[chain] = (totals.used[chain] ?? 0) + gas
    },
    lastUsed: (chain) => block[chain] ?? 0,
    totals: () => totals,
    reset() {
      totals = none()
    },
  }
}
