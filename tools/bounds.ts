import { files, isTest, read } from './source-tree.ts'

/** A named bound of the code: where it stands, what it is called there, and its value, or its smallest and largest one. */
export type Bound = { path: string; name: string; value: string }

/**
 * What counts as a bound (docs/ENGINEERING.md, B1). In TypeScript: module constants whose name ends with Max, Min, Ms or Every, or holds MAX, MIN or MS as
 * a word, and every number in a constant called default…Options, default…Limits, …Bounds or PARAMETERS. In Solidity: constants whose name
 * holds MAX, MIN, INTERVAL, SHARE or ROOTS as a word.
 */
const constantName = /(Max|Min|Ms|Every)$|(^|_)(MAX|MIN|MS)(_|$)/
const recordName = /^default\w*(Options|Limits)$|Bounds$|^PARAMETERS$/
const solidityName = /(^|_)(MAX|MIN|INTERVAL|SHARE|ROOTS)(_|$)/

/** How often something is looked at, or drawn: nothing happens past it. */
const rhythmName = /POLL|PROBE|REDRAW|poll/

/** Constants of mathematics, which no one chose. */
const notChosen = new Set(['S_MAX'])

/** Every bound of the packages and the contracts. */
export function boundsOfCode(): Bound[] {
  const typescript = files('.ts').filter(
    (path) =>
      /^packages\/(?!testing\/)[a-z]+\/src\//.test(path) &&
      !isTest(path) &&
      !/fixture|generated/.test(path),
  )
  const solidity = files('.sol').filter((path) => /^contracts\/src\/(?!testing\/)/.test(path))
  return [...typescript.flatMap(inTypeScript), ...solidity.flatMap(inSolidity)]
}

function inTypeScript(path: string): Bound[] {
  const text = read(path)
  const known = new Map<string, bigint>()
  const bounds: Bound[] = []
  for (const [, name = '', rest = ''] of text.matchAll(
    /^(?:export )?const (\w+)(?:: [^=\n]+)? =\s*([^\n]*(?:\n {2}.*)*)/gm,
  )) {
    if (recordName.test(name)) {
      bounds.push(...inRecord(text, name).map((bound) => ({ ...bound, path })))
      continue
    }
    const value = evaluate(rest, known)
    if (value === undefined) continue
    known.set(name, value)
    if (constantName.test(name) && !rhythmName.test(name))
      bounds.push({ path, name, value: String(value) })
  }
  return bounds
}

/** Numbers of an object literal as the formatter lays it out: one field a line, or all in one. */
function inRecord(text: string, record: string): Omit<Bound, 'path'>[] {
  const start = text.indexOf('{', text.search(new RegExp(`const ${record}\\b[^\\n]*=`, 'm')))
  const bounds: Omit<Bound, 'path'>[] = []
  const trail: string[] = []
  const token = /\}|(\w+): (\{|\[([^\]]*)\]|[^,{}\n]+)|\n\s*\/\/.*/g
  token.lastIndex = start + 1
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [all, field = '', right = '', pair] = found
    if (all === '}' && trail.pop() === undefined) return bounds
    if (field === '') continue
    if (right === '{') {
      trail.push(field)
      continue
    }
    const name = [...(record.endsWith('Bounds') ? [record] : []), ...trail, field].join('.')
    if (rhythmName.test(name)) continue
    const values = (pair ?? right).split(',').map((part) => evaluate(part, new Map()))
    if (values.every((value) => value !== undefined))
      bounds.push({ name, value: values.join(' to ') })
  }
  return bounds
}

function inSolidity(path: string): Bound[] {
  const known = new Map<string, bigint>()
  const bounds: Bound[] = []
  for (const [, name = '', right = ''] of read(path).matchAll(/\bconstant (\w+) =\s*([^;]+);/g)) {
    const value = evaluate(right, known)
    if (value === undefined) continue
    known.set(name, value)
    if (solidityName.test(name) && !notChosen.has(name))
      bounds.push({ path, name, value: String(value) })
  }
  return bounds
}

const units: Record<string, bigint> = {
  seconds: 1n,
  minutes: 60n,
  hours: 3_600n,
  days: 86_400n,
  KiB: 1_024n,
  MiB: 1_048_576n,
}

/** The value of arithmetic over whole numbers and `known` names, as TypeScript, Solidity or a document writes it; undefined: it is none. */
export function evaluate(
  expression: string,
  known: ReadonlyMap<string, bigint>,
): bigint | undefined {
  const plain = expression
    .replace(/\bas const\b/, '')
    .replace(/type\(uint(\d+)\)\.max/g, '(2 ** $1 - 1)')
    .replace(/(?<=\d)[_,](?=\d)/g, '')
    .replace(/\b(\d+)e(\d+)\b/g, '($1 * 10 ** $2)')
    .replace(/\b(\d+)n?\b/g, '$1')
    .replace(/\^/g, '**')
    .replace(/−/g, '-')
    .replace(/ (seconds|minutes|hours|days|KiB|MiB)\b/g, (_, unit: string) => ` * ${units[unit]}`)
    .replace(/\b[A-Za-z]\w*\b/g, (name) => String(known.get(name) ?? name))
    .trim()
  if (!/^(0x[0-9a-fA-F]+|[\d\s()*/+-]+)$/.test(plain) || !/\d/.test(plain)) return undefined
  const exact = plain.replace(/0x[0-9a-fA-F]+|\d+/g, '$&n')
  return Function(`return ${exact}`)() as bigint
}
