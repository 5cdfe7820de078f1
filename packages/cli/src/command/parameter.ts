import { UsageError } from '../errors.ts'

/** One option or argument of a command: how it is described, and how its text becomes a value. */
export type Parameter<Value> = {
  /** One line of help. */
  summary: string
  /** What stands for the value in help; none makes it a flag. */
  placeholder?: string
  /** A required argument is shown without brackets. */
  isRequired?: boolean
  /** Shown in help. */
  fallback?: string
  /** The value of what was typed, or of nothing. `name` is for the error's words. Throws `UsageError`. */
  read(text: string | undefined, name: string): Value
}

export type Parameters = Record<string, Parameter<unknown>>

/** What the parameters read. */
export type ValuesOf<Declared extends Parameters> = {
  [Name in keyof Declared]: Declared[Name] extends Parameter<infer Value> ? Value : never
}

type Description = { summary: string; placeholder: string }
type Parse<Value> = (text: string, name: string) => Value

/** A parameter that may be left out. */
export function optional<Value>(
  description: Description,
  parse: Parse<Value>,
): Parameter<Value | undefined> {
  return {
    ...description,
    read: (text, name) => (text === undefined ? undefined : parse(text, name)),
  }
}

/** A parameter that has a value of its own where none is typed. */
export function defaulted<Value>(
  description: Description,
  fallback: Value,
  parse: Parse<Value>,
  show: (value: Value) => string = String,
): Parameter<Value> {
  return {
    ...description,
    fallback: show(fallback),
    read: (text, name) => (text === undefined ? fallback : parse(text, name)),
  }
}

/** A parameter that must be typed. */
export function required<Value>(description: Description, parse: Parse<Value>): Parameter<Value> {
  return {
    ...description,
    isRequired: true,
    read(text, name) {
      if (text === undefined) throw new UsageError(`${name} is missing.`)
      return parse(text, name)
    },
  }
}

/** An option without a value. */
export function flag(summary: string): Parameter<boolean> {
  return { summary, read: (text) => text !== undefined }
}
