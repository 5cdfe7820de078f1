import { joinBytes } from '@metalayer/protocol'

/** Bounds of what travels in one message. */
export type BatchLimits = { countMax: number; bytesMax: number }

/** Defaults of `BatchLimits`; one transaction always fits. */
export const defaultBatchLimits: BatchLimits = { countMax: 512, bytesMax: 1024 * 1024 }

/** A peer sent bytes that are not what they should be. */
export class MalformedBatchError extends Error {
  override readonly name = 'MalformedBatchError'
  readonly code = 'malformed-batch'
}

const lengthBytes = 4

/** Joins items, each behind its length in 4 bytes. */
export function encodeBatch(items: readonly Uint8Array[]): Uint8Array {
  const parts = items.flatMap((item) => {
    const length = new Uint8Array(lengthBytes)
    new DataView(length.buffer).setUint32(0, item.length)
    return [length, item]
  })
  return joinBytes(...parts)
}

/** Takes apart what `encodeBatch` joined. @throws MalformedBatchError */
export function decodeBatch(bytes: Uint8Array, { countMax, bytesMax }: BatchLimits): Uint8Array[] {
  if (bytes.length > bytesMax + countMax * lengthBytes) {
    throw new MalformedBatchError(`A batch of ${bytes.length} bytes is over the bound.`)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const items: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    if (items.length === countMax || at + lengthBytes > bytes.length) {
      throw new MalformedBatchError('A batch has too many items, or ends within one.')
    }
    const start = at + lengthBytes
    const end = start + view.getUint32(at)
    if (end > bytes.length) throw new MalformedBatchError('A batch ends within an item.')
    items.push(bytes.subarray(start, end))
    at = end
  }
  return items
}

/** How many of the first items fit one batch; at least one, if there is any. */
export function countThatFits(sizes: readonly number[], limits: BatchLimits): number {
  let count = 0
  let bytes = 0
  for (const size of sizes) {
    if (count === limits.countMax || (count > 0 && bytes + size > limits.bytesMax)) break
    bytes += size
    count += 1
  }
  return count
}
