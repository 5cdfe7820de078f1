import type { Address } from 'viem'
import type { Failure } from './check-run.ts'
import type { SimWorld } from './sim-world.ts'

/** What a node said that an account has, at a block. */
export type Read = { node: string; address: Address; balance: bigint }

/** Somebody who reads all balances at the newest block, of one node after the other, whatever is broken (I6). */
export type ReadWatch = {
  look(): void
  /** By the number of the block. */
  reads: ReadonlyMap<number, readonly Read[]>
  /** Reads that a living node did not answer. */
  failures: readonly Failure[]
}

/** Milliseconds in which what needs no chain and no peer is answered. */
const ANSWER_MAX_MS = 2_000

/** See `ReadWatch`. */
export function createReadWatch(world: SimWorld, accounts: readonly Address[]): ReadWatch {
  const reads = new Map<number, Read[]>()
  const failures: Failure[] = []
  let turn = 0

  async function read(place: number): Promise<void> {
    const node = world.nodes[place % world.nodes.length]
    const view = node?.view
    if (node === undefined || view === undefined) return
    const late = world.clock.after(ANSWER_MAX_MS, () => {
      // One that died meanwhile never answers.
      if (node.view !== view) return
      failures.push({ rule: 'reads', message: `${node.name} did not tell what accounts have.` })
    })
    try {
      const { number } = await view.head()
      const known = reads.get(number) ?? []
      reads.set(number, known)
      for (const address of accounts) {
        known.push({ node: node.name, address, balance: await view.balance(address, number) })
      }
    } catch (error) {
      if (node.view === view) failures.push({ rule: 'reads', message: `${node.name}: ${error}` })
    }
    late()
  }

  return {
    look() {
      void read(turn)
      turn += 1
    },
    reads,
    failures,
  }
}
