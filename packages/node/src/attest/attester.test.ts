import { proposalDigest, proposerOf, type SignedVote } from '@metalayer/consensus'
import { addressOf, type ChainVoucher, signDigest, voteDigest, zeroHash } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../network/network.ts'
import {
  createTestNetwork,
  findFork,
  keys,
  type TestNetwork,
  type TestOptions,
} from './attest-fixture.ts'
import { defaultAttestLimits } from './limits.ts'
import { decodeEnvelope, decodeMessage, encodeEnvelope, encodeMessage } from './message-codec.ts'
import { readValue } from './value.ts'

async function boot(options: Partial<TestOptions> = {}, count = 4): Promise<TestNetwork> {
  const network = createTestNetwork({ seed: 1, validators: 4, ...options })
  for (let index = 0; index < count; index++) await network.boot(index)
  return network
}

const heights = (network: TestNetwork): number[] =>
  network.nodes.map(({ attester }) => attester.latest().checkpoint.number)

const lowest = (network: TestNetwork): number => Math.min(...heights(network))

describe('attester', () => {
  it('decides one checkpoint a tick, each on every node, near the tips of all chains (P12)', async () => {
    const network = await boot()
    await network.clock.advance(150_000)
    expect(lowest(network)).toBeGreaterThanOrEqual(149)
    expect(findFork(network.nodes)).toBeNull()
    const { heads } = network.nodes[0]?.attester.latest() ?? { heads: [] }
    for (const head of heads) expect(head.number).toBeGreaterThanOrEqual(296)
    expect(network.nodes.map(({ attester }) => attester.counters().roundMax)).toEqual([0, 0, 0, 0])
    expect(network.nodes.flatMap(({ errors }) => errors)).toEqual([])
    expect(network.nodes[0]?.seen.map(({ checkpoint }) => checkpoint.number).slice(0, 4)).toEqual([
      0, 1, 2, 3,
    ])
  })

  it('is a function of its seed', async () => {
    const run = async (seed: number): Promise<string[]> => {
      const network = await boot({ seed, loss: 0.05 })
      await network.clock.advance(15_000)
      return network.nodes.map(({ attester }) => attester.latest().hash)
    }
    expect(await run(7)).toEqual(await run(7))
    expect(await run(7)).not.toEqual(await run(8))
  })

  it('goes on with one of four dead', async () => {
    const network = await boot()
    await network.clock.advance(5_000)
    await network.kill(2)
    await network.clock.advance(60_000)
    const alive = network.nodes.filter((_, index) => index !== 2)
    // A dead proposer costs its rounds; nothing else slows down.
    for (const { attester } of alive)
      expect(attester.latest().checkpoint.number).toBeGreaterThan(35)
    expect(findFork(network.nodes)).toBeNull()
  })

  it('comes back from its store in the middle of a height, at any moment, without signing twice', async () => {
    const network = await boot({ loss: 0.02 })
    for (let round = 0; round < 25; round++) {
      const index = round % 4
      await network.clock.advance(1_000 + Math.floor(network.random() * 400))
      await network.kill(index)
      await network.clock.advance(Math.floor(network.random() * 150))
      await network.boot(index)
    }
    await network.clock.advance(10_000)
    expect(lowest(network)).toBeGreaterThan(20)
    expect(findFork(network.nodes)).toBeNull()
    for (const { attester } of network.nodes) expect(await attester.evidence()).toEqual([])
  })

  it('halts without a quorum, and resumes by itself', async () => {
    const network = await boot()
    await network.clock.advance(5_000)
    network.links.partition([
      ['node-0', 'node-1'],
      ['node-2', 'node-3'],
    ])
    await network.clock.advance(2_000)
    const halted = heights(network)
    await network.clock.advance(60_000)
    expect(heights(network)).toEqual(halted)
    network.links.heal()
    await network.clock.advance(20_000)
    expect(lowest(network)).toBeGreaterThan(Math.max(...halted) + 10)
    expect(findFork(network.nodes)).toBeNull()
    // Vouchers are of now, so the network's time is: the first checkpoint after the halt is not an hour old.
    const { checkpoint } = network.nodes[0]?.attester.latest() ?? { checkpoint: { time: 0 } }
    expect(network.clock.now() - checkpoint.time).toBeLessThan(3_000)
  })

  it('fetches what it missed, and lets observers follow', async () => {
    const network = await boot({}, 5)
    await network.clock.advance(3_000)
    await network.kill(3)
    await network.clock.advance(100_000)
    const late = await network.boot(3)
    await network.clock.advance(5_000)
    const all = heights(network)
    expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1)
    expect(late.attester.counters().fetched).toBeGreaterThan(60)
    expect(findFork(network.nodes)).toBeNull()
  })

  it('is not moved by lies about a chain (P12)', async () => {
    const lie = (honest: ChainVoucher[]): ChainVoucher[] =>
      honest.map((chain) => ({
        ...chain,
        waitingSince: 1,
        blocks: chain.blocks.map((block) => ({ ...block, commitment: block.stateRoot })),
      }))
    const observe: TestOptions['observe'] = (index, honest) => (index === 3 ? lie(honest) : honest)
    const network = await boot({ observe })
    await network.clock.advance(30_000)
    const { heads } = network.nodes[0]?.attester.latest() ?? { heads: [] }
    for (const head of heads) {
      expect(head.number).toBeGreaterThan(50)
      expect(head.agentSince).toBe(0)
      expect(head.commitment).not.toBe(head.stateRoot)
    }
  })

  it('leaves a chain alone of which nothing fits, and refuses nothing else for it', async () => {
    const broken: TestOptions['observe'] = (_, honest) =>
      honest.map((chain) =>
        chain.chainId === 10 ? { ...chain, blocks: chain.blocks.toReversed() } : chain,
      )
    const network = await boot({ observe: broken })
    await network.clock.advance(20_000)
    const { heads } = network.nodes[0]?.attester.latest() ?? { heads: [] }
    const numberOf = (chainId: number) =>
      heads.find((head) => head.chainId === chainId)?.number ?? 0
    expect(numberOf(11)).toBeGreaterThan(30)
    // One block alone is in any order.
    expect(numberOf(10)).toBeLessThan(numberOf(11))
  })

  it('keeps going through loss, and through tips that differ', async () => {
    const network = await boot({
      ...{ loss: 0.1, delayMs: { min: 1, max: 200 } },
      lagMs: (index, random) => index * 700 + random() * 500,
    })
    await network.clock.advance(60_000)
    expect(lowest(network)).toBeGreaterThan(30)
    expect(findFork(network.nodes)).toBeNull()
    const { heads } = network.nodes[0]?.attester.latest() ?? { heads: [] }
    for (const head of heads) expect(head.number).toBeGreaterThan(90)
  })

  it('goes on through a store that fails now and then, and signs nothing that it does not hold', async () => {
    const network = await boot({ storeFailures: 0.05 })
    await network.clock.advance(60_000)
    expect(lowest(network)).toBeGreaterThan(20)
    expect(findFork(network.nodes)).toBeNull()
    for (const { attester } of network.nodes) expect(await attester.evidence()).toEqual([])
    expect(network.nodes.flatMap(({ errors }) => errors).length).toBeGreaterThan(0)
  })

  it('keeps evidence of a key that runs twice', async () => {
    const network = await boot({ loss: 0.25, lagMs: (index) => (index === 4 ? 2_000 : 0) })
    await network.boot(4, 3)
    await network.clock.advance(60_000)
    expect(findFork(network.nodes)).toBeNull()
    const evidence = await network.nodes[0]?.attester.evidence()
    expect(evidence?.length).toBeGreaterThan(0)
    for (const { first, second } of evidence ?? []) {
      expect(first).toMatchObject({
        validator: 3,
        type: second.type,
        round: second.round,
        height: second.height,
      })
      expect(first.id).not.toBe(second.id)
    }
  })

  it('finds who contradicts itself after the height is decided, and nobody whose name is used', async () => {
    const network = await boot()
    const stranger = network.links.join('stranger')
    await stranger.start()
    const heard = new Map<number, SignedVote>()
    stranger.subscribe('consensus', (_, bytes) => {
      for (const one of decodeEnvelope(bytes, defaultAttestLimits)) {
        const message = decodeMessage(one, defaultAttestLimits)
        if (message.type === 'vote' && message.vote.type === 'prevote')
          heard.set(message.vote.validator, message.vote)
      }
    })
    await network.clock.advance(3_000)
    const { networkId } = network.configuration.parameters
    const contradict = (vote: SignedVote, key: Hex): Promise<void> => {
      const { height, round } = vote
      const digest = voteDigest({ networkId, kind: 'prevote', height, round, value: zeroHash })
      const second = { ...vote, id: null, signature: signDigest(digest, key) }
      const bytes = encodeMessage({ type: 'vote', vote: second })
      return stranger.publish('consensus', encodeEnvelope(height, [bytes]))
    }
    const [honest, liar] = [heard.get(1), heard.get(3)] as [SignedVote, SignedVote]
    await network.clock.advance(5_000)
    expect(lowest(network)).toBeGreaterThan(liar.height)
    await contradict(honest, keys[2] as Hex)
    await contradict(liar, keys[3] as Hex)
    await contradict(liar, keys[3] as Hex)
    await network.clock.advance(1_000)
    for (const { store } of network.nodes) {
      expect(store.evidence()).toMatchObject([
        { signer: addressOf(keys[3] as Hex), first: { id: liar.id }, second: { id: null } },
      ])
    }
  })

  it('goes on past a proposer that proposes rubbish, or what was decided before', async () => {
    const network = await boot({}, 3)
    const stranger = network.links.join('stranger')
    await stranger.start()
    const { networkId } = network.configuration.parameters
    const stakes = network.configuration.validators.map(({ stake }) => stake)
    const [validator, key] = [3, keys[3] as Hex]
    const old: Uint8Array[] = []
    const proposed = new Set<string>()
    const propose = (height: number, round: number, bytes: Uint8Array): void => {
      const value = readValue(bytes)
      const place = { height, round, validRound: -1 }
      const digest = proposalDigest({ networkId, ...place, value: value.hash })
      const proposal = { ...place, value, validator, signature: signDigest(digest, key) }
      const message = encodeMessage({ type: 'proposal', proposal })
      void stranger.publish('consensus', encodeEnvelope(proposed.size, [message]))
    }
    stranger.subscribe('consensus', (_, bytes) => {
      for (const one of decodeEnvelope(bytes, defaultAttestLimits)) {
        const message = decodeMessage(one, defaultAttestLimits)
        const { height } = message.type === 'vote' ? message.vote : message.proposal
        if (message.type === 'proposal') old.push(message.proposal.value.bytes)
        for (const round of [0, 1, 2]) {
          const isNew = !proposed.has(`${height} ${round}`)
          if (!isNew || proposerOf(stakes, height, round) !== validator) continue
          proposed.add(`${height} ${round}`)
          propose(
            height,
            round,
            proposed.size % 2 === 0 ? new Uint8Array(50) : (old[0] as Uint8Array),
          )
        }
      }
    })
    await network.clock.advance(60_000)
    expect(proposed.size).toBeGreaterThan(5)
    // A round more where it is its turn, as if it were silent.
    for (const { attester } of network.nodes) {
      expect(attester.latest().checkpoint.number).toBeGreaterThan(35)
      expect(attester.counters().roundMax).toBe(1)
    }
    expect(findFork(network.nodes)).toBeNull()
  })

  it('blames whoever hands over what is wrong at its height, and holds back what it cannot judge', async () => {
    const verdicts: { from: string; verdict: Verdict }[] = []
    const network = await boot({
      wrap: (one) => ({
        ...one,
        judge: (topic, judge) =>
          one.judge(topic, async (from, bytes) => {
            const verdict = await judge(from, bytes)
            verdicts.push({ from, verdict })
            return verdict
          }),
      }),
    })
    const stranger = network.links.join('stranger')
    await stranger.start()
    await network.clock.advance(3_400)
    // Those who are honest give nobody a reason.
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['pass', 'hold']))
    expect(verdicts.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(30)
    const { networkId } = network.configuration.parameters
    const next = lowest(network) + 1
    const say = async (height: number, key: Hex, validator: number): Promise<void> => {
      const digest = voteDigest({ networkId, kind: 'prevote', height, round: 0, value: zeroHash })
      const place = { type: 'prevote', height, round: 0, id: null, validator } as const
      const vote = { ...place, signature: signDigest(digest, key) }
      const bytes = encodeMessage({ type: 'vote', vote })
      verdicts.length = 0
      await stranger.publish('consensus', encodeEnvelope(validator, [bytes]))
      await network.clock.advance(50)
    }
    const ofStranger = () =>
      verdicts.filter(({ from }) => from === 'stranger').map(({ verdict }) => verdict)
    const all = (verdict: Verdict) => Array.from({ length: 4 }, () => verdict)
    const [first, stranger9] = [keys[0] as Hex, keys[7] as Hex]
    await say(next, stranger9, 2)
    expect(ofStranger()).toEqual(all('offence'))
    await say(next, first, 9)
    expect(ofStranger()).toEqual(all('offence'))
    // Of another height: perhaps right where others are.
    await say(next + 40, stranger9, 2)
    expect(ofStranger()).toEqual(all('hold'))
    await say(next - 2, stranger9, 2)
    expect(ofStranger()).toEqual(all('hold'))
    verdicts.length = 0
    await stranger.publish('vouchers', new Uint8Array(9))
    await network.clock.advance(50)
    expect(ofStranger()).toEqual(all('offence'))
  })

  it('takes garbage and floods from a peer without harm', async () => {
    const network = await boot()
    const stranger = network.links.join('stranger')
    await stranger.start()
    const { random } = network
    for (let burst = 0; burst < 20; burst++) {
      for (let index = 0; index < (burst === 10 ? 2_500 : 100); index++) {
        const size = 1 + Math.floor(random() * 100)
        const bytes = Uint8Array.from({ length: size }, () => Math.floor(random() * 256))
        await stranger.publish(index % 2 === 0 ? 'consensus' : 'vouchers', bytes)
      }
      await network.clock.advance(1_000)
    }
    expect(lowest(network)).toBeGreaterThanOrEqual(18)
    const counters = network.nodes[0]?.attester.counters()
    expect(counters?.malformed).toBeGreaterThan(0)
    expect(counters?.limited).toBeGreaterThan(0)
    expect(network.nodes.flatMap(({ errors }) => errors)).toEqual([])
  })
})
