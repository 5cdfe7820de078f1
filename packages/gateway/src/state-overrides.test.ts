import { expect, test } from 'vitest'
import { noBlockOverrides, overridesParam } from './state-overrides.ts'

const address = `0x${'Ab'.repeat(20)}`
const word = `0x${'11'.repeat(32)}`

test('overrides are read as geth reads them', () => {
  const fields = { balance: '0x5', nonce: '0x2', code: '0x00', stateDiff: { '0x1': word } }
  expect(overridesParam({ [address]: fields })).toEqual({
    [address.toLowerCase()]: {
      ...{ balance: 5n, nonce: 2, code: '0x00' },
      stateDiff: { [`0x${'1'.padStart(64, '0')}`]: word },
    },
  })
  expect(overridesParam(undefined)).toBeUndefined()
  expect(overridesParam({ [address]: {} })).toEqual({ [address.toLowerCase()]: {} })
})

test('what is wrong, unknown or too much is refused', () => {
  const words = Object.fromEntries(
    Array.from({ length: 4_097 }, (_, slot) => [`0x${slot.toString(16)}`, word]),
  )
  const addresses = Array.from({ length: 257 }, (_, n) => [
    `0x${n.toString(16).padStart(40, '0')}`,
    {},
  ])
  for (const wrong of [
    { '0x12': {} },
    { [address]: { balance: 5 } },
    { [address]: { state: {}, stateDiff: {} } },
    { [address]: { movePrecompileToAddress: address } },
    { [address]: { stateDiff: { '0x1': '0x2' } } },
    { [address]: { stateDiff: words } },
    { [address]: { code: `0x${'00'.repeat(90_001)}` } },
    Object.fromEntries(addresses),
    [],
  ]) {
    expect(() => overridesParam(wrong)).toThrow(expect.objectContaining({ code: -32602 }))
  }
  expect(() => noBlockOverrides({ time: '0x1' })).toThrow('block overrides')
  expect(() => noBlockOverrides({})).not.toThrow()
})
