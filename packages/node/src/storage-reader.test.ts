import type { Configuration } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { expect, test } from 'vitest'
import { kernelAddress } from '../test/model-chain.ts'
import { createModelNetwork, hubId } from '../test/model-network.ts'
import { createStorageReader, type StorageDeps } from './storage-reader.ts'

const { configuration, chainIds } = createModelNetwork(2)
const [first = 0, second = 0] = chainIds.filter((chainId) => chainId !== hubId)
const slot: Hex = `0x${'00'.repeat(31)}05`

/** Each chain's head in block n is its block 10 n; its newest block is three on. */
function setup(answer: (chainId: number) => unknown = () => '0x07') {
  const asked: unknown[] = []
  const heads = (number: number) => chainIds.map((chainId) => ({ chainId, number: number * 10 }))
  const deps = {
    follow: { chainIds, newest: () => ({ number: 53 }) },
    blocks: {
      head: () => ({ number: 5 }),
      decision: (number: number) => (number > 5 ? undefined : { heads: heads(number) }),
    },
    async request(chainId: number, method: string, params: readonly unknown[]) {
      asked.push([chainId, method, ...params])
      return answer(chainId)
    },
  } as unknown as StorageDeps
  const genesis: Configuration = configuration
  const storage = createStorageReader({ configuration: genesis, stateBlocksMax: 3 }, deps)
  const read = (fields: object) => storage({ address: kernelAddress, slot, at: 5, ...fields })
  return { read, asked }
}

test('storage is read at the chain’s head in the network block, of the first chain by default', async () => {
  const { read, asked } = setup()
  expect(await read({})).toBe(`0x${'00'.repeat(31)}07`)
  await read({ chainId: second, at: 4 })
  await read({ chainId: hubId, at: 'pending' })
  const call = ['eth_getStorageAt', kernelAddress, slot]
  expect(asked).toEqual([
    [first, ...call, '0x32'],
    [second, ...call, '0x28'],
    [hubId, ...call, '0x35'],
  ])
})

test('what is not kept, not there or not answered is an error of its own', async () => {
  const { read, asked } = setup()
  await expect(read({ chainId: 999 })).rejects.toMatchObject({ code: 'unknown-chain' })
  // A decision is known for longer than state is answered.
  for (const at of [2, 6])
    await expect(read({ at })).rejects.toMatchObject({ code: 'state-unavailable' })
  expect(asked).toEqual([])
  for (const answer of [
    () => null,
    () => 7,
    () => {
      throw new Error('missing trie node')
    },
  ])
    await expect(setup(answer).read({})).rejects.toMatchObject({ code: 'storage-unavailable' })
})

test('what a chain stored at a head is asked for once', async () => {
  const { read, asked } = setup()
  for (let count = 0; count < 3; count++) expect(await read({})).toBe(`0x${'00'.repeat(31)}07`)
  expect(asked).toHaveLength(1)
  for (let count = 0; count < 2; count++) await read({ at: 'pending' })
  await read({ at: 4 })
  await read({ slot: `0x${'00'.repeat(31)}06` })
  expect(asked).toHaveLength(5)
})
