import type { Hex } from 'viem'

/** What a data request asks for: one piece or, with `isFile`, the file that the piece lists; and what its bytes are said to be. */
export type DataRequest = { hash: Hex; isFile: boolean; type: string }

/** A request for data that is not answered with data: it asks for nothing that could be (400), nobody knows that hash (404), or too many are being answered (503). */
export class DataRefusedError extends Error {
  override readonly name = 'DataRefusedError'
  readonly code: DataRefusedCode
  readonly statusCode: 400 | 404 | 503

  constructor(code: DataRefusedCode, message: string) {
    super(message)
    this.code = code
    this.statusCode = statusOf[code]
  }
}

export type DataRefusedCode = 'data-request' | 'data-not-found' | 'data-busy'

const statusOf = { 'data-request': 400, 'data-not-found': 404, 'data-busy': 503 } as const

/** What browsers show, and none of it runs as a page of the node's: no HTML. */
const types: ReadonlySet<string> = new Set([
  ...['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/svg+xml'],
  ...['audio/mpeg', 'audio/ogg', 'audio/wav', 'video/mp4', 'video/webm'],
  ...['application/json', 'application/pdf', 'text/plain', 'model/gltf-binary'],
])
const anything = 'application/octet-stream'
const hashPattern = /^0x[0-9a-f]{64}$/i

/**
 * Reads the hash in the path, and `file` and `type` behind it.
 *
 * @throws DataRefusedError data-request
 */
export function readDataRequest(hash: string, query: Record<string, unknown>): DataRequest {
  if (!hashPattern.test(hash)) {
    throw new DataRefusedError('data-request', 'Data is named by its hash: 0x and 64 digits.')
  }
  const { file, type = anything, ...others } = query
  const [other] = Object.keys(others)
  if (other !== undefined || (file !== undefined && file !== '' && file !== '1')) {
    throw new DataRefusedError('data-request', 'Behind the hash only ?type=… and ?file are known.')
  }
  if (typeof type !== 'string' || (type !== anything && !types.has(type))) {
    throw new DataRefusedError('data-request', `The type is one of: ${[...types].join(', ')}.`)
  }
  return { hash: hash.toLowerCase() as Hex, isFile: file !== undefined, type }
}
