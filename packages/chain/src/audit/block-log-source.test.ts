import {
  type ChainBlockJson,
  emptyRequestsHash,
  emptyTrieRoot,
  emptyUnclesHash,
  encodeChainBlock,
  hashChainHeader,
} from '@metalayer/protocol'
import { type Hex, numberToHex, zeroAddress, zeroHash } from 'viem'
import { expect, test } from 'vitest'
import { createBlockLogSource } from './block-log-source.ts'

const forever = new AbortController().signal
type Block = ChainBlockJson & { hash: Hex; number: Hex }

function blockAfter(parent: Block | undefined, salt = 0): Block {
  const number = Number(parent?.number ?? 0) + 1
  const block = {
    ...{ parentHash: parent?.hash ?? zeroHash, sha3Uncles: emptyUnclesHash, miner: zeroAddress },
    ...{ stateRoot: numberToHex(salt, { size: 32 }), transactionsRoot: emptyTrieRoot },
    ...{ receiptsRoot: emptyTrieRoot, logsBloom: `0x${'00'.repeat(256)}` as Hex },
    ...{ difficulty: '0x0' as const, number: numberToHex(number), gasLimit: '0x100' as const },
    ...{ gasUsed: '0x0' as const, timestamp: numberToHex(number), extraData: '0x' as const },
    ...{ mixHash: zeroHash, nonce: `0x${'00'.repeat(8)}` as Hex, baseFeePerGas: '0x1' as const },
    ...{
      withdrawalsRoot: emptyTrieRoot,
      blobGasUsed: '0x0' as const,
      excessBlobGas: '0x0' as const,
    },
    ...{ parentBeaconBlockRoot: zeroHash, requestsHash: emptyRequestsHash },
  }
  return { ...block, hash: hashChainHeader(block), transactions: [] }
}

function chainOf(count: number): Block[] {
  const blocks: Block[] = []
  while (blocks.length < count) blocks.push(blockAfter(blocks.at(-1)))
  return blocks
}

/** Nodes that answer with three blocks at a time. */
function sourceOf(blocks: readonly Block[], last: Block | undefined) {
  const fence = {
    ...{ chainId: 7, generation: 1, block: Number(last?.number), blockHash: last?.hash ?? '0x' },
    heirs: [],
  }
  return createBlockLogSource(fence, async (_, first) =>
    blocks
      .filter(({ number }) => Number(number) >= first)
      .slice(0, 3)
      .map((block) => encodeChainBlock({ block, receipts: [] })),
  )
}

const read = (source: ReturnType<typeof sourceOf>, to: number) =>
  source.logs({ address: [], from: 0, to }, forever)

test('reads what leads to the last head, and takes no notice of what comes behind (I5)', async () => {
  const blocks = chainOf(12)
  const source = sourceOf(blocks, blocks[9])
  expect(await source.height(forever)).toBe(10)
  expect(await read(source, 4)).toEqual([])
  expect(await read(source, 10)).toEqual([])
})

test.each([
  [
    'another last block',
    (blocks: Block[]) => blocks.with(9, blockAfter(blocks[8], 1)),
    /another one/,
  ],
  ['a block in between', (blocks: Block[]) => blocks.with(4, blockAfter(blocks[3], 1)), /follow/],
  ['a gap', (blocks: Block[]) => blocks.toSpliced(4, 1), /5|6 does not follow/],
  ['too few', (blocks: Block[]) => blocks.slice(0, 8), /nobody has block 9/],
  [
    'another beginning to the same numbers',
    (blocks: Block[]) => [blockAfter(undefined, 1), ...blocks.slice(1)],
    /2 does not follow/,
  ],
  [
    'what its header does not say',
    (blocks: Block[]) => blocks.with(2, { ...blocks[2], gasUsed: '0x7' } as Block),
    /does not follow|not what its hash/,
  ],
])('finds %s', async (_, change, message) => {
  const blocks = chainOf(12)
  const source = sourceOf(change(blocks), blocks[9])
  await expect(read(source, 10)).rejects.toMatchObject({
    code: 'unfit-history',
    message: expect.stringMatching(message),
  })
})
