import { expect, test } from 'vitest'
import { shareCalls } from './share-calls.ts'

test('calls that are the same while one is under way are one call of the chain', async () => {
  const gates: PromiseWithResolvers<string>[] = []
  const { request, asked } = shareCalls(() => {
    const gate = Promise.withResolvers<string>()
    gates.push(gate)
    return gate.promise
  })
  const same = Array.from({ length: 50 }, () => request(1, 'eth_getStorageAt', ['0x1', '0x2']))
  const others = [
    request(2, 'eth_getStorageAt', ['0x1', '0x2']),
    request(1, 'eth_getStorageAt', ['0x1', '0x3']),
    request(1, 'eth_getCode', ['0x1', '0x2']),
  ]
  expect(gates).toHaveLength(4)
  expect(Object.fromEntries(asked())).toEqual({ eth_getStorageAt: 3, eth_getCode: 1 })
  for (const [place, gate] of gates.entries()) gate.resolve(`answer ${place}`)
  expect(new Set(await Promise.all(same))).toEqual(new Set(['answer 0']))
  expect(await Promise.all(others)).toEqual(['answer 1', 'answer 2', 'answer 3'])

  const again = request(1, 'eth_getStorageAt', ['0x1', '0x2'])
  const alike = request(1, 'eth_getStorageAt', ['0x1', '0x2'])
  gates.at(-1)?.reject(new Error('down'))
  await expect(again).rejects.toThrow('down')
  await expect(alike).rejects.toThrow('down')
  expect(gates).toHaveLength(5)
})
