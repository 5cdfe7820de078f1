import type { Readable } from 'node:stream'

/** Bounds of what clients may send at once. */
export type BodyLimits = {
  /** Bytes of one request's body. */
  bodyBytesMax: number
  /** Bytes of all bodies that are being received or answered. */
  bodiesBytesMax: number
}

/** Too many bytes, of one body (413) or of all together (503). */
export class BodyRefusedError extends Error {
  override readonly name = 'BodyRefusedError'
  readonly code = 'body-refused'
  readonly statusCode: 413 | 503

  constructor(statusCode: 413 | 503, message: string) {
    super(message)
    this.statusCode = statusCode
  }
}

/** Reads request bodies within bounds. */
export type BodyReader = {
  /** The body as text, and how to give its bytes back when it has been answered. Throws `BodyRefusedError`. */
  read(payload: Readable): Promise<{ text: string; release: () => void }>
}

/** How much more than allowed is received, and thrown away, so that a client that is still sending hears of the refusal. */
const overshootMax = 4

/** See `BodyReader`. */
export function createBodyReader(limits: BodyLimits): BodyReader {
  const { bodyBytesMax, bodiesBytesMax } = limits
  let held = 0

  return {
    read: (payload) =>
      new Promise((resolve, reject) => {
        let chunks: Buffer[] = []
        let size = 0
        let kept = 0
        let refusal: BodyRefusedError | undefined
        const release = () => {
          held -= kept
          kept = 0
          chunks = []
        }
        const fail = (error: unknown) => {
          release()
          reject(error)
        }
        const refuse = (error: BodyRefusedError) => {
          refusal ??= error
          release()
        }
        // By events: an iterator costs more than most answers do.
        payload.on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size > bodyBytesMax) refuse(tooLarge(bodyBytesMax))
          else if (held + chunk.length > bodiesBytesMax) refuse(tooBusy())
          if (size > bodyBytesMax * overshootMax) payload.destroy(refusal)
          if (refusal !== undefined) return
          held += chunk.length
          kept += chunk.length
          chunks.push(chunk)
        })
        payload.once('end', () => {
          if (refusal !== undefined) return fail(refusal)
          const [first] = chunks
          const body = first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks)
          chunks = []
          resolve({ text: body.toString('utf8'), release })
        })
        // So ends as well what its client cuts off.
        payload.once('error', fail)
      }),
  }
}

function tooLarge(bytesMax: number): BodyRefusedError {
  return new BodyRefusedError(413, `content length too large: at most ${bytesMax} bytes`)
}

function tooBusy(): BodyRefusedError {
  return new BodyRefusedError(503, 'the node is answering as much as it can; try again')
}
