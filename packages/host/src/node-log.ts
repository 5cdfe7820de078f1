import { inspect } from 'node:util'
import type { Report } from './run-node.ts'

/** What an operator reads of a node that runs. */
export type NodeLog = {
  report: Report
  /** Text in which no secret stands. */
  hide(text: string): string
}

const HIDDEN = '[hidden]'
/** Characters of one entry: an error may hold what a stranger sent. */
const ENTRY_CHARACTERS_MAX = 4_096

/**
 * Writes an entry a line: time, where, code and words; with `isJson` an object each. What is no operating error is a bug, and comes with its trace.
 *
 * `secrets` stand in no entry. Errors name the URL that did not answer, and URLs hold keys and passwords.
 */
export function createNodeLog(
  options: { secrets: readonly string[]; isJson: boolean },
  deps: { write(line: string): void; now(): number },
): NodeLog {
  // The longer first: one may be a part of another.
  const secrets = options.secrets
    .filter((secret) => secret !== '')
    .sort((a, b) => b.length - a.length)
  const hide = (text: string): string =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text)

  return {
    hide,
    report(where, error) {
      const time = new Date(deps.now()).toISOString()
      const { code, message } = describe(error)
      const words = hide(message).slice(0, ENTRY_CHARACTERS_MAX)
      deps.write(
        options.isJson
          ? JSON.stringify({ time, where, code, message: words })
          : `${time} ${where}: ${code}: ${words}`,
      )
    },
  }
}

function describe(error: unknown): { code: string; message: string } {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (!(error instanceof Error) || typeof code !== 'string') {
    return { code: 'bug', message: inspect(error) }
  }
  const { cause } = error
  const because = cause instanceof Error && cause.message !== '' ? ` (${cause.message})` : ''
  return { code, message: `${error.message}${because}` }
}

/** What must not be shown of a chain's URL: who asks, and, as providers put keys there, path and query. */
export function secretsOf(url: string): string[] {
  const { username, password, pathname, search } = new URL(url)
  const path = pathname === '/' ? '' : pathname
  return [password && `${username}:${password}`, password, `${path}${search}`].filter(
    (secret) => secret.length > 1,
  )
}
