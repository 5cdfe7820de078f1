import { readRunningDevnet } from '@metalayer/devnet/running'
import type { CommandContext } from './command/context.ts'
import { formatHelp, formatOverview } from './command/format-help.ts'
import { parseCommandLine, type Request } from './command/parse-command-line.ts'
import type { Screen } from './command/screen.ts'
import { allCommands } from './commands/all.ts'
import { CliError, type ExitCode, exitCodes } from './errors.ts'

/** Where a run of the program gets everything from, and puts it. */
export type Terminal = {
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
  stdout(text: string): void
  stderr(text: string): void
  /** Whether stderr is a terminal. */
  isTerminal: boolean
  /** The whole terminal, where there is one. */
  screen?: Screen | undefined
}

/** Of the first node of a devnet at its default ports. */
const DEFAULT_RPC = 'http://127.0.0.1:8500'
const VERSION = '0.1.0'

/** Runs one command line of `era`, and gives what the process should end with. */
export async function runEra(line: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await runRequest(parseCommandLine(allCommands, line), terminal)
  } catch (error) {
    if (terminal.signal.aborted) return exitCodes.interrupted
    return reportError(
      error,
      { isDebug: line.includes('--debug'), isJson: line.includes('--json') },
      terminal,
    )
  }
}

async function runRequest(request: Request, terminal: Terminal): Promise<ExitCode> {
  if (request.kind === 'version') {
    terminal.stdout(`${VERSION}\n`)
    return exitCodes.success
  }
  if (request.kind === 'help') {
    const { command } = request
    terminal.stdout(`${command ? formatHelp(command) : formatOverview(allCommands)}\n`)
    return exitCodes.success
  }
  const { command, values, globals } = request
  const devnet = readRunningDevnet(terminal.environment)
  const context: CommandContext = {
    rpc: globals.rpc ?? (devnet?.rpc || DEFAULT_RPC),
    isJson: globals.json,
    devnet,
    environment: terminal.environment,
    signal: terminal.signal,
    print: (text) => terminal.stdout(`${text}\n`),
    note: terminal.stderr,
    isTerminal: terminal.isTerminal,
    screen: terminal.screen,
  }
  const action = await command.load()
  // The values were read by this very command's own declaration.
  const outcome = await action(values as never, context)
  if (!outcome) return terminal.signal.aborted ? exitCodes.interrupted : exitCodes.success
  context.print(context.isJson ? toJson(outcome.value) : outcome.text)
  return outcome.exitCode ?? exitCodes.success
}

function toJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'bigint' ? String(item) : item,
  )
}

/** Expected failures are told in words: code, sentence, hint. Anything else is a bug, and shows where it comes from. */
function reportError(
  error: unknown,
  { isDebug, isJson }: { isDebug: boolean; isJson: boolean },
  { stderr }: Terminal,
): ExitCode {
  const told = describeError(error)
  if (isJson) {
    stderr(
      `${JSON.stringify({ error: { code: told.code, message: told.message, hint: told.hint } })}\n`,
    )
  } else {
    stderr(`error ${told.code}: ${told.message}\n${told.hint ? `${told.hint}\n` : ''}`)
  }
  if (isDebug || told.exitCode === exitCodes.bug) console.error(error)
  return told.exitCode
}

function describeError(error: unknown): {
  code: string
  message: string
  hint?: string | undefined
  exitCode: ExitCode
} {
  if (error instanceof CliError) return error
  if (isOperatingError(error)) {
    return { code: error.code, message: error.message, exitCode: exitCodes.failure }
  }
  const hint = 'This is a bug in era. Please report it with what is printed below.'
  return { code: 'bug', message: String(error), hint, exitCode: exitCodes.bug }
}

/** Errors of the packages below have a code in kebab-case; Node's own have another form. */
function isOperatingError(error: unknown): error is Error & { code: string } {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^[a-z]+(-[a-z]+)*$/.test(error.code)
  )
}
