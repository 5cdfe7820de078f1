import { bytesToHex, ProtocolError } from '@metalayer/protocol'
import type { Hex } from 'viem'

/** Bytes of a peer, or of the store, do not decode. */
export class MalformedBytesError extends ProtocolError {
  readonly code = 'malformed-bytes'
}

/** Reads big-endian fields, and never past the end. Throws {@link MalformedBytesError}. */
export class ByteReader {
  readonly #buffer: Buffer
  #offset = 0

  constructor(bytes: Uint8Array) {
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  uint(size: 1 | 2 | 4 | 6): number {
    return this.#buffer.readUIntBE(this.#take(size), size)
  }

  /** A count that must not be over `max`. */
  count(size: 1 | 2 | 4, max: number): number {
    const count = this.uint(size)
    if (count > max) throw new MalformedBytesError(`A count of ${count} is over its limit, ${max}.`)
    return count
  }

  /** A u64 as a safe integer. */
  number(): number {
    const value = this.u64()
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
      throw new MalformedBytesError(`The integer ${value} is over 2^53 - 1.`)
    }
    return Number(value)
  }

  u64(): bigint {
    return this.#buffer.readBigUInt64BE(this.#take(8))
  }

  hex(length: number): Hex {
    return bytesToHex(this.raw(length))
  }

  /** Bytes after their length. */
  bytes(max: number): Uint8Array {
    return this.raw(this.count(4, max))
  }

  raw(length: number): Uint8Array {
    const from = this.#take(length)
    return new Uint8Array(this.#buffer.buffer, this.#buffer.byteOffset + from, length)
  }

  /** Throws where bytes are left over. */
  end(): void {
    const left = this.#buffer.length - this.#offset
    if (left > 0) throw new MalformedBytesError(`${left} bytes are left over.`)
  }

  #take(length: number): number {
    const from = this.#offset
    if (from + length > this.#buffer.length) {
      throw new MalformedBytesError(
        `Bytes end at ${this.#buffer.length}, where ${from + length} were announced.`,
      )
    }
    this.#offset = from + length
    return from
  }
}
