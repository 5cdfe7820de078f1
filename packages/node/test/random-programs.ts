import type { Random } from '@metalayer/testing/random'
import type { Hex } from 'viem'

/** Instructions that compute, with how many words they take and give. */
const computing: readonly (readonly [number, number])[] = [
  ...[0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x0a, 0x0b].map((code) => [code, 2] as const),
  ...[0x10, 0x11, 0x12, 0x13, 0x14, 0x16, 0x17, 0x18, 0x1a].map((code) => [code, 2] as const),
  ...[0x1b, 0x1c, 0x1d].map((code) => [code, 2] as const),
  ...[0x08, 0x09].map((code) => [code, 3] as const),
  ...[0x15, 0x19, 0x35].map((code) => [code, 1] as const),
]
/** Those that only give a word. */
const telling = [0x30, 0x33, 0x34, 0x36, 0x38, 0x3d, 0x42, 0x58, 0x59]
/** Edges, where words are signed, shifted, or taken for a place. */
const edges = [0n, 1n, 2n, 31n, 32n, 255n, 256n, 1n << 64n, (1n << 255n) - 1n, 1n << 255n]
const memoryBytes = 160
const stackKept = 12

/** Code for the machine and for a chain: random instructions that never lack a word, and at the end all of stack and memory as the answer. */
export function randomProgram(random: Random, callees: readonly Hex[]): Hex {
  const code: number[] = []
  let height = 0
  const push = (value: bigint) => {
    const digits = value.toString(16)
    const bytes = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex')
    code.push(0x5f + bytes.length, ...bytes)
    height += 1
  }
  const place = () => push(BigInt(random.below(memoryBytes)))
  const word = () => push(random.chance(0.4) ? random.pick(edges) : random.uint(256))
  const need = (count: number) => {
    while (height < count) word()
  }
  const act: (() => void)[] = [
    word,
    () => {
      const [opcode, taken] = random.pick(computing)
      need(taken)
      code.push(opcode)
      height -= taken - 1
    },
    () => {
      code.push(random.pick(telling))
      height += 1
    },
    () => {
      const depth = random.between(1, 8)
      need(depth)
      code.push(0x7f + depth)
      height += 1
    },
    () => {
      const depth = random.between(1, 8)
      need(depth + 1)
      code.push(0x8f + depth)
    },
    () => {
      // MSTORE or MSTORE8, then what was stored.
      need(1)
      place()
      code.push(random.pick([0x52, 0x53]))
      height -= 2
      place()
      code.push(0x51)
    },
    () => {
      // KECCAK256 of some memory.
      place()
      place()
      code.push(0x20)
      height -= 1
    },
    () => {
      // CALLDATACOPY, CODECOPY or MCOPY.
      for (let argument = 0; argument < 3; argument++) place()
      code.push(random.pick([0x37, 0x39, 0x5e]))
      height -= 3
    },
    () => {
      // Over an instruction, or not: JUMPI to a JUMPDEST behind it.
      word()
      code.push(0x61, 0, 0, 0x57, 0x58, 0x50, 0x5b)
      const target = code.length - 1
      code.splice(code.length - 6, 2, target >> 8, target & 0xff)
      height -= 1
    },
    () => {
      const callee = callees.length > 0 ? random.pick(callees) : undefined
      if (callee !== undefined) call(callee)
    },
  ]
  function call(callee: Hex): void {
    const isStatic = random.chance(0.5)
    for (let argument = 0; argument < 4; argument++) place()
    if (!isStatic) push(0n)
    push(BigInt(callee))
    code.push(0x5a, isStatic ? 0xfa : 0xf1)
    height -= isStatic ? 4 : 5
    // What of the answer there is: all of it.
    code.push(0x3d, 0x5f)
    height += 2
    place()
    code.push(0x3e)
    height -= 3
  }
  for (let step = 0; step < 40; step++) {
    random.pick(act)()
    while (height > stackKept) {
      code.push(0x50)
      height -= 1
    }
  }
  for (; height > 0; height--) {
    const offset = memoryBytes + 32 * height
    code.push(0x61, offset >> 8, offset & 0xff, 0x52)
  }
  const end = memoryBytes + 32 * (stackKept + 1)
  code.push(0x61, end >> 8, end & 0xff, 0x5f, random.chance(0.8) ? 0xf3 : 0xfd)
  return `0x${Buffer.from(code).toString('hex')}`
}
