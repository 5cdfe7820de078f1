import { deflateRawSync } from 'node:zlib'
import { encodeChainBlock } from '@metalayer/protocol'
import { afterEach, describe, expect, test } from 'vitest'
import { executor } from '../../test/model-chain.ts'
import {
  createModelNetwork,
  createUser,
  hubId,
  nextDecision,
  signPayment,
} from '../../test/model-network.ts'
import { sealBlock } from '../../test/seal-block.ts'
import { type Harness, openHarness } from '../../test/state-harness.ts'
import type { Decision } from '../blocks/interface.ts'
import { systemClock } from '../clock.ts'
import { packBlock, unpackBlock } from '../follow/pack-block.ts'
import type { FetchedBlock } from '../follow/rpc-block.ts'
import { createMemoryNetwork } from '../network/memory.ts'
import type { Network } from '../network/network.ts'
import { createAskPeers } from './ask-peers.ts'
import {
  type BlocksRequest,
  blocksProtocol,
  decodeBlocksAnswer,
  decodeBlocksRequest,
  encodeBlocksAnswer,
  encodeBlocksRequest,
} from './blocks-codec.ts'
import { defaultPeerBlocksLimits } from './limits.ts'

const goneId = 11
const limits = defaultPeerBlocksLimits

let harnesses: Harness[] = []
let joined: Network[] = []
afterEach(async () => {
  for (const harness of harnesses) await harness.stop()
  for (const network of joined) await network.stop()
  harnesses = []
  joined = []
})

/** A network of one hub and two chains, on which money moves, and a node that sees all of it. */
async function setUp() {
  const network = createModelNetwork(2)
  const links = createMemoryNetwork({}, { clock: systemClock, random: () => 0.5 })
  const errors: unknown[] = []
  const onError = (error: unknown): void => void errors.push(error)
  let decision: Decision | undefined
  let nonce = 0
  const [payer] = [1, 2, 3, 4]
    .map(createUser)
    .filter(({ address }) => network.birth(address) === goneId)
  if (payer === undefined) throw new Error('no payer')
  network.chain(hubId).mint(goneId, payer.address, 10n ** 20n)
  network.chain(hubId).mine()
  network.chain(goneId).deliver(hubId, network.chain(hubId).lane(goneId))

  async function join(name: string): Promise<Network> {
    const peer = links.join(name)
    await peer.start()
    joined.push(peer)
    return peer
  }

  async function open(name: string, options: Parameters<typeof openHarness>[1] = {}) {
    const harness = await openHarness(network, { ...options, peers: await join(name), onError })
    harnesses.push(harness)
    return harness
  }

  const sees = await open('sees')
  /** Every chain makes `count` blocks, and checkpoints say so to `told`, at most 8 blocks a checkpoint. */
  async function decide(count: number, told: readonly Harness[]): Promise<Decision> {
    for (let made = 0; made < count; made++) {
      const raw = signPayment(payer as never, {
        nonce: nonce++,
        to: createUser(70 + nonce).address,
        value: 5n,
      })
      network.chain(goneId).execute([raw])
      for (const chainId of network.chainIds) network.chain(chainId).mine()
      const isTime = made % 8 === 7 || made === count - 1
      if (!isTime) continue
      await sees.caughtUp()
      const newest = network.chainIds.map((id): [number, number] => [
        id,
        sees.follow.newest(id)?.number ?? 0,
      ])
      decision = nextDecision(sees.follow, network.configuration, decision, new Map(newest))
      for (const harness of [sees, ...told]) await harness.blocks.decided(decision)
    }
    return decision as Decision
  }

  return { network, links, sees, open, join, decide, errors }
}

/** Waits until a node has the newest block of another one, and says whether it is the same. */
async function expectSameBlock(harness: Harness, as: Harness, number: number): Promise<void> {
  for (const { blocks } of [harness, as]) {
    await expect.poll(() => blocks.head()?.number, { timeout: 5_000, interval: 5 }).toBe(number)
  }
  expect(harness.blocks.head()?.hash).toBe(as.blocks.head()?.hash)
}

describe('a chain that is gone (P15)', () => {
  test('a node that was away takes from peers what it lacks, up to the head, and no more', async () => {
    const { network, sees, open, decide, errors } = await setUp()
    const away = await open('away')
    await decide(5, [away])
    await expectSameBlock(away, sees, 1)
    const source = away.sources.get(goneId)
    if (source === undefined) throw new Error('no source')
    source.state.isDown = true
    const { checkpoint, heads } = await decide(40, [away])
    network.chain(goneId).mine()
    await sees.caughtUp()
    await expectSameBlock(away, sees, checkpoint.number)
    const head = heads.find(({ chainId }) => chainId === goneId)
    expect(away.follow.newest(goneId)?.hash).toBe(head?.blockHash)
    expect(away.follow.newest(goneId)?.commitment).toBe(head?.commitment)
    expect(sees.follow.newest(goneId)?.number).toBe((head?.number ?? 0) + 1)
    await expect.poll(() => away.follow.state(goneId).state).toBe('unreachable')
    expect(
      away.follow.vouchers(heads, () => 0).find(({ chainId }) => chainId === goneId)?.blocks,
    ).toEqual([])
    expect(errors).toEqual([])

    // What came from peers is held as what came from the chain: others can have it from here.
    const number = head?.number ?? 0
    expect(await away.follow.body(goneId, number)).toEqual(await sees.follow.body(goneId, number))
    source.state.isDown = false
    await away.caughtUp()
    expect(away.follow.newest(goneId)?.hash).toBe(sees.follow.newest(goneId)?.hash)
  })

  test.each([goneId, hubId])(
    'a node that starts anew takes all of chain %i from peers',
    async (chainId) => {
      const { sees, open, decide, errors } = await setUp()
      const { checkpoint } = await decide(60, [])
      await expectSameBlock(sees, sees, checkpoint.number)
      const anew = await open('anew', { down: [chainId] })
      for (let number = 1; number <= checkpoint.number; number++) {
        const decision = sees.blocks.decision(number)
        if (decision === undefined) throw new Error('no decision')
        await anew.blocks.decided(decision)
      }
      await expectSameBlock(anew, sees, checkpoint.number)
      expect(errors).toEqual([])
    },
  )

  test('a node on a branch that the chain had left goes back to the one that validators agreed on', async () => {
    const { network, sees, open, decide } = await setUp()
    const strays = await open('strays')
    await decide(3, [strays])
    await expectSameBlock(strays, sees, 1)
    const chain = network.chain(goneId)
    chain.mine()
    chain.mine()
    await strays.caughtUp()
    const source = strays.sources.get(goneId)
    if (source === undefined) throw new Error('no source')
    source.state.isDown = true
    const left = strays.follow.newest(goneId)
    chain.rewind(3)
    await decide(1, [strays])
    const { checkpoint } = await decide(4, [strays])
    await expectSameBlock(strays, sees, checkpoint.number)
    expect(strays.follow.block(goneId, left?.number ?? 0)?.hash).not.toBe(left?.hash)
  })

  test('P13: the chain has left what validators agreed on: a node that was behind takes that from peers, and nothing of the other branch', async () => {
    const { network, sees, open, decide } = await setUp()
    const behind = await open('behind')
    await decide(3, [behind])
    await expectSameBlock(behind, sees, 1)
    const source = behind.sources.get(goneId)
    if (source === undefined) throw new Error('no source')
    source.state.isDown = true
    const { checkpoint, heads } = await decide(6, [])
    const chain = network.chain(goneId)
    chain.rewind(4)
    for (let made = 0; made < 8; made++) chain.mine()
    source.state.isDown = false
    const decision = sees.blocks.decision(checkpoint.number)
    if (decision === undefined) throw new Error('no decision')
    await behind.blocks.decided(decision)
    source.announce()
    await expectSameBlock(behind, sees, checkpoint.number)
    await expect.poll(() => behind.follow.state(goneId).state, { timeout: 5_000 }).toBe('diverged')
    const head = heads.find(({ chainId }) => chainId === goneId)
    expect(behind.follow.newest(goneId)?.hash).toBe(head?.blockHash)
  })

  test('nobody has its blocks: the node waits, and goes on with the first one who does', async () => {
    const { sees, open, decide, links } = await setUp()
    const waits = await open('waits', { down: [goneId] })
    links.partition([['sees'], ['waits']])
    const { checkpoint } = await decide(3, [waits])
    await expect.poll(() => waits.follow.newest(hubId)?.number).toBeGreaterThan(3)
    expect(waits.blocks.head()?.number).toBe(0)
    links.heal()
    await expectSameBlock(waits, sees, checkpoint.number)
  })
})

/** Answers as liars give them: what the others have, made wrong. */
type Lie = (request: BlocksRequest, honest: readonly FetchedBlock[]) => Uint8Array

/** A chain of blocks of its own, each authentic by its hash. */
function inventedBlocks(first: number, count: number): FetchedBlock[] {
  const blocks: FetchedBlock[] = []
  for (let number = first; blocks.length < count; number++) {
    const parent = blocks.at(-1)?.block
    blocks.push(
      sealBlock({ number, parent, time: number, transactions: [], salt: 9, miner: executor }),
    )
  }
  return blocks
}

const packed = (blocks: readonly FetchedBlock[]) => encodeBlocksAnswer(blocks.map(packBlock))
const withFirst = (blocks: readonly FetchedBlock[], over: Partial<FetchedBlock>): FetchedBlock[] =>
  blocks.map((block, index) => (index === 0 ? { ...block, ...over } : block))

const lies: Record<string, Lie> = {
  'no answer of the protocol': () => Uint8Array.of(0xff, 0xff, 1, 2, 3),
  'cut off': (_, honest) => packed(honest).subarray(0, -3),
  'longer than it says': (_, honest) => Uint8Array.of(...packed(honest), 0),
  'too many blocks': (_, honest) =>
    encodeBlocksAnswer(
      Array.from({ length: limits.countMax + 1 }, () => packBlock(honest[0] as FetchedBlock)),
    ),
  'bytes that do not unpack': () => encodeBlocksAnswer([Uint8Array.of(1, 2, 3)]),
  'bytes that unpack to too many': () =>
    encodeBlocksAnswer([deflateRawSync(new Uint8Array(limits.unpackedBytesMax + 1))]),
  'no block': () => encodeBlocksAnswer([deflateRawSync(Uint8Array.of(0xc0))]),
  'without its transactions': (_, honest) =>
    packed(
      withFirst(honest, {
        block: { ...(honest[0] as FetchedBlock).block, transactions: [] },
        receipts: [],
      }),
    ),
  'with another receipt': (_, honest) => {
    const [receipt, ...rest] = (honest[0] as FetchedBlock).receipts
    return packed(
      withFirst(honest, { receipts: receipt ? [{ ...receipt, logs: [] }, ...rest] : [] }),
    )
  },
  'other numbers': (_, honest) => packed(honest.slice(1)),
  'a gap': (_, honest) => packed(honest.filter((_, index) => index !== 1)),
  'a chain of its own': ({ first, count }) =>
    packed(inventedBlocks(first, Math.min(count, limits.countMax))),
  'its own last block': (_, honest) =>
    packed([...honest.slice(0, -1), ...inventedBlocks(Number(honest.at(-1)?.block.number), 1)]),
}

describe('a peer that lies (P15)', () => {
  test.each(Object.entries(lies))(
    '%s: is passed over and reported, and another one is asked',
    async (_, lie) => {
      const { network, sees, open, join, decide, errors } = await setUp()
      const liar = await join('liar')
      let asked = 0
      liar.handle(blocksProtocol, async (_, bytes) => {
        asked++
        const request = decodeBlocksRequest(bytes)
        const { blocks } = network.chain(request.chainId)
        const honest = blocks.slice(request.first - 1).map(({ fetched }) => fetched)
        return lie(request, honest)
      })
      const asks = await open('asks', { down: [goneId] })
      const { checkpoint } = await decide(6, [asks])
      await expectSameBlock(asks, sees, checkpoint.number)
      // The first question may have gone to the honest one, the next one has not.
      const later = await decide(6, [asks])
      await expectSameBlock(asks, sees, later.checkpoint.number)
      expect(asked).toBe(1)
      expect(errors).toMatchObject([
        { code: 'unfit-blocks', message: expect.stringContaining('liar') },
      ])
    },
  )

  test('alone with the node, it has it take no block and vouch for none', async () => {
    const { sees, join, decide, open, links } = await setUp()
    const liar = await join('liar')
    let asked = 0
    liar.handle(blocksProtocol, async (_, bytes) => {
      asked++
      return packed(inventedBlocks(decodeBlocksRequest(bytes).first, limits.countMax))
    })
    const asks = await open('asks', { down: [goneId] })
    links.partition([['liar', 'asks'], ['sees']])
    const { heads } = await decide(6, [asks])
    await expect.poll(() => asked).toBeGreaterThan(0)
    await expect
      .poll(() => asks.follow.newest(hubId)?.number)
      .toBe(sees.follow.newest(hubId)?.number)
    expect(asks.follow.newest(goneId)).toBeUndefined()
    expect(
      asks.follow.vouchers(heads, () => 0).find(({ chainId }) => chainId === goneId)?.blocks,
    ).toEqual([])
  })
})

test('P15: blocks that a peer builds upon the head are not taken, so not vouched for', async () => {
  const { network, sees, join, decide, open, links } = await setUp()
  const liar = await join('liar')
  liar.handle(blocksProtocol, async (_, bytes) => {
    const { chainId, first } = decodeBlocksRequest(bytes)
    const blocks = network.chain(chainId).blocks.map(({ fetched }) => fetched)
    for (let added = 0; added < 3; added++) {
      const parent = blocks.at(-1)?.block
      const number = blocks.length + 1
      blocks.push(
        sealBlock({ number, parent, time: number, transactions: [], salt: 9, miner: executor }),
      )
    }
    return packed(blocks.slice(first - 1))
  })
  const asks = await open('asks', { down: [goneId] })
  links.partition([['liar', 'asks'], ['sees']])
  const { checkpoint, heads } = await decide(6, [asks])
  await expectSameBlock(asks, sees, checkpoint.number)
  await expect.poll(() => asks.follow.state(goneId).state).toBe('unreachable')
  const head = heads.find(({ chainId }) => chainId === goneId)
  expect(asks.follow.newest(goneId)?.hash).toBe(head?.blockHash)
  const vouchers = asks.follow.vouchers(heads, () => 0)
  expect(vouchers.find(({ chainId }) => chainId === goneId)?.blocks).toEqual([])
})

test('what a peer has past the head is cut off', async () => {
  const { network, sees, join, decide } = await setUp()
  const { heads } = await decide(5, [])
  network.chain(goneId).mine()
  await sees.caughtUp()
  const head = heads.find(({ chainId }) => chainId === goneId)
  const askPeers = createAskPeers(limits, {
    network: await join('asks'),
    clock: systemClock,
    heads: sees.blocks.decidedHeads,
    onError: () => undefined,
  })
  const found = await askPeers.find(goneId, 2, AbortSignal.timeout(5_000))
  expect(found?.packed).toHaveLength((head?.number ?? 0) - 1)
  expect(await askPeers.find(goneId, (head?.number ?? 0) + 1, AbortSignal.timeout(5_000))).toBe(
    undefined,
  )
})

describe('what a node answers', () => {
  test('is bounded in blocks, and nothing for what it does not have', async () => {
    const { sees, join, decide } = await setUp()
    await decide(20, [])
    const asker = await join('asker')
    const ask = async (request: BlocksRequest) => {
      const bytes = encodeBlocksRequest(request)
      const answer = await asker.request('sees', blocksProtocol, bytes, AbortSignal.timeout(5_000))
      return decodeBlocksAnswer(answer, limits).map(
        (block) => unpackBlock(block, limits.unpackedBytesMax).block,
      )
    }
    const found = await ask({ chainId: goneId, first: 2, count: 65_535 })
    expect(found).toHaveLength(limits.countMax)
    expect(found.map(({ hash }) => hash)).toEqual(
      found.map((_, index) => sees.follow.block(goneId, 2 + index)?.hash),
    )
    expect(await ask({ chainId: goneId, first: 21, count: 3 })).toEqual([])
    expect(await ask({ chainId: 99, first: 1, count: 3 })).toEqual([])
    await expect(
      asker.request('sees', blocksProtocol, Uint8Array.of(1), AbortSignal.timeout(5_000)),
    ).rejects.toMatchObject({ code: 'refused' })
  })

  test('is refused to one that asks too often', async () => {
    const { join, decide } = await setUp()
    await decide(1, [])
    const asker = await join('asker')
    const bytes = encodeBlocksRequest({ chainId: goneId, first: 1, count: 1 })
    const burst = limits.peerMessagesPerSecond * limits.peerBurstSeconds
    let refusals = 0
    for (let asked = 0; asked < burst; asked++) {
      await asker
        .request('sees', blocksProtocol, bytes, AbortSignal.timeout(5_000))
        .catch(() => refusals++)
    }
    expect(refusals).toBeGreaterThan(0)
  })
})

test('a block is packed into less than it is, and unpacked as it was', () => {
  const [block] = inventedBlocks(1, 1)
  if (block === undefined) throw new Error('no block')
  expect(unpackBlock(packBlock(block), limits.unpackedBytesMax)).toEqual(block)
  expect(packBlock(block).length).toBeLessThan(encodeChainBlock(block).length)
})
