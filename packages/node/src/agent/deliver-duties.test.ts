import { kernelAbi } from '@metalayer/contracts'
import {
  callMessageGasMax,
  encodeMessage,
  genesisCheckpoint,
  genesisHeads,
  hashCheckpoint,
  keccak256,
  messageGas,
  zeroHash,
} from '@metalayer/protocol'
import { type Address, decodeFunctionData, type Hex } from 'viem'
import { expect, test } from 'vitest'
import lanes from '../../../../contracts/snapshots/Lanes.json' with { type: 'json' }
import moves from '../../../../contracts/snapshots/moves.json' with { type: 'json' }
import { createModelNetwork } from '../../test/model-network.ts'
import { unstartedKernel } from '../follow/chain-record.ts'
import type { Follow } from '../follow/interface.ts'
import { laneDuties } from './duties.ts'

const { configuration } = createModelNetwork(2)
const [chainId, peer] = [11, 12]
const [known, coming]: [Address, Address] = [`0x${'a1'.repeat(20)}`, `0x${'a2'.repeat(20)}`]

function callOf(to: Address = '0x', gas = 50_000): Hex {
  return encodeMessage({
    ...{ kind: 'call', hops: 0, gas, to, from: to, owner: to, key: 0n, refund: to },
    ...{ value: 0n, prepaid: 0n, assetKey: 0n, amount: 0n, data: '0x' },
  })
}

/** What is delivered of these messages: bodies, hashes of the rest, and gas. */
function delivered(messages: Hex[]) {
  const follow = {
    kernel: () => unstartedKernel,
    newest: () => undefined,
    delivery: ({ source, destination }: Parameters<Follow['delivery']>[0]) =>
      source.chainId === peer
        ? {
            ...{ source, destination, first: 0, messages, rest: [] },
            end: { word: zeroHash, siblings: [] },
          }
        : undefined,
  } as unknown as Follow
  const checkpoint = genesisCheckpoint(configuration)
  const decision = {
    ...{ checkpoint, configuration, hash: hashCheckpoint(checkpoint) },
    heads: genesisHeads(configuration),
    commit: { round: 0, mask: 1n, signatures: `0x${'12'.repeat(65)}` as const },
  }
  const duties = laneDuties({
    ...{ follow, chain: { chainId, generation: 1 }, genesis: configuration, inFlight: [] },
    ...{ decisions: [decision], parameters: configuration.parameters },
    transition: () => undefined,
    isAwaited: (app) => app === coming,
  })
  return duties.map(({ data, gas, spare = 0n }) => {
    const { args } = decodeFunctionData({ abi: kernelAbi, data })
    return { bodies: args?.[2], rest: args?.[3], gas, reckoned: gas - spare }
  })
}

test('calls of an app that the chain is about to get wait for it, and what is behind them [P9]', () => {
  const messages = [callOf(known), callOf(coming), callOf(known)]
  expect(delivered(messages)).toMatchObject([
    { bodies: messages.slice(0, 1), rest: messages.slice(1).map((message) => keccak256(message)) },
  ])
  expect(delivered(messages.slice(1))).toEqual([])
})

test('a delivery has the gas that the kernel wants to see before each call, and one call at least [P9]', () => {
  const small = callOf(known)
  const [one, two] = [delivered([small]), delivered([small, small])]
  const more = (two[0]?.gas ?? 0n) - (one[0]?.gas ?? 0n)
  expect(more).toBeGreaterThan((messageGas(small) / 16n) * 17n)
  // The dearest call there is, twice: one goes with the next delivery.
  let gas = 6_000_000
  while (callMessageGasMax - (BigInt(gas) * 64n) / 63n < 170_000n) gas -= 1_000
  const dear = callOf(known, gas)
  const [first] = delivered([dear, dear])
  expect(first).toMatchObject({ bodies: [dear], rest: [keccak256(dear)] })
  expect(first?.gas).toBeGreaterThan((messageGas(dear) / 16n) * 17n)
})

test('blocks are reckoned with no less than deliveries were measured to take, and with less than they sign for', () => {
  const account = encodeMessage({
    ...{ kind: 'account', owner: known, version: 2, nonce: 1, balance: 5n, departedAt: 7 },
  })
  const object = encodeMessage({
    ...{ kind: 'object', app: known, owner: known, key: 0n, version: 2, pinned: false },
    ...{
      amount: 5n,
      departedAt: 7,
      words: Array<Hex>(128).fill(`0x${'01'.repeat(32)}`),
      size: 128,
    },
  })
  const [accounts] = delivered(Array(10).fill(account))
  const [objects] = delivered([object])
  expect(accounts?.reckoned).toBeGreaterThan(BigInt(lanes['deliver, 10 accounts, all new']))
  expect(objects?.reckoned).toBeGreaterThan(BigInt(moves['deliver an object of 128 words']))
  for (const one of [accounts, objects]) expect(one?.reckoned).toBeLessThan(one?.gas ?? 0n)
})

test('an older decision shows what the newest one does, where this node has yet to see the block that the newest one is of [P9, P17]', () => {
  const blockHash: Hex = `0x${'b5'.repeat(32)}`
  const accepted = decisionOf(0, zeroHash)
  const newest = decisionOf(1, blockHash)
  /** What is delivered where this node has this block of the other chain. */
  const deliveredWith = (hash: Hex | undefined) => {
    const follow = {
      kernel: () => ({ ...unstartedKernel, leaseUntil: Number.MAX_SAFE_INTEGER }),
      newest: () => undefined,
      block: () => hash && { hash },
      delivery: ({ source, destination }: Parameters<Follow['delivery']>[0]) =>
        source.chainId === peer && source.number === 0
          ? {
              ...{ source, destination, first: 0, messages: [callOf(known)], rest: [] },
              end: { word: zeroHash, siblings: [] },
            }
          : undefined,
    } as unknown as Follow
    return laneDuties({
      ...{ follow, chain: { chainId, generation: 1 }, genesis: configuration, inFlight: [] },
      ...{ decisions: [newest, accepted], parameters: configuration.parameters },
      transition: () => undefined,
    }).map(({ effect }) => effect.kind)
  }
  expect(deliveredWith(undefined)).toEqual(['deliver'])
  expect(deliveredWith(`0x${'c6'.repeat(32)}`)).toEqual(['deliver'])
  // A lane only grows, so a node that has the block need not look: what this one is told cannot be.
  expect(deliveredWith(blockHash)).toEqual([])
})

/** A decision under which every chain but the own one has this block. */
function decisionOf(number: number, blockHash: Hex) {
  const checkpoint = { ...genesisCheckpoint(configuration), number }
  const heads = genesisHeads(configuration).map((head) => {
    return head.chainId === chainId || number === 0 ? head : { ...head, number, blockHash }
  })
  return {
    ...{ checkpoint, configuration, hash: hashCheckpoint(checkpoint), heads },
    commit: { round: 0, mask: 1n, signatures: `0x${'12'.repeat(65)}` as const },
  }
}
