import type { Connection, Stream } from '@libp2p/interface'
import { assertSize, NetworkError } from './errors.ts'
import { createFramedStream } from './framed-stream.ts'
import type { NetworkLimits, RequestHandler } from './network.ts'

/** One question. */
export type Question = { protocol: string; bytes: Uint8Array; signal: AbortSignal }

/** First byte of an answer. */
const answered = 0
const refused = 1

/** Asks over a connection, on a stream of its own. @throws NetworkError; see `Network.request`. */
export async function askOver(
  connection: Connection,
  { protocol, bytes, signal }: Question,
  { limits, stopping }: { limits: NetworkLimits; stopping: AbortSignal },
): Promise<Uint8Array> {
  const either = AbortSignal.any([signal, stopping])
  let stream: Stream | undefined
  let answer: Uint8Array
  try {
    const maxOutboundStreams = limits.requestsPerPeerMax
    stream = await connection.newStream(protocol, { signal: either, maxOutboundStreams })
    const framed = createFramedStream(stream, limits.answerBytesMax)
    await framed.write(bytes, either)
    answer = await framed.read(either)
    await stream.close({ signal: either })
  } catch (cause) {
    stream?.abort(toError(cause))
    throw signal.aborted ? signal.reason : toNetworkError(cause, protocol, stopping)
  }
  if (answer[0] === answered) return answer.subarray(1)
  throw new NetworkError('refused', `The peer failed to answer ${protocol}.`)
}

/** Answers what a peer asks on `stream`. Never throws: the asker sees its stream end, and there is nobody else to tell. */
export async function answerOn(
  stream: Stream,
  from: string,
  handler: RequestHandler,
  { limits, signal }: { limits: NetworkLimits; signal: AbortSignal },
): Promise<void> {
  try {
    const framed = createFramedStream(stream, limits.requestBytesMax)
    const request = await framed.read(signal)
    await framed.write(await toAnswer(handler, from, request, limits), signal)
    await stream.close({ signal })
  } catch (error) {
    stream.abort(toError(error))
  }
}

/** Refuses what a peer asks on `stream`, unread. */
export async function refuseOn(stream: Stream, signal: AbortSignal): Promise<void> {
  try {
    await stream.closeRead({ signal })
    await createFramedStream(stream, 0).write(Uint8Array.of(refused), signal)
    await stream.close({ signal })
  } catch (error) {
    stream.abort(toError(error))
  }
}

async function toAnswer(
  handler: RequestHandler,
  from: string,
  request: Uint8Array,
  { answerBytesMax }: NetworkLimits,
): Promise<Uint8Array> {
  try {
    const bytes = await handler(from, request)
    assertSize('An answer', bytes, answerBytesMax - 1)
    const answer = new Uint8Array(1 + bytes.length)
    answer[0] = answered
    answer.set(bytes, 1)
    return answer
  } catch {
    // Why it failed is this node's business; the port promises the asker no more than `refused`.
    return Uint8Array.of(refused)
  }
}

function toNetworkError(cause: unknown, protocol: string, stopping: AbortSignal): NetworkError {
  if (stopping.aborted) {
    return new NetworkError('stopped', 'The network stopped before the answer came.', { cause })
  }
  const { name } = toError(cause)
  if (name === 'UnsupportedProtocolError' || name === 'TooManyOutboundProtocolStreamsError') {
    const message = `The peer does not answer ${protocol}, or has too many requests of this node.`
    return new NetworkError('refused', message, { cause })
  }
  const message = `The peer was lost before it answered ${protocol}. Try again, or ask another one.`
  return new NetworkError('unreachable', message, { cause })
}

function toError(cause: unknown): Error {
  if (cause instanceof Error) return cause
  return new NetworkError('unreachable', `The stream ended: ${String(cause)}.`, { cause })
}
