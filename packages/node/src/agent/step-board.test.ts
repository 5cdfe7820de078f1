import { encodeAccountWord } from '@metalayer/protocol'
import { type Address, type Hex, numberToHex, zeroAddress } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import type { PoolHindrance, PoolTransaction } from './pool.ts'
import type { RehearsedObject, Supposition } from './rehearsal.ts'
import { createStepBoard, type StepBoard, type StepBoardDeps } from './step-board.ts'

const app = numberToHex(99, { size: 20 })
const kernel = numberToHex(98, { size: 20 })
const appWord = encodeAccountWord({
  ...{ status: 'app', balance: 0n, version: 0, nonce: 0, generation: 1, since: 0 },
  ...{ chainId: 0, chainGeneration: 0 },
})
const pool: RehearsedObject = {
  ...{ id: numberToHex(20, { size: 32 }), name: { app, owner: zeroAddress, key: 20n } },
  ...{ state: 'here', chainId: 7, size: 0, isPinned: false, isScattered: false, isGuess: false },
}

/** Steps of senders who live on chain 7, each of which needs a pool. */
class Town {
  ours = [7]
  pool: RehearsedObject = pool
  withPockets: Address[] = []
  /** Of the newest block. */
  until = 1_000
  appsHeardOf: Address[] = [app]
  readonly looked: number[] = []
  /** Of senders whose transactions came to nothing. */
  readonly missed = new Map<Address, PoolHindrance>()
  readonly hindrances = new Map<Hex, PoolHindrance | undefined>()
  readonly queues = new Map<Address, PoolTransaction[]>()
  readonly board: StepBoard

  constructor() {
    const follow = {
      kernel: () => ({ generation: 1 }),
      newest: () => ({ number: this.looked.length }),
      wordAt: (_: number, slot: Hex) => (BigInt(slot) === BigInt(app) ? appWord : 0n),
    }
    const whole = { success: true, gasUsed: 50_000n, result: '0x' } as const
    const deps = {
      ...{ follow, checkpoint: () => 1, places: () => ({ chains: [] }), kernel },
      apps: { has: (to: Address) => this.appsHeardOf.includes(to), until: () => this.until },
      pool: {
        senders: () => this.queues.keys(),
        pendingOf: (sender: Address) => this.queues.get(sender) ?? [],
        markHindered: (hash: Hex, why?: PoolHindrance) => void this.hindrances.set(hash, why),
      },
      misses: { hindranceOf: (_: number, sender: Address) => this.missed.get(sender) },
      place: () => ({ state: 'here', chainId: 7, nonce: 0 }),
      rehearse: async ({ data }: { data: Hex }) => {
        this.looked.push(Number(data))
        const gone = { ...whole, gasUsed: 1n }
        return {
          ...{ whole, objects: [this.pool], apps: [app], isOfOneMoment: () => true },
          suppose: async (less: Map<Hex, Supposition>) =>
            [...less.values()].includes('away') ? gone : whole,
        }
      },
      tickMs: () => 1_000,
      isOurs: (chainId: number) => this.ours.includes(chainId),
      pocketOwners: () => new Set(this.withPockets),
      onSight: () => undefined,
      onError: (_: number, error: unknown) => {
        throw error
      },
    }
    this.board = createStepBoard(deps as unknown as StepBoardDeps)
  }

  send(sender: number, count: number): PoolTransaction[] {
    const from = numberToHex(sender, { size: 20 })
    const queue = Array.from({ length: count }, (_, nonce) => {
      const data = numberToHex(sender * 1_000 + nonce)
      const terms = { value: 0n, gasLimit: 1n, accessList: [] }
      const hash = numberToHex(sender * 1_000 + nonce, { size: 32 })
      const transaction = { from, to: app, nonce, data, ...terms }
      return { hash, transaction, receivedAt: 0 } as unknown as PoolTransaction
    })
    this.queues.set(from, queue)
    return queue
  }

  /** Looks, and lets the look end; what was looked at. */
  async look(...queues: PoolTransaction[][]): Promise<number[]> {
    const before = this.looked.length
    this.board.look(7, queues)
    await settled()
    return this.looked.slice(before)
  }

  async lookAround(now: number): Promise<number[]> {
    const before = this.looked.length
    this.board.lookAround(now)
    await settled()
    return this.looked.slice(before)
  }
}

/** Everything that waits for nothing from outside has happened. */
const settled = async () => {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve))
}

describe('what agents look at, and what they make of it (P18, I9)', () => {
  let town: Town
  beforeEach(() => {
    town = new Town()
  })

  test('the more of a sender, the more of it is known to run; the first of each before the next of any', async () => {
    const [long, short] = [town.send(1, 30), town.send(2, 2)]
    expect(await town.look(long, short)).toEqual([1_000, 2_000])
    expect(await town.look(long, short)).toEqual([1_001, 2_001, 1_002])
    expect(await town.look(long)).toHaveLength(4)
    expect(await town.look(long)).toHaveLength(8)
  })

  test('nothing behind what has to go elsewhere', async () => {
    town.pool = { ...pool, chainId: 8 }
    const queue = town.send(1, 5)
    expect(await town.look(queue)).toEqual([1_000])
    expect(await town.look(queue)).toEqual([])
  })

  test('runs where its parts are, when they are there, and says for what it waits', async () => {
    const [first] = town.send(1, 1)
    if (first === undefined) throw new Error('Nothing was sent.')
    const chance = (isHere: boolean) => town.board.chance(7, first, () => isHere)
    expect(chance(true)).toEqual({ hindrance: 'unseen' })
    await town.look([first])
    const seen = { gasUsed: 50_000n, succeeds: true, apps: [app], parts: [pool.id] }
    expect(chance(true)).toEqual({ names: [], seen })
    expect(chance(false)).toEqual({ hindrance: 'unseen' })

    town.board.forget(first.hash)
    town.pool = { ...pool, chainId: 8 }
    await town.look([first])
    expect(chance(true)).toEqual({ hindrance: 'apart' })
    expect(town.hindrances.get(first.hash)?.waitsFor).toBe('what it needs to meet on chain 8')

    town.board.forget(first.hash)
    town.pool = { ...pool, chainId: 8, state: 'travelling' }
    await town.look([first])
    expect(town.hindrances.get(first.hash)?.waitsFor).toMatch(/on its way between chains/)
  })

  test('what came to nothing waits, for all that it is seen to run, so that it ages (P20)', async () => {
    const [first] = town.send(1, 1)
    if (first === undefined) throw new Error('Nothing was sent.')
    const missed = { outcome: 'Elsewhere', waitsFor: 'its next turn' }
    town.missed.set(first.transaction.from, missed)
    await town.look([first])
    expect(town.hindrances.get(first.hash)).toEqual(missed)
    town.missed.clear()
    town.board.forget(first.hash)
    await town.look([first])
    expect(town.hindrances.get(first.hash)).toBe(undefined)
  })

  test('what came after its newest block is no payment yet, where it says something to an address of which nothing is known (P19)', () => {
    const to = numberToHex(97, { size: 20 })
    const chance = (terms: { to: Address; data: Hex }) => {
      const [first] = town.send(1, 1)
      if (first === undefined) throw new Error('Nothing was sent.')
      const transaction = { ...first.transaction, ...terms }
      return town.board.chance(7, { ...first, transaction, receivedAt: 1_500 }, () => true)
    }
    expect(chance({ to, data: '0x' })).toEqual({ names: [] })
    expect(chance({ to: kernel, data: '0x01' })).toEqual({ names: [] })
    expect(chance({ to, data: '0x01' })).toEqual({ hindrance: 'unseen' })
    // The block in which it was deployed may be the next one.
    town.until = 1_500
    expect(chance({ to, data: '0x01' })).toEqual({ names: [] })
    town.appsHeardOf = [to]
    expect(chance({ to, data: '0x01' })).toEqual({ hindrance: 'app-missing' })
  })

  test('of other agents, what stands still: sooner where an amount of its sender waits here', async () => {
    town.ours = [9]
    const rich = numberToHex(2, { size: 20 })
    town.withPockets = [rich]
    town.send(1, 1)
    town.send(2, 1)
    expect(await town.lookAround(1_000)).toEqual([])
    expect(await town.lookAround(3_100)).toEqual([2_000])
    expect(await town.lookAround(7_100)).toEqual([1_000])
    town.ours = [7]
    town.send(3, 1)
    expect(await town.lookAround(10_000)).toEqual([])
    expect(await town.lookAround(20_000)).toEqual([])
  })
})
