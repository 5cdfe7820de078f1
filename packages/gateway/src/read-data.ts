import type { NodeView } from '@metalayer/node'
import { hexToBytes, joinBytes } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { DataRefusedError, type DataRequest } from './data-request.ts'

/** Bounds of data over HTTP. */
export type DataReadLimits = {
  /** Pieces of one file. */
  filePiecesMax: number
  /** Bytes of all that is being answered; a file counts as many as it may have. */
  dataBytesMax: number
}

/** Bytes of a hash, and of the largest piece. */
const hashBytes = 32
const pieceBytes = 24_576

/** Reads pieces and files, as many at once as there is room for. */
export type DataReader = {
  /** `release` gives its room back, once it has been sent. Throws `DataRefusedError`; rejects with the signal's reason. */
  read(
    request: DataRequest,
    signal: AbortSignal,
  ): Promise<{ bytes: Uint8Array; release: () => void }>
}

export function createDataReader(
  limits: DataReadLimits,
  view: Pick<NodeView, 'piece'>,
): DataReader {
  let taken = 0

  async function piece(hash: Hex, signal: AbortSignal): Promise<Uint8Array> {
    const found = await view.piece(hash, signal)
    if (found !== undefined) return hexToBytes(found.data)
    throw new DataRefusedError('data-not-found', `This node knows no data of hash ${hash}.`)
  }

  async function file(list: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
    const count = list.length / hashBytes
    if (!Number.isInteger(count) || count > limits.filePiecesMax) {
      throw new DataRefusedError(
        'data-request',
        `That is no file: a list of at most ${limits.filePiecesMax} hashes.`,
      )
    }
    const parts: Uint8Array[] = []
    for (let at = 0; at < list.length; at += hashBytes) {
      const hash: Hex = `0x${Buffer.from(list.subarray(at, at + hashBytes)).toString('hex')}`
      parts.push(await piece(hash, signal))
    }
    return joinBytes(...parts)
  }

  return {
    async read({ hash, isFile }, signal) {
      const room = isFile ? limits.filePiecesMax * pieceBytes : pieceBytes
      if (taken + room > limits.dataBytesMax) {
        throw new DataRefusedError('data-busy', 'Too much data is being answered. Try again.')
      }
      taken += room
      let isHeld = true
      const release = (): void => {
        if (isHeld) taken -= room
        isHeld = false
      }
      try {
        const first = await piece(hash, signal)
        return { bytes: isFile ? await file(first, signal) : first, release }
      } catch (error) {
        release()
        throw error
      }
    },
  }
}
