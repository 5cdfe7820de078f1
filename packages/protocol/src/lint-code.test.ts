import fc from 'fast-check'
import { bytesToHex, concatHex, type Hex, toHex } from 'viem'
import { expect, test } from 'vitest'
import { lintCode } from './lint-code.ts'

const opcodes = [0xf0, 0xf2, 0xf4, 0xf5, 0xff]
const metadata = (hash: Hex): Hex =>
  concatHex([
    '0xa2',
    '0x64',
    toHex('ipfs'),
    '0x5822',
    '0x1220',
    hash,
    '0x64',
    toHex('solc'),
    '0x43000825',
    '0x0033',
  ])

test('P23: each forbidden instruction is found, with its name and place', () => {
  expect(opcodes.map((opcode) => lintCode(`0x6001${opcode.toString(16)}`)?.name)).toEqual([
    ...['CREATE', 'CALLCODE', 'DELEGATECALL', 'CREATE2', 'SELFDESTRUCT'],
  ])
  expect(lintCode('0x6001f4')).toEqual({ name: 'DELEGATECALL', opcode: 0xf4, offset: 2 })
})

test('what is pushed is no instruction, whatever it says', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 32 }), (data) => {
      const push = bytesToHex(new Uint8Array([0x5f + data.length]))
      expect(lintCode(concatHex([push, bytesToHex(data), '0x50', '0x00']))).toBeUndefined()
      // And the one after it is.
      expect(lintCode(concatHex([push, bytesToHex(data), '0xff']))?.offset).toBe(1 + data.length)
    }),
  )
})

test('data behind an end is none, but from a JUMPDEST on', () => {
  for (const end of ['00', '56', 'f3', 'fd', 'fe']) {
    expect(lintCode(`0x6000${end}f4f0ff`)).toBeUndefined()
    expect(lintCode(`0x6000${end}f45bf0`)).toMatchObject({ name: 'CREATE', offset: 5 })
  }
  // Where the code goes on after a condition, it is.
  expect(lintCode('0x600057f4')).toMatchObject({ name: 'DELEGATECALL' })
})

test('metadata is none; what only pretends to be some, is', () => {
  const hash: Hex = `0x5bf4${'ff'.repeat(30)}`
  expect(lintCode(concatHex(['0x600000', metadata(hash)]))).toBeUndefined()
  expect(lintCode(concatHex(['0x600000', '0x5bf4', '0x0002']))).toMatchObject({ offset: 4 })
})
