import type { AnyCommand } from './command.ts'
import { globalOptions } from './global-options.ts'
import type { Parameters } from './parameter.ts'
import { optionName } from './parse-command-line.ts'

/** Help on the whole program. */
export function formatOverview(commands: readonly AnyCommand[]): string {
  return [
    'era: a network of many EVM rollups, used as one chain.',
    section(
      'Usage',
      ['era <command> [options]', 'era <command> --help'].map((line) => [line, '']),
    ),
    section(
      'Commands',
      commands.map(({ name, summary }) => [name, summary]),
    ),
    section('Options of every command', optionRows(globalOptions)),
    section('Exit codes', [
      ['0', 'fine'],
      ['1', 'an expected failure, told on stderr'],
      ['2', 'the command line makes no sense'],
      ['70', 'a bug'],
      ['130', 'interrupted'],
    ]),
  ].join('\n\n')
}

/** Help on one command. */
export function formatHelp(command: AnyCommand): string {
  const usage = ['era', command.name, ...Object.values(command.arguments).map(shownArgument)]
  if (Object.keys(command.options).length > 0) usage.push('[options]')
  const sections = [
    `${command.summary}.${command.details ? `\n\n${command.details}` : ''}`,
    section('Usage', [[usage.join(' '), '']]),
    section(
      'Arguments',
      Object.values(command.arguments).map((one) => [one.placeholder ?? '', one.summary]),
    ),
    section('Options', [...optionRows(command.options), ...optionRows(globalOptions)]),
    `Examples:\n${command.examples.map(({ line, does }) => `  # ${does}\n  ${line}`).join('\n')}`,
  ]
  return sections.filter((text) => text !== '').join('\n\n')
}

function shownArgument({ placeholder, isRequired }: Parameters[string]): string {
  return isRequired ? `${placeholder}` : `[${placeholder}]`
}

function optionRows(options: Parameters): [string, string][] {
  return Object.entries(options).map(([name, { placeholder, summary, fallback, isRequired }]) => {
    const typed = placeholder ? `${optionName(name)} ${placeholder}` : optionName(name)
    const suffix =
      fallback !== undefined ? ` (default: ${fallback})` : isRequired ? ' (required)' : ''
    return [typed, `${summary}${suffix}`]
  })
}

function section(title: string, rows: [string, string][]): string {
  if (rows.length === 0) return ''
  const width = Math.max(...rows.map(([left]) => left.length))
  const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd())
  return `${title}:\n${lines.join('\n')}`
}
