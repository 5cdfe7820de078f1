import { bytesToHex, hexToBytes } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { describe, expect, test } from 'vitest'
import { READ_GAS_MAX } from '../limits.ts'
import { beyond } from './beyond.ts'
import type { Surroundings } from './frame.ts'
import { readProgram } from './program.ts'
import { runProgram } from './run.ts'

const self = 0xa0n
const kernel = 0xb0n

/** Runs code at `self`; `kernel` answers seven. */
function run(code: Hex, input: Hex = '0x') {
  const program = readProgram(code)
  const surroundings: Surroundings = {
    kernel,
    callKernel: () => hexToBytes(`0x${'00'.repeat(31)}07`),
    programAt: (address) => (address === self ? program : beyond('there is none')),
    storageAt: () => beyond('it has none'),
    time: () => 1_700_000_000n,
  }
  const call = { program, address: self, caller: 1n, input: hexToBytes(input), depth: 1 }
  const { success, output } = runProgram(surroundings, { left: READ_GAS_MAX }, call)
  return { success, output: bytesToHex(output) }
}

/** Pushes nothing but zeros and addresses: of all gas, to an address, without money or data; then its success. */
const callOf = (address: bigint) => `5f5f5f5f5f60${address.toString(16).padStart(2, '0')}5af1`
const answerTop = '5f5260205ff3'

describe('P25: what a machine may not know, or not do, it leaves to a chain', () => {
  const left: Record<string, Hex> = {
    // Each within few milliseconds: what takes a machine long costs much, whatever chains charge.
    'hashes without end': '0x5b60205f20505f56',
    'powers without end': `0x7f${'ff'.repeat(32)}5b80800a50602156`,
    'much handed over, again and again': `0x5b5f5f620fffff5f5f60b05af150${'5f'}56`,
    'a loop without end': '0x5b5f56',
    'calls of itself without end': `0x${callOf(self)}${answerTop}`,
    'memory without end': '0x600163ffffff0052',
    'memory far away': '0x6001680100000000000000005200',
    'a hash of much': '0x630fffffff5f20',
    'a copy of much': '0x630fffffff5f5f37',
    SSTORE: '0x5f5f55',
    TSTORE: '0x5f5f5d',
    LOG0: '0x5f5fa0',
    CREATE: '0x5f5f5ff0',
    DELEGATECALL: '0x5f5f5f5f60a05af4',
    SELFDESTRUCT: '0x5fff',
    'gas as a number': `0x5a${answerTop}`,
    'a call with so much gas': `0x5f5f5f5f5f60a0615000f1${answerTop}`,
    'a call with money': '0x5f5f5f5f600160a05af1',
    'a call of what is no app': `0x${callOf(0xc0n)}${answerTop}`,
    'a precompile': `0x${callOf(2n)}${answerTop}`,
    'storage of its own': `0x5f54${answerTop}`,
    'the chain’s id': `0x46${answerTop}`,
    'the number of a block': `0x43${answerTop}`,
    'money of the chain’s own': `0x47${answerTop}`,
    INVALID: '0xfe',
    'a jump to no JUMPDEST': '0x600356005b',
    'a jump into what is pushed': '0x600456605b00',
    'a stack that is empty': '0x01',
    'a stack that is full': `0x${'5f'.repeat(1_025)}`,
    'more than a call has answered': '0x60015f5f3e',
  }
  for (const [what, code] of Object.entries(left)) {
    test(what, () =>
      expect(() => run(code)).toThrow(expect.objectContaining({ code: 'beyond-machine' })),
    )
  }
})

test('what it may know it answers', () => {
  const word = (value: bigint) => `0x${value.toString(16).padStart(64, '0')}`
  expect(run(`0x${callOf(kernel)}${answerTop}`).output).toBe(word(1n))
  expect(run(`0x${callOf(kernel)}503d5f5f3e60205ff3`).output).toBe(word(7n))
  expect(run(`0x42${answerTop}`).output).toBe(word(1_700_000_000n))
  expect(run(`0x5f5c${answerTop}`).output).toBe(word(0n))
  expect(run(`0x5f35${answerTop}`, '0xff').output).toBe(`0xff${'00'.repeat(31)}`)
  expect(run('0x')).toEqual({ success: true, output: '0x' })
  expect(run('0x60ff5f5360015ffd')).toEqual({ success: false, output: '0xff' })
  // What is pushed at the end of the code goes on with zeros.
  expect(run('0x61ff')).toEqual({ success: true, output: '0x' })
})
