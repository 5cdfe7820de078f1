import { hexToBytes } from '@metalayer/protocol'
import type { Hex } from 'viem'

/** Appends big-endian fields to a buffer that grows. */
export class ByteWriter {
  #buffer = Buffer.alloc(1024)
  #length = 0

  /** An unsigned integer of `size` bytes (at most 6), or of 8 where it is a u64. */
  uint(value: number, size: 1 | 2 | 4 | 6): this {
    this.#grow(size)
    this.#buffer.writeUIntBE(value, this.#length, size)
    this.#length += size
    return this
  }

  u64(value: number | bigint): this {
    this.#grow(8)
    this.#buffer.writeBigUInt64BE(BigInt(value), this.#length)
    this.#length += 8
    return this
  }

  /** As many bytes as `hex` spells, without their length. */
  hex(hex: Hex): this {
    return this.raw(hexToBytes(hex))
  }

  /** Bytes after their length, in four bytes. */
  bytes(bytes: Uint8Array): this {
    return this.uint(bytes.length, 4).raw(bytes)
  }

  raw(bytes: Uint8Array): this {
    this.#grow(bytes.length)
    this.#buffer.set(bytes, this.#length)
    this.#length += bytes.length
    return this
  }

  done(): Uint8Array {
    return new Uint8Array(this.#buffer.subarray(0, this.#length))
  }

  #grow(size: number): void {
    if (this.#length + size <= this.#buffer.length) return
    const larger = Buffer.alloc(Math.max(this.#buffer.length * 2, this.#length + size))
    larger.set(this.#buffer.subarray(0, this.#length))
    this.#buffer = larger
  }
}
