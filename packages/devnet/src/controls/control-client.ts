import { ControlError, isControlErrorCode } from './control-error.ts'
import type { ControlPlace } from './control-server.ts'
import type { Condition, Controls } from './controls.ts'

/** What a command may take: a node that starts, or a chain whose journal is long. */
const COMMAND_TIMEOUT_MS = 120_000

/**
 * Creates the means to hurt a devnet that runs in another process.
 *
 * @throws ControlError from its calls
 */
export function createControlClient({ url, token }: ControlPlace, signal?: AbortSignal): Controls {
  async function ask<Answer>(init: { method: string; body?: string }): Promise<Answer> {
    const timeout = AbortSignal.timeout(COMMAND_TIMEOUT_MS)
    const headers = { authorization: `Bearer ${token}` }
    let answer: unknown
    try {
      const ending = signal ? AbortSignal.any([signal, timeout]) : timeout
      answer = await (await fetch(url, { ...init, headers, signal: ending })).json()
    } catch (cause) {
      const message = 'The devnet does not answer. Is it ending? era devnet starts one.'
      throw new ControlError('control-unreachable', message, { cause })
    }
    const { error } = (answer ?? {}) as { error?: { code: unknown; message: string } }
    if (error === undefined) return answer as Answer
    throw new ControlError(
      isControlErrorCode(error.code) ? error.code : 'control-failed',
      error.message,
    )
  }

  return {
    act: (request) => ask<Condition>({ method: 'POST', body: JSON.stringify(request) }),
    conditions: () => ask<Condition[]>({ method: 'GET' }),
  }
}
