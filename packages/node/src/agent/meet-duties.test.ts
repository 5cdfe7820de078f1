import { genesisHeads, type Head, headStatuses } from '@metalayer/protocol'
import { expect, test } from 'vitest'
import { createModelNetwork, hubId } from '../../test/model-network.ts'
import { unstartedKernel } from '../follow/chain-record.ts'
import type { Follow, MetChain } from '../follow/interface.ts'
import { unmet } from './duties.ts'

const { configuration } = createModelNetwork(3)
const { live, joining, fenced } = headStatuses
const [first] = genesisHeads(configuration).filter(({ chainId }) => chainId === 11)

/** A head of a generation of a chain. */
function headOf(chainId: number, generation: number, status: number): Head {
  if (first === undefined) throw new Error('There are three chains.')
  return { ...first, chainId, generation, status }
}

/** What the kernel of `chainId` is still to be shown of these, if it has met `met`. */
function unmetBy(chainId: number, met: MetChain[], heads: readonly Head[]) {
  const follow = { kernel: () => ({ ...unstartedKernel, met }) } as unknown as Follow
  const context = { chain: { chainId, generation: 1 }, follow, genesis: configuration }
  return unmet(context, { heads }).map((head) => `${head.chainId}.${head.generation}`)
}

const heads = (...others: Head[]): Head[] => [
  ...genesisHeads(configuration).filter(({ chainId }) => {
    return others.every((other) => other.chainId !== chainId)
  }),
  ...others,
]

test('the hub meets a birth chain in its next generation, for it has nobody else to send to in the end [P1, P7, P14]', () => {
  const met = [{ chainId: 11, generation: 1, status: fenced }]
  const ended = headOf(11, 1, fenced)
  expect(unmetBy(hubId, met, heads(ended, headOf(11, 2, joining)))).toEqual([])
  expect(unmetBy(hubId, met, heads(ended, headOf(11, 2, live)))).toEqual(['11.2'])
  expect(unmetBy(12, met, heads(ended, headOf(11, 2, live)))).toEqual(['11.2'])
  const again = [{ chainId: 11, generation: 2, status: live }]
  expect(unmetBy(hubId, again, heads(ended, headOf(11, 2, live)))).toEqual([])
})

test('the hub has no use for chains where nobody is born; the others meet them [P4, P16]', () => {
  const joined = heads(headOf(99, 1, live))
  expect(unmetBy(hubId, [], joined)).toEqual([])
  expect(unmetBy(12, [], joined)).toEqual(['99.1'])
})
