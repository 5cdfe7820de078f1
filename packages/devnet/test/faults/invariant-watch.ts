import { setTimeout as delay } from 'node:timers/promises'
import { exchangeAbi } from '@metalayer/contracts'
import type { Address } from 'viem'
import type { Devnet } from '../../src/devnet.ts'
import type { BlockWatch } from '../../src/loads/block-watch.ts'
import type { Floor } from '../../src/loads/trading-floor.ts'
import { createAppsUser } from '../apps-user.ts'

/** What was found of the pools, block by block. */
export type InvariantWatch = {
  /** Blocks of the network at which all pools were looked at, in order, none left out. */
  readonly checked: readonly number[]
  /** Where the product of a pool's reserves was less than at the block before. */
  readonly falls: readonly string[]
  /** Looks at all blocks up to this one, and then no more. Rejects where the state of one was never answered. */
  stop(height: number): Promise<void>
}

const multicall3: Address = '0xca11bde05977b3631167028862be2a173976ca11'
const POLL_INTERVAL_MS = 50
const RETRY_MS = 300
/** As long as nodes answer for a block, nearly: they keep 32, one a second. */
const PATIENCE_MS = 28_000

/** Looks at the reserves of all pools at every block of the network from the next one on; asks the nodes in turn, as some may be down. */
export function watchInvariant(devnet: Devnet, floor: Floor, blocks: BlockWatch): InvariantWatch {
  const checked: number[] = []
  const falls: string[] = []
  const rpcs = [...devnet.nodes.values()].map(({ rpc }) => rpc)
  let turn = 0
  let last = Number.POSITIVE_INFINITY
  let products: bigint[] = []
  let next = blocks.height + 1

  async function look(block: number): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS
    for (;;) {
      try {
        const rpc = rpcs[turn++ % rpcs.length] ?? ''
        return note(block, await reservesAt(rpc, devnet, floor, block))
      } catch (cause) {
        if (performance.now() > deadline) {
          throw new Error(`Nobody answers for block ${block}.`, { cause })
        }
        await delay(RETRY_MS)
      }
    }
  }

  function note(block: number, reserves: (readonly [bigint, bigint])[]): void {
    const now = reserves.map(([first, second]) => first * second)
    for (const [place, product] of now.entries()) {
      const before = products[place] ?? 0n
      if (product < before)
        falls.push(`pool ${place} at block ${block}: ${product} after ${before}`)
    }
    products = now
    checked.push(block)
  }

  const running = (async () => {
    while (next <= last) {
      if (blocks.height < next) await delay(POLL_INTERVAL_MS)
      else await look(next++)
    }
  })()
  // Whoever stops it hears of a failure.
  running.catch(() => undefined)
  return {
    checked,
    falls,
    async stop(height) {
      last = height
      await running
    },
  }
}

/** What all pools have at a block of the network, by one call of one node. */
async function reservesAt(
  rpc: string,
  { info }: Pick<Devnet, 'info'>,
  { app, pairs }: Floor,
  block: number,
): Promise<(readonly [bigint, bigint])[]> {
  const { client } = createAppsUser({ info }, rpc)
  const contracts = pairs.map((pair) => {
    return { address: app, abi: exchangeAbi, functionName: 'reservesOf', args: pair } as const
  })
  return client.multicall({
    ...{ contracts, allowFailure: false, batchSize: 0 },
    ...{ multicallAddress: multicall3, blockNumber: BigInt(block) },
  })
}
