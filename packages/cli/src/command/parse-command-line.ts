import { parseArgs } from 'node:util'
import { UsageError } from '../errors.ts'
import type { AnyCommand } from './command.ts'
import { globalOptions } from './global-options.ts'
import { nearest } from './nearest.ts'
import type { Parameters, ValuesOf } from './parameter.ts'

type Globals = ValuesOf<typeof globalOptions>

/** What was asked for: to run a command, or to be told about one or all. */
export type Request =
  | { kind: 'run'; command: AnyCommand; values: Record<string, unknown>; globals: Globals }
  | { kind: 'help'; command: AnyCommand | undefined }
  | { kind: 'version' }

/**
 * Reads a command line. Everything is checked before anything is done.
 *
 * @throws UsageError
 */
export function parseCommandLine(
  commands: readonly AnyCommand[],
  line: readonly string[],
): Request {
  const [first, ...rest] = line
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    return { kind: 'help', command: rest[0] ? findCommand(commands, rest[0]) : undefined }
  }
  if (first === '--version') return { kind: 'version' }
  const command = findCommand(commands, first)
  const { values, positionals } = readTokens(command, rest)
  if (values.help !== undefined) return { kind: 'help', command }
  const names = Object.keys(command.arguments)
  if (positionals.length > names.length) {
    throw new UsageError(
      `era ${command.name} does not take "${positionals[names.length]}".`,
      `See era ${command.name} --help.`,
    )
  }
  const typed = Object.fromEntries(names.map((name, index) => [name, positionals[index]]))
  return {
    kind: 'run',
    command,
    values: {
      ...readAll(command.arguments, typed, (name) => placeholderOf(command.arguments, name)),
      ...readAll(command.options, values, optionName),
    },
    globals: readAll(globalOptions, values, optionName) as Globals,
  }
}

function placeholderOf(parameters: Parameters, name: string): string {
  return parameters[name]?.placeholder ?? name
}

/** How an option is typed: `blockTime` is `--block-time`. */
export function optionName(name: string): string {
  return `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`
}

function findCommand(commands: readonly AnyCommand[], name: string): AnyCommand {
  const command = commands.find((one) => one.name === name)
  if (command) return command
  const meant = nearest(
    name,
    commands.map((one) => one.name),
  )
  throw new UsageError(
    name.startsWith('-') ? `The command comes before ${name}.` : `There is no command "${name}".`,
    meant ? `Did you mean era ${meant}?` : 'era --help lists the commands.',
  )
}

/** Splits the line into options and arguments; flags have the empty text. */
function readTokens(
  command: AnyCommand,
  line: readonly string[],
): { values: Record<string, string>; positionals: string[] } {
  const declared: Parameters = { ...globalOptions, ...command.options }
  const byTyped = new Map(Object.keys(declared).map((name) => [optionName(name).slice(2), name]))
  const options = Object.fromEntries(
    [...byTyped].map(([typed, name]) => {
      const type = declared[name]?.placeholder === undefined ? 'boolean' : 'string'
      return [typed, { type } as { type: 'boolean' | 'string' }]
    }),
  )
  const args = line.map((part) => (part === '-h' ? '--help' : part))
  const { tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string> = {}
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const name = byTyped.get(token.name)
    if (name === undefined) throw unknownOption(command, token.rawName, [...byTyped.keys()])
    values[name] = readToken(declared, name, token)
  }
  return { values, positionals }
}

function readToken(
  declared: Parameters,
  name: string,
  token: { rawName: string; value: string | undefined },
): string {
  const isFlag = declared[name]?.placeholder === undefined
  if (isFlag && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`)
  // Another option where the value should be is a value that was forgotten.
  if (!isFlag && (token.value === undefined || token.value.startsWith('--'))) {
    throw new UsageError(`${token.rawName} needs a value: ${declared[name]?.placeholder}.`)
  }
  return token.value ?? ''
}

function unknownOption(command: AnyCommand, typed: string, known: string[]): UsageError {
  const meant = nearest(typed.replace(/^-+/, ''), known)
  const hint = meant ? `Did you mean --${meant}?` : `See era ${command.name} --help.`
  return new UsageError(`era ${command.name} has no option ${typed}.`, hint)
}

function readAll(
  parameters: Parameters,
  typed: Record<string, string | undefined>,
  nameOf: (name: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [
      name,
      parameter.read(typed[name], nameOf(name)),
    ]),
  )
}
