import { setImmediate } from 'node:timers/promises'
import type { Method, MethodContext } from './method.ts'
import { refusalOf } from './refusals.ts'
import { toRpcError } from './rejection.ts'
import { invalidParams, RpcError, rpcCodes } from './rpc-error.ts'

/** One answer of JSON-RPC 2.0. */
export type Response =
  | { jsonrpc: '2.0'; id: Id; result: unknown }
  | { jsonrpc: '2.0'; id: Id; error: { code: number; message: string; data?: unknown } }

type Id = string | number | null

/** Bounds of what one message may ask (docs/LIMITS.md). */
export type JsonRpcLimits = {
  /** Calls in one batch. */
  batchMax: number
  /** Calls of one batch under way at once; each begins in its turn. */
  batchAtOnceMax: number
  /** Characters of all answers of a batch together; calls past it are refused one by one. */
  responseCharactersMax: number
}

export const defaultJsonRpcLimits: JsonRpcLimits = {
  batchMax: 1_000,
  batchAtOnceMax: 16,
  responseCharactersMax: 25_000_000,
}

export type JsonRpcDeps = {
  methods: ReadonlyMap<string, Method>
  limits: JsonRpcLimits
  /** Told of every call: its method (`unknown` where there is none), its duration and its error code. */
  onCall: (call: { method: string; milliseconds: number; code?: number; cause?: unknown }) => void
  now: () => number
}

/** Answers one message: JSON text of one call or of a batch. Undefined where nothing is to be answered, as for notifications. */
export async function answer(
  text: string,
  context: MethodContext,
  deps: JsonRpcDeps,
): Promise<string | undefined> {
  let message: unknown
  try {
    message = JSON.parse(text)
  } catch (cause) {
    return JSON.stringify(
      failure(null, new RpcError(rpcCodes.parse, 'parse error: the body is not JSON', { cause })),
    )
  }
  if (!Array.isArray(message)) {
    const response = await answerCall(message, context, deps)
    return response === undefined ? undefined : JSON.stringify(response)
  }
  return answerBatch(message, context, deps)
}

async function answerBatch(
  calls: unknown[],
  context: MethodContext,
  deps: JsonRpcDeps,
): Promise<string | undefined> {
  const { batchMax, responseCharactersMax } = deps.limits
  if (calls.length === 0)
    return JSON.stringify(failure(null, new RpcError(rpcCodes.invalidRequest, 'empty batch')))
  if (calls.length > batchMax) {
    return JSON.stringify(
      failure(
        null,
        new RpcError(rpcCodes.invalidRequest, `batch too large: at most ${batchMax} calls`),
      ),
    )
  }
  const parts: (string | undefined)[] = []
  let characters = 0
  let next = 0
  async function work(): Promise<void> {
    while (next < calls.length && !context.signal.aborted) {
      const place = next++
      const call = calls[place]
      const response =
        characters > responseCharactersMax ? tooMuch(call) : await answerCall(call, context, deps)
      if (response === undefined) continue
      const part = JSON.stringify(response)
      characters += part.length
      parts[place] = part
      // What comes from memory never waits: others get their turn between any two calls.
      await setImmediate()
    }
  }
  await Promise.all(
    Array.from({ length: Math.min(deps.limits.batchAtOnceMax, calls.length) }, work),
  )
  const present = parts.filter((part) => part !== undefined)
  return present.length === 0 ? undefined : `[${present.join(',')}]`
}

function tooMuch(call: unknown): Response | undefined {
  if (isCall(call) && call.id === undefined) return undefined
  const words = 'response too large: ask for less in one batch'
  return failure(idOf(call), new RpcError(rpcCodes.limitExceeded, words))
}

async function answerCall(
  call: unknown,
  context: MethodContext,
  deps: JsonRpcDeps,
): Promise<Response | undefined> {
  if (!isCall(call)) {
    return failure(
      idOf(call),
      new RpcError(
        rpcCodes.invalidRequest,
        'invalid request: needs jsonrpc "2.0", a method, and an id that is text, a number or null',
      ),
    )
  }
  const started = deps.now()
  const method = deps.methods.get(call.method)
  let error: RpcError | undefined
  let result: unknown
  try {
    if (method === undefined) {
      throw new RpcError(rpcCodes.methodNotFound, notFound(call.method))
    }
    const params = call.params ?? []
    if (!Array.isArray(params)) throw invalidParams('params must be a list: there are no names')
    result = await method(context, params)
  } catch (cause) {
    error = errorOf(cause, context)
  }
  deps.onCall({
    method: method === undefined ? 'unknown' : call.method,
    milliseconds: deps.now() - started,
    ...(error !== undefined && { code: error.code, cause: error.cause }),
  })
  if (call.id === undefined) return undefined
  return error === undefined
    ? { jsonrpc: '2.0', id: call.id, result: result ?? null }
    : failure(call.id, error)
}

/** A call that is given up because its client is gone is no fault of the node, which an operator would have to look at. */
function errorOf(cause: unknown, context: MethodContext): RpcError {
  const isGivenUp = cause instanceof Error && cause.name === 'AbortError'
  if (isGivenUp && context.signal.aborted) return new RpcError(rpcCodes.server, 'request aborted')
  return toRpcError(cause)
}

/** Geth's words, and why, where there is a reason. */
function notFound(method: string): string {
  const words = `the method ${method.slice(0, 100)} does not exist/is not available`
  const reason = refusalOf(method)
  return reason === undefined ? words : `${words}: ${reason}`
}

/** An error as it is sent. */
export function failure(id: Id, error: RpcError): Response {
  const { code, message, data } = error
  return { jsonrpc: '2.0', id, error: { code, message, ...(data !== undefined && { data }) } }
}

function isCall(value: unknown): value is { id?: Id; method: string; params?: unknown } {
  if (typeof value !== 'object' || value === null) return false
  const call = value as Record<string, unknown>
  const idIsFine =
    call.id === undefined ||
    call.id === null ||
    typeof call.id === 'string' ||
    typeof call.id === 'number'
  return call.jsonrpc === '2.0' && typeof call.method === 'string' && idIsFine
}

function idOf(value: unknown): Id {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
}
