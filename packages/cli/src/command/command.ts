import type { ExitCode } from '../errors.ts'
import type { CommandContext } from './context.ts'
import type { Parameters, ValuesOf } from './parameter.ts'

/** What a command has to say at its end: as one JSON value, or as text. */
export type Outcome = {
  /** Printed with `--json`; `bigint` as decimal text. */
  value: unknown
  text: string
  exitCode?: ExitCode
}

/** What a command does. Those that print by themselves return nothing. */
export type Action<Values> = (
  values: Values,
  context: CommandContext,
) => Promise<Outcome | undefined>

/** A command as data: its help and its parsing follow from it, and its code is loaded only when it runs. */
export type Command<
  Arguments extends Parameters = Parameters,
  Options extends Parameters = Parameters,
> = {
  name: string
  /** One line, in the list of commands. */
  summary: string
  /** More lines, in the command's own help. */
  details?: string
  arguments: Arguments
  options: Options
  /** Two at least, each a command line and what it does. */
  examples: readonly [Example, Example, ...Example[]]
  load(): Promise<Action<ValuesOf<Arguments> & ValuesOf<Options>>>
}

export type Example = { line: string; does: string }

/** A command whose types are kept inside, so that different ones go in one list. */
export type AnyCommand = Omit<Command, 'load'> & { load(): Promise<Action<never>> }

/** Declares a command. */
export function defineCommand<Arguments extends Parameters, Options extends Parameters>(
  command: Command<Arguments, Options>,
): AnyCommand {
  return command
}
