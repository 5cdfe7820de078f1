import type { Head } from '@metalayer/protocol'
import { expect, test } from 'vitest'
import { executor } from '../../test/model-chain.ts'
import { sealBlock } from '../../test/seal-block.ts'
import type { ChainSource } from '../follow/chain-source.ts'
import type { FetchedBlock } from '../follow/rpc-block.ts'
import { createVirtualClock } from '../virtual-clock.ts'
import { createFallbackSource, defaultFallbackOptions } from './fallback-source.ts'

const forever = new AbortController().signal
const { silenceMs, patienceMs } = defaultFallbackOptions

/** A chain of which the first `has` of ten blocks are there, and peers that have all up to the head at block 8. */
function setUp() {
  const blocks: FetchedBlock[] = []
  for (let number = 1; number <= 10; number++) {
    const parent = blocks.at(-1)?.block
    blocks.push(
      sealBlock({ number, parent, time: number, transactions: [], salt: 0, miner: executor }),
    )
  }
  const state = { has: 10, isDown: false, isHeld: false, unfit: 0, asked: [] as string[] }
  const clock = createVirtualClock()
  const reach = <Answer>(answer: (there: FetchedBlock[]) => Answer): Answer => {
    state.asked.push('chain')
    if (state.isDown) throw new Error('the chain is down')
    return answer(blocks.slice(0, state.has))
  }
  const chain: ChainSource = {
    block: async (number) => reach((there) => there[number - 1]),
    blockByHash: async (hash) => reach((there) => there.find(({ block }) => block.hash === hash)),
    blocks: async (first, count) => reach((there) => there.slice(first - 1, first - 1 + count)),
    async header(reference) {
      const found = reach((there) =>
        typeof reference === 'number' ? there[reference - 1] : there.at(-1),
      )
      return found && { number: Number(found.block.number), hash: found.block.hash }
    },
    watch() {},
  }
  const head = { chainId: 11, number: 8, blockHash: blocks[7]?.block.hash } as Head
  const source = createFallbackSource(chain, {
    clock,
    missingHead: () => (state.isHeld ? undefined : head),
    peers: {
      async find(first) {
        state.asked.push('peers')
        const found = blocks.slice(first - 1, 8).map(() => new Uint8Array())
        return found.length === 0 ? undefined : { peer: 'peer', chainId: 11, first, packed: found }
      },
      open: (_, number) => (state.unfit-- > 0 ? undefined : blocks[number - 1]),
    },
  })
  const asked = (): string[] => state.asked.splice(0)
  return { blocks, state, clock, source, asked, head }
}

test('a chain that answers is asked alone', async () => {
  const { blocks, source, asked } = setUp()
  expect(await source.block(3, forever)).toBe(blocks[2])
  expect(await source.blocks(3, 4, forever)).toEqual(blocks.slice(2, 6))
  expect(await source.header('latest', forever)).toMatchObject({ number: 10 })
  expect(asked()).toEqual(['chain', 'chain', 'chain'])
})

test('peers stand in for a chain that is down, up to the head alone, and it is asked again later', async () => {
  const { blocks, state, clock, source, asked, head } = setUp()
  state.isDown = true
  expect(await source.block(3, forever)).toBe(blocks[2])
  expect(await source.blocks(4, 16, forever)).toEqual(blocks.slice(3, 8))
  expect(await source.header('finalized', forever)).toEqual({ number: 8, hash: head.blockHash })
  expect(await source.header(2, forever)).toEqual({ number: 2, hash: blocks[1]?.block.hash })
  // One failure, then what one question brought, and a second question for what came before.
  expect(asked()).toEqual(['chain', 'peers', 'peers'])
  await expect(source.block(9, forever)).rejects.toThrow('is down')
  state.isHeld = true
  await expect(source.block(3, forever)).rejects.toThrow('is down')
  await expect(source.header('latest', forever)).rejects.toThrow('is down')
  asked()
  state.isHeld = false
  state.isDown = false
  await clock.advance(silenceMs)
  expect(await source.block(3, forever)).toBe(blocks[2])
  expect(asked()).toEqual(['chain'])
})

test('what the chain lacks although a checkpoint names it is waited for first', async () => {
  const { blocks, state, clock, source, asked } = setUp()
  state.has = 4
  expect(await source.block(5, forever)).toBeUndefined()
  await clock.advance(patienceMs - 1)
  expect(await source.blocks(5, 2, forever)).toEqual([])
  expect(asked()).toEqual(['chain', 'chain'])
  await clock.advance(1)
  expect(await source.block(5, forever)).toBe(blocks[4])
  // Past the head nothing is lacking.
  expect(await source.block(9, forever)).toBeUndefined()
  expect(asked()).toEqual(['chain', 'peers', 'chain'])
})

test('a block that is not what its hash stands for is asked for again', async () => {
  const { blocks, state, source, asked } = setUp()
  state.isDown = true
  state.unfit = 2
  expect(await source.block(3, forever)).toBe(blocks[2])
  expect(asked()).toEqual(['chain', 'peers', 'peers', 'peers'])
})
