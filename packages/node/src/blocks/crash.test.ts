import { accountSlot, emptyTree, type NetworkBlock, treeRoot, withWords } from '@metalayer/protocol'
import { createRandom } from '@metalayer/testing/random'
import { expect, test } from 'vitest'
import { createKillableDatabase } from '../../test/killable-database.ts'
import { createModelNetwork, nextDecision } from '../../test/model-network.ts'
import { findPostgres, startPostgres } from '../../test/postgres-server.ts'
import { createTraffic } from '../../test/random-traffic.ts'
import { type Harness, openHarness } from '../../test/state-harness.ts'
import type { Database } from '../store/database.ts'
import { createPostgresDatabase } from '../store/postgres.ts'
import { createSqliteDatabase } from '../store/sqlite.ts'
import type { Decision } from './interface.ts'

const rounds = 5

/** The same history each time: random traffic, reorganisations above the heads, and decisions that come from `decide`. */
function createHistory(seed: number) {
  const network = createModelNetwork(2)
  const random = createRandom(seed).real
  let decision: Decision | undefined
  const traffic = createTraffic(network, random, (source, destination) => {
    const head = decision?.heads.find(({ chainId }) => chainId === source)
    return network.chain(source).blocks[(head?.number ?? 0) - 1]?.sent.get(destination) ?? 0
  })
  return {
    network,
    traffic,
    random,
    /** The first half of a round; `orphan` is then taken back again. */
    play(): { orphan: () => void } {
      for (let act = 0; act < 15; act++) traffic.act()
      traffic.mineAll()
      const chain = network.chain(12)
      const height = chain.blocks.length
      for (let act = 0; act < 2; act++) {
        traffic.act()
        chain.mine()
      }
      return {
        orphan() {
          chain.rewind(height)
          chain.mine(height + 5)
        },
      }
    },
    setDecision(next: Decision) {
      decision = next
    },
    heads(harness: Harness): Map<number, number> {
      const numbers = network.chainIds.map((chainId): [number, number] => {
        const from = decision?.heads.find((head) => head.chainId === chainId)?.number ?? 0
        const to = harness.follow.newest(chainId)?.number ?? 0
        return [chainId, from + Math.floor(random() * (to - from + 1))]
      })
      return new Map(numbers)
    },
  }
}

async function caughtUpTo(harness: Harness, number: number): Promise<void> {
  await harness.caughtUp()
  await expect
    .poll(() => harness.blocks.head()?.number, { interval: 5, timeout: 5_000 })
    .toBe(number)
}

/** Everything that two nodes, or one before and after a crash, must have in common. */
async function summaryOf(harness: Harness, traffic: ReturnType<typeof createTraffic>) {
  const { follow, blocks, ledger } = harness
  const chains = follow.chainIds.map((chainId) => {
    const newest = follow.newest(chainId)
    const words = [...follow.slots(chainId)].map((slot) => ({
      slot,
      word: follow.wordAt(chainId, slot),
    }))
    expect(newest?.commitment).toBe(treeRoot(withWords(emptyTree, words)))
    const kept = []
    for (let number = 1; number <= (newest?.number ?? 0); number++) {
      const block = follow.block(chainId, number)
      const [user] = traffic.users
      if (block === undefined || user === undefined) continue
      const { carriers: _, sent: __, ...rest } = block
      kept.push({ ...rest, word: follow.wordAtBlock(chainId, number, accountSlot(user.address)) })
    }
    return {
      kept,
      counts: follow.counts(chainId),
      parked: [...follow.parked({ chainId, generation: 1 })],
      lanes: [...follow.lanes(chainId)].sort(
        (left, right) => left.destination.chainId - right.destination.chainId,
      ),
    }
  })
  const made: (NetworkBlock | undefined)[] = []
  for (let number = 0; number <= (blocks.head()?.number ?? -1); number++) {
    made.push(await blocks.block({ number }))
  }
  const homes = traffic.users.flatMap(({ address }) => [
    ledger.home(address),
    ...made.map((_, number) => ledger.home(address, number)),
  ])
  return { chains, made, homes, included: [...blocks.inclusions()].map(({ hash }) => hash).sort() }
}

/** Runs the history without a crash, choosing the decisions. */
async function reference(seed: number) {
  const history = createHistory(seed)
  const harness = await openHarness(history.network)
  const decisions: Decision[] = []
  for (let round = 0; round < rounds; round++) {
    const { orphan } = history.play()
    await harness.caughtUp()
    orphan()
    await harness.caughtUp()
    const heads = history.heads(harness)
    const next = nextDecision(
      harness.follow,
      history.network.configuration,
      decisions.at(-1),
      heads,
    )
    decisions.push(next)
    history.setDecision(next)
    await harness.blocks.decided(next)
    await caughtUpTo(harness, round + 1)
  }
  const summary = await summaryOf(harness, history.traffic)
  const final = harness.final.map(({ hash }) => hash)
  await harness.stop()
  return { decisions, summary, final }
}

type Reference = Awaited<ReturnType<typeof reference>>

/** Runs it again with a process that dies at step `killAt`, and another that goes on. Returns how many steps the first made. */
async function crashed(
  seed: number,
  { decisions, summary, final }: Reference,
  killAt: number,
  inner: Database = createSqliteDatabase({ path: ':memory:' }),
): Promise<number> {
  const history = createHistory(seed)
  const first = createKillableDatabase(inner, killAt)
  const marked: string[] = []
  let harness: Harness | undefined

  /** Does something with the node; with a new one over the same disk where it dies. */
  async function survive(work: (running: Harness) => Promise<void>): Promise<void> {
    for (const database of [first.database, inner]) {
      if (database === first.database && first.isDead()) continue
      try {
        harness ??= await openHarness(history.network, { database })
        const running = harness
        const died = new Promise<never>((_, reject) => {
          const timer = setInterval(() => {
            if (database !== first.database || !first.isDead()) return
            clearInterval(timer)
            reject(new Error('killed'))
          }, 2)
          timer.unref()
        })
        await Promise.race([work(running), died])
        return
      } catch (error) {
        if (!first.isDead() || database === inner) throw error
        marked.push(...(harness?.final.map(({ hash }) => hash) ?? []))
        await harness?.stop()
        harness = undefined
      }
    }
  }

  for (const [round, decision] of decisions.entries()) {
    const { orphan } = history.play()
    await survive((running) => running.caughtUp())
    orphan()
    await survive((running) => running.caughtUp())
    // The random numbers that the reference chose its heads with.
    for (const _ of history.network.chainIds) history.random()
    history.setDecision(decision)
    await survive(async (running) => {
      for (const known of decisions.slice(0, round + 1)) {
        if (known.checkpoint.number >= running.blocks.nextDecision)
          await running.blocks.decided(known)
      }
      await caughtUpTo(running, round + 1)
    })
  }
  if (harness === undefined) throw new Error('no node')
  expect(await summaryOf(harness, history.traffic)).toEqual(summary)
  marked.push(...harness.final.map(({ hash }) => hash))
  expect([...new Set(marked)].sort()).toEqual([...new Set(final)].sort())
  await harness.stop()
  await inner.close()
  return first.steps()
}

test('any two nodes make the same blocks', async () => {
  const known = await reference(5)
  await crashed(5, known, 0)
})

const binaries = findPostgres()

test.skipIf(binaries === undefined)('one over PostgreSQL as well, and after a crash', async () => {
  const known = await reference(5)
  const server = await startPostgres(binaries ?? '')
  for (const killAt of [40, 0]) {
    const inner = createPostgresDatabase({ url: server.url })
    for (const table of [
      'follow_blocks',
      'follow_words',
      'follow_messages',
      'follow_parked',
      'follow_bodies',
      'follow_names',
      'follow_fences',
      'follow_configurations',
      'blocks_decisions',
      'blocks_headers',
      'blocks_transactions',
      'blocks_log_marks',
      'table_versions',
    ]) {
      await inner.run(`DROP TABLE IF EXISTS ${table}`)
    }
    await crashed(5, known, killAt, inner)
  }
  await server.stop()
})

test('I6: killed at any step of its database, a node goes on with the same trees, blocks and hashes', async () => {
  const known = await reference(7)
  const steps = await crashed(7, known, 0)
  expect(steps).toBeGreaterThan(200)
  // A prime stride reaches every kind of step; MODEL_STRIDE=1 goes through all of them.
  const stride = Number(process.env.MODEL_STRIDE ?? 7)
  for (let killAt = 1; killAt <= steps; killAt += stride) await crashed(7, known, killAt)
}, 600_000)
