/** What the program ends with: fine, an expected failure, wrong usage, a bug, interrupted. */
export const exitCodes = { success: 0, failure: 1, usage: 2, bug: 70, interrupted: 130 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** An expected failure, as the user reads it: code, sentence, hint. */
export class CliError extends Error {
  override readonly name: string = 'CliError'
  readonly code: string
  readonly hint: string | undefined
  readonly exitCode: ExitCode = exitCodes.failure

  constructor(code: string, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.code = code
    this.hint = options.hint
  }
}

/** Thrown when what was typed makes no sense. */
export class UsageError extends CliError {
  override readonly name = 'UsageError'
  override readonly exitCode = exitCodes.usage

  constructor(message: string, hint?: string) {
    super('usage', message, hint === undefined ? {} : { hint })
  }
}
