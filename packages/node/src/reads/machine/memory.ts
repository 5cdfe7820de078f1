import { viewOf } from './bytes.ts'
import type { Meter } from './meter.ts'
import { spend } from './meter.ts'

/** Memory of one frame: as much of `bytes` as has been reached. */
export type Memory = { bytes: Uint8Array; view: DataView; size: number }

const FIRST_BYTES = 512
const WORD_GAS = 3
const SQUARE_DIVISOR = 512

export function createMemory(): Memory {
  const bytes = new Uint8Array(FIRST_BYTES)
  return { bytes, view: viewOf(bytes), size: 0 }
}

/** Makes sure that memory reaches to the end of these bytes, at Ethereum's price. */
export function reach(memory: Memory, meter: Meter, offset: number, length: number): void {
  const end = offset + length
  if (length === 0 || end <= memory.size) return
  const words = Math.ceil(end / 32)
  spend(meter, priceOf(words) - priceOf(memory.size / 32))
  memory.size = words * 32
  if (memory.size <= memory.bytes.length) return
  const bytes = new Uint8Array(Math.max(memory.size, 2 * memory.bytes.length))
  bytes.set(memory.bytes)
  memory.bytes = bytes
  memory.view = viewOf(bytes)
}

function priceOf(words: number): number {
  return WORD_GAS * words + Math.floor((words * words) / SQUARE_DIVISOR)
}
