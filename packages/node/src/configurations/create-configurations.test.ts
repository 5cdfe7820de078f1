import { type Configuration, hashCheckpoint } from '@metalayer/protocol'
import { afterEach, describe, expect, test } from 'vitest'
import { createModelNetwork, createUser, hubId, nextDecision } from '../../test/model-network.ts'
import { publish } from '../../test/model-registry.ts'
import { type Harness, openHarness } from '../../test/state-harness.ts'
import type { Decided } from '../attest/ports.ts'
import { systemClock } from '../clock.ts'
import { createMemoryNetwork } from '../network/memory.ts'
import type { Network } from '../network/network.ts'
import type { Database } from '../store/database.ts'
import { migrate } from '../store/migrations.ts'
import { createSqliteDatabase } from '../store/sqlite.ts'
import {
  type Configurations,
  type ConfigurationsDeps,
  createConfigurations,
} from './create-configurations.ts'
import { encodeLeafAnswer, encodeLeafRequest, leavesProtocol } from './leaf-codec.ts'
import { configurationsTables, createTransitionStore } from './transition-store.ts'

const forever = new AbortController().signal

/** Of a node that never sees the hub. */
const blind: ConfigurationsDeps['follow'] = {
  block: () => undefined,
  wordAtBlock: () => 0n,
  proveAt: () => ({ word: '0x', siblings: [] }),
  proveAbsenceAt: () => ({ siblings: [] }),
  configuration: async () => undefined,
  subscribe: () => undefined,
}

let harness: Harness | undefined
let networks: Network[] = []
afterEach(async () => {
  await harness?.stop()
  for (const network of networks) await network.stop()
  harness = undefined
  networks = []
})

const model = createModelNetwork(1)
const genesis = model.configuration
const successor = (current: Configuration, over: Partial<Configuration> = {}): Configuration => ({
  ...current,
  number: current.number + 1,
  validators: [{ signer: createUser(901 + current.number).address, stake: 2n }],
  ...over,
})

/** A hub that says something at each block, and decisions that follow it. */
async function setUp() {
  const network = createModelNetwork(1)
  const hub = network.chain(hubId)
  harness = await openHarness(network)
  const { follow } = harness
  const links = createMemoryNetwork({}, { clock: systemClock, random: () => 0.5 })
  const errors: unknown[] = []
  let last: Decided | undefined

  /** The hub moves on, and a checkpoint signed by `configuration` says so. */
  async function decide(configuration: Configuration): Promise<Decided> {
    hub.mine()
    await harness?.caughtUp()
    const newest = follow.newest(hubId)?.number ?? 0
    const decision = nextDecision(follow, configuration, last, new Map([[hubId, newest]]))
    const commit = { round: 3, mask: 2n ** 255n + 5n, signatures: '0x1234' } as const
    const hash = hashCheckpoint(decision.checkpoint)
    last = { ...decision, hash, configuration, proposal: Uint8Array.of(1, 2), commit }
    return last
  }

  async function open(
    name: string,
    sight: ConfigurationsDeps['follow'] = follow,
    database: Database = createSqliteDatabase({ path: ':memory:' }),
  ): Promise<Configurations> {
    await migrate(database, [configurationsTables])
    const joined = links.join(name)
    const configurations = createConfigurations(
      { hubChainId: hubId, retryMs: 10 },
      {
        store: createTransitionStore(database),
        ...{ follow: sight, network: joined, clock: systemClock },
        onError: (error) => errors.push(error),
      },
    )
    await configurations.load()
    await joined.start()
    networks.push(joined)
    return configurations
  }

  return { hub, follow, links, decide, open, errors }
}

describe('the configuration in force (P16)', () => {
  test('changes with the checkpoint after the one whose hub head shows it, one number at a time, and over a restart', async () => {
    const { hub, decide, open } = await setUp()
    const database = createSqliteDatabase({ path: ':memory:' })
    const sees = await open('sees', undefined, database)
    const [first, second] = [successor(genesis), successor(successor(genesis))]
    const before = await decide(genesis)
    expect(sees.after(before, forever)).toBe(genesis)
    publish(hub, first)
    publish(hub, second)
    // It is there, but not under this checkpoint.
    expect(sees.after(before, forever)).toBe(genesis)
    const shown = await decide(genesis)
    expect(await sees.after(shown, forever)).toEqual(first)
    const later = await decide(first)
    expect(await sees.after(later, forever)).toEqual(second)
    expect(sees.after(await decide(second), forever)).toMatchObject({ number: 2 })

    const { proposal: _, ...decision } = shown
    expect(sees.transition(1)).toMatchObject({ next: first, decision })
    const again = await open('again', blind, database)
    expect(again.after(shown, forever)).toEqual(first)
    expect(again.transition(1)).toEqual(sees.transition(1))
    expect(again.transition(2)?.decision.hash).toBe(later.hash)
    expect(again.transition(3)).toBeUndefined()
  })

  test('is told by peers, with proofs, to a node that cannot see the hub', async () => {
    const { hub, decide, open, links, errors } = await setUp()
    const liar = links.join('liar')
    let lies = 0
    liar.handle(leavesProtocol, async () => {
      lies++
      const bytes = lies % 3 === 0 ? '0x' : '0x1234'
      const word = `0x${'11'.repeat(32)}` as const
      if (lies % 2 === 0) return encodeLeafAnswer({ kind: 'absent', proof: { siblings: [word] } })
      return encodeLeafAnswer({ kind: 'present', bytes, proof: { word, siblings: [] } })
    })
    await liar.start()
    networks.push(liar)
    const sees = await open('sees')
    const isBlind = await open('blind', blind)
    const first = successor(genesis)
    const before = await decide(genesis)
    expect(await sees.after(before, forever)).toBe(genesis)
    expect(await isBlind.after(before, forever)).toBe(genesis)
    publish(hub, first)
    const shown = await decide(genesis)
    // Nobody knows of it yet: it waits, until it is not wanted any more or somebody does.
    const waiting = isBlind.after(shown, forever)
    const ended = new AbortController()
    const unwanted = isBlind.after(shown, ended.signal)
    ended.abort(new Error('not wanted'))
    await expect(unwanted).rejects.toThrow('not wanted')
    await expect.poll(() => lies, { interval: 5 }).toBeGreaterThan(2)
    expect(await sees.after(shown, forever)).toEqual(first)
    expect(await waiting).toEqual(first)
    expect(isBlind.transition(1)).toEqual(sees.transition(1))
    expect(errors).toEqual([])

    // What has passed is told for good, also by one that only heard of it.
    await networks.find(({ id }) => id === 'sees')?.stop()
    const late = await open('late', blind)
    expect(await late.after(shown, forever)).toEqual(first)
  })

  test('is told to one peer so often in a second, and to others all the same', async () => {
    const { hub, decide, open, links } = await setUp()
    const sees = await open('sees')
    publish(hub, successor(genesis))
    const shown = await decide(genesis)
    expect(await sees.after(shown, forever)).toEqual(successor(genesis))
    const request = encodeLeafRequest({ checkpoint: shown.checkpoint.number, number: 1 })
    const told = async (name: string): Promise<number> => {
      const asker = links.join(name)
      await asker.start()
      networks.push(asker)
      await expect.poll(() => asker.peers(), { interval: 5 }).toContain('sees')
      let count = 0
      for (let ask = 0; ask < 400; ask++) {
        const answer = asker.request('sees', leavesProtocol, request, forever)
        count += await answer.then(
          () => 1,
          () => 0,
        )
      }
      return count
    }
    // Of 160 messages at once, half are answers.
    for (const name of ['one', 'other']) {
      const count = await told(name)
      expect(count).toBeGreaterThanOrEqual(80)
      expect(count).toBeLessThan(300)
    }
  })

  test.each([
    ['no validators', { validators: [] }],
    ['one without stake', { validators: [{ signer: createUser(1).address, stake: 0n }] }],
    ['another network', { parameters: { ...genesis.parameters, networkId: 5 } }],
    ['a number that is not its own', { number: 7 }],
  ])('stays where the next one has %s', async (_, over) => {
    const { hub, decide, open } = await setUp()
    const sees = await open('sees')
    publish(hub, successor(genesis, over), { number: 1 })
    const shown = await decide(genesis)
    expect(await sees.after(shown, forever)).toEqual(genesis)
    expect(sees.transition(1)).toBeUndefined()
  })
})
