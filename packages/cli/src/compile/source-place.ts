import { type Hex, hexToBytes } from 'viem'

/** What is needed to say where in the sources an instruction comes from, as the compiler tells it. */
export type SourceMap = {
  code: Hex
  /** Of each instruction: start, length, source; empty fields are those of the one before. */
  map: string
  /** Sources by their number. */
  sources: ReadonlyMap<number, { path: string; text: string }>
}

const [push1, push32] = [0x60, 0x7f]

/** File and line of the instruction at an offset in the code, in bytes. Undefined where the compiler made it by itself. */
export function sourcePlace({ code, map, sources }: SourceMap, offset: number): string | undefined {
  const index = instructionAt(hexToBytes(code), offset)
  let [start, source] = [0, -1]
  for (const entry of map.split(';').slice(0, index + 1)) {
    const [first = '', , third = ''] = entry.split(':')
    if (first !== '') start = Number(first)
    if (third !== '') source = Number(third)
  }
  const found = sources.get(source)
  if (found === undefined) return undefined
  // Places are bytes, and lines are counted from one.
  const before = Buffer.from(found.text).subarray(0, start).toString()
  return `${found.path}:${before.split('\n').length}`
}

/** How many instructions stand before an offset. */
function instructionAt(code: Uint8Array, offset: number): number {
  let count = 0
  for (let at = 0; at < offset; at++, count++) {
    const opcode = code[at] ?? 0
    if (opcode >= push1 && opcode <= push32) at += opcode - push1 + 1
  }
  return count
}
