import type { NetworkTransaction } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Blocks } from '../blocks/interface.ts'

/** An app that a user deployed, in a block of the network. */
export type KnownApp = {
  app: Address
  /** Of the transaction that deployed it, which holds the initcode. */
  hash: Hex
  /** Of that transaction, in all: of what was made, twice. */
  gasUsed: bigint
  /** Where it was deployed. */
  chainId: number
  generation: number
  blockNumber: number
}

/** All apps of the network, in the order of their deployments: what every chain is to have (P19). */
export type KnownApps = {
  all(): Iterable<KnownApp>
  has(address: Address): boolean
  /** Milliseconds, by the validators' clocks: of the newest block that was looked at. What is younger may name apps that are not known here. */
  until(): number
  /** Reads what is on disk, and goes on with every block until the signal aborts. */
  start(signal: AbortSignal): Promise<void>
}

/** See `KnownApps`. Code stays on disk: here are names alone. */
export function createKnownApps(deps: {
  blocks: Pick<Blocks, 'deployments' | 'subscribe' | 'decision'>
}): KnownApps {
  const apps = new Map<Address, KnownApp>()
  let until = 0

  const note = (transactions: readonly NetworkTransaction[]) => {
    for (const { contractAddress: app, hash, status, gasUsed, placement } of transactions) {
      if (app === undefined || status !== 'success' || apps.has(app)) continue
      const { chainId, generation, blockNumber } = placement
      apps.set(app, { app, hash, gasUsed, chainId, generation, blockNumber })
    }
  }

  return {
    all: () => apps.values(),
    has: (address) => apps.has(address),
    until: () => until,
    async start(signal) {
      deps.blocks.subscribe((event) => {
        if (event.type !== 'block') return
        note(event.block.transactions)
        until = deps.blocks.decision(event.block.header.number)?.checkpoint.time ?? until
      }, signal)
      for await (const page of deps.blocks.deployments()) note(page)
    },
  }
}
