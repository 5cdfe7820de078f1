import type { NetworkBlock } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { LogQuery } from '../view.ts'

/** Numbers of 32 bits that stand for one log: the place of its transaction, then marks of its address and of four topics. */
const width = 6
const topicsMax = 4

/** What a block's logs look like, 24 bytes each and in order; empty where it has none. */
export function marksOf({ transactions }: NetworkBlock): Uint8Array {
  const count = transactions.reduce((sum, { logs }) => sum + logs.length, 0)
  const bytes = new Uint8Array(count * width * 4)
  const view = new DataView(bytes.buffer)
  let offset = 0
  const put = (number: number) => {
    view.setUint32(offset, number, true)
    offset += 4
  }
  for (const [place, { logs }] of transactions.entries()) {
    for (const { address, topics } of logs) {
      put(place)
      put(markOf(address))
      for (let position = 0; position < topicsMax; position += 1) {
        const topic = topics[position]
        put(topic === undefined ? 0 : markOf(topic))
      }
    }
  }
  return bytes
}

/** A log that may be meant: its place in the block, and its transaction's; `offset`: its place among that one's logs. */
export type Candidate = { logIndex: number; transactionIndex: number; offset: number }

/** Finds logs by their marks. Few that are not meant pass; none that is meant is missed. */
export function createMarkFilter({
  addresses,
  topics,
}: Pick<LogQuery, 'addresses' | 'topics'>): (marks: Uint8Array) => Candidate[] {
  const lists = [addresses, ...topics].map((list) => list && new Set(list.map(markOf)))
  const wanted = lists.flatMap((set, place) => (set === undefined ? [] : [{ set, place }]))
  const last = topics.length

  return (marks) => {
    const view = new DataView(marks.buffer, marks.byteOffset, marks.byteLength)
    const candidates: Candidate[] = []
    const size = width * 4
    let offset = 0
    let before = -1
    for (let logIndex = 0; (logIndex + 1) * size <= marks.length; logIndex += 1) {
      const start = logIndex * size
      const transactionIndex = view.getUint32(start, true)
      offset = transactionIndex === before ? offset + 1 : 0
      before = transactionIndex
      const at = (place: number) => view.getUint32(start + 4 + place * 4, true)
      if (last > 0 && at(last) === 0) continue
      if (wanted.every(({ set, place }) => set.has(at(place))))
        candidates.push({ logIndex, transactionIndex, offset })
    }
    return candidates
  }
}

/** FNV-1a over the digits. Never 0, which stands for no topic. */
function markOf(value: Hex): number {
  let hash = 0x811c9dc5
  for (let index = 2; index < value.length; index += 1)
    hash = Math.imul(hash ^ value.charCodeAt(index), 0x01000193)
  return hash >>> 0 || 1
}
