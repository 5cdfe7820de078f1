import {
  encodeLaneIn,
  encodeLaneOut,
  genesisCheckpoint,
  genesisHeads,
  hashCheckpoint,
  laneInSlot,
  laneOutSlot,
  nextSlot,
  zeroHash,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import { expect, test } from 'vitest'
import { createModelNetwork } from '../../test/model-network.ts'
import { unstartedKernel } from '../follow/chain-record.ts'
import type { Follow } from '../follow/interface.ts'
import { acknowledgeDuties } from './duties.ts'

const { configuration } = createModelNetwork(2)
const [chainId, peer] = [11, 12]
const end = { generation: 1, chainGeneration: 1 }
const outSlot = nextSlot(laneOutSlot({ ...end, chainId: peer }))
const inSlot = nextSlot(laneInSlot({ ...end, chainId }))

/** Which chains' lanes are acknowledged, where the peer has taken so much; `proved`: as its head shows it. */
function destinationsOf(taken: Taken, proved: Taken = taken): number[] {
  const out = encodeLaneOut({
    ...{ sent: 4_000, acknowledged: 100, gasSent: 200_000_000n, gasAcknowledged: 1_000_000n },
  })
  const words = (at: Taken) => (id: number, slot: Hex) => {
    if (id === chainId && slot === outSlot) return out
    return id === peer && slot === inSlot ? encodeLaneIn(at) : 0n
  }
  const follow = {
    kernel: () => unstartedKernel,
    wordAt: words(taken),
    wordAtBlock: (id: number, _: number, slot: Hex) => words(proved)(id, slot),
    proveAt: () => ({ word: zeroHash, siblings: [] }),
  } as unknown as Follow
  const checkpoint = genesisCheckpoint(configuration)
  const decision = {
    ...{ checkpoint, configuration, hash: hashCheckpoint(checkpoint) },
    heads: genesisHeads(configuration),
    commit: { round: 0, mask: 1n, signatures: `0x${'12'.repeat(65)}` as const },
  }
  return acknowledgeDuties({
    ...{ follow, chain: { chainId, generation: 1 }, genesis: configuration, inFlight: [] },
    ...{ decisions: [decision], parameters: configuration.parameters },
    transition: () => undefined,
  }).map(({ effect }) => (effect.kind === 'acknowledge' ? effect.destination.chainId : -1))
}

type Taken = { delivered: number; gasDelivered: bigint }

test('a lane is acknowledged once that frees an eighth of it, by count or by gas, and not before [P11]', () => {
  expect(destinationsOf({ delivered: 611, gasDelivered: 30_999_999n })).toEqual([])
  expect(destinationsOf({ delivered: 612, gasDelivered: 30_999_999n })).toEqual([peer])
  expect(destinationsOf({ delivered: 101, gasDelivered: 31_000_000n })).toEqual([peer])
})

test('what the head does not show yet cannot be proved, and is not tried', () => {
  const taken = { delivered: 612, gasDelivered: 31_000_000n }
  expect(destinationsOf(taken, { delivered: 611, gasDelivered: 30_999_999n })).toEqual([])
})
