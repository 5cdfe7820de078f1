import type { Stream } from '@libp2p/interface'
import { lpStream } from '@libp2p/utils'

/** Reads and writes whole messages on a stream: each has its length before it, as libp2p's varint. */
export interface FramedStream {
  read(signal: AbortSignal): Promise<Uint8Array>
  write(bytes: Uint8Array, signal: AbortSignal): Promise<void>
}

// A varint of up to 2^28 bytes.
const lengthBytesMax = 4

/** Bounds what a peer can have this node hold: a message over `bytesMax` ends the stream before it is read. */
export function createFramedStream(stream: Stream, bytesMax: number): FramedStream {
  const bufferBytesMax = bytesMax + lengthBytesMax
  stream.maxReadBufferLength = bufferBytesMax
  const framed = lpStream(stream, {
    maxDataLength: bytesMax,
    maxLengthLength: lengthBytesMax,
    maxBufferSize: bufferBytesMax,
  })
  return {
    read: async (signal) => toPlain((await framed.read({ signal })).subarray()),
    write: (bytes, signal) => framed.write(bytes, { signal }),
  }
}

/** libp2p hands out `Buffer`s where it can; callers get what the port promises. No copy. */
export function toPlain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}
